package org.fostering.cli.book;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.cli.book.BookPage.Named;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.RemedyRule;
import org.fostering.rules.journey.Requirement;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.Track;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.law.Basis;

/**
 * Prints what may happen in a case, nation by nation and track by track: from where to where, what
 * it needs, which remedies it opens. What is not verified stands apart, at the end of the nation.
 *
 * <p>Immutable and thread-safe.
 *
 * @param journeys the tables
 * @param clocks the clocks that tables name, for their labels
 */
public record JourneySection(Journeys journeys, Clocks clocks) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual("What may happen in a case", "Beth gaiff ddigwydd mewn achos");
  private static final Bilingual TRANSITIONS = new Bilingual("Transitions", "Trosiadau");
  private static final Bilingual REQUIREMENTS = new Bilingual("Requirements", "Gofynion");
  private static final Bilingual REMEDIES = new Bilingual("Remedies", "Rhwymedïau");

  /** Checks that there are both. */
  public JourneySection {
    Objects.requireNonNull(journeys, "journeys");
    Objects.requireNonNull(clocks, "clocks");
  }

  /** {@return the section on the journeys of the library} */
  public static JourneySection standard() {
    return new JourneySection(
        Journeys.standard(), Clocks.standard().with(Clocks.unverified().all()));
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  /** A row that holds in several nations counts once, and once in each of them. */
  @Override
  public Map<Bilingual, List<Basis>> counted() {
    Set<Transition> all = new LinkedHashSet<>();
    Set<RemedyRule> remedies = new LinkedHashSet<>();
    for (Nation nation : Nation.values()) {
      all.addAll(journeys.in(nation).transitions());
      all.addAll(journeys.in(nation).unverified());
      remedies.addAll(journeys.in(nation).remedies());
    }
    Set<Requirement> requirements = new LinkedHashSet<>();
    all.forEach(row -> requirements.addAll(row.requires()));
    remedies.forEach(remedy -> requirements.addAll(remedy.requires()));
    Map<Bilingual, List<Basis>> counted = new LinkedHashMap<>();
    counted.put(TRANSITIONS, all.stream().map(Transition::basis).toList());
    counted.put(REQUIREMENTS, requirements.stream().map(Requirement::basis).toList());
    counted.put(REMEDIES, remedies.stream().map(RemedyRule::basis).toList());
    return counted;
  }

  @Override
  public void print(BookPage page) {
    page.paragraph(page.text("journeys.explained"));
    for (Nation nation : page.nations()) {
      Journey journey = journeys.in(nation);
      page.heading(3, page.say(nation));
      JourneyPicture.of(journey, page.locale()).ifPresent(page::picture);
      for (Track track : journey.tracks()) {
        List<Transition> rows = on(track, journey.transitions());
        if (!rows.isEmpty()) {
          page.heading(4, page.say(nation) + ": " + page.say(track.label()));
          transitions(rows, journey, page);
        }
      }
      requirements(journey, true, page);
      remedies(journey, true, page);
      unverified(journey, page);
    }
  }

  private static List<Transition> on(Track track, Collection<Transition> rows) {
    return rows.stream().filter(row -> row.track() == track).toList();
  }

  private void transitions(List<Transition> rows, Journey journey, BookPage page) {
    page.table(
        Stream.of("happens", "from", "to", "needs", "remedies", "written", "standing")
            .map(column -> page.text("journey." + column))
            .toList(),
        rows.stream().map(row -> row(row, journey, page)).toList());
    said(
        page.text("journey.happens"),
        rows.stream()
            .flatMap(row -> row.why().map(why -> new Named(happens(row, page), why)).stream()),
        page);
  }

  /** The reasons that people are given, each text once for each name. */
  private static void said(String what, Stream<Named> texts, BookPage page) {
    Set<Named> said = texts.collect(Collectors.toCollection(LinkedHashSet::new));
    if (!said.isEmpty()) {
      page.paragraph(page.text("journey.said"));
      page.texts(what, said);
    }
  }

  private List<String> row(Transition row, Journey journey, BookPage page) {
    return List.of(
        happens(row, page),
        row.from().isEmpty() ? page.text("journey.anywhere") : states(row.from(), page),
        page.say(row.to().label()),
        none(
            row.requires().stream()
                .map(requirement -> needs(requirement, page))
                .distinct()
                .collect(Collectors.joining("; "))),
        none(
            Stream.concat(
                    remedies(row.opensRemedies(), "journey.opens", journey, page).stream(),
                    remedies(row.closesRemedies(), "journey.closes", journey, page).stream())
                .collect(Collectors.joining("; "))),
        page.place(row.basis()),
        page.standing(row.basis()));
  }

  private String happens(Transition row, BookPage page) {
    String events =
        row.clock()
            .map(
                id ->
                    page.text(row.isImmediate() ? "journey.on-the-day" : "journey.after-the-day")
                        .replace("{clock}", clock(id, page)))
            .orElseGet(
                () -> row.events().stream().map(page::say).collect(Collectors.joining(or(page))));
    return row.isConsequential() ? events + " (" + page.text("journey.follows") + ")" : events;
  }

  private String clock(String id, BookPage page) {
    return clocks.all().stream()
        .filter(clock -> clock.id().equals(id))
        .findFirst()
        .map(Clock::label)
        .map(page::say)
        .orElse(id);
  }

  private static String or(BookPage page) {
    return " " + page.text("or") + " ";
  }

  private static String none(String text) {
    return text.isEmpty() ? "–" : text;
  }

  /** States in the order of their table, which is that of a usual case. */
  private static String states(Set<State> states, BookPage page) {
    return State.all().stream()
        .filter(states::contains)
        .map(state -> page.say(state.label()))
        .collect(Collectors.joining(or(page)));
  }

  private static String needs(Requirement requirement, BookPage page) {
    return page.say(requirement.aspect().label()) + ": " + states(requirement.states(), page);
  }

  private static Optional<String> remedies(
      Set<String> ids, String text, Journey journey, BookPage page) {
    String kinds =
        journey.remedies().stream()
            .filter(remedy -> ids.contains(remedy.id()))
            .map(remedy -> page.say(remedy.kind()))
            .distinct()
            .collect(Collectors.joining(", "));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(page.text(text).replace("{remedies}", kinds));
  }

  private static void requirements(Journey journey, boolean verified, BookPage page) {
    Set<Requirement> all = new LinkedHashSet<>();
    Stream.concat(journey.transitions().stream(), journey.unverified().stream())
        .forEach(row -> all.addAll(row.requires()));
    journey.remedies().forEach(remedy -> all.addAll(remedy.requires()));
    List<Requirement> shown =
        all.stream()
            .filter(one -> one.basis().nations().contains(journey.nation()))
            .filter(one -> one.basis().certainty().isVerified() == verified)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading(4, page.say(journey.nation()) + ": " + page.text("journey.requirements"));
    page.table(
        List.of(
            page.text("journey.needs"),
            page.text("reading.way"),
            page.text("written"),
            page.text("standing")),
        shown.stream()
            .map(
                one ->
                    List.of(
                        needs(one, page),
                        one.only().map(InterpretationOption::label).map(page::say).orElse("–"),
                        page.place(one.basis()),
                        page.standing(one.basis())))
            .toList());
    said(
        page.text("journey.needs"),
        shown.stream().map(one -> new Named(needs(one, page), one.why())),
        page);
  }

  private void remedies(Journey journey, boolean verified, BookPage page) {
    List<RemedyRule> shown =
        journey.remedies().stream()
            .filter(remedy -> remedy.basis().certainty().isVerified() == verified)
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    page.heading(4, page.say(journey.nation()) + ": " + page.text("journey.remedies"));
    page.table(
        List.of(
            page.text("journey.remedy"),
            page.text("journey.open-until"),
            page.text("journey.needs"),
            page.text("written"),
            page.text("standing")),
        shown.stream().map(remedy -> row(remedy, page)).toList());
  }

  private List<String> row(RemedyRule remedy, BookPage page) {
    return List.of(
        page.say(remedy.kind()),
        remedy.clock().map(id -> clock(id, page)).orElse(page.text("journey.no-time")),
        none(
            remedy.requires().stream()
                .map(one -> needs(one, page))
                .distinct()
                .collect(Collectors.joining("; "))),
        page.place(remedy.basis()),
        page.standing(remedy.basis()));
  }

  private void unverified(Journey journey, BookPage page) {
    boolean none =
        journey.unverified().isEmpty()
            && Stream.concat(
                    journey.remedies().stream().map(RemedyRule::basis),
                    journey.transitions().stream()
                        .flatMap(row -> row.requires().stream())
                        .map(Requirement::basis))
                .allMatch(basis -> basis.certainty().isVerified());
    if (none) {
      return;
    }
    page.heading(4, page.text("unverified.heading").replace("{what}", page.say(journey.nation())));
    page.warning(page.text("journey.unverified"));
    for (Track track : journey.tracks()) {
      List<Transition> rows = on(track, journey.unverified());
      if (!rows.isEmpty()) {
        page.heading(5, page.say(journey.nation()) + ": " + page.say(track.label()));
        transitions(rows, journey, page);
      }
    }
    requirements(journey, false, page);
    remedies(journey, false, page);
  }
}
