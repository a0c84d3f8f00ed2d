package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.rules.residence.Residence;

/**
 * Which authority the service must consult: that of the area in which the enquirers live, where it
 * is another (such as SI 2011/581 regulation 26(1A)(d)).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind how much is known
 * @param authorities the authority, or those of which it is one
 */
public record Consultation(Kind kind, List<AuthorityEntry> authorities) {

  /** Copies the list. */
  public Consultation {
    Objects.requireNonNull(kind, "kind");
    authorities = List.copyOf(authorities);
  }

  /** How much is known of whom to consult. */
  public enum Kind {
    /** The service is that of the area itself. */
    NONE_BUT_ITSELF,
    /** The authority that is named. */
    KNOWN,
    /** One of those that are named. */
    ONE_OF,
    /** It is not known where the enquirers live, or which service will assess. */
    NOT_KNOWN,
    /** The home is in the area of no UK authority. */
    NOT_APPLICABLE
  }

  static Consultation of(Residence residence, List<AuthorityEntry> homes, boolean isItself) {
    if (residence.kind() == Residence.Kind.NO_AREA) {
      return new Consultation(Kind.NOT_APPLICABLE, List.of());
    }
    if (isItself) {
      return new Consultation(Kind.NONE_BUT_ITSELF, List.of());
    }
    return switch (homes.size()) {
      case 0 -> new Consultation(Kind.NOT_KNOWN, List.of());
      case 1 -> new Consultation(Kind.KNOWN, homes);
      default -> new Consultation(Kind.ONE_OF, homes);
    };
  }
}
