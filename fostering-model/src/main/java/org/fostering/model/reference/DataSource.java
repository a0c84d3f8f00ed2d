package org.fostering.model.reference;

import java.time.LocalDate;
import java.util.Objects;
import org.fostering.model.table.ResourceTable;

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

  /**
   * The source of data that come with the library, from {@code sources.csv}.
   *
   * @param key which data, such as {@code bank-holidays}
   * @return their source
   * @throws IllegalArgumentException if the table has no such row; the message names the key
   */
  public static DataSource embedded(String key) {
    for (ResourceTable.Row row :
        ResourceTable.read(DataSource.class.getResourceAsStream("sources.csv"), "sources.csv")) {
      if (row.text("key").equals(key)) {
        return new DataSource(
            row.text("title"),
            row.text("edition"),
            row.date("as_of"),
            row.text("licence"),
            row.text("attribution"),
            row.text("origin"));
      }
    }
    throw new IllegalArgumentException("sources.csv has no row " + key);
  }
}
