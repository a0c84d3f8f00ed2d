package org.fostering.model.reference;

import org.fostering.model.internal.CsvRows;

/** The sources of the data in this package, from {@code sources.csv}. */
final class DataSources {

  private DataSources() {}

  static DataSource of(String key) {
    for (CsvRows.Row row : CsvRows.read(DataSources.class, "sources.csv")) {
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
    throw new IllegalStateException("sources.csv has no row " + key);
  }
}
