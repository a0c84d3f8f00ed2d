package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentRole;
import org.fostering.model.assessment.InformationRecord;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.CheckOutcome;
import org.fostering.model.code.InformationItem;
import org.fostering.model.code.InformationOutcome;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.rules.law.Ages;
import org.fostering.rules.law.Ages.LeapDay;

/** Whether the certificates that the law wants of the people of a home are recorded. */
final class CertificateChecks {

  /** How a check ends that brings no certificate. */
  private static final Set<CheckOutcome> WITHOUT_CERTIFICATE =
      Set.of(CheckOutcome.NOT_AVAILABLE, CheckOutcome.AGREEMENT_REFUSED, CheckOutcome.NOT_NEEDED);

  private static final Set<InformationOutcome> WITHOUT_INFORMATION =
      Set.of(
          InformationOutcome.NOT_AVAILABLE,
          InformationOutcome.REFUSED,
          InformationOutcome.NOT_APPLICABLE,
          InformationOutcome.FOUND_MISSING);

  private static final Set<AssessmentRoleKind> CHECKED_ROLES =
      Set.of(
          AssessmentRoleKind.APPLICANT,
          AssessmentRoleKind.HOUSEHOLD_MEMBER,
          AssessmentRoleKind.PARENT_IN_ARRANGEMENT);

  private static final Set<InformationItem> CERTIFICATES =
      Set.of(InformationItem.ENG_SCH3_9, InformationItem.WLS_SCH1_9);

  /**
   * Once the information of the first part is said to be complete, every applicant, and every other
   * member of the household who was certainly eighteen on that day, has a certificate recorded,
   * either as a check or as an item of information. Of another member whose age is not certain
   * nothing is said.
   */
  static void adultsAreChecked(
      DocumentNode part, DocumentIndex document, LeapDay leapDay, Consumer<Pointer> faults) {
    Assessment assessment = (Assessment) part.value();
    Optional<LocalDate> complete =
        assessment.getStageOne().flatMap(StageOne::getAllInformationObtainedOn);
    if (complete.isEmpty()) {
      return;
    }
    LocalDate day = complete.get();
    Set<String> checked = checkedBy(day, assessment);
    List<AssessmentRole> roles = assessment.getRoles();
    for (int i = 0; i < roles.size(); i++) {
      if (!checked.contains(roles.get(i).getPerson())
          && mustBeChecked(roles.get(i), day, document, leapDay)) {
        faults.accept(part.pointer().property("roles").index(i).property(JavaChecks.PERSON));
      }
    }
  }

  private static Set<String> checkedBy(LocalDate day, Assessment assessment) {
    Set<String> checked = new HashSet<>();
    for (AssessmentCheck check : assessment.getChecks()) {
      if (check.getKind().equals(CheckKind.DBS_ENHANCED_CHILDRENS_BARRED_LIST)
          && mayHaveBeenThere(check, day)) {
        check.getPerson().ifPresent(checked::add);
      }
    }
    for (InformationRecord item : assessment.getInformation()) {
      if (CERTIFICATES.contains(item.getItem()) && mayHaveBeenThere(item, day)) {
        checked.addAll(item.getConcerns());
      }
    }
    return checked;
  }

  private static boolean mustBeChecked(
      AssessmentRole role, LocalDate day, DocumentIndex document, LeapDay leapDay) {
    return CHECKED_ROLES.contains(role.getRole())
        && JavaChecks.holdsOn(role.getSince(), role.getUntil(), day)
        && (role.getRole().equals(AssessmentRoleKind.APPLICANT)
            || JavaChecks.birth(role.getPerson(), document)
                .filter(birth -> Ages.inYears(birth.latest(), day, leapDay) >= JavaChecks.ADULT)
                .isPresent());
  }

  private static boolean mayHaveBeenThere(AssessmentCheck check, LocalDate day) {
    return check.getReceivedOn().filter(day::isBefore).isEmpty()
        && check.getAgreed().filter(Answer.NO::equals).isEmpty()
        && check.getBarredListChecked().filter(Answer.NO::equals).isEmpty()
        && check.getOutcome().filter(WITHOUT_CERTIFICATE::contains).isEmpty();
  }

  private static boolean mayHaveBeenThere(InformationRecord item, LocalDate day) {
    return item.getObtainedOn().filter(day::isBefore).isEmpty()
        && item.getOutcome().filter(WITHOUT_INFORMATION::contains).isEmpty();
  }

  private CertificateChecks() {}
}
