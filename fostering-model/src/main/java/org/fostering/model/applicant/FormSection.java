package org.fostering.model.applicant;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.FormSectionState;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * How far one section of an application form has been filled in.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FormSection {

  /** The name or number of the section on the form of the service. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getName();

  /** The local id of the applicant to whom the section belongs, where each has one. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** How far the section has been filled in. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<FormSectionState> getState();

  /** The day on which the section came to its state. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getChangedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFormSection.Builder {
    Builder() {}
  }
}
