package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ApprovalReviewKind;
import org.fostering.model.code.ApprovalReviewTrigger;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A review of an approval. When the next is due follows from the approval, the last review and the
 * law of the nation, and is never recorded; an approval does not lapse because a review is late.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerReview {

  /**
   * Whether the review is the first, a later one that fell due, or one that something gave rise to.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 28(2); SSI 2009/210 regulation 25")
  @Value.Redacted
  Optional<ApprovalReviewKind> getKind();

  /**
   * Why the approval was reviewed: the time that has passed, a change, a concern or something else.
   */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 regulation 28(2); SSI 2009/210 regulation 25")
  @Value.Redacted
  List<ApprovalReviewTrigger> getTriggers();

  /** The day that the service has set for meeting on the approval. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 28(2)")
  @Value.Redacted
  Optional<LocalDate> getPlannedOn();

  /** The day on which work on the review began. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(2) to (5)")
  @Value.Redacted
  Optional<LocalDate> getStartedOn();

  /** The day of the review, as the register shows the review. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 31")
  @Value.Redacted
  Optional<LocalDate> getHeldOn();

  /** The local ids of the carers who took part in the meeting of the review. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getAttending();

  /**
   * Whether any carers took part in the meeting of the review, and whether those listed are all of
   * them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getAttendingAnswer();

  /** Whose views were sought. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  List<@Valid ReviewView> getViews();

  /**
   * Whether anybody’s views were sought for the review, and whether those listed are all of them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 28(3)")
  @Value.Redacted
  Optional<ListAnswer> getViewsAnswer();

  /** The day on which the report of the review was completed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(4)")
  @Value.Redacted
  Optional<LocalDate> getReportedOn();

  /** Whether a fostering panel considered the review. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 28(5); SSI 2009/210 regulation 25")
  @Value.Redacted
  Optional<Answer> getPanelConsidered();

  /** The day on which the panel considered the review. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(5)")
  @Value.Redacted
  Optional<LocalDate> getPanelHeldOn();

  /** What the panel recommended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(5)")
  @Value.Redacted
  Optional<ReviewConclusion> getPanelRecommendation();

  /** The day on which the service decided. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(2) to (5)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /**
   * What the service concluded. In England and Wales, to end the approval or to revise its terms is
   * at first a proposal, the qualifying determination.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 28(6) and (7); SSI 2009/210 regulation 25")
  @Value.Redacted
  Optional<ReviewConclusion> getOutcome();

  /** The written notice of the conclusion. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(6)")
  Optional<@Valid ApprovalNotice> getNotice();

  /**
   * The role or team that carried out the review, not a name; never the officer who reviews the
   * case of a child.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getReviewedBy();

  /**
   * Where the report on the review can be read: a system, and the number or name in that system.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getStartedOn(), getReportedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerReview.Builder {
    Builder() {}
  }
}
