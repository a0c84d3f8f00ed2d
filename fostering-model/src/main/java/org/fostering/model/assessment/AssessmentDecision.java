package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DecisionMaker;
import org.fostering.model.code.UnsuitabilityReason;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * What the service decided, by its decision maker and after considering the panel's recommendation.
 * In England and Wales a decision not to approve comes only after the time for representations or a
 * review is over; the proposal before it is a {@link QualifyingDetermination} (hazard 8).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentDecision {

  /** What was decided. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulation 27; SSI 2009/210 regulation 22(3); " + "SR 1996/467 regulation 3")
  @Value.Redacted
  DecisionKind getKind();

  /** The local ids of the applicants whom the decision concerns. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27; SSI 2009/210 regulation 22(3)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the decision maker decided on the approval. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(11); SSI 2009/210 regulation 22(3) and (7)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** In what capacity somebody decided for the service; nobody of the panel may take part. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(4)")
  @Value.Redacted
  Optional<DecisionMaker> getDecidedBy();

  /** The number by which the service knows the person who decided. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getDecisionMakerNumber();

  /** Whether the decision was made anew after a review, as in Scotland. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26(8)")
  @Value.Redacted
  Optional<Answer> getReviewedDecision();

  /** Whether the service, or somebody for the service, interviewed the applicants beforehand. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(4)(a)")
  @Value.Redacted
  Optional<Answer> getInterviewed();

  /** Whether the decision departs from what the panel recommended. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27(3); SSI 2009/210 regulation 22(6)")
  @Value.Redacted
  Optional<Answer> getDepartsFromRecommendation();

  /** Whether the reasons for departing were recorded in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(6)")
  @Value.Redacted
  Optional<Answer> getReasonsRecorded();

  /**
   * The fields in which the reasons against approval lie. The reasons themselves stand in the
   * notice.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 27(11)(b)")
  @Value.Redacted
  List<UnsuitabilityReason> getReasons();

  /** Whether written reasons were given to the applicants. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(11)(b)")
  @Value.Redacted
  Optional<Answer> getReasonsGiven();

  /** The terms on which somebody is approved. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulation 27(5)(a); SSI 2009/210 regulation 22(5); "
              + "SR 1996/467 regulation 3(5)")
  Optional<@Valid TermsOfApproval> getTerms();

  /** How and when each applicant was told in writing. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulation 27(5)(a) and (11); SSI 2009/210 regulation 22(7); "
              + "SR 1996/467 regulation 3(6)")
  List<@Valid Notice> getNotices();

  /** How and when a copy went to those who arranged an independent review. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(12)")
  Optional<@Valid Notice> getReviewBodyNotice();

  /** The approval that followed. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 27; SSI 2009/210 regulation 22(3)")
  Optional<@Valid DocumentReference> getApproval();

  /** The set of rules, with its version, whose advice the decision maker had. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Valid Identifier> getRuleSet();

  /** What was done about the decision, in nations without a qualifying determination. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 26")
  List<@Valid Remedy> getRemedies();

  /**
   * Where the decision with its reasons can be read: a system, and the number or name in that
   * system.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentDecision.Builder {
    Builder() {}
  }
}
