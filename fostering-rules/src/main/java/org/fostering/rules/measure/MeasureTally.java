package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.CountTable.Counter;
import org.fostering.rules.measure.CountTable.Slot;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.HouseholdFacts.Counted;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.timeline.Event;

/**
 * Counts households. It holds no more numbers than its limit allows, so that its size does not
 * depend on the number of households; in which order they come does not matter. Not thread-safe.
 */
public final class MeasureTally {

  /**
   * What is counted, and how.
   *
   * @param measures the measures
   * @param grouping by what the figures are shown apart, if by anything
   * @param periods the spans of time that figures are to cover; empty for that of each measure
   * @param asOf the day asked about: what is recorded for a later day has not happened
   * @param organisations the authorities, hubs and campaigns
   * @param promises the service levels, if there are any
   * @param success the success measures, if there are any
   * @param mostNumbers how many numbers are held at most; of each time that was measured the days
   *     are numbers, too. What is of the earliest periods is left out first
   */
  public record Request(
      List<Measure> measures,
      Optional<MeasureGrouping> grouping,
      List<MeasurePeriod.Length> periods,
      LocalDate asOf,
      Organisations organisations,
      Optional<PromiseEvaluation> promises,
      Optional<SuccessMeasures> success,
      long mostNumbers) {
    /** So many numbers are held where no other bound is wanted. */
    public static final long MOST_NUMBERS = 1L << 20;

    /** Copies the lists. */
    public Request {
      measures = List.copyOf(measures);
      Objects.requireNonNull(grouping, "grouping");
      periods = List.copyOf(periods);
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(organisations, "organisations");
      Objects.requireNonNull(promises, "promises");
      Objects.requireNonNull(success, "success");
    }

    /** The measures and the promises by the periods asked for; success is measured by its own. */
    List<Measure> asked() {
      List<Measure> asked = new ArrayList<>(measures);
      promises.ifPresent(each -> asked.addAll(each.measures()));
      if (!periods.isEmpty()) {
        List<Measure> own = List.copyOf(asked);
        asked.clear();
        own.forEach(measure -> periods.forEach(each -> asked.add(measure.by(each))));
      }
      success.ifPresent(each -> asked.addAll(each.measures()));
      return List.copyOf(asked);
    }
  }

  private final Request question;
  private final List<Measure> measures;
  private final CountTable table;
  private final long[] doubtful;

  /** The types of document that were read for each group. */
  private final Map<String, Set<String>> types = new TreeMap<>();

  private long documents;
  private long repeats;
  private long nameless;
  private long undecided;

  /**
   * A tally of no households.
   *
   * @param question what is counted
   */
  public MeasureTally(Request question) {
    this.question = question;
    this.measures = question.asked();
    this.table = new CountTable(question.mostNumbers());
    this.doubtful = new long[measures.size()];
  }

  /**
   * Counts a household.
   *
   * @param household the household, with all of its documents
   */
  public void add(HouseholdFacts household) {
    documents += household.documents().size();
    repeats += household.repeats();
    undecided += household.undecided();
    nameless += household.documents().stream().filter(DocumentFacts::isNameless).count();
    for (DocumentFacts document : household.documents()) {
      Counted own = new Counted(List.of(document), Optional.of(document), household);
      Counted all = new Counted(household.documents(), Optional.empty(), household);
      String type = Words.of(document.type());
      types(group(own, question.asOf())).add(type);
      types(group(all, question.asOf())).add(type);
    }
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      for (Counted counted :
          household.counted(measure.counting().unit(), measure.counting().only())) {
        add(i, counted);
      }
    }
  }

  private Set<String> types(String group) {
    return types.computeIfAbsent(group, each -> new TreeSet<>());
  }

  private String group(Counted counted, LocalDate day) {
    return question
        .grouping()
        .map(grouping -> grouping.of(counted, day, question.organisations()))
        .orElse("");
  }

  private void add(int measure, Counted counted) {
    switch (measures.get(measure).form()) {
      case COUNT -> count(measure, counted);
      case SHARE, KEPT -> share(measure, counted);
      case TIME -> time(measure, counted);
      case PROMISE -> promise(measure, counted);
    }
  }

  private Slot slot(int measure, Counted counted, String reason, int day) {
    boolean known = day != Happened.NO_DAY;
    LocalDate on = known ? LocalDate.ofEpochDay(day) : question.asOf();
    return new Slot(
        measure,
        group(counted, on),
        reason,
        known ? (int) measures.get(measure).period().of(on).first().toEpochDay() : day);
  }

  private void count(int at, Counted counted) {
    Measure measure = measures.get(at);
    OptionalInt day = counted.first(measure.counting().events(), question.asOf());
    if (day.isEmpty()) {
      return;
    }
    OptionalInt weight =
        counted.weight(measure.counting().unit(), measure.counting().events(), day.getAsInt());
    Counter counter = new Counter();
    counter.number = weight.orElse(0);
    counter.unweighed = weight.isEmpty() ? 1 : 0;
    String reason =
        measure.byReason() ? counted.reason(measure.counting().events(), day.getAsInt()) : "";
    table.add(slot(at, counted, reason, day.getAsInt()), counter);
  }

  private void share(int at, Counted counted) {
    Measure measure = measures.get(at);
    OptionalInt from = counted.first(measure.counting().from(), question.asOf());
    if (from.isEmpty()) {
      return;
    }
    Counter counter = new Counter();
    LocalDate end = end(measure, from.getAsInt());
    if (measure.counting().within().isPresent() && end.isAfter(question.asOf())) {
      counter.early++;
    } else {
      follow(at, counted, from.getAsInt(), end, counter);
    }
    table.add(slot(at, counted, "", from.getAsInt()), counter);
  }

  /** The last day on which what is counted comes in time; the end of time where none is known. */
  private static LocalDate end(Measure measure, int from) {
    OptionalInt months = measure.counting().within();
    return months.isEmpty() || from == Happened.NO_DAY
        ? LocalDate.MAX
        : LocalDate.ofEpochDay(from).plusMonths(months.getAsInt());
  }

  private void follow(int at, Counted counted, int from, LocalDate end, Counter counter) {
    Measure measure = measures.get(at);
    boolean isShare = measure.form() == Form.SHARE;
    OptionalInt to = counted.first(measure.counting().events(), question.asOf());
    boolean came =
        to.isPresent() && (to.getAsInt() == Happened.NO_DAY || to.getAsInt() <= end.toEpochDay());
    boolean doubt = came && from != Happened.NO_DAY && isDoubtful(measure, from, to.getAsInt());
    doubtful[at] += doubt ? 1 : 0;
    // Whoever is not known to have stayed is neither among those kept nor among those lost.
    boolean in = !doubt || isShare;
    counter.of += in ? 1 : 0;
    counter.number += in && (came && !doubt) == isShare ? 1 : 0;
  }

  /** Whether it came before what it follows, or nobody can tell whether it came in its time. */
  private static boolean isDoubtful(Measure measure, int from, int to) {
    return to < from || (to == Happened.NO_DAY && measure.counting().within().isPresent());
  }

  private void time(int at, Counted counted) {
    Measure measure = measures.get(at);
    OptionalInt from = counted.first(measure.counting().from(), question.asOf());
    OptionalInt to = counted.first(measure.counting().events(), question.asOf());
    boolean known =
        from.isPresent()
            && to.isPresent()
            && from.getAsInt() != Happened.NO_DAY
            && to.getAsInt() != Happened.NO_DAY;
    if (!known) {
      return;
    }
    if (to.getAsInt() < from.getAsInt()) {
      doubtful[at]++;
      return;
    }
    Counter counter = new Counter();
    counter.number = 1;
    counter.days.put(to.getAsInt() - from.getAsInt(), 1L);
    table.add(slot(at, counted, "", to.getAsInt()), counter);
  }

  private void promise(int at, Counted counted) {
    Measure measure = measures.get(at);
    PromiseEvaluation promises = question.promises().orElseThrow();
    for (PromiseEvaluation.Kept kept :
        promises.standings(
            measure,
            counted.timeline(),
            counted.household().nation(),
            counted.authority(),
            question.asOf())) {
      int day =
          kept.startedBy()
              .flatMap(Event::on)
              .map(on -> (int) on.toEpochDay())
              .orElse(Happened.NO_DAY);
      Counter counter = new Counter();
      counter.number = 1;
      table.add(slot(at, counted, Words.of(kept.standing()), day), counter);
    }
  }

  /**
   * Adds what was counted of other households.
   *
   * @param other another tally of the same question
   */
  public void add(MeasureTally other) {
    table.add(other.table);
    for (int i = 0; i < doubtful.length; i++) {
      doubtful[i] += other.doubtful[i];
    }
    other.types.forEach((group, found) -> types(group).addAll(found));
    documents += other.documents;
    repeats += other.repeats;
    nameless += other.nameless;
    undecided += other.undecided;
  }

  /** {@return how many of what was counted is not in it, because the table was full} */
  public long leftOut() {
    return table.leftOut();
  }

  /** {@return the figures of every measure} */
  public MeasureReport report() {
    List<MeasureReport.Series> series = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      series.add(
          new FigureTable(measures.get(i), table.of(i), types, question.grouping().isPresent())
              .series(question.asOf(), doubtful[i]));
    }
    return new MeasureReport(
        question.asOf(),
        question.grouping(),
        OptionalLong.empty(),
        table.leftOut(),
        documents,
        repeats,
        nameless,
        undecided,
        series);
  }
}
