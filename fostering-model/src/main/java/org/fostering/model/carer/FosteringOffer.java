package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.CarerRelation;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringPurpose;
import org.fostering.model.code.ScottishPlacement;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A kind of fostering that the carers offer. Together with the terms of approval it says what they
 * may be asked for; it does not widen the terms.
 *
 * <p>The placement types U1 to U6 of the SSDA903 return follow from relation and purpose, by {@link
 * PlacementType903}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringOffer {

  /** What sort of care the carers give or would give, such as short-term. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<FosteringKind> getKind();

  /** Whether the kind is the one that the carers mainly offer. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<Answer> getPrimary();

  /** What the carers are to the children for whom the kind is offered. */
  @Term(value = Sensitivity.PERSONAL, source = "SSDA903 placement type")
  @Value.Redacted
  Optional<CarerRelation> getRelation();

  /** What the fostering is to lead to for the child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSDA903 placement type")
  @Value.Redacted
  Optional<FosteringPurpose> getPurpose();

  /** The description that the returns of Scotland use for the kind of fostering. */
  @Term(value = Sensitivity.PERSONAL, source = "Care Inspectorate annual return")
  @Value.Redacted
  Optional<ScottishPlacement> getScottishDescription();

  /** The first day on which the kind of fostering was offered. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the kind of fostering was offered. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

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
  class Builder extends ImmutableFosteringOffer.Builder {
    Builder() {}
  }
}
