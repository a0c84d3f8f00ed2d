package org.fostering.rules.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.DocumentFacts.FactsType;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;
import org.junit.jupiter.api.Test;

/**
 * An attack on reports with hidden numbers: the sums that a reader knows are worked out from what a
 * table is, apart from what hid them, and each hidden number must be able to be two.
 */
class SmallNumbersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int LEAST = 5;

  /** Two of one hub, one of another, one of none. */
  private static final List<String> AUTHORITIES =
      List.of("E08000024", "E06000047", "E08000034", "");

  /** Households of some kinds in some months; some of them went on to apply, or closed. */
  static MeasureReport random(long seed, int households, int kinds, int months) {
    return random(
        seed,
        households,
        kinds,
        months,
        Optional.of(MeasureGrouping.KIND),
        List.of(MeasurePeriod.Length.YEAR_TO_31_DECEMBER, MeasurePeriod.Length.QUARTER));
  }

  /** The same by other groups or periods; fewer households are the first of those. */
  static MeasureReport random(
      long seed,
      int households,
      int kinds,
      int months,
      Optional<MeasureGrouping> grouping,
      List<MeasurePeriod.Length> periods) {
    Random random = new Random(seed);
    MeasureTally tally =
        new MeasureTally(
            new MeasureTally.Request(
                MeasureTable.standard(),
                grouping,
                periods,
                DAY,
                Organisations.standard(),
                Optional.empty(),
                Optional.empty(),
                MeasureTally.Request.MOST_NUMBERS));
    for (int i = 0; i < households; i++) {
      LocalDate day = LocalDate.of(2025, 1, 1).plusMonths(random.nextInt(months));
      DocumentFacts.Builder enquiry = new DocumentFacts.Builder(FactsType.ENQUIRY);
      enquiry.names = new long[] {2L * i};
      enquiry.links = enquiry.names;
      enquiry.people = 1 + random.nextInt(2);
      int kind = random.nextInt(kinds);
      enquiry.kinds.add("kind-" + kind);
      enquiry.authority = AUTHORITIES.get((kind + i) % AUTHORITIES.size());
      enquiry.events.add(new Happened("enquiry-received", (int) day.toEpochDay()));
      if (random.nextInt(3) > 0) {
        enquiry.events.add(new Happened("first-contact-made", (int) day.toEpochDay() + 3));
      }
      if (random.nextInt(4) == 0) {
        enquiry.events.add(new Happened("enquiry-closed", (int) day.toEpochDay() + 9));
        enquiry.reasons.put("enquiry-closed", "enquiry-closing-reason/not-now");
      }
      List<DocumentFacts> documents = new ArrayList<>(List.of(new DocumentFacts(enquiry)));
      if (random.nextInt(4) == 0) {
        DocumentFacts.Builder application = new DocumentFacts.Builder(FactsType.APPLICATION);
        application.names = new long[] {2L * i + 1};
        application.links = new long[] {2L * i, 2L * i + 1};
        application.people = enquiry.people;
        application.events.add(new Happened("application-received", (int) day.toEpochDay() + 30));
        documents.add(new DocumentFacts(application));
      }
      tally.add(HouseholdFacts.of(documents));
    }
    return tally.report();
  }

  /** The equations of one report and the numbers of another, from which those were hidden. */
  private static final class Attack {
    private final List<PublishedSums.Amount> numbers;
    private final List<PublishedSums.Equation> equations;
    private final boolean[] known;

    Attack(MeasureReport open, MeasureReport hidden) {
      PublishedSums all = new PublishedSums(open);
      numbers = all.numbers();
      equations = all.equations();
      // Those that the hidden report still prints.
      known = new boolean[numbers.size()];
      for (int s = 0; s < open.series().size(); s++) {
        Series series = hidden.series().get(s);
        for (Figure figure : series.figures()) {
          know(all, PublishedSums.number(series.measure()), figure, figure.number());
          know(all, PublishedSums.of(series.measure()), figure, figure.of());
          know(all, PublishedSums.early(series.measure()), figure, figure.early());
        }
      }
    }

    private void know(PublishedSums all, String quantity, Figure figure, Cell cell) {
      if (cell.isValue()) {
        all.at(quantity, figure.place()).ifPresent(at -> known[at] = true);
      }
    }

    /**
     * Works out bounds as far as sums lead: what is hidden is at least 1, what is not printed at
     * least 0, and each is bounded by the sums in which it stands.
     */
    List<Integer> workedOut() {
      long[] low = new long[numbers.size()];
      long[] high = new long[numbers.size()];
      for (int i = 0; i < low.length; i++) {
        PublishedSums.Amount number = numbers.get(i);
        low[i] = known[i] ? number.value : number.printed ? 1 : 0;
        high[i] = known[i] ? number.value : 1_000_000;
      }
      boolean narrower = true;
      while (narrower) {
        narrower = false;
        for (PublishedSums.Equation equation : equations) {
          long least = equation.parts().stream().mapToLong(each -> low[each]).sum();
          long most = equation.parts().stream().mapToLong(each -> high[each]).sum();
          narrower |= narrow(low, high, equation.sum(), least, most);
          for (int part : equation.parts()) {
            narrower |=
                narrow(
                    low,
                    high,
                    part,
                    low[equation.sum()] - most + high[part],
                    high[equation.sum()] - least + low[part]);
          }
        }
      }
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < low.length; i++) {
        boolean secret =
            !known[i]
                && (numbers.get(i).printed
                    || (numbers.get(i).value > 0 && numbers.get(i).value < LEAST));
        if (secret && low[i] == high[i]) {
          found.add(i);
        }
      }
      return found;
    }

    private static boolean narrow(long[] low, long[] high, int at, long least, long most) {
      boolean narrower = least > low[at] || most < high[at];
      low[at] = Math.max(low[at], least);
      high[at] = Math.min(high[at], most);
      return narrower;
    }
  }

  @Property(tries = 60)
  void no_hidden_number_can_be_worked_out(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int kinds,
      @ForAll @IntRange(min = 1, max = 15) int months,
      @ForAll @IntRange(min = 1, max = 150) int households) {
    MeasureReport open = random(seed, households, kinds, months);
    MeasureReport hidden = SmallNumbers.hide(open, LEAST);
    assertEquals(List.of(), new Attack(open, hidden).workedOut());
    for (Series series : hidden.series()) {
      for (Figure figure : series.figures()) {
        for (Cell cell : List.of(figure.number(), figure.of(), figure.early())) {
          assertFalse(cell.isValue() && cell.value() > 0 && cell.value() < LEAST);
        }
        assertTrue(figure.number().isValue() || figure.days().isEmpty());
      }
    }
  }

  /**
   * The proof that it is exact: of every secret number there are other whole numbers, none of those
   * hidden is 0, that leave all sums and all that is shown as it is.
   */
  @Property(tries = 60)
  void every_hidden_number_could_be_another(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int kinds,
      @ForAll @IntRange(min = 1, max = 18) int months,
      @ForAll @IntRange(min = 1, max = 400) int households) {
    PublishedSums sums = new PublishedSums(random(seed, households, kinds, months));
    SmallNumbers hidden = SmallNumbers.in(sums, LEAST);
    for (int i = 0; i < sums.numbers().size(); i++) {
      PublishedSums.Amount number = sums.numbers().get(i);
      boolean small = number.value > 0 && number.value < LEAST;
      assertFalse(small && number.printed && !number.hidden);
      if (small || number.hidden) {
        Map<Integer, Integer> changes = hidden.example(i);
        assertTrue(changes.containsKey(i));
        changes.forEach(
            (at, change) -> {
              PublishedSums.Amount changed = sums.numbers().get(at);
              assertTrue(changed.hidden || !changed.printed);
              assertTrue(changed.value + change >= (changed.printed ? 1 : 0));
            });
        for (PublishedSums.Equation equation : sums.equations()) {
          assertEquals(
              changes.getOrDefault(equation.sum(), 0),
              equation.parts().stream().mapToInt(each -> changes.getOrDefault(each, 0)).sum());
        }
      }
    }
  }

  @Test
  void the_attack_finds_what_hiding_small_numbers_alone_gives_away() {
    MeasureReport open = random(7, 60, 3, 6);
    assertFalse(new Attack(open, smallOnly(open)).workedOut().isEmpty());
  }

  /** A report in which nothing is hidden but what is small. */
  static MeasureReport smallOnly(MeasureReport open) {
    List<Series> series =
        open.series().stream()
            .map(
                each ->
                    new Series(
                        each.measure(),
                        each.figures().stream()
                            .map(
                                figure ->
                                    figure.with(
                                        alone(figure.number()),
                                        alone(figure.of()),
                                        alone(figure.early())))
                            .toList(),
                        each.doubtful(),
                        each.unweighed()))
            .toList();
    return open.with(LEAST, series);
  }

  private static Cell alone(Cell cell) {
    return cell.isValue() && cell.value() > 0 && cell.value() < LEAST ? Cell.HIDDEN : cell;
  }
}
