package org.fostering.rules.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.handover.Handover;
import org.fostering.model.handover.HandoverStatusChange;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.deadline.ServiceLevels;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Timelines;

/**
 * Binds the protocol to documents: where a handover stands, whether an offer has expired, and
 * whether the sender changed what the receiver had accepted.
 *
 * <p>An offer expires after the day that the handover itself names, or else by the service levels
 * of a directory for the time from its sending to its acknowledgement or acceptance.
 *
 * <p>Immutable and thread-safe.
 */
public final class HandoverReview {

  private static final Pointer HISTORY = Pointer.ROOT.property("statusHistory");
  private static final Set<HandoverStatus> ON_OFFER =
      Set.of(HandoverStatus.SENT, HandoverStatus.ACKNOWLEDGED);
  private static final Set<HandoverStatus> ACCEPTED = Set.of(HandoverStatus.ACCEPTED);

  private static final HandoverReview WITHOUT = new HandoverReview(Optional.empty());

  private final Optional<Levels> levels;

  private record Levels(Deadlines deadlines, Jurisdiction jurisdiction) {}

  private HandoverReview(Optional<Levels> levels) {
    this.levels = levels;
  }

  /** {@return the review by the days that the handovers themselves name, always the same} */
  public static HandoverReview standard() {
    return WITHOUT;
  }

  /**
   * By the service levels of a directory, too.
   *
   * @param directory the directory
   * @param nation whose working days count
   * @param holidays the bank holidays
   * @return the review
   */
  public static HandoverReview by(
      OrganisationDirectory directory, Nation nation, BankHolidays holidays) {
    Objects.requireNonNull(directory, "directory");
    ClockSettings settings =
        new ClockSettings(
            Clocks.of(ServiceLevels.of(directory, nation).clocks()),
            Interpretations.defaults(),
            holidays);
    return new HandoverReview(
        Optional.of(new Levels(Deadlines.of(settings), Jurisdiction.of(nation))));
  }

  /**
   * Where a handover stands.
   *
   * @param handover the handover
   * @param asOf the day asked about; what was recorded as of a later day does not count
   * @return its status, and what is wrong with it
   */
  public HandoverStanding of(Handover handover, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    List<Finding> findings = new ArrayList<>();
    Optional<HandoverStatus> now = last(handover.getStatusHistory(), asOf, findings);
    boolean wasSent = handover.getSentAt().filter(at -> !at.day().isAfter(asOf)).isPresent();
    Optional<HandoverStatus> recorded =
        now.isEmpty() && wasSent ? Optional.of(HandoverStatus.SENT) : now;
    Optional<LocalDate> due =
        recorded.filter(ON_OFFER::contains).flatMap(status -> due(handover, status, asOf));
    boolean isExpired = due.filter(asOf::isAfter).isPresent();
    if (isExpired) {
      findings.add(
          HandoverFindingCode.EXPIRED.at(
              handover.getAcknowledgementDueOn().isPresent()
                  ? Pointer.ROOT.property("acknowledgementDueOn")
                  : HISTORY));
    }
    return new HandoverStanding(
        isExpired ? Optional.of(HandoverStatus.EXPIRED) : recorded,
        due,
        recorded.filter(ACCEPTED::contains).isPresent(),
        findings);
  }

  /** The last status by a day, and a finding for each that does not follow from that before. */
  private static Optional<HandoverStatus> last(
      List<HandoverStatusChange> history, LocalDate asOf, List<Finding> findings) {
    Optional<HandoverStatus> now = Optional.empty();
    for (int i : inOrder(history)) {
      Optional<HandoverStatus> next = history.get(i).getStatus();
      if (next.isEmpty() || history.get(i).getEffectiveOn().filter(asOf::isBefore).isPresent()) {
        continue;
      }
      if (now.isPresent() && !HandoverProtocol.leads(now.get(), next.get())) {
        findings.add(
            HandoverFindingCode.STATUS_NOT_ALLOWED.at(HISTORY.index(i).property("status")));
      }
      now = next;
    }
    return now;
  }

  /** The places in the order of the days, or as they stand where a day is not known. */
  private static List<Integer> inOrder(List<HandoverStatusChange> history) {
    Stream<Integer> places = IntStream.range(0, history.size()).boxed();
    boolean areDated = history.stream().allMatch(each -> each.getEffectiveOn().isPresent());
    return areDated
        ? places.sorted(Comparator.comparing(i -> history.get(i).getEffectiveOn().get())).toList()
        : places.toList();
  }

  private Optional<LocalDate> due(Handover handover, HandoverStatus status, LocalDate asOf) {
    Optional<LocalDate> named =
        status.equals(HandoverStatus.SENT) ? handover.getAcknowledgementDueOn() : Optional.empty();
    Stream<LocalDate> bySomeLevel =
        levels.stream()
            .flatMap(
                each ->
                    each
                        .deadlines()
                        .find(Timelines.of(handover), each.jurisdiction(), asOf)
                        .stream())
            .filter(deadline -> deadline.clock().starts().contains(JourneyEvent.HANDOVER_SENT))
            .filter(deadline -> isOpen(deadline, status))
            // A level in hours may run on after its safe day.
            .filter(deadline -> deadline.date().isPresent())
            .flatMap(deadline -> deadline.safeDay().stream());
    return Stream.concat(named.stream(), bySomeLevel).min(LocalDate::compareTo);
  }

  /** What is to happen by the deadline has not happened yet at this status. */
  private static boolean isOpen(Deadline deadline, HandoverStatus status) {
    return deadline.clock().stops().contains(JourneyEvent.HANDOVER_ACCEPTED)
        || (status.equals(HandoverStatus.SENT)
            && deadline.clock().stops().contains(JourneyEvent.HANDOVER_ACKNOWLEDGED));
  }

  /**
   * Whether the sender changed what the receiver had accepted.
   *
   * @param handover the handover
   * @param passed the document as it was passed on
   * @param later the document as the sender has it later
   * @param asOf the day asked about
   * @return a finding for each property of the document that differs; empty if none does, or the
   *     handover is not accepted, or has been given back
   * @throws IllegalArgumentException if the two documents are not of one type
   */
  public List<Finding> changes(Handover handover, Document passed, Document later, LocalDate asOf) {
    String type = Documents.typeOf(passed);
    if (!type.equals(Documents.typeOf(later))) {
      throw new IllegalArgumentException("the two documents are of different types");
    }
    if (!of(handover, asOf).isLocked()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (PropertyDescription property :
        TypeDescription.of(Documents.find(type).orElseThrow()).properties()) {
      if (!property.value(passed).equals(property.value(later))) {
        findings.add(
            HandoverFindingCode.CHANGED_AFTER_ACCEPTANCE.at(
                Pointer.ROOT.property(property.name())));
      }
    }
    return List.copyOf(findings);
  }

  /**
   * Which of several handovers give something a second owner. One that is there twice, by one of
   * its numbers, is the same offer.
   *
   * @param handovers the handovers
   * @param asOf the day asked about
   * @return for those after the first that has the same thing accepted, a finding; by their places
   */
  public Map<Integer, Finding> secondOwners(List<Handover> handovers, LocalDate asOf) {
    Map<DocumentReference, Handover> owners = new HashMap<>();
    Map<Integer, Finding> found = new LinkedHashMap<>();
    for (int i = 0; i < handovers.size(); i++) {
      Handover each = handovers.get(i);
      if (of(each, asOf).isLocked()) {
        Handover owner = owners.putIfAbsent(each.getSubject(), each);
        if (owner != null && !isSame(owner.getIdentifiers(), each.getIdentifiers())) {
          found.put(i, HandoverFindingCode.TWO_OWNERS.at(Pointer.ROOT.property("subject")));
        }
      }
    }
    return found;
  }

  private static boolean isSame(Collection<Identifier> one, Collection<Identifier> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Says what it goes by. */
  @Override
  public String toString() {
    return "HandoverReview[" + (levels.isPresent() ? "service levels" : "named days") + "]";
  }
}
