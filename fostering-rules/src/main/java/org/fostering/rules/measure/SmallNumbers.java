package org.fostering.rules.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.CellState;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.PublishedSums.Amount;
import org.fostering.rules.measure.PublishedSums.Equation;

/**
 * Hides small numbers in a report, and as many others as it takes that no hidden one can be worked
 * out. A number from 1 to below the least is small; none is shown as none. So is the small rest of
 * a share: where 98 of 100 came, the other two are as few.
 *
 * <p>All tables of the report are looked at together: a quantity that stands in two tables is
 * hidden in both, and sums over groups, reasons, periods, longer periods and parts of a whole are
 * all known to a reader. Of every hidden number, and every small rest, it is then shown by an
 * example that it could be another: whole numbers that differ in it, that have the same sums in all
 * tables, and of which none that is hidden is 0. Where no such example is found another number is
 * hidden, down to all that are not 0, for which twice as much of everything is one. An example
 * serves all numbers that differ in it, and stays one when more is hidden.
 *
 * <p>Earlier reports, of another day or by other groups, are looked at together with this one. A
 * number that both show alike is taken to be known, as who reads both will think that nothing has
 * changed; what was hidden stays hidden; and where a number has changed by less than the least,
 * that is a secret, too, so that today's is hidden. Authorities are put together to hubs, and
 * periods to longer ones, where the other report has those. What an earlier report has shown cannot
 * be hidden any more: such numbers are counted. Where no example is found of another number,
 * however much is hidden, nothing at all is shown of what hangs together with it.
 *
 * <p>What it does not promise: that a hidden number could be anything; often it lies between two
 * bounds. Nor anything about what a reader knows from elsewhere, such as a report that was not put
 * beside this one, or that a number which an earlier one hides is the same today. That households
 * are of one person or two bounds people by households; where the one is small, the other is
 * hidden. Quantiles are hidden with the number of which they are. It looks for examples in small
 * steps of one, so it may hide more than the least that would do.
 *
 * <p>Immutable and thread-safe. The class is long because the search for an example and what it
 * decides by are one.
 */
public final class SmallNumbers {

  /** So many steps are tried for each number of changes before another number is hidden. */
  private static final int MOST_STEPS = 1000;

  /** So many where nothing is left to hide. */
  private static final int LAST_STEPS = 20_000;

  /** Examples of few changes are looked for first. */
  private static final List<Integer> MOST_CHANGES = List.of(8, 16, 40, 200);

  private final PublishedSums sums;
  private final List<Amount> numbers;
  private final List<List<Integer>> equationsOf = new ArrayList<>();
  private final List<List<Integer>> membersOf = new ArrayList<>();

  /** For each number that is secret the changes that show that it could be another. */
  private final Map<Integer, Map<Integer, Integer>> examples = new HashMap<>();

  private final long least;

  /** Secret numbers of which there is no example. */
  private final Set<Integer> workedOut = new LinkedHashSet<>();

  /** What is not shown at all, as it hangs together with one of these. */
  private final Set<Integer> withheld = new LinkedHashSet<>();

  /** Small numbers that an earlier report has shown itself. */
  private int published;

  private SmallNumbers(PublishedSums sums, long least) {
    this.sums = sums;
    this.numbers = sums.numbers();
    this.least = least;
    numbers.forEach(each -> equationsOf.add(new ArrayList<>()));
    for (int i = 0; i < sums.equations().size(); i++) {
      Equation equation = sums.equations().get(i);
      List<Integer> members = new ArrayList<>(equation.parts());
      members.add(equation.sum());
      membersOf.add(members);
      equationsOf.get(equation.sum()).add(i);
      for (int part : equation.parts()) {
        equationsOf.get(part).add(i);
      }
    }
  }

  /**
   * Hides small numbers.
   *
   * @param report the report
   * @param least the least number that is shown, 2 or more; 0 is always shown
   * @return the report without them
   * @throws IllegalArgumentException if the least is below 2
   */
  public static MeasureReport hide(MeasureReport report, long least) {
    return hide(report, least, List.of(), Organisations.standard()).report();
  }

  /**
   * A report with small numbers hidden.
   *
   * @param report the report
   * @param compared for each earlier report whether there is a number that both have
   * @param published how many small numbers an earlier report shows itself, so that hiding them
   *     hides nothing
   * @param workedOut of how many numbers that ought to be secret it could not be shown that they
   *     cannot be worked out from what earlier reports tell, however much is hidden in this one. Of
   *     those, and of all that hangs together with them by sums, nothing is shown, and no 0
   */
  public record Hidden(MeasureReport report, List<Boolean> compared, int published, int workedOut) {
    /** Copies the list. */
    public Hidden {
      Objects.requireNonNull(report, "report");
      compared = List.copyOf(compared);
    }
  }

  /**
   * Hides small numbers, and small differences from earlier reports.
   *
   * @param report the report
   * @param least the least number that is shown, 2 or more; 0 is always shown
   * @param earlier reports that were published before, with what is hidden in them
   * @param organisations who belongs to which hub
   * @return the report without small numbers
   * @throws IllegalArgumentException if the least is below 2
   */
  public static Hidden hide(
      MeasureReport report, long least, List<MeasureReport> earlier, Organisations organisations) {
    Objects.requireNonNull(report, "report");
    if (least < 2) {
      throw new IllegalArgumentException("the least number that is shown is 2 or more");
    }
    PublishedSums sums = new PublishedSums(report);
    List<Boolean> compared = new ArrayList<>();
    for (MeasureReport each : earlier) {
      compared.add(sums.against(new EarlierNumbers(each, organisations, report.asOf()), least));
    }
    SmallNumbers numbers = in(sums, least);
    MeasureReport hidden =
        report.with(
            least,
            report.series().stream().map(each -> shown(each, sums, earlier, least)).toList());
    return new Hidden(hidden, compared, numbers.published, numbers.workedOut.size());
  }

  /** Hides numbers in a system. */
  static SmallNumbers in(PublishedSums sums, long least) {
    SmallNumbers numbers = new SmallNumbers(sums, least);
    numbers.hide();
    return numbers;
  }

  private static Series shown(
      Series series, PublishedSums sums, List<MeasureReport> earlier, long least) {
    Measure measure = series.measure();
    List<Figure> figures =
        series.figures().stream()
            .map(
                each ->
                    each.with(
                        shown(each.number(), PublishedSums.number(measure), each.place(), sums),
                        shown(each.of(), PublishedSums.of(measure), each.place(), sums),
                        shown(each.early(), PublishedSums.early(measure), each.place(), sums)))
            .toList();
    List<Series> before =
        earlier.stream()
            .flatMap(each -> each.series().stream())
            .filter(
                each -> PublishedSums.number(each.measure()).equals(PublishedSums.number(measure)))
            .toList();
    return new Series(
        measure,
        figures,
        alone(series.doubtful(), before.stream().map(Series::doubtful), least),
        alone(series.unweighed(), before.stream().map(Series::unweighed), least));
  }

  private static Cell shown(Cell cell, String quantity, Place place, PublishedSums sums) {
    return cell.isValue() && sums.isHidden(quantity, place) ? Cell.HIDDEN : cell;
  }

  /** A number that is in no sum. */
  private static Cell alone(Cell cell, Stream<Cell> earlier, long least) {
    boolean secret =
        cell.isValue()
            && cell.value() > 0
            && (cell.value() < least || earlier.anyMatch(each -> isNear(cell, each, least)));
    return secret ? Cell.HIDDEN : cell;
  }

  private static boolean isNear(Cell cell, Cell earlier, long least) {
    return earlier.state() == CellState.HIDDEN
        || (earlier.isValue()
            && cell.value() != earlier.value()
            && Math.abs(cell.value() - earlier.value()) < least);
  }

  private boolean isSecret(Amount number) {
    return number.secret || (number.value > 0 && number.value < least);
  }

  private void hide() {
    Deque<Integer> open = hideSecrets();
    follow();
    for (Set<Integer> same : sums.companions().values()) {
      if (same.stream().anyMatch(each -> numbers.get(each).hidden)) {
        same.forEach(each -> hide(each, open));
      }
    }
    List.copyOf(workedOut).forEach(this::withhold);
    withholdBound(List.copyOf(open));
    while (!open.isEmpty()) {
      int number = open.remove();
      while (!withheld.contains(number) && !isOpen(number)) {
        Set<Integer> together = new LinkedHashSet<>(Set.of(number));
        another(together).ifPresentOrElse(each -> hide(each, open), () -> end(number, together));
      }
    }
  }

  /** Hides what must not be seen by itself, and gives those that earlier reports do not tell. */
  private Deque<Integer> hideSecrets() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < numbers.size(); i++) {
      Amount number = numbers.get(i);
      if (isSecret(number) && !(number.published && number.value >= least)) {
        number.hidden = number.printed;
        if (number.published) {
          published++;
        } else {
          open.add(i);
        }
      }
    }
    return open;
  }

  /** What follows from what earlier reports tell, and from what is none, is known as well. */
  private void follow() {
    Deque<Integer> next = new ArrayDeque<>();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).published) {
        next.addAll(equationsOf.get(i));
      }
    }
    while (!next.isEmpty()) {
      List<Integer> left =
          members(next.remove()).stream()
              .filter(each -> !numbers.get(each).published && !isShownNone(numbers.get(each)))
              .toList();
      if (left.size() == 1) {
        Amount number = numbers.get(left.get(0));
        number.published = true;
        if (isSecret(number)) {
          workedOut.add(left.get(0));
        }
        next.addAll(equationsOf.get(left.get(0)));
      }
    }
  }

  private static boolean isShownNone(Amount number) {
    return number.printed && number.value == 0;
  }

  /** Nothing is shown of what hangs together with a number that could be worked out. */
  private void withhold(int workedOutOne) {
    Deque<Integer> next = new ArrayDeque<>(Set.of(workedOutOne));
    withheld.add(workedOutOne);
    while (!next.isEmpty()) {
      int number = next.remove();
      numbers.get(number).hidden = numbers.get(number).printed;
      Stream.concat(beside(number), sums.companions(number).stream())
          .filter(withheld::add)
          .forEach(next::add);
    }
  }

  /** Withholds that of which there is no example even if all is hidden that can be. */
  private void withholdBound(Iterable<Integer> open) {
    Set<Integer> looked = new LinkedHashSet<>();
    for (int first : open) {
      if (looked.contains(first) || withheld.contains(first)) {
        continue;
      }
      Set<Integer> together = new LinkedHashSet<>(Set.of(first));
      List<Integer> shown = hideAll(together);
      looked.addAll(together);
      Optional<Integer> bound =
          together.stream().anyMatch(this::isBound) ? withoutExample(together) : Optional.empty();
      shown.forEach(each -> numbers.get(each).hidden = false);
      bound.ifPresent(this::giveUp);
    }
  }

  /**
   * Hides all that can be and hangs together with some numbers, to which what is hidden is put;
   * says what was shown before.
   */
  private List<Integer> hideAll(Set<Integer> together) {
    List<Integer> shown = new ArrayList<>();
    for (Deque<Integer> next = new ArrayDeque<>(together); !next.isEmpty(); ) {
      for (int each : beside(next.remove()).toList()) {
        if (isHidable(numbers.get(each))) {
          numbers.get(each).hidden = true;
          shown.add(each);
        }
        if (isFree(each) && together.add(each)) {
          next.add(each);
        }
      }
    }
    return shown;
  }

  private Optional<Integer> withoutExample(Set<Integer> together) {
    Set<Integer> covered = new LinkedHashSet<>();
    for (int each : together) {
      if (isSecret(numbers.get(each)) && !covered.contains(each)) {
        Optional<Map<Integer, Integer>> example = search(each, LAST_STEPS);
        if (example.isEmpty()) {
          return Optional.of(each);
        }
        covered.addAll(example.get().keySet());
      }
    }
    return Optional.empty();
  }

  private void giveUp(int number) {
    workedOut.add(number);
    withhold(number);
  }

  /** Nothing is left to hide. */
  private void end(int number, Set<Integer> together) {
    if (together.stream().noneMatch(this::isBound)) {
      twice(together);
    } else {
      search(number, LAST_STEPS).ifPresentOrElse(this::keep, () -> giveUp(number));
    }
  }

  /** Whether a number is bound by one that an earlier report tells. */
  private boolean isBound(int number) {
    return numbers.get(number).published
        || numbers.get(number).high < Long.MAX_VALUE
        || beside(number)
            .anyMatch(each -> numbers.get(each).published && numbers.get(each).value > 0);
  }

  private void hide(int number, Deque<Integer> open) {
    Amount hidden = numbers.get(number);
    if (isHidable(hidden)) {
      hidden.hidden = true;
      open.add(number);
    }
  }

  /**
   * The number to hide next: the smallest that stands in a sum with one, or else with others that
   * are hidden and hang together with it, which are put to it.
   */
  private Optional<Integer> another(Set<Integer> reached) {
    Deque<Integer> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      List<Integer> shown = new ArrayList<>();
      for (int left = next.size(); left > 0; left--) {
        for (int each : beside(next.remove()).toList()) {
          if (isFree(each) && reached.add(each)) {
            next.add(each);
          } else if (isHidable(numbers.get(each))) {
            shown.add(each);
          }
        }
      }
      Optional<Integer> smallest =
          shown.stream()
              .min(
                  Comparator.<Integer>comparingLong(each -> numbers.get(each).value)
                      .thenComparing(Comparator.naturalOrder()));
      if (smallest.isPresent()) {
        return smallest;
      }
    }
    return Optional.empty();
  }

  /** The numbers of all sums in which a number stands, it among them. */
  private Stream<Integer> beside(int number) {
    return equationsOf.get(number).stream().flatMap(each -> members(each).stream());
  }

  private List<Integer> members(int equation) {
    return membersOf.get(equation);
  }

  /** Whether a reader does not see a number. */
  private boolean isFree(int number) {
    Amount each = numbers.get(number);
    return (each.hidden || !each.printed) && !each.published;
  }

  private static boolean isHidable(Amount number) {
    return number.printed && !number.hidden && !number.published && number.value > 0;
  }

  /** The least that a number can be for a reader who knows that no hidden one is 0. */
  private static long floor(Amount number) {
    return number.difference ? Long.MIN_VALUE : Math.max(number.low, number.printed ? 1 : 0);
  }

  private boolean isOpen(int number) {
    if (!examples.containsKey(number)) {
      search(number, MOST_STEPS).ifPresent(this::keep);
    }
    return examples.containsKey(number);
  }

  private Optional<Map<Integer, Integer>> search(int number, int steps) {
    return MOST_CHANGES.stream()
        .flatMap(
            most -> Stream.of(1, -1).map(change -> new Example(most, steps).of(number, change)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private void keep(Map<Integer, Integer> changes) {
    changes.keySet().forEach(each -> examples.putIfAbsent(each, changes));
  }

  /** All that is not 0 and hangs together is hidden, so that it could be twice as much. */
  private void twice(Set<Integer> together) {
    Map<Integer, Integer> changes = new HashMap<>();
    for (int each : together) {
      if (numbers.get(each).value > 0) {
        changes.put(each, Math.toIntExact(numbers.get(each).value));
      }
    }
    keep(changes);
  }

  /**
   * Changes of numbers, of this one too, after which all sums are the same.
   *
   * @param number the place of a secret number
   */
  Map<Integer, Integer> example(int number) {
    return examples.getOrDefault(number, Map.of());
  }

  /** Looks for other numbers with the same sums, each at most one off. */
  private final class Example {
    private final Map<Integer, Integer> changes = new HashMap<>();

    /** By how much the parts of a sum have become more than it, where they have. */
    private final Map<Integer, Integer> off = new TreeMap<>();

    private final int most;
    private final int mostSteps;
    private int steps;

    Example(int most, int mostSteps) {
      this.most = most;
      this.mostSteps = mostSteps;
    }

    Optional<Map<Integer, Integer>> of(int number, int change) {
      return isPossible(number, change) && tried(number, change)
          ? Optional.of(Map.copyOf(changes))
          : Optional.empty();
    }

    private boolean isPossible(int number, int change) {
      Amount each = numbers.get(number);
      return isFree(number)
          && !changes.containsKey(number)
          && each.value + change >= floor(each)
          && each.value + change <= each.high;
    }

    private boolean tried(int number, int change) {
      if (changes.size() == most || steps++ > mostSteps) {
        return false;
      }
      put(number, change);
      if (isMended()) {
        return true;
      }
      put(number, -change);
      changes.remove(number);
      return false;
    }

    /** Changes a number, and by how much its sums are off. */
    private void put(int number, int change) {
      changes.put(number, change);
      for (int equation : equationsOf.get(number)) {
        int more = sums.equations().get(equation).sum() == number ? -change : change;
        off.merge(equation, more, (before, now) -> before + now == 0 ? null : before + now);
      }
    }

    /**
     * Whether all sums hold, or can be made to hold by further changes. The sum that can be mended
     * in the fewest ways is mended first.
     */
    private boolean isMended() {
      if (off.isEmpty()) {
        return true;
      }
      List<Integer> fewest = new ArrayList<>();
      int mended = -1;
      for (Map.Entry<Integer, Integer> wrong : off.entrySet()) {
        List<Integer> ways = ways(wrong.getKey(), wrong.getValue());
        if (mended < 0 || ways.size() < fewest.size()) {
          fewest = ways;
          mended = wrong.getKey();
        }
        if (ways.isEmpty()) {
          return false;
        }
      }
      // What is in few sums first, as it ends the search.
      fewest.sort(Comparator.comparingInt(each -> equationsOf.get(each).size()));
      int by = off.getOrDefault(mended, 0);
      int sum = sums.equations().get(mended).sum();
      for (int member : fewest) {
        if (tried(member, change(member, sum, by))) {
          return true;
        }
      }
      return false;
    }

    /** What could be changed to mend a sum. */
    private List<Integer> ways(int equation, int off) {
      int sum = sums.equations().get(equation).sum();
      List<Integer> ways = new ArrayList<>();
      for (int member : members(equation)) {
        if (isPossible(member, change(member, sum, off))) {
          ways.add(member);
        }
      }
      return ways;
    }

    private int change(int member, int sum, int off) {
      int less = off > 0 ? -1 : 1;
      return member == sum ? -less : less;
    }
  }
}
