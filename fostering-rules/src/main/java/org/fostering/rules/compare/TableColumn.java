package org.fostering.rules.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table is called and holds; of one that the library does not know its name.
 *
 * @param label what it is called
 * @param isSet whether its cells hold words in whatever order
 * @param list the list whose codes stand in it
 */
record TableColumn(Bilingual label, boolean isSet, Optional<CodeList> list) {

  /** The column that names an instrument by its key. */
  static final String INSTRUMENT = "instrument";

  private static final String FILE = "columns.csv";

  private static final class Known {
    static final Map<String, TableColumn> COLUMNS =
        ResourceTable.read(TableColumn.class.getResourceAsStream(FILE), FILE).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.text("column"),
                    row ->
                        new TableColumn(
                            new Bilingual(row.text("en"), row.text("cy")),
                            row.isYes("set"),
                            row.optional("list").flatMap(CodeLists.standard()::find))));
  }

  static TableColumn of(String name) {
    @Nullable TableColumn known = Known.COLUMNS.get(name);
    return Objects.requireNonNullElseGet(
        known,
        () ->
            new TableColumn(
                Details.same(name.isBlank() ? "?" : name.replace('_', ' ')),
                false,
                Optional.empty()));
  }

  /** Whether two cells come to the same. */
  boolean isSame(String one, String two) {
    return one.equals(two) || (isSet && sorted(one).equals(sorted(two)));
  }

  private static List<String> sorted(String cell) {
    return words(cell).stream().sorted().toList();
  }

  private static List<String> words(String cell) {
    return Arrays.asList(cell.strip().split("\\s+", -1));
  }

  /** A cell as people read it; none for an empty one. */
  static Optional<Bilingual> text(String column, String cell) {
    if (column.equals(INSTRUMENT)) {
      return Details.words(title(cell));
    }
    return cell.isBlank()
        ? Optional.empty()
        : Optional.of(
            of(column)
                .list()
                .map(
                    codes ->
                        new Bilingual(
                            labels(cell, code -> codes.labelOf(code, Locale.ENGLISH)),
                            labels(cell, code -> codes.labelOf(code, Bilingual.WELSH))))
                .orElseGet(() -> Details.same(cell)));
  }

  private static String labels(String cell, Function<String, String> label) {
    return words(cell).stream().map(label).collect(Collectors.joining("; "));
  }

  /** The title of an instrument, or its key where the library does not know it. */
  static String title(String instrument) {
    return Instrument.find(instrument).map(Instrument::title).orElse(instrument);
  }
}
