package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.CarerEndReason;
import org.fostering.model.code.RegisterSex;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * One person whom an approval covers. Where two are approved jointly, each begins and ends alone:
 * if one resigns, dies or leaves, the approval of the other goes on and is reviewed.
 *
 * <p>The register asks for the sex of a foster parent; nothing else here does, and gender identity
 * belongs to equality monitoring.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApprovedCarer {

  /** The local id of the carer among the people of the document. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  @Text(max = 50)
  String getPerson();

  /** The sex of the carer as shown in the register of foster parents. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  Optional<RegisterSex> getSex();

  /** The first day on which the approval covered the carer. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the approval covered the carer. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Why the approval no longer covers the carer. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<CarerEndReason> getEndReason();

  /** The day on which the carer died. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDiedOn();

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
  class Builder extends ImmutableApprovedCarer.Builder {
    Builder() {}
  }
}
