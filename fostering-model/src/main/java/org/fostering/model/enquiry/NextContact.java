package org.fostering.model.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * When the service means to be in touch again, and what is waited for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface NextContact {

  /** The day on which the service means to be in touch again. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<LocalDate> getOn();

  /** How the service means to be in touch. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ContactMethod> getMethod();

  /** What the next contact is for. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ContactPurpose> getPurpose();

  /** What is waited for before the next contact, on one line. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<@Text(max = 500) String> getWaitingFor();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableNextContact.Builder {
    Builder() {}
  }
}
