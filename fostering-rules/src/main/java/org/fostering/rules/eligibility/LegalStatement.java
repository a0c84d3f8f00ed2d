package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.table.BasisRow;

/**
 * Something that holds of everybody and turns on no fact of an enquiry: that the law sets no bar on
 * a matter, or what the law or a standard does say about it. People are told that they cannot
 * foster because of their age, home, job or partner where no law says so; a rule book and the
 * explanation of a decision show these beside the rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key its stable name: lower-case words joined by hyphens
 * @param topic what it is about, such as {@code tenure}
 * @param kind whether it denies a bar or says something else
 * @param bases what it rests on, one for each instrument
 * @param text the statement
 */
public record LegalStatement(
    String key, String topic, Kind kind, List<Basis> bases, Bilingual text) {

  /** What a statement does. */
  public enum Kind {
    /** It says that the instrument sets no bar on the matter. */
    NO_BAR,
    /** It says what the instrument does say about the matter. */
    SAYS
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it rests on nothing
   */
  public LegalStatement {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    bases = List.copyOf(bases);
    if (bases.isEmpty()) {
      throw new IllegalArgumentException("statement " + key + " needs a basis");
    }
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<LegalStatement> ALL =
        read(
            ResourceTable.read(
                LegalStatement.class.getResourceAsStream("statements.csv"), "statements.csv"));
  }

  /**
   * {@return every statement of the table, what is not yet or no longer in force and what is not
   * verified among them; an unmodifiable list in the order of the table}
   */
  public static List<LegalStatement> all() {
    return Table.ALL;
  }

  /**
   * The verified statements that hold in a nation on a day, each with the bases that make it hold
   * there.
   *
   * @param nation the nation
   * @param asOf the day
   * @return an unmodifiable list in the order of the table
   */
  public static List<LegalStatement> in(Nation nation, LocalDate asOf) {
    return in(Table.ALL, nation, asOf);
  }

  static List<LegalStatement> in(List<LegalStatement> all, Nation nation, LocalDate asOf) {
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(asOf, "asOf");
    List<LegalStatement> found = new ArrayList<>();
    for (LegalStatement statement : all) {
      List<Basis> holding =
          statement.bases().stream()
              .filter(basis -> basis.nations().contains(nation))
              .filter(basis -> basis.inForce().contains(asOf))
              .filter(basis -> basis.certainty().isVerified())
              .toList();
      if (!holding.isEmpty()) {
        found.add(
            new LegalStatement(
                statement.key(), statement.topic(), statement.kind(), holding, statement.text()));
      }
    }
    return List.copyOf(found);
  }

  /** A statement takes one line for each basis; the first of them has its topic and its texts. */
  static List<LegalStatement> read(List<ResourceTable.Row> rows) {
    Map<String, List<ResourceTable.Row>> byKey = new LinkedHashMap<>();
    for (ResourceTable.Row row : rows) {
      byKey.computeIfAbsent(row.text("key"), key -> new ArrayList<>()).add(row);
    }
    return byKey.values().stream().map(LegalStatement::of).toList();
  }

  private static LegalStatement of(List<ResourceTable.Row> rows) {
    ResourceTable.Row first = rows.get(0);
    for (ResourceTable.Row other : rows.subList(1, rows.size())) {
      if (Stream.of("topic", "kind", "en", "cy").anyMatch(of -> other.optional(of).isPresent())) {
        throw other.broken("the first line of a statement has its topic, its kind and its texts");
      }
    }
    return new LegalStatement(
        first.text("key"),
        first.text("topic"),
        first.word("kind", Kind.class),
        rows.stream().map(BasisRow::basis).toList(),
        new Bilingual(first.text("en"), first.text("cy")));
  }
}
