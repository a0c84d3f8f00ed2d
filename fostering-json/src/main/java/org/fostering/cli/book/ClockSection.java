package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockExtension;
import org.fostering.rules.deadline.ClockLength;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.DayCount;
import org.fostering.rules.deadline.Saving;
import org.fostering.rules.deadline.WorkingDayCalendar;
import org.fostering.rules.law.Basis;

/**
 * Prints clocks: by nation and then by where they are written, one line each. Those that are not
 * verified stand apart, at the end.
 *
 * <p>Immutable and thread-safe.
 *
 * @param clocks the clocks that count
 * @param unverified the clocks that are believed, and count for nothing
 */
public record ClockSection(Clocks clocks, Clocks unverified) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual(
          "Times that the law and standards set", "Amserau a bennir gan y gyfraith a safonau");
  private static final Bilingual CLOCKS = new Bilingual("Clocks", "Clociau");

  /** Checks that there are both. */
  public ClockSection {
    Objects.requireNonNull(clocks, "clocks");
    Objects.requireNonNull(unverified, "unverified");
  }

  /** {@return the section on the clocks of the library} */
  public static ClockSection standard() {
    return new ClockSection(Clocks.standard(), Clocks.unverified());
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  private Stream<Clock> all() {
    return Stream.concat(clocks.all().stream(), unverified.all().stream());
  }

  @Override
  public Map<Bilingual, List<Basis>> counted() {
    return Map.of(CLOCKS, all().map(Clock::basis).toList());
  }

  @Override
  public boolean concerns(Set<Nation> nations) {
    return all().anyMatch(clock -> !Collections.disjoint(nations, clock.basis().nations()));
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(page.text("clocks.explained"));
    for (Nation nation : page.nations()) {
      if (!clocks.in(nation).isEmpty()) {
        page.heading(3, page.say(nation));
        groups(clocks.in(nation), page);
      }
    }
    for (Nation nation : page.nations()) {
      if (!unverified.in(nation).isEmpty()) {
        page.heading(3, page.text("unverified.heading").replace("{what}", page.say(nation)));
        page.warning(page.text("warning.unverified"));
        groups(unverified.in(nation), page);
      }
    }
    calendars(page);
    savings(page);
  }

  private static void groups(Collection<Clock> clocks, BookPage page) {
    Map<String, List<Clock>> byInstrument = new LinkedHashMap<>();
    for (Clock clock : clocks) {
      byInstrument
          .computeIfAbsent(
              clock.basis().citations().get(0).instrument(), instrument -> new ArrayList<>())
          .add(clock);
    }
    byInstrument.forEach(
        (instrument, its) -> {
          page.heading(4, instrument);
          Basis basis = its.get(0).basis();
          page.labelled(page.text("source"), page.text("source." + BookPage.word(basis.source())));
          page.labelled(page.text("owner"), basis.owner());
          page.table(
              Stream.of("what", "starts", "length", "stops", "actor", "written", "standing")
                  .map(column -> page.text("clock." + column))
                  .toList(),
              its.stream().map(clock -> row(clock, page)).toList());
        });
  }

  private static List<String> row(Clock clock, BookPage page) {
    String label = page.say(clock.label());
    return List.of(
        clock.choice().map(way -> label + " (" + page.say(way.label()) + ")").orElse(label),
        starts(clock, page),
        length(clock.length(), page),
        limit(clock, page),
        page.text("actor." + BookPage.word(clock.actor())),
        clock.basis().citations().stream()
            .map(citation -> citation.provision().isEmpty() ? "–" : citation.provision())
            .collect(Collectors.joining("; ")),
        page.standing(clock.basis()));
  }

  private static String starts(Clock clock, BookPage page) {
    String starts = events(clock.starts(), page);
    return clock.needs().isEmpty()
        ? starts
        : starts + "; " + page.text("clock.needs").replace("{events}", events(clock.needs(), page));
  }

  private static String limit(Clock clock, BookPage page) {
    String limit = page.text("limit." + BookPage.word(clock.kind()));
    return clock.stops().isEmpty() ? limit : limit + ": " + events(clock.stops(), page);
  }

  private static String events(Set<JourneyEvent> events, BookPage page) {
    return events.stream().map(page::say).collect(Collectors.joining(" " + page.text("or") + " "));
  }

  /** How long, counted how; where nothing is counted, the same day. */
  static String length(ClockLength span, BookPage page) {
    if (span.counting() == DayCount.AS_SOON_AS_PRACTICABLE) {
      return page.text("counting." + BookPage.word(span.counting()));
    }
    List<String> parts = new ArrayList<>();
    if (span.amount() == 0) {
      parts.add(page.text("span.same-day"));
    } else {
      parts.add(
          page.text("unit." + BookPage.word(span.unit()) + (span.amount() == 1 ? ".one" : ""))
              .replace("{n}", String.valueOf(span.amount())));
      parts.add(page.text("counting." + BookPage.word(span.counting())));
    }
    if (span.extension() != ClockExtension.NONE) {
      parts.add(page.text("further." + BookPage.word(span.extension())));
    }
    return String.join(", ", parts);
  }

  /** What had begun goes on under an earlier law. */
  private static void savings(BookPage page) {
    List<Saving> shown =
        Saving.all().stream().filter(saving -> page.shows(saving.basis())).toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading(3, page.text("savings"));
    page.paragraph(page.text("savings.explained"));
    page.table(
        Stream.of("written", "nations", "saving.day", "saving.says").map(page::text).toList(),
        shown.stream()
            .map(
                saving ->
                    List.of(
                        page.place(saving.basis()),
                        page.nations(saving.basis()),
                        page.say(saving.on()),
                        page.say(saving.why())))
            .toList());
  }

  /** What a working day is, by the instrument that counts them. */
  private static void calendars(BookPage page) {
    List<List<String>> rows = new ArrayList<>();
    for (WorkingDayCalendar calendar : WorkingDayCalendar.all()) {
      if (page.shows(calendar.basis())) {
        rows.add(
            List.of(
                page.place(calendar.basis()),
                calendar
                    .bankHolidaysOf()
                    .map(page::say)
                    .map(nation -> page.text("calendar.without").replace("{nation}", nation))
                    .orElse(page.text("calendar.weekdays")),
                page.nations(calendar.basis()),
                page.standing(calendar.basis())));
      }
    }
    page.heading(3, page.text("calendars"));
    page.table(
        List.of(
            page.text("written"),
            page.text("calendar.days"),
            page.text("nations"),
            page.text("standing")),
        rows);
  }
}
