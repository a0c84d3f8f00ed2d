package org.fostering.json.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;

/**
 * What a property is called that somebody has named otherwise: as an earlier version of the format
 * had it, as the field says it, or mistyped. Only names of the format are ever told.
 */
public final class FormerNames {

  /** Read once, when a property is first unknown. */
  private static final class Table {
    static final Map<String, List<String>> PRESENT =
        ResourceTable.read(
                FormerNames.class.getResourceAsStream("former-names.csv"), "former-names.csv")
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> plain(row.text("written")),
                    HashMap::new,
                    Collectors.mapping(FormerNames::present, Collectors.toList())));
  }

  private FormerNames() {}

  private static String present(Row row) {
    return row.text("present");
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The name that is meant.
   *
   * @param written what was written
   * @param known the names that there are in that place
   * @return one of the known names, or empty if none is meant or near
   */
  public static Optional<String> of(String written, Collection<String> known) {
    return Table.PRESENT.getOrDefault(plain(written), List.of()).stream()
        .filter(known::contains)
        .findFirst()
        .or(() -> NearWords.of(written, known));
  }
}
