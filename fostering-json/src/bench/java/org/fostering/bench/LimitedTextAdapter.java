package org.fostering.bench;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext;
import org.fostering.model.term.Text;

/** {@link LimitedText} for avaje-validator, whose generator wants it at the top. */
@ConstraintAdapter(LimitedText.class)
public final class LimitedTextAdapter extends AbstractConstraintAdapter<String> {
  private final int max;

  public LimitedTextAdapter(ValidationContext.AdapterCreateRequest request) {
    super(request);
    max = (int) request.attribute("max");
  }

  @Override
  protected boolean isValid(String text) {
    return text == null || Text.Validator.accepts(text, max);
  }
}
