package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.AvailabilityReason;
import org.fostering.model.code.CarerAvailability;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * Whether the carers were available from a day on. It is a record of the service about its work,
 * and has no effect in law.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AvailabilityChange {

  /** Whether children may be placed with the carers for the time being. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  CarerAvailability getAvailability();

  /** Why the carers are available or not, as far as all who see the record may know. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<AvailabilityReason> getReason();

  /** The day from which the availability holds. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** The last day on which the availability is expected to hold. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getExpectedUntil();

  /** When the change was written down, which may be days after the availability began. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** The role or team that wrote the change down, not a name. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAvailabilityChange.Builder {
    Builder() {}
  }
}
