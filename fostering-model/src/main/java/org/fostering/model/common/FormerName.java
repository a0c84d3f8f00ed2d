package org.fostering.model.common;

import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A name that a person went by before, with the days between which they did, as far as known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FormerName {

  /** The former name in full, in the person’s own spelling. */
  @Term(value = Sensitivity.PERSONAL, source = "Schedule 3 to SI 2011/581; DBS application")
  @Text(max = 200)
  @Value.Redacted
  String getFullName();

  /** When the person began to use the name. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the person ceased to use the name. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFormerName.Builder {
    Builder() {}
  }
}
