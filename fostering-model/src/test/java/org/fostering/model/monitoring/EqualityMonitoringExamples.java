package org.fostering.model.monitoring;

import org.fostering.model.code.ActivityReduction;
import org.fostering.model.code.AgeBand;
import org.fostering.model.code.EthnicityEnglandWales2021;
import org.fostering.model.code.GenderIdentity;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.MonitoringRelationshipStatus;
import org.fostering.model.code.MonitoringSex;
import org.fostering.model.code.MonitoringStage;
import org.fostering.model.code.NationalIdentity;
import org.fostering.model.code.PoliticalOpinion;
import org.fostering.model.code.ReligionEnglandWales2021;
import org.fostering.model.code.SexualOrientation;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;

/** Equality monitoring of made-up people. */
public final class EqualityMonitoringExamples {

  private EqualityMonitoringExamples() {}

  /** Nothing was asked. */
  public static EqualityMonitoring minimal() {
    return EqualityMonitoring.builder().build();
  }

  /** Every question, answered or not answered in one of the ways there are. */
  public static EqualityMonitoring full() {
    return EqualityMonitoring.builder()
        .addIdentifiers(Identifier.of("monitoring.example.org", "M-1"))
        .addExtensions(
            Extension.builder().system("example.org").name("form").value("paper").build())
        .collectedBy(OrganisationReference.builder().name("Example Fostering").build())
        .stage(MonitoringStage.APPROVED)
        .asked(PartialDate.parse("2026-03"))
        .askedIn(Nation.WALES)
        .questionnaire("2026/1")
        .ethnicity(
            EthnicityAnswer.builder()
                .askedIn(Nation.WALES)
                .wording("census-2021")
                .addEnglandWales2021(
                    EthnicityEnglandWales2021.BLACK_OTHER, EthnicityEnglandWales2021.WHITE_IRISH)
                .ownWords("Cardiff docks")
                .build())
        .religion(
            ReligionAnswer.builder()
                .askedIn(Nation.WALES)
                .wording("census-2021")
                .englandWales2021(ReligionEnglandWales2021.PREFER_NOT_TO_SAY)
                .build())
        .sex(MonitoringSex.FEMALE)
        .genderIdentity(GenderIdentity.NOT_KNOWN)
        .sexualOrientation(SexualOrientation.BISEXUAL)
        .disability(
            DisabilityAnswer.builder()
                .longLastingCondition(Answer.YES)
                .reducesActivity(ActivityReduction.A_LITTLE)
                .build())
        .ageBand(AgeBand.AGED_40_TO_49)
        .relationshipStatus(MonitoringRelationshipStatus.CIVIL_PARTNER)
        .pregnancyOrMaternity(Answer.REFUSED)
        .politicalOpinion(PoliticalOpinion.NONE)
        .dependants(Answer.NO)
        .caringResponsibilities(Answer.NOT_KNOWN)
        .addNationalIdentities(NationalIdentity.WELSH, NationalIdentity.BRITISH)
        .mainLanguage(MainLanguage.OTHER)
        .mainLanguageTag("so")
        .build();
  }
}
