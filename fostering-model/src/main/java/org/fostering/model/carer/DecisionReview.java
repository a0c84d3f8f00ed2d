package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A review of a decision on an approval that the carers asked for, by a differently constituted
 * panel of the same service, as Scotland has it. The terms set when carers are first approved may
 * be reviewed too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DecisionReview {

  /** The decision that was reviewed. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<DecisionReviewSubject> getSubject();

  /** The local ids of the carers who asked. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The notice of the decision, with which the time to ask begins. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  Optional<@Valid ApprovalNotice> getNoticeOfDecision();

  /** The day on which the review of the decision was asked for. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<LocalDate> getRequestedOn();

  /** The day on which the differently constituted panel considered the decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<LocalDate> getPanelHeldOn();

  /** What that panel recommended. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<ReviewConclusion> getPanelRecommendation();

  /** The day of the reviewed decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** What the reviewed decision is. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  @Value.Redacted
  Optional<ReviewConclusion> getOutcome();

  /** The notice of the reviewed decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  Optional<@Valid ApprovalNotice> getNotice();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getRequestedOn(), getDecidedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDecisionReview.Builder {
    Builder() {}
  }
}
