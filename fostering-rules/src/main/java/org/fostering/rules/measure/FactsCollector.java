package org.fostering.rules.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.applicant.ApplicationStatusChange;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentStatusChange;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ApprovalStatusChange;
import org.fostering.model.carer.FosteringOffer;
import org.fostering.model.carer.TermsInForce;
import org.fostering.model.code.ApplicationKind;
import org.fostering.model.code.Code;
import org.fostering.model.code.EnquiryClosingReason;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ServiceEnding;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.common.Withdrawal;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.EnquiryClosing;
import org.fostering.model.enquiry.EnquiryStatusChange;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.CampaignEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.rules.link.DocumentLinks;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.DocumentFacts.Mark;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;

/**
 * Takes from documents what measures ask for. An authority is the service that deals with the
 * document, where that is an authority of the reference data, and for an enquiry without one that
 * in whose area the home lies. An event that concerns only some of the people of a document has not
 * happened to the household.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactsCollector {

  private static final Set<EnquiryClosingReason> NO_ENQUIRY =
      Set.of(EnquiryClosingReason.DUPLICATE, EnquiryClosingReason.NOT_AN_ENQUIRY);
  private static final Set<EnquiryClosingReason> LED_ON =
      Set.of(
          EnquiryClosingReason.APPLIED,
          EnquiryClosingReason.PASSED_ON,
          EnquiryClosingReason.PASSED_TO_ANOTHER_SERVICE,
          EnquiryClosingReason.PASSED_TO_RESPONSIBLE_AUTHORITY);

  private final Organisations organisations;
  private final ResidenceFinder residences;
  private final Map<Identifier, String> campaigns = new HashMap<>();

  private FactsCollector(ReferenceData data) {
    this.organisations = data.organisations();
    this.residences = ResidenceFinder.of(data.postcodes(), data.organisations());
    organisations
        .directories()
        .forEach(
            directory ->
                directory.getCampaigns().forEach(entry -> campaigns(entry).forEach(this::put)));
  }

  private record Named(Identifier identifier, String id) {}

  private static Stream<Named> campaigns(CampaignEntry entry) {
    return entry.getIdentifiers().stream().map(each -> new Named(each, entry.getId()));
  }

  private void put(Named campaign) {
    campaigns.put(campaign.identifier(), campaign.id());
  }

  /**
   * A collector.
   *
   * @param data the authorities, hubs, campaigns and postcodes
   * @return the collector
   */
  public static FactsCollector of(ReferenceData data) {
    return new FactsCollector(Objects.requireNonNull(data, "data"));
  }

  /**
   * What a document says.
   *
   * @param document the document
   * @return the facts; empty for a document of another type than enquiry, application, assessment
   *     and approval
   */
  public Optional<DocumentFacts> collect(Document document) {
    Objects.requireNonNull(document, "document");
    Optional<DocumentFacts.Builder> gathered = gathered(document);
    return gathered.map(
        facts -> {
          facts.names =
              document.getIdentifiers().stream()
                  .mapToLong(each -> DocumentLinks.hash(Documents.typeOf(document), each))
                  .distinct()
                  .toArray();
          facts.links =
              LongStream.concat(
                      LongStream.of(facts.names),
                      others(document)
                          .mapToLong(
                              each ->
                                  DocumentLinks.hash(each.getDocumentType(), each.getIdentifier())))
                  .distinct()
                  .toArray();
          return new DocumentFacts(facts);
        });
  }

  private Optional<DocumentFacts.Builder> gathered(Document document) {
    if (document instanceof Enquiry enquiry) {
      return Optional.of(of(enquiry));
    }
    if (document instanceof Application application) {
      return Optional.of(of(application));
    }
    if (document instanceof Assessment assessment) {
      return Optional.of(of(assessment));
    }
    return document instanceof Approval approval ? Optional.of(of(approval)) : Optional.empty();
  }

  private static Stream<DocumentReference> others(Document document) {
    if (document instanceof Enquiry enquiry) {
      return enquiry.getPreviousEnquiries().stream();
    }
    return document instanceof Application application
        ? Stream.concat(application.getEnquiries().stream(), DocumentLinks.ofCase(document))
        : DocumentLinks.ofCase(document);
  }

  private DocumentFacts.Builder of(Enquiry enquiry) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.ENQUIRY);
    Residence residence = residences.find(enquiry);
    facts.nations.addAll(residence.jurisdiction().nations());
    facts.authority =
        enquiry
            .getChosenService()
            .map(choice -> authority(choice.getService()))
            .orElseGet(() -> only(residence.authorities()));
    facts.campaign =
        enquiry
            .getCampaign()
            .map(each -> campaigns.getOrDefault(each, DocumentFacts.OTHER))
            .orElse("");
    facts.people = enquiry.getEnquirers().size();
    interests(enquiry.getInterests(), facts);
    boolean aboutChild =
        !enquiry.getConnectedChildren().isEmpty()
            || facts.kinds.equals(Set.of(FosteringKind.CONNECTED_PERSON.getText()));
    if (aboutChild) {
      facts.marks.add(Mark.PARTICULAR_CHILD);
    }
    List<EnquiryClosingReason> reasons =
        enquiry.getClosing().map(EnquiryClosing::getReasons).orElse(List.of());
    if (reasons.stream().anyMatch(NO_ENQUIRY::contains)) {
      facts.marks.add(Mark.NO_ENQUIRY);
    }
    if (reasons.stream().anyMatch(LED_ON::contains)) {
      facts.marks.add(Mark.LED_ON);
    }
    if (isOutsideEngland(enquiry, residence)) {
      facts.marks.add(Mark.NOT_ENGLAND);
    }
    reason(JourneyEvent.ENQUIRY_CLOSED, reasons, facts);
    recorded(enquiry.getStatusHistory().stream().map(EnquiryStatusChange::getRecordedAt), facts);
    events(Timelines.of(enquiry), facts);
    return facts;
  }

  private DocumentFacts.Builder of(Application application) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.APPLICATION);
    facts.authority = application.getService().map(this::authority).orElse("");
    facts.people = application.getApplicants().size();
    interests(application.getInterests(), facts);
    if (application.getKind().filter(ApplicationKind.CONNECTED_PERSON::equals).isPresent()) {
      facts.marks.add(Mark.PARTICULAR_CHILD);
    }
    withdrawn(application.getWithdrawal().stream().toList(), facts);
    ended(application.getEndedByService().stream().toList(), facts);
    recorded(
        application.getStatusHistory().stream().map(ApplicationStatusChange::getRecordedAt), facts);
    events(Timelines.of(application), facts);
    return facts;
  }

  private DocumentFacts.Builder of(Assessment assessment) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.ASSESSMENT);
    assessment.getNation().ifPresent(facts.nations::add);
    facts.authority = assessment.getService().map(this::authority).orElse("");
    facts.people = Timelines.of(assessment).people().size();
    withdrawn(assessment.getWithdrawals(), facts);
    ended(assessment.getServiceEndings(), facts);
    reason(
        JourneyEvent.REFUSED,
        assessment.getDecisions().stream().flatMap(each -> each.getReasons().stream()).toList(),
        facts);
    recorded(
        assessment.getStatusHistory().stream().map(AssessmentStatusChange::getRecordedAt), facts);
    events(Timelines.of(assessment), facts);
    return facts;
  }

  private DocumentFacts.Builder of(Approval approval) {
    DocumentFacts.Builder facts = new DocumentFacts.Builder(FactsType.APPROVAL);
    approval.getNation().ifPresent(facts.nations::add);
    facts.authority =
        approval.getOnBehalfOf().or(approval::getService).map(this::authority).orElse("");
    facts.people = approval.getCarers().size();
    List<TermsInForce> terms = approval.getTerms();
    // The terms of the approval itself are the first; what a review changed later is another thing.
    facts.places =
        terms.stream()
            .min(
                (one, other) ->
                    one.getSince()
                        .orElse(LocalDate.MIN)
                        .compareTo(other.getSince().orElse(LocalDate.MIN)))
            .map(TermsInForce::getTerms)
            .flatMap(TermsOfApproval::getNumberOfChildren)
            .orElse(-1);
    approval.getOffers().stream()
        .map(FosteringOffer::getKind)
        .flatMap(Optional::stream)
        .forEach(kind -> kinds(List.of(kind), facts));
    if (facts.kinds.isEmpty()) {
      terms.forEach(each -> kinds(each.getTerms().getKinds(), facts));
    }
    reason(
        JourneyEvent.APPROVAL_ENDED,
        approval.getStatusHistory().stream()
            .map(ApprovalStatusChange::getReason)
            .flatMap(Optional::stream)
            .toList(),
        facts);
    recorded(approval.getStatusHistory().stream().map(ApprovalStatusChange::getRecordedAt), facts);
    events(Timelines.of(approval), facts);
    return facts;
  }

  /** By the service that deals with it, if its nation is known, and else by the home. */
  private boolean isOutsideEngland(Enquiry enquiry, Residence residence) {
    Set<Nation> ofService =
        enquiry
            .getChosenService()
            .flatMap(choice -> choice.getService().getAuthorityCode())
            .map(
                code ->
                    organisations.resolve(code).stream()
                        .flatMap(each -> each.getNation().stream())
                        .collect(Collectors.toSet()))
            .orElse(Set.of());
    Set<Nation> nations =
        ofService.isEmpty() ? Set.copyOf(residence.jurisdiction().nations()) : ofService;
    return !nations.isEmpty() && !nations.contains(Nation.ENGLAND);
  }

  private static void recorded(Stream<Optional<Moment>> moments, DocumentFacts.Builder facts) {
    facts.recorded =
        moments
            .flatMap(Optional::stream)
            .mapToLong(FactsCollector::second)
            .max()
            .orElse(DocumentFacts.NOT_RECORDED);
  }

  private static long second(Moment moment) {
    return moment
        .instant()
        .map(OffsetDateTime::toEpochSecond)
        .orElseGet(() -> moment.day().atStartOfDay(ZoneOffset.UTC).toEpochSecond());
  }

  private static void withdrawn(List<Withdrawal> withdrawals, DocumentFacts.Builder facts) {
    withdrawals.forEach(
        each -> reason(JourneyEvent.WITHDRAWN_BY_APPLICANT, each.getReasons(), facts));
  }

  private static void ended(List<ServiceEnding> endings, DocumentFacts.Builder facts) {
    for (ServiceEnding ending : endings) {
      for (JourneyEvent event : List.of(JourneyEvent.ENDED_BY_SERVICE, JourneyEvent.REFUSED)) {
        reason(event, ending.getReasons(), facts);
      }
    }
  }

  private static void interests(
      Optional<FosteringInterests> interests, DocumentFacts.Builder facts) {
    kinds(interests.map(FosteringInterests::getKinds).orElse(List.of()), facts);
  }

  private static void kinds(Collection<FosteringKind> kinds, DocumentFacts.Builder facts) {
    kinds.forEach(kind -> facts.kinds.add(word(kind)));
  }

  /** The first reason is the main one. */
  private static void reason(
      JourneyEvent event, List<? extends Code> reasons, DocumentFacts.Builder facts) {
    reasons.stream()
        .findFirst()
        .ifPresent(
            reason -> facts.reasons.putIfAbsent(event.getText(), listOf(reason) + word(reason)));
  }

  /** A code with the name of its list, so that a text for it can be found again. */
  private static String listOf(Code code) {
    return code.isKnown() ? code.list().name() + "/" : "";
  }

  /** A code that the lists do not have is the document's own text, and is not repeated. */
  private static String word(Code code) {
    return code.isKnown() ? code.getText() : DocumentFacts.OTHER;
  }

  private static void events(Timeline timeline, DocumentFacts.Builder facts) {
    for (Event event : timeline.events()) {
      boolean ofAll =
          event.concerns().isEmpty() || event.concerns().containsAll(timeline.people().keySet());
      if (ofAll) {
        facts.events.add(
            new Happened(
                event.kind().getText(),
                event.on().map(day -> (int) day.toEpochDay()).orElse(Happened.NO_DAY)));
      }
    }
  }

  private String authority(OrganisationReference reference) {
    List<AuthorityEntry> found =
        reference
            .getAuthorityCode()
            .map(code -> List.copyOf(organisations.resolve(code)))
            .orElse(List.of());
    // A council that was divided is known: what it had is of none of its successors alone.
    return found.isEmpty()
        ? DocumentFacts.OTHER
        : found.size() == 1 ? found.get(0).key() : HouseholdFacts.SEVERAL;
  }

  private static String only(List<AuthorityEntry> found) {
    return found.size() == 1 ? found.get(0).key() : "";
  }
}
