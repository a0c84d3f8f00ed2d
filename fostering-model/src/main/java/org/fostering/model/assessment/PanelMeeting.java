package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A meeting of a panel on the case. A fostering panel recommends and never decides. The word also
 * stands for the panel of an independent review (hazard 27); the purpose tells them apart.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PanelMeeting {

  /** Why the panel met on the case. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PanelPurpose> getPurpose();

  /** The panel, or the organisation that has the panel. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 24 and 25")
  Optional<@Valid OrganisationReference> getPanel();

  /** The day on which the papers were sent to the members. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14 (England)")
  @Value.Redacted
  Optional<LocalDate> getPapersSentOn();

  /** The day on which the panel met. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 regulations 24 and 25")
  @Value.Redacted
  Optional<LocalDate> getMetOn();

  /** Which kind of report the panel considered. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 25(2A)")
  @Value.Redacted
  Optional<ReportKind> getReportConsidered();

  /** Whether the panel is one of several fostering services jointly. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "SI 2011/581 regulation 23(5); WSI 2018/1333 regulation 4")
  Optional<Answer> getJoint();

  /** Whether the panel was constituted differently from the one that recommended first. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "SSI 2009/210 regulation 26(5)")
  Optional<Answer> getDifferentlyConstituted();

  /**
   * Whether whoever was in the chair was independent of the fostering service. The quorum depends
   * on the answer where a vice chair was in the chair.
   */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source =
          "SI 2011/581 regulations 23(4) and 24(1); WSI 2018/1333 regulations 4(1)(a) and 6(1)")
  Optional<Answer> getChairIndependent();

  /** Whether enough members met. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "SI 2011/581 regulation 24(1)")
  Optional<Answer> getQuorumMet();

  /** In what capacities people sat with the panel, without names. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "SI 2011/581 regulation 24(1)")
  List<@Valid PanelMember> getMembers();

  /** Whether any members of the panel took part, and whether those listed are all of them. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "SI 2011/581 regulation 24(1)")
  Optional<ListAnswer> getMembersAnswer();

  /** The local ids of the applicants who attended. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14 (England)")
  @Value.Redacted
  List<@Text(max = 50) String> getApplicantsAttending();

  /**
   * Whether any applicants attended the meeting of the panel, and whether those listed are all of
   * them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14 (England)")
  @Value.Redacted
  Optional<ListAnswer> getApplicantsAttendingAnswer();

  /** Whether the applicants had the opportunity to meet the panel before the recommendation. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 20(3)")
  @Value.Redacted
  Optional<Answer> getOpportunityToMeet();

  /** Whether somebody accompanied the applicants. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14 (England)")
  @Value.Redacted
  Optional<Answer> getSupporterAttended();

  /** What the panel recommended, one for each applicant where the recommendations differ. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 25(1); SSI 2009/210 regulation 22(3)")
  List<@Valid PanelRecommendation> getRecommendations();

  /** Whether the panel recorded the reasons for its recommendation in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 24(2)")
  @Value.Redacted
  Optional<Answer> getReasonsRecorded();

  /**
   * The day on which the minutes were final, from which the seven working days of the English
   * standards run.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 14.9 (England)")
  @Value.Redacted
  Optional<LocalDate> getMinutesFinalOn();

  /** Where the minutes can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePanelMeeting.Builder {
    Builder() {}
  }
}
