package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DecisionMaker;
import org.fostering.model.code.UnsuitabilityReason;
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
 * The written notice that a service proposes not to approve somebody, or to terminate or revise an
 * approval. It is a proposal and no decision: nobody is refused and no approval ends or changes by
 * it (hazard 8). England and Wales have it; Scotland and Northern Ireland do not.
 *
 * <p>An approval on terms that somebody does not want is no qualifying determination (hazard 7).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface QualifyingDetermination {

  /** What is proposed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  @Value.Redacted
  QualifyingDeterminationKind getKind();

  /** The local ids of the people whom the determination concerns. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /**
   * The day on which the determination is decided. The twenty-eight days of each person run from
   * the day of the first written notice to the person, where that is later.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(b) and 28(7)(b)")
  @Value.Redacted
  Optional<LocalDate> getDeterminedOn();

  /** In what capacity somebody determined for the service. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<DecisionMaker> getDecidedBy();

  /** The number by which the service knows the person who determined. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getDecisionMakerNumber();

  /** Whether the determination departs from what the panel recommended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(3)")
  @Value.Redacted
  Optional<Answer> getDepartsFromRecommendation();

  /** The fields in which the reasons lie. The reasons themselves stand in the notice. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  @Value.Redacted
  List<UnsuitabilityReason> getReasons();

  /**
   * Whether the determination rests on the bar for specified offences, so that no independent
   * review is open.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulations 27(7) and 28(8)")
  @Value.Redacted
  Optional<Answer> getSpecifiedOffenceBasis();

  /** The terms proposed, where an approval is to be revised. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)")
  Optional<@Valid TermsOfApproval> getProposedTerms();

  /** How and when each person was told in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  List<@Valid Notice> getNotices();

  /** Whether the reasons were given with the determination. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  @Value.Redacted
  Optional<Answer> getReasonsGiven();

  /** Whether a copy of the panel’s recommendation was given with the determination. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(a) and 28(7)(a)")
  @Value.Redacted
  Optional<Answer> getRecommendationCopied();

  /** Whether the people were told how to answer the determination, and by when. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(b) and 28(7)(b)")
  @Value.Redacted
  Optional<Answer> getRightsExplained();

  /**
   * Whether a statement of additional support needs was given, where only terms are to be revised.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(aa)(i)")
  @Value.Redacted
  Optional<Answer> getSupportNeedsStated();

  /** The day on which written agreement to revised terms came; the service need then not wait. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(9A)")
  @Value.Redacted
  Optional<LocalDate> getAgreedInWritingOn();

  /**
   * What the people did about the determination: representations or an independent review, which
   * are alternatives.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(6)(b) and 28(7)(b)")
  List<@Valid Remedy> getRemedies();

  /**
   * Where the notice with its reasons can be read: a system, and the number or name in that system.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableQualifyingDetermination.Builder {
    Builder() {}
  }
}
