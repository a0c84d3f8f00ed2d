package org.fostering.rules.law.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;

/**
 * What a line of a table of law rests on. Every such table has the same six columns, so that a
 * reviewer learns them once:
 *
 * <ul>
 *   <li>{@code instrument}: the key of a line of {@code instruments.csv};
 *   <li>{@code provision}: the place in it, or several places with {@code " | "} between them;
 *       empty for the whole;
 *   <li>{@code nations}: some of those of the instrument, with spaces between; empty for all of
 *       them;
 *   <li>{@code from} and {@code to}: the first and the last day, or {@code not-commenced} in {@code
 *       from}; what is empty is as the instrument has it. So a line that gives only its first day
 *       ends with its instrument: the provisions of a temporary instrument are gone when it is. No
 *       line holds on a day on which its instrument does not;
 *   <li>{@code certainty}: {@code read}, {@code known} or {@code unverified}.
 * </ul>
 *
 * <p>A line that says anything else is broken, which the exception says with its file and line.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class BasisRow {

  private static final String BETWEEN_PLACES = " \\| ";

  private BasisRow() {}

  /**
   * What a line rests on.
   *
   * @param row the line
   * @return the basis
   * @throws IllegalStateException if a column is missing or a field is wrong; the message names the
   *     file and the line
   */
  public static Basis basis(ResourceTable.Row row) {
    return builder(row).build();
  }

  /**
   * What a line rests on, for what takes a basis that it may add to.
   *
   * @param row the line
   * @return a builder of the basis
   * @throws IllegalStateException if a column is missing or a field is wrong; the message names the
   *     file and the line
   */
  public static Basis.Builder builder(ResourceTable.Row row) {
    Instrument instrument = instrument(row, "instrument");
    Basis.Builder basis =
        Basis.of(instrument.source(), instrument.owner())
            .during(days(row, instrument))
            .certainty(row.word("certainty", Certainty.class));
    citations(row, instrument).forEach(basis::cites);
    nations(row, instrument).forEach(basis::in);
    return basis;
  }

  /**
   * Where a line is written, of a table in which nothing holds that the instrument does not say
   * itself.
   *
   * @param row the line, with the columns {@code instrument} and {@code provision}
   * @return the one place that it names
   * @throws IllegalStateException if a column is missing or a field is wrong; the message names the
   *     file and the line
   */
  public static Citation citation(ResourceTable.Row row) {
    return instrument(row, "instrument").at(row.optional("provision").orElse(""));
  }

  /**
   * The instrument of which a field has the key.
   *
   * @param row the line
   * @param column the column of the key
   * @return the instrument
   * @throws IllegalStateException if the field is empty or no key; the message names the file and
   *     the line
   */
  public static Instrument instrument(ResourceTable.Row row, String column) {
    return Instrument.find(row.text(column))
        .orElseThrow(() -> row.broken(column + " must be a key of instruments.csv"));
  }

  private static List<Citation> citations(ResourceTable.Row row, Instrument instrument) {
    List<Citation> citations = new ArrayList<>();
    for (String place : row.optional("provision").orElse("").split(BETWEEN_PLACES, -1)) {
      citations.add(instrument.at(place));
    }
    return citations;
  }

  private static Set<Nation> nations(ResourceTable.Row row, Instrument instrument) {
    if (row.optional("nations").isEmpty()) {
      return instrument.nations();
    }
    Set<Nation> nations = row.words("nations", Nation.class);
    if (!instrument.nations().containsAll(nations)) {
      throw row.broken("nations must be some of those of the instrument");
    }
    return nations;
  }

  private static InForce days(ResourceTable.Row row, Instrument instrument) {
    Optional<String> from = row.optional("from");
    Optional<String> to = row.optional("to");
    if (from.isEmpty() && to.isEmpty()) {
      return instrument.inForce();
    }
    try {
      return within(instrument, InForce.parse(from.orElse(""), to.orElse("")));
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
  }

  /** The days of a line, completed by those of its instrument. */
  private static InForce within(Instrument instrument, InForce own) {
    if (own.days().isEmpty()) {
      return own;
    }
    DateRange days = own.days().get();
    Optional<DateRange> whole = instrument.inForce().days();
    if (whole.isEmpty() && days.from().isEmpty()) {
      throw new IllegalArgumentException("the instrument has no first day, so the line needs one");
    }
    DateRange outer = whole.orElse(DateRange.ALWAYS);
    DateRange completed = new DateRange(days.from().or(outer::from), days.to().or(outer::to));
    for (Optional<LocalDate> end : List.of(completed.from(), completed.to())) {
      if (end.isPresent() && !outer.contains(end.get())) {
        throw new IllegalArgumentException("the instrument does not hold on all of the days");
      }
    }
    return new InForce(Optional.of(completed));
  }
}
