package org.fostering.json.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.common.MonitoringNames;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.InDocument;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Expectation.OneOf;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;

/**
 * What a property is called that somebody has named otherwise: as an earlier version of the format
 * had it, as the field says it, or mistyped; or that it belongs in a document of another type. Only
 * names of the format are ever reported.
 */
public final class FormerNames {

  /** What a rule must never read stands in documents of this type, which name nobody. */
  private static final String MONITORING = "equality-monitoring";

  /** As many names as somebody reads through who wrote another. */
  private static final int MOST_NAMES = 12;

  /** Read once, when a property is first unknown. */
  private static final class Table {
    static final List<Row> ROWS =
        ResourceTable.read(
            FormerNames.class.getResourceAsStream("former-names.csv"), "former-names.csv");
    static final Map<String, List<String>> MEANT =
        by(ROWS.stream(), row -> plain(row.text("written")));
    static final Map<String, List<String>> RENAMED =
        by(
            ROWS.stream().filter(row -> row.optional("renamed").isPresent()),
            row -> row.text("written"));

    private static Map<String, List<String>> by(Stream<Row> rows, Function<Row, String> name) {
      return rows.collect(
          Collectors.groupingBy(
              name, HashMap::new, Collectors.mapping(FormerNames::present, Collectors.toList())));
    }
  }

  private FormerNames() {}

  private static String present(Row row) {
    return row.text("present");
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /**
   * What is meant: one of the names that there are in that place, the nearest or, where they are
   * few, any; or the document of another type in which alone it may stand.
   *
   * @param written what was written
   * @param known the names that there are in that place
   * @return what is meant, or empty if none is near and there are many
   */
  public static Optional<Expectation> of(String written, Collection<String> known) {
    List<String> meant = Table.MEANT.getOrDefault(plain(written), List.of());
    return meant.stream()
        .filter(known::contains)
        .findFirst()
        .<Expectation>map(NearName::new)
        .or(
            () ->
                MonitoringNames.isNamed(written)
                    ? Optional.of(new InDocument(MONITORING))
                    : Optional.empty())
        .or(() -> NearWords.of(written, known).map(NearName::new))
        .or(
            () ->
                known.isEmpty() || known.size() > MOST_NAMES
                    ? Optional.empty()
                    : Optional.of(new OneOf(List.copyOf(known))));
  }

  /**
   * What a property is called today that an earlier version of the format had under another name,
   * for the same values.
   *
   * @param written what was written
   * @param known the names that there are in that place
   * @return the present name, if that was an earlier one
   */
  public static Optional<String> renamed(String written, Collection<String> known) {
    return Table.RENAMED.getOrDefault(written, List.of()).stream()
        .filter(present -> !known.contains(written) && known.contains(present))
        .findFirst();
  }
}
