package org.fostering.rules.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.DirectoryEntry;
import org.fostering.model.organisation.MutualView;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.PartnerMeeting;
import org.fostering.model.organisation.SharingAgreement;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.readiness.DatedDirectory.Placed;

/** The room and the openness: what members have in common and know of each other. */
final class SharedGround {

  private final DatedDirectory dated;

  SharedGround(DatedDirectory dated) {
    this.dated = dated;
  }

  private List<Placed<PartnerMeeting>> meetings() {
    return dated.inForce("meetings", OrganisationDirectory::getMeetings);
  }

  ReadinessAnswer participants() {
    List<Placed<PartnerMeeting>> meetings = meetings();
    List<ReadinessGap> missing = new ArrayList<>();
    if (meetings.isEmpty()) {
      missing.add(
          DatedDirectory.gap(
              ReadinessFindingCode.NO_MEETING.at(DatedDirectory.list("meetings")),
              Optional.empty()));
    } else {
      missing.addAll(
          dated.membersWithout(
              ReadinessFindingCode.MEMBER_NOT_IN_ROOM,
              member ->
                  meetings.stream()
                      .flatMap(meeting -> meeting.statement().getParticipants().stream())
                      .anyMatch(id -> sits(id, member))));
    }
    return new ReadinessAnswer(
        ReadinessQuestion.PARTICIPANTS,
        meetings.stream()
            .map(
                meeting ->
                    new ReadinessLine(
                        meeting.place(),
                        DatedDirectory.text(meeting.statement().getName()),
                        names(meeting.statement().getParticipants()),
                        meeting.statement().getSince()))
            .toList(),
        missing);
  }

  /** A hub or network sits there for itself, and not for each of its members. */
  private boolean sits(String id, AuthorityEntry member) {
    return dated.parties().isOwn(id, member);
  }

  private Optional<Bilingual> names(List<String> ids) {
    return DatedDirectory.joined(ids.stream().map(dated.parties()::name).toList());
  }

  ReadinessAnswer book() {
    List<ReadinessLine> written = new ArrayList<>();
    List<ReadinessGap> missing = new ArrayList<>();
    for (Placed<PartnerMeeting> meeting : meetings()) {
      PartnerMeeting said = meeting.statement();
      if (said.getBook().isPresent() && said.getBookIssuedOn().isPresent()) {
        written.add(
            new ReadinessLine(
                meeting.place().property("book"),
                DatedDirectory.text(said.getBook()),
                DatedDirectory.text(said.getName()),
                said.getBookIssuedOn()));
      } else {
        missing.add(
            DatedDirectory.gap(
                ReadinessFindingCode.BOOK_MISSING.at(meeting.place()),
                DatedDirectory.text(said.getName())));
      }
    }
    if (written.isEmpty() && missing.isEmpty()) {
      missing.add(
          DatedDirectory.gap(
              ReadinessFindingCode.BOOK_MISSING.at(DatedDirectory.list("meetings")),
              Optional.empty()));
    }
    return new ReadinessAnswer(ReadinessQuestion.BOOK, written, missing);
  }

  /**
   * A front door for each hub and network, and a place for handovers on the side of each member.
   */
  ReadinessAnswer contactPoints() {
    Map<Pointer, DirectoryEntry> entries = new LinkedHashMap<>();
    add("hubs", dated.directory().getHubs(), entries);
    add("networks", dated.directory().getNetworks(), entries);
    List<ReadinessGap> missing = new ArrayList<>();
    entries.forEach(
        (place, group) -> {
          if (dated.parties().hasMembers(group.getId())
              && group.contactPointsFor(ContactPointPurpose.ENQUIRIES).isEmpty()) {
            missing.add(
                DatedDirectory.gap(
                    ReadinessFindingCode.CONTACT_POINT_MISSING.at(place),
                    Optional.of(dated.parties().name(group.getId()))));
          }
        });
    add("authorities", dated.directory().getAuthorities(), entries);
    add("fosteringServices", dated.directory().getFosteringServices(), entries);
    add("deliveryOrganisations", dated.directory().getDeliveryOrganisations(), entries);
    missing.addAll(
        dated.membersWithout(
            ReadinessFindingCode.CONTACT_POINT_MISSING,
            member ->
                entries.values().stream()
                    .filter(entry -> dated.parties().isOwn(entry.getId(), member))
                    .anyMatch(
                        entry -> !entry.contactPointsFor(ContactPointPurpose.HANDOVER).isEmpty())));
    List<ReadinessLine> written = new ArrayList<>();
    entries.forEach(
        (place, entry) -> {
          if (!entry.getContactPoints().isEmpty()) {
            written.add(
                new ReadinessLine(
                    place.property("contactPoints"),
                    DatedDirectory.labels(
                        entry.getContactPoints().stream()
                            .map(ContactPoint::getPurpose)
                            .flatMap(Optional::stream)
                            .toList()),
                    Optional.of(dated.parties().name(entry.getId())),
                    entry.getSince()));
          }
        });
    return new ReadinessAnswer(ReadinessQuestion.CONTACT_POINTS, written, missing);
  }

  private void add(
      String list, List<? extends DirectoryEntry> all, Map<Pointer, DirectoryEntry> entries) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).period().contains(dated.day())) {
        entries.put(DatedDirectory.list(list).index(i), all.get(i));
      }
    }
  }

  ReadinessAnswer agreement() {
    List<Placed<SharingAgreement>> agreements =
        dated.inForce("sharingAgreements", OrganisationDirectory::getSharingAgreements);
    List<ReadinessGap> missing =
        agreements.isEmpty()
            ? List.of(
                DatedDirectory.gap(
                    ReadinessFindingCode.NO_AGREEMENT.at(DatedDirectory.list("sharingAgreements")),
                    Optional.empty()))
            : dated.membersWithout(
                ReadinessFindingCode.MEMBER_NOT_PARTY,
                member ->
                    agreements.stream()
                        .flatMap(each -> each.statement().getParties().stream())
                        .anyMatch(id -> sits(id, member)));
    return new ReadinessAnswer(
        ReadinessQuestion.AGREEMENT,
        agreements.stream()
            .map(
                each ->
                    new ReadinessLine(
                        each.place(),
                        DatedDirectory.text(each.statement().getName()),
                        names(each.statement().getParties()),
                        each.statement().getSignedOn().or(each.statement()::getSince)))
            .toList(),
        missing);
  }

  ReadinessAnswer mutualView() {
    List<Placed<MutualView>> views =
        dated.inForce("mutualViews", OrganisationDirectory::getMutualViews).stream()
            .filter(view -> !view.statement().getSubjects().isEmpty())
            .toList();
    return new ReadinessAnswer(
        ReadinessQuestion.MUTUAL_VIEW,
        views.stream()
            .map(
                view ->
                    new ReadinessLine(
                        view.place(),
                        DatedDirectory.labels(view.statement().getSubjects()),
                        names(
                            Stream.concat(
                                    view.statement().getViewers().stream(),
                                    view.statement().getAbout().stream())
                                .distinct()
                                .toList()),
                        view.statement().getSince()))
            .toList(),
        views.isEmpty()
            ? List.of(
                DatedDirectory.gap(
                    ReadinessFindingCode.NO_MUTUAL_VIEW.at(DatedDirectory.list("mutualViews")),
                    Optional.empty()))
            : List.of());
  }
}
