package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.EarlierApproval;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;

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
    return approvals(enquiry)
        .filter(approval -> stands(approval, asOf))
        .flatMap(approval -> approval.getOrganisation().stream())
        .toList();
  }

  static boolean isApproved(Enquiry enquiry, LocalDate asOf) {
    return approvals(enquiry).anyMatch(approval -> stands(approval, asOf))
        || enquiry.getEnquirers().stream()
            .anyMatch(enquirer -> enquirer.getApprovedElsewhere().equals(Optional.of(Answer.YES)));
  }

  static boolean wasApproved(Enquiry enquiry, LocalDate asOf) {
    return approvals(enquiry).anyMatch(approval -> !stands(approval, asOf));
  }

  static boolean hasServiceClosed(Enquiry enquiry) {
    return approvals(enquiry)
        .anyMatch(
            approval ->
                approval.getEnding().equals(Optional.of(EarlierApprovalEnd.SERVICE_CLOSED)));
  }

  private static Stream<EarlierApproval> approvals(Enquiry enquiry) {
    return enquiry.getCareHistory().map(CareHistory::getApprovals).stream()
        .flatMap(List::stream)
        .filter(approval -> approval.getKind().filter(Kinds.FOSTERING::contains).isPresent());
  }

  private static boolean stands(EarlierApproval approval, LocalDate asOf) {
    return approval.getCurrent().equals(Optional.of(Answer.YES))
        && approval.getUntil().filter(end -> end.latest().isBefore(asOf)).isEmpty();
  }

  /** Whether they say that they have no kind of fostering in mind and would do something else. */
  static boolean isAboutOtherCare(Enquiry enquiry) {
    return enquiry
        .getInterests()
        .filter(
            interests ->
                interests.getKinds().isEmpty()
                    && interests.getKindsAnswer().equals(Optional.of(ListAnswer.NONE))
                    && !interests.getOtherWays().isEmpty())
        .isPresent();
  }

  static List<FosteringKind> kinds(Enquiry enquiry) {
    return enquiry.getInterests().map(FosteringInterests::getKinds).orElse(List.of());
  }

  static boolean isWelshWanted(Enquiry enquiry) {
    return enquiry.getEnquirers().stream()
        .flatMap(enquirer -> enquirer.getLanguage().stream())
        .flatMap(EnquirySays::languages)
        .anyMatch(EnquirySays::isWelsh);
  }

  static boolean isWelsh(String tag) {
    return tag.equals("cy") || tag.startsWith("cy-") || tag.startsWith("cy_");
  }

  private static Stream<String> languages(LanguagePreference preference) {
    return Stream.concat(preference.getSpoken().stream(), preference.getWritten().stream());
  }

  /** The one authority that looks after a child, where it is named and still one. */
  static Optional<AuthorityEntry> authorityOf(
      ConnectedChild child, Organisations organisations, LocalDate asOf) {
    return child
        .getChild()
        .flatMap(ParticularChild::getResponsibleAuthority)
        .flatMap(OrganisationReference::getAuthorityCode)
        .map(code -> organisations.resolve(code, asOf))
        .filter(found -> found.size() == 1)
        .map(Set::iterator)
        .map(Iterator::next);
  }
}
