package org.fostering.rules.lawcases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;

/**
 * Changes cells of the tables of law, one at a time, and asks whether a case notices. A sample in
 * every build, always the same; every cell with {@code -Dfostering.cells=all}, those of some tables
 * with a part of their names instead, and of some rows with {@code -Dfostering.cells.rows}; without
 * the closed lists with {@code -Dfostering.cells.without-lists=true}. What no case can notice, a
 * label or a note, is in {@code unnoticed.csv} with the reason.
 */
class LawCellsTest {

  private static final String TABLES = System.getProperty("fostering.cells", "");
  private static final String ROWS = System.getProperty("fostering.cells.rows", "");
  private static final int SAMPLE = 200;

  /** In hundredths. */
  private static final int MOST_UNNOTICED = 5;

  /**
   * A line of {@code unnoticed.csv}: a row is named by its first cells, a column may say what the
   * cell becomes; a star is any of them.
   */
  private record Listed(String table, String row, String column, String reason) {

    boolean has(CellChange change) {
      return change.table().equals(table)
          && (column.equals("*")
              || change.column().equals(column)
              || (change.column() + "->" + change.after()).equals(column))
          && (row.equals("*") || (String.join(" ", change.row()) + " ").startsWith(row + " "));
    }
  }

  private static List<Listed> listed() {
    try (InputStream in = LawCases.resource("unnoticed.csv")) {
      return ResourceTable.read(in, "unnoticed.csv").stream()
          .map(
              row ->
                  new Listed(
                      row.text("table"), row.text("row"), row.text("column"), row.text("reason")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CellChange> changes() {
    List<Listed> all = listed();
    List<CellChange> changes = new ArrayList<>();
    for (String table : CaseRun.tables()) {
      List<Listed> listed = all.stream().filter(one -> one.table().equals(table)).toList();
      for (CellChange change : CellChanges.of(table)) {
        if (listed.stream().noneMatch(one -> one.has(change))
            && (ROWS.isEmpty() || change.row().toString().contains(ROWS))) {
          changes.add(change);
        }
      }
    }
    if (TABLES.isEmpty()) {
      Collections.shuffle(changes, new Random(2011_581));
      return changes.subList(0, Math.min(SAMPLE, changes.size()));
    }
    if (!TABLES.equals("all")) {
      changes.removeIf(change -> !change.table().contains(TABLES));
    }
    return changes;
  }

  @Test
  void a_changed_cell_is_noticed_by_a_case() {
    List<CellChange> changes = changes();
    CaseRun cases = new CaseRun(LawCases.all());
    Map<String, Map<CaseRun.Result, Integer>> counts = new TreeMap<>();
    List<CellChange> unnoticed = Collections.synchronizedList(new ArrayList<>());
    changes.parallelStream()
        .forEach(
            change -> {
              CaseRun.Result result = cases.run(change);
              synchronized (counts) {
                counts
                    .computeIfAbsent(change.table(), of -> new EnumMap<>(CaseRun.Result.class))
                    .merge(result, 1, Integer::sum);
              }
              if (result == CaseRun.Result.UNNOTICED) {
                unnoticed.add(change);
              }
            });
    if (!TABLES.isEmpty()) {
      unnoticed.sort(Comparator.comparing(CellChange::toString));
      unnoticed.forEach(change -> System.out.println("NOT NOTICED " + change));
      counts.forEach((table, its) -> System.out.println(share(table, its)));
    }
    assertTrue(
        unnoticed.size() <= changes.size() * MOST_UNNOTICED / 100,
        () -> unnoticed.size() + " of " + changes.size() + " changes not noticed: " + unnoticed);
  }

  private static String share(String table, Map<CaseRun.Result, Integer> counts) {
    int refused = counts.getOrDefault(CaseRun.Result.REFUSED, 0);
    int noticed = counts.getOrDefault(CaseRun.Result.NOTICED, 0);
    int not = counts.getOrDefault(CaseRun.Result.UNNOTICED, 0);
    return String.format(
        Locale.ROOT,
        "SHARE %-45s %5d changes, %5d cannot be read, %5d noticed, %5d not: %5.1f %% of all,"
            + " %5.1f %% of those that can be read",
        table,
        refused + noticed + not,
        refused,
        noticed,
        not,
        100.0 * (refused + noticed) / Math.max(1, refused + noticed + not),
        100.0 * noticed / Math.max(1, noticed + not));
  }
}
