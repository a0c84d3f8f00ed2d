package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.DocumentFacts.Happened;
import org.fostering.rules.measure.HouseholdFacts.Counted;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;

/**
 * Counts households. Its size depends on the measures, groups and periods, and not on the number of
 * households; in which order they come does not matter. Not thread-safe.
 */
public final class MeasureTally {

  /**
   * What is counted, and how.
   *
   * @param measures the measures
   * @param grouping by what the figures are shown apart, if by anything
   * @param period the span of time that each figure covers; empty for that of each measure
   * @param asOf the day asked about: what is recorded for a later day has not happened
   * @param organisations the authorities, hubs and campaigns
   * @param promises the service levels, if there are any
   */
  public record Question(
      List<Measure> measures,
      Optional<MeasureGrouping> grouping,
      Optional<MeasurePeriod.Length> period,
      LocalDate asOf,
      Organisations organisations,
      Optional<PromiseEvaluation> promises) {
    /** Copies the list. */
    public Question {
      measures = List.copyOf(measures);
      Objects.requireNonNull(grouping, "grouping");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(asOf, "asOf");
      Objects.requireNonNull(organisations, "organisations");
      Objects.requireNonNull(promises, "promises");
    }

    /** The measures by the period asked for, and the promises. */
    List<Measure> asked() {
      List<Measure> asked = new ArrayList<>(measures);
      promises.ifPresent(each -> asked.addAll(each.measures()));
      return asked.stream().map(each -> period.map(each::by).orElse(each)).toList();
    }
  }

  /** Where something is counted; a day that is not known is {@link Happened#NO_DAY}. */
  record Slot(String group, String reason, int period) {}

  /** What is counted there. */
  static final class Counter {
    long number;
    long of;
    long early;
    final TreeMap<Integer, Long> days = new TreeMap<>();

    void add(Counter other) {
      number += other.number;
      of += other.of;
      early += other.early;
      other.days.forEach((day, count) -> days.merge(day, count, Long::sum));
    }
  }

  /** What is counted by a measure. */
  static final class Counts {
    final Map<Slot, Counter> slots = new HashMap<>();
    long doubtful;
    long unweighed;

    private Counter at(Slot slot) {
      return slots.computeIfAbsent(slot, each -> new Counter());
    }

    private void add(Counts other) {
      other.slots.forEach((slot, counter) -> at(slot).add(counter));
      doubtful += other.doubtful;
      unweighed += other.unweighed;
    }
  }

  private final Question question;
  private final List<Measure> measures;
  private final List<Counts> counts = new ArrayList<>();

  /** The types of document that were read for each group. */
  private final Map<String, Set<String>> types = new TreeMap<>();

  private long documents;
  private long repeats;
  private long nameless;

  /**
   * A tally of no households.
   *
   * @param question what is counted
   */
  public MeasureTally(Question question) {
    this.question = question;
    this.measures = question.asked();
    measures.forEach(measure -> counts.add(new Counts()));
  }

  /**
   * Counts a household.
   *
   * @param household the household, with all of its documents
   */
  public void add(HouseholdFacts household) {
    documents += household.documents().size();
    repeats += household.repeats();
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
      for (Counted counted : household.counted(measure.unit(), measure.only())) {
        add(measure, counted, counts.get(i));
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

  private void add(Measure measure, Counted counted, Counts into) {
    switch (measure.form()) {
      case COUNT -> count(measure, counted, into);
      case SHARE, KEPT -> share(measure, counted, into);
      case TIME -> time(measure, counted, into);
      case PROMISE -> promise(measure, counted, into);
    }
  }

  private Slot slot(Measure measure, Counted counted, String reason, int day) {
    boolean known = day != Happened.NO_DAY;
    LocalDate on = known ? LocalDate.ofEpochDay(day) : question.asOf();
    return new Slot(
        group(counted, on),
        reason,
        known ? (int) measure.period().of(on).first().toEpochDay() : day);
  }

  private void count(Measure measure, Counted counted, Counts into) {
    OptionalInt day = counted.first(measure.events(), question.asOf());
    if (day.isEmpty()) {
      return;
    }
    OptionalInt weight = counted.weight(measure.unit(), measure.events(), day.getAsInt());
    if (weight.isEmpty()) {
      into.unweighed++;
      return;
    }
    String reason = measure.byReason() ? counted.reason(measure.events(), day.getAsInt()) : "";
    into.at(slot(measure, counted, reason, day.getAsInt())).number += weight.getAsInt();
  }

  private void share(Measure measure, Counted counted, Counts into) {
    OptionalInt from = counted.first(measure.from(), question.asOf());
    if (from.isEmpty()) {
      return;
    }
    Counter counter = into.at(slot(measure, counted, "", from.getAsInt()));
    OptionalInt to = counted.first(measure.events(), question.asOf());
    boolean known = from.getAsInt() != Happened.NO_DAY;
    if (measure.within().isPresent()) {
      LocalDate end =
          known
              ? LocalDate.ofEpochDay(from.getAsInt()).plusMonths(measure.within().getAsInt())
              : LocalDate.MAX;
      if (end.isAfter(question.asOf())) {
        counter.early++;
        return;
      }
      to = to.isPresent() && to.getAsInt() > end.toEpochDay() ? OptionalInt.empty() : to;
    }
    counter.of++;
    boolean reversed = known && to.isPresent() && to.getAsInt() < from.getAsInt();
    if (reversed) {
      into.doubtful++;
    }
    boolean came = to.isPresent() && !reversed;
    counter.number += came == (measure.form() == Form.SHARE) ? 1 : 0;
  }

  private void time(Measure measure, Counted counted, Counts into) {
    OptionalInt from = counted.first(measure.from(), question.asOf());
    OptionalInt to = counted.first(measure.events(), question.asOf());
    boolean known =
        from.isPresent()
            && to.isPresent()
            && from.getAsInt() != Happened.NO_DAY
            && to.getAsInt() != Happened.NO_DAY;
    if (!known) {
      return;
    }
    if (to.getAsInt() < from.getAsInt()) {
      into.doubtful++;
      return;
    }
    Counter counter = into.at(slot(measure, counted, "", to.getAsInt()));
    counter.number++;
    counter.days.merge(to.getAsInt() - from.getAsInt(), 1L, Long::sum);
  }

  private void promise(Measure measure, Counted counted, Counts into) {
    PromiseEvaluation promises = question.promises().orElseThrow();
    for (PromiseEvaluation.Kept kept :
        promises.standings(
            measure,
            timeline(counted),
            counted.household().nation(),
            counted.authority(),
            question.asOf())) {
      int day =
          kept.startedBy()
              .flatMap(Event::on)
              .map(on -> (int) on.toEpochDay())
              .orElse(Happened.NO_DAY);
      into.at(slot(measure, counted, Words.of(kept.standing()), day)).number++;
    }
  }

  private static Timeline timeline(Counted counted) {
    return new Timeline(
        counted.documents().stream()
            .flatMap(each -> each.events().stream())
            .distinct()
            .map(
                each ->
                    new Event(
                        JourneyEvent.of(each.kind()),
                        each.on() == Happened.NO_DAY
                            ? Optional.empty()
                            : Optional.of(LocalDate.ofEpochDay(each.on())),
                        Pointer.ROOT,
                        Pointer.ROOT))
            .toList());
  }

  /**
   * Adds what was counted of other households.
   *
   * @param other another tally of the same question
   */
  public void add(MeasureTally other) {
    for (int i = 0; i < counts.size(); i++) {
      counts.get(i).add(other.counts.get(i));
    }
    other.types.forEach((group, found) -> types(group).addAll(found));
    documents += other.documents;
    repeats += other.repeats;
    nameless += other.nameless;
  }

  /**
   * What was counted.
   *
   * @return the figures of every measure
   */
  public MeasureReport report() {
    List<MeasureReport.Series> series = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      series.add(
          new FigureTable(measures.get(i), counts.get(i), types, question.grouping().isPresent())
              .series(question.asOf()));
    }
    return new MeasureReport(
        question.asOf(),
        question.grouping(),
        java.util.OptionalLong.empty(),
        documents,
        repeats,
        nameless,
        series);
  }
}
