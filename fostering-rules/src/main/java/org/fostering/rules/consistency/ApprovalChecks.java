package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovedCarer;
import org.fostering.model.carer.FosteringPlaces;
import org.fostering.model.carer.TermsInForce;
import org.fostering.model.carer.UsualFosteringLimit;
import org.fostering.model.code.LimitCounting;
import org.fostering.model.finding.Pointer;

/**
 * Whether an approval lets more children be placed than carers may usually foster, and whether it
 * stands for anybody.
 */
final class ApprovalChecks {

  private static final int USUAL_LIMIT = 3;

  private ApprovalChecks() {}

  /**
   * Terms that let more children be placed than the carers may foster together are lawful, but
   * cannot be used to the full without an exemption or an exception.
   */
  static void termsWithinLimit(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    Approval approval = (Approval) part.value();
    List<TermsInForce> all = approval.getTerms();
    for (int i = 0; i < all.size(); i++) {
      TermsInForce terms = all.get(i);
      if (isAboveLimit(terms.getTerms().getNumberOfChildren(), approval, asOf)
          && JavaChecks.holdsOn(terms.getSince(), terms.getUntil(), asOf)
          && terms.getTerms().getRanges().stream()
              .noneMatch(range -> JavaChecks.isYes(range.getSiblingsOnly()))) {
        faults.accept(
            part.pointer()
                .property("terms")
                .index(i)
                .property("terms")
                .property("numberOfChildren"));
      }
    }
  }

  /** An approval that stands has a carer whom it still covers, where it names any. */
  static void somebodyIsLeft(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    Approval approval = (Approval) part.value();
    boolean isAnybodyNamed = !approval.getCarers().isEmpty();
    if (isAnybodyNamed
        && approval.getCarers().stream().allMatch(carer -> hasLeft(carer, approval, asOf))) {
      faults.accept(
          part.pointer()
              .property("statusHistory")
              .index(approval.getStatusHistory().size() - 1)
              .property("status"));
    }
  }

  private static boolean hasLeft(ApprovedCarer carer, Approval approval, LocalDate asOf) {
    return carer.getUntil().filter(until -> until.isBefore(asOf)).isPresent()
        || carer.getDiedOn().filter(died -> !died.isAfter(asOf)).isPresent()
        || approval.getResignations().stream()
            .filter(resigned -> resigned.getWithdrawalAskedOn().isEmpty())
            .filter(resigned -> resigned.getPeople().contains(carer.getPerson()))
            .flatMap(resigned -> resigned.getApprovalEndsOn().stream())
            .anyMatch(end -> end.isBefore(asOf));
  }

  static void countWithinLimit(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    FosteringPlaces places = (FosteringPlaces) part.value();
    Optional<LocalDate> counted = places.getCountedOn();
    if (counted.isPresent()
        && document.root().value() instanceof Approval approval
        && isAboveLimit(places.getFilled(), approval, counted.get())) {
      faults.accept(part.pointer().property("filled"));
    }
  }

  /**
   * Each carer counts, unless the authority counts the home. An exemption or an exception of the
   * day is taken to cover it: whether it does depends on the children.
   */
  private static boolean isAboveLimit(
      Optional<Integer> children, Approval approval, LocalDate day) {
    if (children.isEmpty()) {
      return false;
    }
    boolean perHome =
        approval
            .getUsualFosteringLimit()
            .flatMap(UsualFosteringLimit::getCountedPer)
            .filter(LimitCounting.HOME::equals)
            .isPresent();
    long carers =
        approval.getCarers().stream()
            .filter(carer -> JavaChecks.holdsOn(carer.getSince(), carer.getUntil(), day))
            .count();
    return children.get() > USUAL_LIMIT * (perHome ? 1 : Math.max(1, carers))
        && approval.getLimitExemptions().stream()
            .noneMatch(excuse -> JavaChecks.holdsOn(excuse.getSince(), excuse.getUntil(), day))
        && approval.getLimitExceptions().stream()
            .noneMatch(excuse -> JavaChecks.holdsOn(excuse.getSince(), excuse.getUntil(), day));
  }
}
