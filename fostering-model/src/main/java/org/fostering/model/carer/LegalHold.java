package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.LegalHoldReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * An order by which a record must not be destroyed, whatever its time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface LegalHold {

  /** Why the record must not be destroyed. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<LegalHoldReason> getReason();

  /** The first day of the hold. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day of the hold, where the hold was lifted. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The role or team that ordered the hold, not a name. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getRecordedBy();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableLegalHold.Builder {
    Builder() {}
  }
}
