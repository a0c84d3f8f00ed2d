package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of the directory, the handover and equality monitoring against their lists. */
class OrganisationCodesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        ActivityReduction.class,
        AgeBand.class,
        CommitmentBasis.class,
        ContactPointPurpose.class,
        ControllerRelation.class,
        CountTreatment.class,
        CountedUnit.class,
        CriminalDataAuthority.class,
        DeliveryOrganisationKind.class,
        DirectoryStatus.class,
        DisclosureExtent.class,
        EthnicityEnglandWales2021.class,
        EthnicityNorthernIreland2021.class,
        EthnicityScotland2022.class,
        FosteringServiceKind.class,
        GenderIdentity.class,
        HandoverReason.class,
        HandoverStatus.class,
        HubScope.class,
        JourneyEvent.class,
        JourneyStep.class,
        LawfulBasis.class,
        MainLanguage.class,
        MembershipRole.class,
        MonitoredCharacteristic.class,
        MonitoringAggregateStatus.class,
        MonitoringRelationshipStatus.class,
        MonitoringSex.class,
        MonitoringStage.class,
        NationalIdentity.class,
        NetworkKind.class,
        PoliticalOpinion.class,
        Regulator.class,
        ReligionEnglandWales2021.class,
        ReportingPeriod.class,
        Schedule1Condition.class,
        ServiceApprovalBasis.class,
        SexualOrientation.class,
        SharingPurpose.class,
        SpecialCategoryCondition.class,
        StatisticalReturn.class
      })
  void constants_and_list_agree(Class<? extends Code> type) throws IllegalAccessException {
    List<String> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
        String text = ((Code) field.get(null)).getText();
        assertEquals(text.toUpperCase(Locale.ROOT).replace('-', '_'), field.getName());
        constants.add(text);
      }
    }

    List<CodeEntry> entries = CodeLists.standard().of(type).entries();
    assertEquals(entries.stream().map(CodeEntry::code).toList(), constants);
    for (CodeEntry entry : entries) {
      assertTrue(entry.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), entry.code());
      assertFalse(entry.label().isBlank() || entry.labelWelsh().isEmpty(), entry.code());
      assertTrue(entry.definition().endsWith("."), entry.code());
      assertEquals(CodeEntry.Status.LOCAL, entry.status());
      assertFalse(entry.welshReviewed());
    }
  }
}
