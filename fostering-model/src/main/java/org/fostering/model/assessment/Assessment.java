package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * The assessment of the applicants of one application: what was obtained about them, what the panel
 * recommended and what the service decided.
 *
 * <p>Two people who apply together are assessed in one assessment. Checks, references, notices and
 * decisions each name whom they concern, because one of the two may withdraw, be refused or be a
 * household member in another's application (hazard 1). Household members are people here too,
 * since a check on a lodger may matter as much as one on an applicant (hazard 2).
 *
 * <p>Stage 1 and stage 2, which England and Wales have, are two parts with clocks of their own and
 * may run at the same time; no status says in which of them an assessment is (hazard 4). In
 * Scotland and Northern Ireland neither part is there, and nothing else in the document needs one
 * (hazard 10). The law sets no duration for a stage (hazard 11).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("assessment")
public interface Assessment extends Document {

  /** The application that is assessed, in which the day of receipt stands. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  Optional<@Valid DocumentReference> getApplication();

  /** The nation whose law governs the assessment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Nation> getNation();

  /** The fostering service that assesses and decides. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  Optional<@Valid OrganisationReference> getService();

  /** The day on which the service decided to assess, with which the regulated assessment begins. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 26(1); WSI 2018/1333 regulation 7(1)")
  @Value.Redacted
  Optional<LocalDate> getDecidedToAssessOn();

  /** Everybody whom the assessment is about or mentions, once each. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid Person> getPeople();

  /** What each of the people is to the assessment. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid AssessmentRole> getRoles();

  /** The social workers who assess, by a number of the service's own and not by name. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid Identifier> getAssessors();

  /** The first part of the assessment, where the law of the nation has parts. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 26(1A) to (1C); WSI 2018/1333 regulation 7")
  Optional<@Valid StageOne> getStageOne();

  /** The second part of the assessment, where the law of the nation has parts. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 26(2) and (3); WSI 2018/1333 regulation 7")
  Optional<@Valid StageTwo> getStageTwo();

  /** What became of each item of information that the law asks for. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 Schedule 3; WSI 2018/1333 Schedule 1; SSI 2009/210 Schedule 3; "
              + "SR 1996/467 Schedule 1")
  List<@Valid InformationRecord> getInformation();

  /** The checks that were made or asked for, those by law and those of practice. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid AssessmentCheck> getChecks();

  /** The references that were asked for. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(1A)(b) and (c); "
              + "WSI 2018/1333 regulation 7(2)(b) and (c); SR 1996/467 regulation 3(4)(a)")
  List<@Valid AssessmentReference> getReferences();

  /** The courses that prepared the applicants to foster. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.3 (England)")
  List<@Valid PreparationTraining> getPreparation();

  /** The visits and meetings of the assessment. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid AssessmentVisit> getVisits();

  /** The reports written on the applicants. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(c)")
  List<@Valid AssessmentReport> getReports();

  /** The meetings of panels on the case. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 25; SSI 2009/210 regulation 22(1)")
  List<@Valid PanelMeeting> getPanelMeetings();

  /** The proposals not to approve that the service made. A proposal is no decision. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(6)")
  List<@Valid QualifyingDetermination> getQualifyingDeterminations();

  /** What the service decided. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "SI 2011/581 regulation 27; SSI 2009/210 regulation 22(3); " + "SR 1996/467 regulation 3")
  List<@Valid AssessmentDecision> getDecisions();

  /** The withdrawals of applicants from the assessment. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 30(5)")
  List<@Valid Withdrawal> getWithdrawals();

  /**
   * The ends that the service put to the assessment without a finding on suitability, as when
   * nobody can be reached. An end by the service is no withdrawal, because the applicants may have
   * rights against the decision.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32(3)")
  List<@Valid ServiceEnding> getServiceEndings();

  /** The statuses of the assessment as a whole, each with its first day. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid AssessmentStatusChange> getStatusHistory();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
