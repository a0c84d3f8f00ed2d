package org.fostering.model.reference;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where reference data is from, how old it is, and on what terms it may be passed on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what the data is
 * @param edition which edition of it
 * @param asOf the last day for which the edition speaks; what changed later is not in it
 * @param licence the licence it may be used under
 * @param attribution the words that must accompany it
 * @param origin who published it, and by what way it came here
 */
public record DataSource(
    String title,
    String edition,
    LocalDate asOf,
    String licence,
    String attribution,
    String origin) {

  /** Checks that nothing is missing. */
  public DataSource {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(origin, "origin");
  }
}
