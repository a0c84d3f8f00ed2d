package org.fostering.bench;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext;
import java.util.Set;

/** {@link CodeOf} for avaje-validator, whose generator wants it at the top. */
@ConstraintAdapter(CodeOf.class)
public final class CodeOfAdapter extends AbstractConstraintAdapter<String> {
  private final Set<String> texts;

  public CodeOfAdapter(ValidationContext.AdapterCreateRequest request) {
    super(request);
    texts = CodeTexts.LISTS.get((String) request.attribute("value"));
  }

  @Override
  protected boolean isValid(String text) {
    return text == null || texts.contains(text);
  }
}
