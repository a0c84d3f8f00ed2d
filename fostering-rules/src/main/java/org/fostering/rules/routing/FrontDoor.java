package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.DirectoryEntry;

/**
 * Who answers enquirers first.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what kind of body it is
 * @param id the code of the authority, or the id of the hub, network or service in its directory
 * @param name the name it is known by
 * @param contactPoints where to enquire there, as far as the directory says
 */
public record FrontDoor(Kind kind, String id, String name, List<ContactPoint> contactPoints) {

  /** Copies the list. */
  public FrontDoor {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    contactPoints = List.copyOf(contactPoints);
  }

  /** Who is left to decide where no directory names anybody. */
  static FrontDoor receiver() {
    return new FrontDoor(Kind.RECEIVER, "receiver", "receiver", List.of());
  }

  static FrontDoor of(Kind kind, String id, DirectoryEntry entry) {
    return new FrontDoor(
        kind,
        id,
        entry.getName().orElse(entry.getId()),
        entry.contactPointsFor(ContactPointPurpose.ENQUIRIES));
  }

  /** The kinds of body that answer first. */
  public enum Kind {
    /** A regional recruitment hub. It does not assess or approve: its members do. */
    HUB,
    /** The fostering service of a council or trust. */
    AUTHORITY,
    /** A fostering service that is none of an authority, such as an agency. */
    SERVICE,
    /** A service for a whole nation. */
    NATIONAL_SERVICE,
    /** Those who received the enquiry: no directory names anybody. Only they can decide. */
    RECEIVER
  }
}
