package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.value.Nation;
import org.fostering.rules.rule.Known;

/** What a history of approvals tells of those that stand now. */
final class EarlierApprovals {

  /** Approvals that stand in the way of another: a temporary one for a named child does not. */
  private static final Set<EarlierCareKind> TO_FOSTER =
      Set.of(EarlierCareKind.FOSTER, EarlierCareKind.FOSTER_CONNECTED_CHILD);

  private static final Set<Nation> ANYWHERE = EnumSet.allOf(Nation.class);

  private EarlierApprovals() {}

  /**
   * Whether an approval of a person by another service stands. Of a person without an id the
   * history tells something only where it tells it of everybody, and an approval of somebody whom
   * the document does not have may be anybody's.
   *
   * @param known whether the document has a person of an id
   */
  static Known<Boolean> standElsewhere(
      Optional<CareHistory> history,
      Optional<String> person,
      Predicate<String> known,
      Optional<String> ownService,
      LocalDate asOf) {
    return stand(history, person, known, ownService, asOf, ANYWHERE);
  }

  /**
   * Whether approvals by other services stand, and each of them is one of another nation than
   * these. The nation of an approval must be stated: one without it counts here too.
   */
  static boolean standOnlyOutside(
      Set<Nation> nations,
      Optional<CareHistory> history,
      Optional<String> person,
      Predicate<String> known,
      Optional<String> ownService,
      LocalDate asOf) {
    return standElsewhere(history, person, known, ownService, asOf).equals(Known.of(true))
        && stand(history, person, known, ownService, asOf, nations).equals(Known.of(false));
  }

  private static Known<Boolean> stand(
      Optional<CareHistory> history,
      Optional<String> person,
      Predicate<String> known,
      Optional<String> ownService,
      LocalDate asOf,
      Set<Nation> nations) {
    if (history.isEmpty()) {
      return Known.unknown();
    }
    boolean empty = history.get().getApprovals().isEmpty();
    Known<Boolean> stand = AnyOf.known(empty, history.get().getApprovalsAnswer());
    if (person.isEmpty()) {
      return empty ? stand : Known.unknown();
    }
    for (EarlierApproval approval : history.get().getApprovals()) {
      boolean isTheirs = approval.getPerson().equals(person.get());
      if ((isTheirs || !known.test(approval.getPerson()))
          && !isOf(ownService, approval)
          && approval.getNation().filter(nation -> !nations.contains(nation)).isEmpty()) {
        Known<Boolean> stands = stands(approval, asOf);
        boolean isSettled = isTheirs || stands.equals(Known.of(false));
        stand = AnyOf.or(stand, isSettled ? stands : Known.unknown(Known.WhyUnknown.CONTRADICTED));
      }
    }
    return stand;
  }

  private static Known<Boolean> stands(EarlierApproval approval, LocalDate asOf) {
    Optional<EarlierCareKind> kind = approval.getKind().filter(EarlierCareKind::isKnown);
    if (kind.isPresent() && TO_FOSTER.stream().noneMatch(kind.get()::overlaps)) {
      return Known.of(false);
    }
    Known<Boolean> current = Known.ofAnswer(approval.getCurrent());
    boolean ended = approval.getUntil().filter(day -> day.latest().isBefore(asOf)).isPresent();
    Known<Boolean> stands = ended ? current.and(Known.of(false)) : current;
    boolean isToFoster = kind.filter(TO_FOSTER::contains).isPresent();
    return isToFoster || !stands.equals(Known.of(true)) ? stands : Known.unknown();
  }

  private static boolean isOf(Optional<String> service, EarlierApproval approval) {
    return service.isPresent()
        && approval
            .getOrganisation()
            .flatMap(OrganisationReference::getAuthorityCode)
            .equals(service);
  }
}
