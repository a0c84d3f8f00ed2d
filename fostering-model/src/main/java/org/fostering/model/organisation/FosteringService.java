package org.fostering.model.organisation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.value.Nation;

/**
 * A fostering service: the body that assesses and approves foster carers, and reviews and may end
 * their approval.
 *
 * <p>An authority's duty and the service that delivers it are apart: an agency or company may act
 * for one authority or for several, such as Achieving for Children for Kingston, Richmond, and
 * Windsor and Maidenhead. Hence a set of authorities.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable key, unique among the services in use; not interpreted
 * @param name the name it is known by
 * @param kind what it is in law
 * @param authorityIds the {@linkplain Authority#id() keys} of the authorities whose functions it
 *     performs: exactly one for an authority's own service or a trust's, any number for an
 *     independent agency, mostly none
 * @param nation the nation whose law it works under
 */
public record FosteringService(
    String id, String name, Kind kind, Set<String> authorityIds, Nation nation) {

  /** What a fostering service is in law. */
  public enum Kind {
    /** The service of a council. */
    LOCAL_AUTHORITY,
    /** An independent fostering agency, whether for profit or not. */
    INDEPENDENT_AGENCY,
    /** The service of a health and social care trust of Northern Ireland. */
    HSC_TRUST
  }

  /**
   * Checks that the parts agree, and copies the set, keeping its order.
   *
   * @throws IllegalArgumentException if the key or the name is blank, an authority's or a trust's
   *     service does not have exactly one authority, or a trust is not of Northern Ireland
   */
  public FosteringService {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(authorityIds, "authorityIds");
    authorityIds = Collections.unmodifiableSet(new LinkedHashSet<>(authorityIds));
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a fostering service needs a key and a name");
    }
    if (kind != Kind.INDEPENDENT_AGENCY && authorityIds.size() != 1) {
      throw new IllegalArgumentException(
          "the service " + id + " is an authority's own and needs exactly that one authority");
    }
    if ((kind == Kind.HSC_TRUST) != (nation == Nation.NORTHERN_IRELAND)
        && kind != Kind.INDEPENDENT_AGENCY) {
      throw new IllegalArgumentException(
          "trusts, and no councils, have fostering services in Northern Ireland: " + id);
    }
  }

  /**
   * The own service of an authority, under the authority's key and name.
   *
   * @param authority the authority
   * @return its service
   */
  public static FosteringService of(Authority authority) {
    return new FosteringService(
        authority.id(),
        authority.name(),
        authority.type() == AuthorityType.HSC_TRUST ? Kind.HSC_TRUST : Kind.LOCAL_AUTHORITY,
        Set.of(authority.id()),
        authority.nation());
  }
}
