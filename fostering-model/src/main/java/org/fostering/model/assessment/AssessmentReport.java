package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ReportPurpose;
import org.fostering.model.code.ReportTemplate;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A report on the applicants, its sharing with them and their observations. What it says is not
 * part of it, save the terms that it proposes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentReport {

  /** Whether the report is full or brief. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c) and (3)")
  @Value.Redacted
  Optional<ReportKind> getKind();

  /** On what form the report was written. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ReportTemplate> getTemplate();

  /** For which decisions the report was written, as one report can serve several. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<ReportPurpose> getPurposes();

  /** Whether the report is for particular decisions, and whether those listed are all of them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getPurposesAnswer();

  /** The local ids of the applicants about whom the report is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c) and (3)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the report was finished. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c) and (3)")
  @Value.Redacted
  Optional<LocalDate> getCompletedOn();

  /** What the report concludes on the suitability of the applicants. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c)(ii)")
  @Value.Redacted
  Optional<Suitability> getConclusion();

  /** The terms of approval that the report proposes. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c)(iii)")
  Optional<@Valid TermsOfApproval> getProposedTerms();

  /**
   * How and when each applicant was told that the case goes to the panel and was given a copy of
   * the report. The ten working days for observations begin with the day of sending.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(d)")
  List<@Valid Notice> getSharing();

  /** Whether the applicants were invited to send observations. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(d)")
  @Value.Redacted
  Optional<Answer> getObservationsInvited();

  /** The day on which the applicants' observations came; absent where none came. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(4)")
  @Value.Redacted
  Optional<LocalDate> getObservationsReceivedOn();

  /**
   * The day on which the report, the observations and other relevant information were sent to the
   * panel.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 26(4); SSI 2009/210 regulation 22(2)")
  @Value.Redacted
  Optional<LocalDate> getSentToPanelOn();

  /** Where the report can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentReport.Builder {
    Builder() {}
  }
}
