package org.fostering.rules.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.rules.measure.EarlierNumbers.Range;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.MeasureReport.Cell;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Place;
import org.fostering.rules.measure.MeasureReport.Series;
import org.fostering.rules.measure.MeasureReport.Span;

/**
 * All numbers of a report as one system: each different quantity is a cell once, in however many
 * tables it is printed, and every sum that a reader could know is an equation. What is not printed
 * and follows from what is, such as those who did not come to an event, is a cell too. Earlier
 * reports can be put beside it. Not thread-safe. The class is long because whatever a reader could
 * add up or take away is one list, to be read as one.
 */
final class PublishedSums {

  /** A number. */
  static final class Amount {
    final long value;
    boolean printed;
    boolean hidden;

    /** Whether an earlier report tells it, so that hiding it hides nothing. */
    boolean published;

    /** Whether it is hidden in an earlier report, or is the small difference from one. */
    boolean secret;

    /** Between what an earlier report leaves it, if nothing has changed since. */
    long low;

    long high = Long.MAX_VALUE;

    /** Whether it is a difference, which may be below 0. */
    boolean difference;

    Amount(long value) {
      this.value = value;
    }
  }

  /**
   * A sum.
   *
   * @param sum the place of the whole
   * @param parts the places of its parts
   */
  record Equation(int sum, List<Integer> parts) {
    /** Copies the list. */
    Equation {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What a number is of.
   *
   * @param quantity what is counted: alike for what is one quantity in several measures
   * @param by by what the groups are; empty for all of them together
   * @param place where in the tables
   */
  record Key(String quantity, Optional<MeasureGrouping> by, Place place) {}

  private final Map<Key, Integer> index = new LinkedHashMap<>();
  private final List<Amount> numbers = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final Map<String, Set<Integer>> companions = new HashMap<>();
  private final Map<Integer, String> companionOf = new HashMap<>();
  private final Optional<MeasureGrouping> grouping;

  PublishedSums(MeasureReport report) {
    this(report, true);
  }

  private PublishedSums(MeasureReport report, boolean whole) {
    grouping = report.grouping();
    report.series().forEach(this::print);
    report.series().forEach(this::relate);
    report.series().forEach(this::among);
    report.series().forEach(this::total);
    quantities().forEach(this::sums);
    if (whole) {
      relateTotals(report.series());
    }
  }

  /** The sums of a report in which some numbers stand for what is hidden, and are not those. */
  static PublishedSums ofHidden(MeasureReport report) {
    return new PublishedSums(report, false);
  }

  List<Amount> numbers() {
    return numbers;
  }

  List<Equation> equations() {
    return equations;
  }

  /** Numbers of the same event and place by different units: households, people and places. */
  Map<String, Set<Integer>> companions() {
    return Collections.unmodifiableMap(companions);
  }

  /** The numbers of the same event and place as one, with it; none if it has none. */
  Set<Integer> companions(int number) {
    return Optional.ofNullable(companionOf.get(number))
        .map(each -> companions.getOrDefault(each, Set.of()))
        .orElse(Set.of());
  }

  /** All numbers by what they are of; a view. */
  Map<Key, Integer> index() {
    return Collections.unmodifiableMap(index);
  }

  /**
   * Puts an earlier report beside this one. What both tell alike is known, whatever is hidden here:
   * who reads both takes it that nothing has changed. What was hidden stays hidden. Where a number
   * is another than it was, the difference is a number, too.
   *
   * @return whether there is a number that both have
   */
  boolean against(EarlierNumbers earlier, long least) {
    Map<Key, Map<Optional<MeasurePeriod.Length>, List<Integer>>> wider =
        earlier.wider(index, earlier.day());
    boolean compared = false;
    for (Map.Entry<Key, Range> published : earlier.ranges().entrySet()) {
      Optional<Integer> own = Optional.ofNullable(index.get(published.getKey()));
      if (own.isEmpty()) {
        for (List<Integer> parts : wider.getOrDefault(published.getKey(), Map.of()).values()) {
          int sum =
              add(published.getKey(), parts.stream().mapToLong(at -> numbers.get(at).value).sum());
          equations.add(new Equation(sum, parts));
          own = Optional.of(sum);
        }
      }
      own.ifPresent(at -> differ(at, published.getValue(), least));
      compared |= own.isPresent();
    }
    return compared;
  }

  private void differ(int at, Range earlier, long least) {
    Amount number = numbers.get(at);
    long more = number.value - earlier.low();
    if (!earlier.isExact()) {
      number.secret |= number.value > 0;
      number.low = Math.min(number.value, Math.max(number.low, earlier.low()));
      number.high = Math.max(number.value, Math.min(number.high, earlier.high()));
    } else if (more == 0) {
      number.published = true;
    } else if (Math.abs(more) < least) {
      Amount before = new Amount(earlier.low());
      before.printed = true;
      before.published = true;
      Amount difference = new Amount(more);
      difference.difference = true;
      difference.secret = true;
      numbers.add(before);
      numbers.add(difference);
      equations.add(new Equation(at, List.of(numbers.size() - 2, numbers.size() - 1)));
    }
  }

  private Key key(String quantity, Place place) {
    return new Key(quantity, place.all() ? Optional.empty() : grouping, place);
  }

  /** Whether a number of a figure is hidden. */
  boolean isHidden(String quantity, Place place) {
    return Optional.ofNullable(index.get(key(quantity, place)))
        .map(at -> numbers.get(at).hidden)
        .orElse(false);
  }

  private void print(Series series) {
    for (Figure figure : series.figures()) {
      print(number(series.measure()), figure.place(), figure.number());
      print(of(series.measure()), figure.place(), figure.of());
      print(early(series.measure()), figure.place(), figure.early());
      Measure.Counting counting = series.measure().counting();
      if (series.measure().form() == Form.COUNT) {
        companion(counting, counting.events(), number(series.measure()), figure.place());
      } else if (counting.within().isEmpty()) {
        companion(counting, counting.from(), of(series.measure()), figure.place());
      }
    }
  }

  private void companion(
      Measure.Counting counting, Set<String> events, String quantity, Place place) {
    at(quantity, place)
        .ifPresent(
            own -> {
              String event = counting.only() + " " + new TreeSet<>(events) + place;
              companions.computeIfAbsent(event, each -> new LinkedHashSet<>()).add(own);
              companionOf.put(own, event);
            });
  }

  private void print(String quantity, Place place, Cell cell) {
    if (cell.isValue()) {
      numbers.get(put(quantity, place, cell.value())).printed = true;
    }
  }

  private int put(String quantity, Place place, long value) {
    return add(key(quantity, place), value);
  }

  private int add(Key key, long value) {
    return index.computeIfAbsent(
        key,
        each -> {
          numbers.add(new Amount(value));
          return numbers.size() - 1;
        });
  }

  /** The place of a number among all. */
  Optional<Integer> at(String quantity, Place place) {
    return Optional.ofNullable(index.get(key(quantity, place)));
  }

  static String number(Measure measure) {
    return switch (measure.form()) {
      case COUNT -> count(measure, measure.counting().events());
      case PROMISE -> "promise " + measure.id();
      case SHARE, KEPT, TIME ->
          measure.form()
              + " "
              + count(measure, measure.counting().from())
              + " "
              + new TreeSet<>(measure.counting().events())
              + measure.counting().within();
    };
  }

  /** Out of how many: those who began, or of these those who had their time. */
  static String of(Measure measure) {
    return measure.counting().within().isEmpty()
        ? count(measure, measure.counting().from())
        : "followed " + measure.counting().within() + count(measure, measure.counting().from());
  }

  static String early(Measure measure) {
    return "early " + measure.counting().within() + count(measure, measure.counting().from());
  }

  private static String count(Measure measure, Set<String> events) {
    return "count "
        + measure.counting().unit()
        + " "
        + measure.counting().only()
        + " "
        + new TreeSet<>(events);
  }

  /** The relations within a figure. */
  private void relate(Series series) {
    Measure measure = series.measure();
    for (Figure figure : series.figures()) {
      Place place = figure.place();
      if (figure.number().isValue() && figure.of().isValue()) {
        rest(of(measure), place, figure.of().value(), number(measure), figure.number().value());
      }
      if (figure.early().isValue() && figure.of().isValue()) {
        long together = figure.of().value() + figure.early().value();
        int whole = put(count(measure, measure.counting().from()), place, together);
        equations.add(
            new Equation(
                whole,
                List.of(
                    put(of(measure), place, figure.of().value()),
                    put(early(measure), place, figure.early().value()))));
      }
      Optional<Integer> ended =
          measure.form() == Form.TIME && figure.number().isValue()
              ? at(count(measure, measure.counting().events()), place)
              : Optional.empty();
      ended.ifPresent(
          at ->
              rest(
                  count(measure, measure.counting().events()),
                  place,
                  numbers.get(at).value,
                  number(measure),
                  figure.number().value()));
    }
  }

  /** What counts only some is a part of what counts all. */
  private void among(Series series) {
    Measure measure = series.measure();
    Measure.Counting counting = measure.counting();
    if (counting.only() == Measure.Only.ALL) {
      return;
    }
    Measure whole =
        measure.counting(
            new Measure.Counting(
                counting.unit(),
                Measure.Only.ALL,
                counting.events(),
                counting.from(),
                counting.within()));
    for (Figure figure : series.figures()) {
      among(number(whole), number(measure), figure.place());
      among(of(whole), of(measure), figure.place());
    }
  }

  private void among(String whole, String part, Place place) {
    Optional<Integer> all = at(whole, place);
    Optional<Integer> some = at(part, place);
    if (all.isPresent() && some.isPresent() && !whole.equals(part)) {
      long more = numbers.get(all.get()).value - numbers.get(some.get()).value;
      // A household may count in one period by one enquiry, and in another by all.
      if (more >= 0) {
        rest(whole, place, numbers.get(all.get()).value, part, numbers.get(some.get()).value);
      }
    }
  }

  /** All that came to an event, or were measured, together; it is printed nowhere. */
  private void total(Series series) {
    Measure measure = series.measure();
    if (!isOfPeriods(measure)) {
      return;
    }
    Map<Place, Long> totals = new LinkedHashMap<>();
    for (Figure figure : series.figures()) {
      if (figure.number().isValue()) {
        totals.merge(
            in(figure.place(), Span.ALL, Optional.empty()), figure.number().value(), Long::sum);
      }
    }
    totals.forEach((place, sum) -> put(number(measure), place, sum));
  }

  /**
   * A share counts those that came to an event by when they began, and a time by when they came: of
   * all periods together they are as many, but for those that have no day.
   */
  private void relateTotals(List<Series> series) {
    for (Measure share : measures(series, Form.SHARE)) {
      for (Measure time : measures(series, Form.TIME)) {
        Measure.Counting one = share.counting();
        Measure.Counting other = time.counting();
        if (one.only() == other.only()
            && one.events().equals(other.events())
            && one.from().equals(other.from())) {
          relateTotals(number(share), number(time), one.unit() == other.unit());
        }
      }
    }
  }

  private void relateTotals(String share, String time, boolean oneUnit) {
    for (Key key : List.copyOf(index.keySet())) {
      Optional<Integer> timed =
          key.quantity().equals(share) && key.place().span() == Span.ALL
              ? at(time, key.place())
              : Optional.empty();
      int came = Objects.requireNonNull(index.get(key));
      long more = timed.map(at -> numbers.get(came).value - numbers.get(at).value).orElse(-1L);
      if (more == 0) {
        equations.add(new Equation(came, List.of(timed.orElseThrow())));
      } else if (more > 0 && oneUnit) {
        long all = numbers.get(came).value;
        rest(share, key.place(), all, time, all - more);
      }
    }
  }

  private static Set<Measure> measures(List<Series> series, Form form) {
    Map<String, Measure> measures = new LinkedHashMap<>();
    series.stream()
        .map(Series::measure)
        .filter(each -> each.form() == form && isOfPeriods(each))
        .forEach(each -> measures.putIfAbsent(number(each), each));
    return new LinkedHashSet<>(measures.values());
  }

  private static boolean isOfPeriods(Measure measure) {
    return (measure.form() == Form.SHARE || measure.form() == Form.TIME)
        && measure.counting().within().isEmpty();
  }

  /** What is left of a whole beside a part of it. */
  private void rest(String whole, Place place, long all, String part, long some) {
    equations.add(
        new Equation(
            put(whole, place, all),
            List.of(put(part, place, some), put(whole + " but " + part, place, all - some))));
  }

  /** The places of what is printed; the sums of a rest follow from those of its whole. */
  private Map<String, List<Place>> quantities() {
    Map<String, List<Place>> quantities = new LinkedHashMap<>();
    index.forEach(
        (key, at) -> {
          if (numbers.get(at).printed) {
            quantities.computeIfAbsent(key.quantity(), each -> new ArrayList<>()).add(key.place());
          }
        });
    return quantities;
  }

  /** The sums of a quantity over groups, reasons and periods. */
  private void sums(String quantity, List<Place> places) {
    Map<Place, List<Integer>> parts = new LinkedHashMap<>();
    for (Place place : places) {
      int own = at(quantity, place).orElseThrow();
      if (!place.all()) {
        part(parts, over(place, true, place.anyReason(), "groups"), own);
      }
      if (!place.anyReason()) {
        part(parts, over(place, place.all(), true, "reasons"), own);
      }
    }
    parts.forEach(
        (whole, found) -> {
          Place place =
              new Place(
                  whole.group(),
                  whole.all(),
                  reason(whole),
                  whole.anyReason(),
                  whole.span(),
                  whole.period());
          at(quantity, place).ifPresent(sum -> equations.add(new Equation(sum, found)));
        });
    spans(quantity, places);
  }

  private static String reason(Place whole) {
    return whole.reason().substring(whole.reason().indexOf(' ') + 1);
  }

  /** The place of a sum; by what it is a sum stands before its reason, to keep sums apart. */
  private static Place over(Place place, boolean all, boolean anyReason, String what) {
    return new Place(
        all ? "" : place.group(),
        all,
        what + " " + (anyReason ? "" : place.reason()),
        anyReason,
        place.span(),
        place.period());
  }

  private static void part(Map<Place, List<Integer>> parts, Place whole, int own) {
    parts.computeIfAbsent(whole, each -> new ArrayList<>()).add(own);
  }

  /** The sums over time: all periods, and longer periods of shorter ones. */
  private void spans(String quantity, List<Place> places) {
    Map<Place, List<Place>> rows = new LinkedHashMap<>();
    for (Place place : places) {
      rows.computeIfAbsent(in(place, Span.ALL, Optional.empty()), each -> new ArrayList<>())
          .add(place);
    }
    rows.forEach(
        (all, row) -> {
          Set<MeasurePeriod.Length> lengths = new TreeSet<>();
          row.forEach(each -> each.period().ifPresent(period -> lengths.add(period.length())));
          for (MeasurePeriod.Length length : lengths) {
            List<Place> within =
                row.stream()
                    .filter(
                        each ->
                            each.span() == Span.NO_DAY
                                || each.period().filter(of -> of.length() == length).isPresent())
                    .toList();
            at(quantity, all)
                .ifPresent(sum -> equations.add(new Equation(sum, at(quantity, within))));
            for (Place longer : row) {
              longer
                  .period()
                  .filter(of -> of.length().compareTo(length) < 0)
                  .ifPresent(of -> nest(quantity, longer, of, within));
            }
          }
        });
  }

  private void nest(String quantity, Place longer, MeasurePeriod of, List<Place> shorter) {
    List<Place> inside =
        shorter.stream().filter(each -> each.period().filter(of::holds).isPresent()).toList();
    if (!inside.isEmpty()) {
      equations.add(new Equation(at(quantity, longer).orElseThrow(), at(quantity, inside)));
    }
  }

  private List<Integer> at(String quantity, List<Place> places) {
    return places.stream().map(place -> at(quantity, place).orElseThrow()).toList();
  }

  private static Place in(Place place, Span span, Optional<MeasurePeriod> period) {
    return new Place(place.group(), place.all(), place.reason(), place.anyReason(), span, period);
  }
}
