package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;

/**
 * Something that holds of everybody and turns on no fact of an enquiry: that the law sets no bar on
 * a matter, or what the law or a standard does say of it. People are told that they cannot foster
 * because of their age, home, job or partner where no law says so; a rule book and the explanation
 * of a decision show these beside the rules.
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
    /** It says what the instrument does say of the matter. */
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
        ResourceTable.read(
                LegalStatement.class.getResourceAsStream("statements.csv"), "statements.csv")
            .stream()
            .map(LegalStatement::of)
            .toList();
  }

  /**
   * Every statement of the table, what is not yet or no longer in force and what is not verified
   * among them.
   *
   * @return an unmodifiable list in the order of the table
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
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(asOf, "asOf");
    List<LegalStatement> found = new ArrayList<>();
    for (LegalStatement statement : Table.ALL) {
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

  private static LegalStatement of(ResourceTable.Row row) {
    List<Basis> bases = new ArrayList<>();
    for (String cell : row.text("basis").split("; ", -1)) {
      bases.add(basis(cell.split(" ", 3), row));
    }
    return new LegalStatement(
        row.text("key"),
        row.text("topic"),
        Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
        bases,
        new Bilingual(row.text("en"), row.text("cy")));
  }

  /**
   * One basis: how certain it is, the key of the instrument, and the place in it if there is one.
   */
  private static Basis basis(String[] words, ResourceTable.Row row) {
    if (words.length < 2) {
      throw row.broken("a basis is a certainty, an instrument and a provision");
    }
    Basis.Builder basis =
        Instrument.of(words[1])
            .basis(
                words.length == 2 ? "" : words[2],
                Certainty.valueOf(words[0].toUpperCase(Locale.ROOT)));
    DateRange days = row.period("from", "to");
    if (row.text("commenced").equals("no")) {
      basis.during(InForce.notCommenced());
    } else if (!days.equals(DateRange.ALWAYS)) {
      basis.during(new InForce(Optional.of(days)));
    }
    return basis.build();
  }
}
