package org.fostering.model.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fostering.model.code.AdjustmentKind;
import org.fostering.model.code.ApplicantLeavingReason;
import org.fostering.model.code.ApplicationKind;
import org.fostering.model.code.ApplicationStatus;
import org.fostering.model.code.ApplicationStatusReason;
import org.fostering.model.code.ChildLocation;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.CommunicationNeedKind;
import org.fostering.model.code.ConflictHandling;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.ConsentSubject;
import org.fostering.model.code.ContactOutcome;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.DeclineReason;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.code.DwellingKind;
import org.fostering.model.code.EarlierApplicationOutcome;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.code.EmploymentStatus;
import org.fostering.model.code.EnquiryClosingReason;
import org.fostering.model.code.EnquiryStatus;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.HouseholdMemberKind;
import org.fostering.model.code.IncomeSource;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.MaritalStatus;
import org.fostering.model.code.PartnershipEnd;
import org.fostering.model.code.PartnershipKind;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.RefereeKind;
import org.fostering.model.code.RelationshipKind;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.code.SupportKind;
import org.fostering.model.code.WithdrawalReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each class of codes has one constant for each row of its list, in the same order. */
class ApplicantCodesTest {

  static Stream<Class<? extends Code>> types() {
    return Stream.of(
        AdjustmentKind.class,
        ApplicantLeavingReason.class,
        ApplicationKind.class,
        ApplicationStatus.class,
        ApplicationStatusReason.class,
        ChildLocation.class,
        CommunicationNeedKind.class,
        ConflictHandling.class,
        ConflictHolder.class,
        ConflictRole.class,
        ConsentKind.class,
        ConsentSubject.class,
        ContactOutcome.class,
        ContactPurpose.class,
        DeclineReason.class,
        DrivingLicence.class,
        DwellingKind.class,
        EarlierApplicationOutcome.class,
        EarlierApprovalEnd.class,
        EarlierCareKind.class,
        EmploymentStatus.class,
        EnquiryClosingReason.class,
        EnquiryStatus.class,
        HomeConsentKind.class,
        HouseholdMemberKind.class,
        IncomeSource.class,
        LanguageAbilityLevel.class,
        MaritalStatus.class,
        PartnershipEnd.class,
        PartnershipKind.class,
        PetKind.class,
        RefereeKind.class,
        RelationshipKind.class,
        ServiceEndingKind.class,
        ServiceEndingReason.class,
        SupportKind.class,
        WithdrawalReason.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void constants_and_rows_agree(Class<? extends Code> type) throws ReflectiveOperationException {
    List<String> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        String text = ((Code) field.get(null)).getText();
        assertEquals(field.getName(), text.toUpperCase(Locale.ROOT).replace('-', '_'));
        constants.add(text);
      }
    }

    assertEquals(
        CodeLists.standard().of(type).entries().stream().map(CodeEntry::code).toList(), constants);
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_code_claims_a_source_or_a_review_that_it_does_not_have(Class<? extends Code> type) {
    for (CodeEntry entry : CodeLists.standard().of(type).entries()) {
      assertEquals(CodeEntry.Status.LOCAL, entry.status(), entry.code());
      assertFalse(entry.welshReviewed(), entry.code());
      assertTrue(entry.definition().endsWith("."), entry.code());
      assertTrue(entry.labelWelsh().isPresent(), entry.code());
    }
  }
}
