package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A qualifying determination on an approval: the proposal of the service to end it or to revise its
 * terms, and what came of it. It is no decision, and the approval and its terms go on until there
 * is one.
 *
 * <p>Scotland has no qualifying determination: there the review decides, and the carers may ask for
 * the decision to be reviewed ({@link DecisionReview}).
 *
 * <p>Terms that the carers dislike when they are first approved are no qualifying determination in
 * England.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ReviewDetermination {

  /** What the service proposes. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  @Value.Redacted
  Optional<ReviewConclusion> getProposal();

  /**
   * The day on which the determination is decided. The time of each person to respond runs from the
   * day of the first written notice to the person, where that is later.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  @Value.Redacted
  Optional<LocalDate> getDeterminedOn();

  /** Why the service makes the proposal. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 28(7)")
  @Value.Redacted
  List<TerminationReason> getReasons();

  /**
   * The written notice of the proposal. The determination concerns only the people to whom notices
   * of the proposal were given; where one of the notices names nobody, everybody.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  Optional<@Valid ApprovalNotice> getNotice();

  /**
   * Whether the carers were told of the right to apply for an independent review, which the law
   * shuts out in cases of specified offences.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 28(8)")
  @Value.Redacted
  Optional<Answer> getIndependentReviewOffered();

  /** The terms that the service proposes. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  Optional<@Valid TermsOfApproval> getProposedTerms();

  /** The day on which the carers were given the statement of additional support needs. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(aa)")
  @Value.Redacted
  Optional<LocalDate> getSupportStatementOn();

  /**
   * Whether the statement says that the carers or their household may need more support under the
   * revised terms.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(aa)")
  @Value.Redacted
  Optional<Answer> getAdditionalSupportNeeds();

  /** The day on which the service asked the carers to agree in writing to the revised terms. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(aa)")
  @Value.Redacted
  Optional<LocalDate> getAgreementRequestedOn();

  /** What the carers did about the proposal. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(b) and (9A)")
  List<@Valid DeterminationResponse> getResponses();

  /** What the fostering panel recommended after representations. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(10)")
  @Value.Redacted
  Optional<ReviewConclusion> getPanelRecommendation();

  /** The day on which the panel considered the representations. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getPanelHeldOn();

  /** What the independent review panel recommended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(11)")
  @Value.Redacted
  Optional<ReviewConclusion> getIndependentRecommendation();

  /** The day of the recommendation of the independent review panel. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getIndependentRecommendationOn();

  /** The day of the final decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(9) to (11)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** What was finally decided; without an outcome the proposal is still pending. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(12)")
  @Value.Redacted
  Optional<ReviewConclusion> getOutcome();

  /** The first day on which the decision holds, as its notice says. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(12)", mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** The written notice of the final decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(12)")
  Optional<@Valid ApprovalNotice> getDecisionNotice();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getDeterminedOn(), getDecidedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableReviewDetermination.Builder {
    Builder() {}
  }
}
