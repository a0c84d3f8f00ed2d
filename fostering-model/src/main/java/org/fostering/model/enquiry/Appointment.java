package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.AppointmentStatus;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * An appointment with enquirers, from the offer on. What was done when it was kept is a contact or
 * a visit.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Appointment {

  /** What became of the appointment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<AppointmentStatus> getStatus();

  /** When the appointment is. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<Moment> getAt();

  /** When the appointment ends. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<Moment> getEndsAt();

  /** Where the appointment takes place, or which event the appointment is for. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getPlace();

  /** The day on which the appointment was offered. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getOfferedOn();

  /** What the appointment is for. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ContactPurpose> getPurpose();

  /** How the appointment takes place. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ContactMethod> getMethod();

  /** The local ids of the enquirers with whom the appointment is. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The service or hub that keeps the appointment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getService();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAppointment.Builder {
    Builder() {}
  }
}
