package org.fostering.rules.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.CsvParser;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * The table of measures: a row for each. The one that comes with the library is {@code
 * measures.csv}; a region's own has the same columns, and a row with an id that is there already
 * replaces that measure.
 *
 * <p>Columns: {@code id}, {@code form} (count, share, kept, time), {@code events}, {@code from},
 * {@code unit} (enquiries, households, people, applications, approvals, places), {@code only} (all,
 * initial-enquiries, dropped-out), {@code within_months}, {@code period} (year-to-31-march,
 * year-to-31-december, quarter, month), {@code quantiles}, {@code by_reason} (yes, no), {@code
 * source}, {@code label_en}, {@code label_cy}, {@code break_on}, {@code break_en}, {@code
 * break_cy}. Several values in a cell are separated by a bar. Immutable and thread-safe.
 */
public final class MeasureTable {

  /** A table of more characters than this is another file. */
  private static final long MOST_CHARACTERS = 1 << 20;

  private static final int MOST_TEXT = 200;
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "form",
          "events",
          "from",
          "unit",
          "only",
          "within_months",
          "period",
          "quantiles",
          "by_reason",
          "source",
          "label_en",
          "label_cy",
          "break_on",
          "break_en",
          "break_cy");

  private MeasureTable() {}

  /** Read once, on first use. */
  private static final class Standard {
    static final List<Measure> MEASURES = load();

    private static List<Measure> load() {
      try (InputStream in = MeasureTable.class.getResourceAsStream("measures.csv")) {
        Checked<List<Measure>> read =
            read(
                new InputStreamReader(
                    Objects.requireNonNull(in, "measures.csv"), StandardCharsets.UTF_8));
        if (!read.findings().isEmpty()) {
          throw new IllegalStateException("measures.csv: " + read.findings());
        }
        return read.value().orElseThrow();
      } catch (IOException e) {
        throw new IllegalStateException("measures.csv cannot be read", e);
      }
    }
  }

  /** {@return the measures that come with the library; an unmodifiable list} */
  public static List<Measure> standard() {
    return Standard.MEASURES;
  }

  /**
   * Reads a table.
   *
   * @param in the text; the caller closes it
   * @return the measures of the rows that are sound, and a finding for each other row, which points
   *     at the number of the row and names its line
   * @throws IOException if reading fails
   */
  public static Checked<List<Measure>> read(Reader in) throws IOException {
    CsvParser records = CsvParser.recognising(in);
    List<Measure> measures = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    if (!records.next() || !records.fields().equals(COLUMNS)) {
      findings.add(MeasureFindingCode.COLUMNS.at(Pointer.ROOT).at(Math.max(1, records.line()), 1));
      return Checked.failed(findings);
    }
    Set<String> ids = new HashSet<>();
    int row = 0;
    while (records.next()) {
      MeasureFindingCode fault = MeasureFindingCode.ROW;
      try {
        if (records.charactersRead() > MOST_CHARACTERS) {
          findings.add(MeasureFindingCode.TABLE_TOO_LONG.at(Pointer.ROOT).at(records.line(), 1));
          break;
        }
        if (!records.isBroken() && records.size() == COLUMNS.size()) {
          Measure measure = measure(new Row(records.fields()));
          if (ids.add(measure.id())) {
            measures.add(measure);
            row++;
            continue;
          }
          fault = MeasureFindingCode.DUPLICATE;
        }
      } catch (IllegalArgumentException | DateTimeParseException e) {
        fault = MeasureFindingCode.ROW;
      }
      findings.add(fault.at(Pointer.ROOT.index(row++)).at(records.line(), 1));
    }
    return Checked.of(List.copyOf(measures), findings);
  }

  /**
   * Measures with others added; one with the id of another takes its place.
   *
   * @param base the measures
   * @param more the others
   * @return an unmodifiable list
   */
  public static List<Measure> together(List<Measure> base, List<Measure> more) {
    List<Measure> all = new ArrayList<>(base);
    for (Measure measure : more) {
      int at = all.stream().map(Measure::id).toList().indexOf(measure.id());
      if (at < 0) {
        all.add(measure);
      } else {
        all.set(at, measure);
      }
    }
    return List.copyOf(all);
  }

  /** The fields of a row by their columns. */
  private static final class Row {
    private final Map<String, String> fields = new HashMap<>();

    Row(List<String> values) {
      for (int i = 0; i < COLUMNS.size(); i++) {
        fields.put(COLUMNS.get(i), values.get(i));
      }
    }

    /** A field; Map.get is never null here, as every column is there. */
    String text(String column) {
      String text = fields.getOrDefault(column, "");
      if (text.length() > MOST_TEXT) {
        throw new IllegalArgumentException(column);
      }
      return text;
    }

    String filled(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw new IllegalArgumentException(column);
      }
      return text;
    }

    List<String> several(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
    }

    Set<String> events(String column) {
      Set<String> events = new LinkedHashSet<>(several(column));
      events.forEach(JourneyEvent::known);
      return events;
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
      return Words.parse(type, text(column));
    }

    boolean yes(String column) {
      String text = text(column);
      if (!text.equals("yes") && !text.equals("no")) {
        throw new IllegalArgumentException(column);
      }
      return text.equals("yes");
    }
  }

  private static Measure measure(Row row) {
    if (!row.text("id").matches(Words.FORM)) {
      throw new IllegalArgumentException("id");
    }
    Measure measure =
        new Measure(
            row.text("id"),
            row.word("form", Measure.Form.class),
            new Measure.Counting(
                row.word("unit", Measure.Unit.class),
                row.word("only", Measure.Only.class),
                row.events("events"),
                row.events("from"),
                row.text("within_months").isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(number(row.text("within_months"), 1, 1200))),
            row.word("period", MeasurePeriod.Length.class),
            row.several("quantiles").stream().map(each -> number(each, 1, 99)).toList(),
            row.yes("by_reason"),
            row.filled("source"),
            new Bilingual(row.text("label_en"), row.text("label_cy")),
            breaks(row));
    if (!isWhole(measure)) {
      throw new IllegalArgumentException("form");
    }
    return measure;
  }

  /** Whether a measure has what its form asks for, and nothing that would be passed over. */
  static boolean isWhole(Measure measure) {
    Measure.Counting counting = measure.counting();
    if (measure.form() == Measure.Form.PROMISE
        || counting.events().isEmpty()
        || !EventTellers.canBeTold(counting.events())) {
      return false;
    }
    boolean isDistribution = !measure.quantiles().isEmpty();
    boolean isTimed = counting.within().isPresent();
    return switch (measure.form()) {
      case COUNT -> counting.from().isEmpty() && !isDistribution && !isTimed;
      case SHARE -> isOfThoseBegun(measure) && !isDistribution;
      case KEPT -> isOfThoseBegun(measure) && !isDistribution && isTimed;
      case TIME -> isOfThoseBegun(measure) && isDistribution && !isTimed;
      case PROMISE -> false;
    };
  }

  /** Whether it says when a case begins, and has nothing that only numbers may have. */
  private static boolean isOfThoseBegun(Measure measure) {
    Measure.Unit unit = measure.counting().unit();
    return EventTellers.canBeTold(measure.counting().from())
        && !measure.byReason()
        && unit != Measure.Unit.PEOPLE
        && unit != Measure.Unit.PLACES;
  }

  private static int number(String text, int least, int most) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new IllegalArgumentException("number");
    }
    return number;
  }

  private static List<Measure.Break> breaks(Row row) {
    List<String> days = row.several("break_on");
    List<String> english = row.several("break_en");
    List<String> welsh = row.several("break_cy");
    if (english.size() != days.size() || welsh.size() != days.size()) {
      throw new IllegalArgumentException("break");
    }
    List<Measure.Break> breaks = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      Measure.Break next =
          new Measure.Break(
              LocalDate.parse(days.get(i)), new Bilingual(english.get(i), welsh.get(i)));
      if (!breaks.isEmpty() && !breaks.get(breaks.size() - 1).on().isBefore(next.on())) {
        throw new IllegalArgumentException("break");
      }
      breaks.add(next);
    }
    return breaks;
  }
}
