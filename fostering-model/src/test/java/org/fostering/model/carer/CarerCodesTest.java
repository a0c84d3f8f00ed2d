package org.fostering.model.carer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.code.ApprovalBasis;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.code.ApprovalEndReason;
import org.fostering.model.code.ApprovalProceeding;
import org.fostering.model.code.ApprovalReviewKind;
import org.fostering.model.code.ApprovalReviewTrigger;
import org.fostering.model.code.ApprovalScope;
import org.fostering.model.code.ApprovalStatus;
import org.fostering.model.code.AvailabilityReason;
import org.fostering.model.code.CarerAvailability;
import org.fostering.model.code.CarerEndReason;
import org.fostering.model.code.CarerRelation;
import org.fostering.model.code.ClosureArrangement;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.ConcernAudience;
import org.fostering.model.code.ConcernKind;
import org.fostering.model.code.ConcernOutcome;
import org.fostering.model.code.ConnectionToChild;
import org.fostering.model.code.DecisionReviewSubject;
import org.fostering.model.code.DeterminationReply;
import org.fostering.model.code.ExemptionEnd;
import org.fostering.model.code.ExtensionGround;
import org.fostering.model.code.FosteringLimitBasis;
import org.fostering.model.code.FosteringPurpose;
import org.fostering.model.code.LanguageAbilityLevel;
import org.fostering.model.code.LegalHoldReason;
import org.fostering.model.code.LimitCounting;
import org.fostering.model.code.LimitExceptionGround;
import org.fostering.model.code.MatchingAsset;
import org.fostering.model.code.NoticeRecipient;
import org.fostering.model.code.OtherArrangementKind;
import org.fostering.model.code.PlaceUnavailableReason;
import org.fostering.model.code.RegisterSex;
import org.fostering.model.code.ResignationReason;
import org.fostering.model.code.RetentionEvent;
import org.fostering.model.code.ReviewConclusion;
import org.fostering.model.code.ReviewViewSource;
import org.fostering.model.code.ScottishPlacement;
import org.fostering.model.code.TemporaryApprovalEnd;
import org.fostering.model.code.TerminationReason;
import org.fostering.model.code.TermsOrigin;
import org.fostering.model.code.TransferOutcome;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every list of codes that came with approvals must be. */
class CarerCodesTest {

  static Stream<Class<? extends Code>> lists() {
    return Stream.of(
        ApprovalBasis.class,
        ApprovalCoexistence.class,
        ApprovalEndReason.class,
        ApprovalProceeding.class,
        ApprovalReviewKind.class,
        ApprovalReviewTrigger.class,
        ApprovalScope.class,
        ApprovalStatus.class,
        AvailabilityReason.class,
        CarerAvailability.class,
        CarerEndReason.class,
        CarerRelation.class,
        ClosureArrangement.class,
        ConcernAudience.class,
        ConcernKind.class,
        ConcernOutcome.class,
        ConnectionToChild.class,
        DecisionReviewSubject.class,
        DeterminationReply.class,
        ExemptionEnd.class,
        ExtensionGround.class,
        FosteringLimitBasis.class,
        FosteringPurpose.class,
        LanguageAbilityLevel.class,
        LegalHoldReason.class,
        LimitCounting.class,
        LimitExceptionGround.class,
        MatchingAsset.class,
        NoticeRecipient.class,
        OtherArrangementKind.class,
        PlaceUnavailableReason.class,
        RegisterSex.class,
        ResignationReason.class,
        RetentionEvent.class,
        ReviewConclusion.class,
        ReviewViewSource.class,
        ScottishPlacement.class,
        TemporaryApprovalEnd.class,
        TerminationReason.class,
        TermsOrigin.class,
        TransferOutcome.class);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void the_constants_are_the_codes_of_the_list(Class<? extends Code> type) throws Exception {
    List<String> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && field.getType() == type) {
        String code = ((Code) field.get(null)).getText();
        assertEquals(code.toUpperCase(Locale.ROOT).replace('-', '_'), field.getName());
        constants.add(code);
      }
    }

    assertEquals(
        CodeLists.standard().of(type).entries().stream().map(CodeEntry::code).toList(), constants);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void no_code_is_called_official_and_no_welsh_reviewed(Class<? extends Code> type) {
    for (CodeEntry entry : CodeLists.standard().of(type).entries()) {
      assertEquals(CodeEntry.Status.LOCAL, entry.status(), entry.code());
      assertFalse(entry.welshReviewed(), entry.code());
      assertFalse(entry.label().isBlank() || entry.labelWelsh().isEmpty(), entry.code());
      assertFalse(entry.definition().isBlank() || entry.source().isBlank(), entry.code());
    }
  }

  @Test
  void every_list_is_used_by_a_property() {
    Set<String> used = new TreeSet<>();
    for (Class<?> type : ApprovalTest.types()) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        if (property.form() == ValueForm.CODE) {
          used.add(property.valueType().getSimpleName());
        }
      }
    }

    assertEquals(
        List.of(), lists().map(Class::getSimpleName).filter(l -> !used.contains(l)).toList());
  }
}
