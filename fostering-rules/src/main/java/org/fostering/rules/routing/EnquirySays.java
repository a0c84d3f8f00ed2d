package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Truth;

/** What an enquiry says that bears on where it goes. */
final class EnquirySays {

  private EnquirySays() {}

  static Optional<OrganisationReference> chosen(Enquiry enquiry) {
    return enquiry.getChosenService().map(ServiceChoice::getService);
  }

  static boolean isTransfer(Enquiry enquiry) {
    return enquiry.getRequests().contains(EnquiryRequest.TRANSFER);
  }

  /** The bodies whose approval of an enquirer to foster stands on the day. */
  static List<OrganisationReference> approvers(Enquiry enquiry, LocalDate asOf) {
    return approvals(enquiry).stream()
        .filter(approval -> stands(approval, asOf))
        .flatMap(approval -> approval.getOrganisation().stream())
        .toList();
  }

  static boolean isApproved(Enquiry enquiry, LocalDate asOf) {
    return approvals(enquiry).stream().anyMatch(approval -> stands(approval, asOf))
        || enquiry.getEnquirers().stream()
            .anyMatch(enquirer -> enquirer.getApprovedElsewhere().equals(Optional.of(Answer.YES)));
  }

  static Known<Boolean> approved(Enquiry enquiry, LocalDate asOf) {
    if (isApproved(enquiry, asOf)) {
      return Known.of(true);
    }
    boolean isDenied =
        !enquiry.getEnquirers().isEmpty()
            && enquiry.getEnquirers().stream()
                .allMatch(
                    enquirer -> enquirer.getApprovedElsewhere().equals(Optional.of(Answer.NO)));
    return isDenied ? Known.of(false) : Known.unknown();
  }

  static Known<Boolean> returning(Enquiry enquiry, LocalDate asOf) {
    return wasApproved(enquiry, asOf) ? Known.of(true) : notWithoutApprovals(enquiry);
  }

  static Known<Boolean> serviceClosed(Enquiry enquiry) {
    return hasServiceClosed(enquiry) ? Known.of(true) : notWithoutApprovals(enquiry);
  }

  private static Known<Boolean> notWithoutApprovals(Enquiry enquiry) {
    Optional<ListAnswer> answer = enquiry.getCareHistory().flatMap(CareHistory::getApprovalsAnswer);
    boolean isSettled =
        answer.filter(EnquirySays::isComplete).isPresent()
            && enquiry.getCareHistory().map(CareHistory::getApprovals).stream()
                .flatMap(List::stream)
                .noneMatch(EnquirySays::mayBeToFoster);
    return isSettled ? Known.of(false) : Known.unknown();
  }

  /** Of a broader kind, of one that the list does not know, or of none, nobody can tell. */
  private static boolean mayBeToFoster(EarlierApproval approval) {
    return approval
        .getKind()
        .map(
            kind ->
                !Kinds.FOSTERING.contains(kind)
                    && (!kind.isKnown() || Kinds.FOSTERING.stream().anyMatch(kind::overlaps)))
        .orElse(true);
  }

  private static boolean isComplete(ListAnswer answer) {
    return answer == ListAnswer.NONE || answer == ListAnswer.ALL;
  }

  static Known<Boolean> aboutParticularChild(Enquiry enquiry) {
    if (!enquiry.getConnectedChildren().isEmpty()) {
      return Known.of(true);
    }
    return enquiry.getConnectedChildrenAnswer().equals(Optional.of(ListAnswer.NONE))
        ? Known.of(false)
        : Known.unknown();
  }

  static boolean wasApproved(Enquiry enquiry, LocalDate asOf) {
    return approvals(enquiry).stream().anyMatch(approval -> !stands(approval, asOf));
  }

  static boolean hasServiceClosed(Enquiry enquiry) {
    return approvals(enquiry).stream()
        .anyMatch(
            approval ->
                approval.getEnding().equals(Optional.of(EarlierApprovalEnd.SERVICE_CLOSED)));
  }

  /** Most enquiries tell of none, and every rule on approvals asks. */
  private static List<EarlierApproval> approvals(Enquiry enquiry) {
    List<EarlierApproval> all =
        enquiry.getCareHistory().map(CareHistory::getApprovals).orElse(List.of());
    return all.isEmpty()
        ? all
        : all.stream()
            .filter(each -> each.getKind().filter(Kinds.FOSTERING::contains).isPresent())
            .toList();
  }

  private static boolean stands(EarlierApproval approval, LocalDate asOf) {
    return approval.getCurrent().equals(Optional.of(Answer.YES))
        && approval.getUntil().filter(end -> end.latest().isBefore(asOf)).isEmpty();
  }

  /**
   * Whether they would do something else than foster: it is, where they say that they have no kind
   * of fostering in mind, and open, where they name another kind of care and do not say.
   */
  static Truth aboutOtherCare(Enquiry enquiry) {
    Optional<FosteringInterests> interests = enquiry.getInterests();
    List<HelpingWay> ways = interests.map(FosteringInterests::getOtherWays).orElse(List.of());
    if (ways.isEmpty() || !kinds(enquiry).isEmpty()) {
      return Truth.FALSE;
    }
    if (interests
        .flatMap(FosteringInterests::getKindsAnswer)
        .equals(Optional.of(ListAnswer.NONE))) {
      return Truth.TRUE;
    }
    return ways.stream().anyMatch(Kinds.OTHER_CARE::contains) ? Truth.UNKNOWN : Truth.FALSE;
  }

  static List<FosteringKind> kinds(Enquiry enquiry) {
    return enquiry.getInterests().map(FosteringInterests::getKinds).orElse(List.of());
  }

  static boolean isWelshWanted(Enquiry enquiry) {
    for (Enquirer enquirer : enquiry.getEnquirers()) {
      if (enquirer.getLanguage().filter(EnquirySays::isWelsh).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWelsh(LanguagePreference preference) {
    return preference.getSpoken().filter(EnquirySays::isWelsh).isPresent()
        || preference.getWritten().filter(EnquirySays::isWelsh).isPresent();
  }

  static boolean isWelsh(String tag) {
    return tag.equals("cy") || tag.startsWith("cy-") || tag.startsWith("cy_");
  }

  /** The one authority that looks after a child, where it is named and still one. */
  static Optional<AuthorityEntry> authorityOf(
      ConnectedChild child, Organisations organisations, LocalDate asOf) {
    return child
        .getChild()
        .flatMap(ParticularChild::getResponsibleAuthority)
        .map(
            named ->
                References.services(named, organisations, asOf).stream()
                    .flatMap(service -> service.authority().stream())
                    .distinct()
                    .toList())
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0));
  }
}
