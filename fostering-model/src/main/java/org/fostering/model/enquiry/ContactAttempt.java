package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * One attempt to make contact, by the enquirers or by a service: when, how, what for and what came
 * of it. What was said is not part of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ContactAttempt {

  /** When the attempt was made. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<Moment> getAt();

  /** By which way the attempt was made. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ContactMethod> getMethod();

  /** Which side made the attempt. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ContactDirection> getDirection();

  /** What the attempt was for. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ContactPurpose> getPurpose();

  /** What came of the attempt. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ContactOutcome> getOutcome();

  /** The number by which a system knows the worker who took part for the service. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getMadeBy();

  /** The local ids of the enquirers concerned. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The service or hub concerned. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getService();

  /** Where the note of the contact can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableContactAttempt.Builder {
    Builder() {}
  }
}
