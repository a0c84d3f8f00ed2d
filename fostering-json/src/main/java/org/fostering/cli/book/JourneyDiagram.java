package org.fostering.cli.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Aspect;
import org.fostering.rules.journey.Journey;
import org.fostering.rules.journey.Requirement;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.Track;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;

/**
 * Draws the table of a nation as a state diagram, in the text of PlantUML: a box for each track, an
 * arrow for each row with the event and the provision, a dashed arrow for what only follows, a bold
 * one for what happens by itself, a grey one for what is not verified. Numbers on the arrows lead
 * to the legend, which says what must hold in other tracks, and where the law is.
 *
 * <p>Immutable and thread-safe.
 */
public final class JourneyDiagram {

  private static final int IN_A_ROW = 3;
  private static final int MOST_ARROWS = 2;
  private static final int LINE = 22;
  private static final Bilingual FROM =
      new Bilingual("from any of these:", "o unrhyw un o’r rhain:");
  private static final Bilingual ANYWHERE = new Bilingual("from any state", "o unrhyw gyflwr");
  private static final Bilingual BY_ITSELF =
      new Bilingual("by itself, when the time is over", "ohono’i hun, pan ddaw’r amser i ben");
  private static final Bilingual NOT_VERIFIED = new Bilingual("not verified", "heb ei wirio");
  private static final Bilingual PRACTICE = new Bilingual("practice", "arfer");
  private static final Bilingual OR = new Bilingual(" or ", " neu ");
  private static final Bilingual NEEDS =
      new Bilingual("What an arrow with a number needs", "Beth mae saeth â rhif yn gofyn amdano");
  private static final Bilingual REMEDIES =
      new Bilingual("How to have it looked at again", "Sut i gael ailystyried");
  private static final Bilingual LAW =
      new Bilingual("Where it is written", "Lle mae wedi’i ysgrifennu");
  private static final Bilingual KEY =
      new Bilingual(
          "Bold: by itself. Dashed: follows from an event elsewhere. Grey: not verified. A final"
              + " decision, and a new application, put the tracks they settle back to their start.",
          "Trwchus: ohono’i hun. Toredig: yn dilyn o ddigwyddiad mewn man arall. Llwyd: heb ei"
              + " wirio. Mae penderfyniad terfynol, a chais newydd, yn dychwelyd y llwybrau y maent"
              + " yn eu setlo i’w dechrau.");

  private final Journey journey;
  private final Locale locale;
  private final Map<String, Requirement> numbered = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private JourneyDiagram(Journey journey, Locale locale) {
    this.journey = journey;
    this.locale = locale;
  }

  /**
   * The diagram of a nation's table.
   *
   * @param journey the table
   * @param locale the language; any but Welsh gives English
   * @return the text, for PlantUML with the layout engine Smetana
   */
  public static String plantUml(Journey journey, Locale locale) {
    JourneyDiagram diagram =
        new JourneyDiagram(
            Objects.requireNonNull(journey, "journey"), Objects.requireNonNull(locale, "locale"));
    return diagram.draw();
  }

  private String draw() {
    line("@startuml");
    line("!pragma layout smetana");
    line("hide empty description");
    line("skinparam defaultFontName sans-serif");
    line("skinparam shadowing false");
    line("skinparam stateBackgroundColor white");
    line("skinparam ArrowFontSize 12");
    line("title " + title(journey.nation()).in(locale));
    List<Track> drawn = journey.tracks().stream().filter(t -> t != Track.COMPLAINT).toList();
    drawn.forEach(this::track);
    for (int i = IN_A_ROW; i < drawn.size(); i++) {
      below(drawn.get(i - IN_A_ROW), drawn.get(i));
    }
    legend();
    line("@enduml");
    return text.toString();
  }

  static Bilingual title(Nation nation) {
    return switch (nation) {
      case ENGLAND -> new Bilingual("Fostering in England", "Maethu yn Lloegr");
      case WALES -> new Bilingual("Fostering in Wales", "Maethu yng Nghymru");
      case SCOTLAND -> new Bilingual("Fostering in Scotland", "Maethu yn yr Alban");
      case NORTHERN_IRELAND ->
          new Bilingual("Fostering in Northern Ireland", "Maethu yng Ngogledd Iwerddon");
    };
  }

  private void track(Track track) {
    line("state \"<b>" + track.label().in(locale) + "</b>\" as " + name(track) + " {");
    for (State state : journey.statesOf(track)) {
      line("  state \"" + wrap(state.label().in(locale)) + "\" as " + name(state));
    }
    line("  [*] --> " + name(Journey.initial(track)));
    sources(track)
        .forEach((from, source) -> line("  state \"" + sourceLabel(from) + "\" as " + source));
    arrows(track)
        .forEach((arrow, labels) -> line("  " + arrow + " : " + String.join("\\n", labels)));
    line("}");
  }

  /** Puts one track below another, by invisible arrows from where the one ends to the other. */
  private void below(Track upper, Track lower) {
    Set<State> ends = new LinkedHashSet<>(journey.statesOf(upper));
    for (Transition row : journey.rows()) {
      if (row.track() == upper && !isFromMany(row)) {
        ends.removeAll(row.from());
      }
    }
    List<String> starts = new ArrayList<>(List.of(name(Journey.initial(lower))));
    starts.addAll(sources(lower).values());
    for (State end : ends) {
      starts.forEach(start -> line(name(end) + " -[hidden]-> " + start));
    }
  }

  /** The arrows of a track, each with the labels of the rows that it stands for. */
  private Map<String, Set<String>> arrows(Track track) {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    for (Transition row : journey.rows()) {
      if (row.track() == track) {
        for (String start : starts(row)) {
          String arrow = start + " -" + style(row) + "-> " + name(row.to());
          arrows.computeIfAbsent(arrow, a -> new LinkedHashSet<>()).add(label(row));
        }
      }
    }
    return arrows;
  }

  private List<String> starts(Transition row) {
    if (isFromMany(row)) {
      return List.of(Objects.requireNonNull(sources(row.track()).get(row.from())));
    }
    if (row.from().isEmpty()) {
      State initial = Journey.initial(row.track());
      return row.to().equals(initial) ? List.of() : List.of(name(initial));
    }
    return row.from().stream().filter(state -> !state.equals(row.to())).map(this::name).toList();
  }

  /** One box for each set of many states from which arrows start, instead of an arrow from each. */
  private Map<Set<State>, String> sources(Track track) {
    Map<Set<State>, String> sources = new LinkedHashMap<>();
    for (Transition row : journey.rows()) {
      if (row.track() == track && isFromMany(row)) {
        sources.putIfAbsent(row.from(), name(track) + "_from_" + sources.size());
      }
    }
    return sources;
  }

  private String sourceLabel(Set<State> from) {
    if (from.isEmpty()) {
      return "<i>" + ANYWHERE.in(locale) + "</i>";
    }
    return inOrder(from)
        .map(state -> "<i>" + state.label().in(locale) + "</i>")
        .collect(Collectors.joining("\\n", "<i>" + FROM.in(locale) + "</i>\\n", ""));
  }

  private static boolean isFromMany(Transition row) {
    return row.from().isEmpty() ? !row.isConsequential() : row.from().size() > MOST_ARROWS;
  }

  private static String style(Transition row) {
    List<String> styles = new ArrayList<>();
    if (row.clock().isPresent()) {
      styles.add("bold");
    }
    if (row.isConsequential()) {
      styles.add("dashed");
    }
    if (!row.basis().certainty().isVerified()) {
      styles.add("#767676");
    }
    return styles.isEmpty() ? "" : "[" + String.join(",", styles) + "]";
  }

  private String label(Transition row) {
    String what =
        row.clock().isPresent()
            ? BY_ITSELF.in(locale)
            : row.events().stream()
                .map(code -> code.labelIn(locale))
                .collect(Collectors.joining(OR.in(locale)));
    String needs =
        row.requires().stream()
            .map(this::number)
            .distinct()
            .map(number -> " (" + number + ")")
            .collect(Collectors.joining());
    String where = wrap(where(row.basis())).replace("\\n", "</i>\\n<i>");
    return wrap(what + needs) + "\\n<i>" + where + "</i>";
  }

  private int number(Requirement requirement) {
    numbered.putIfAbsent(requirement.id(), requirement);
    return new ArrayList<>(numbered.keySet()).indexOf(requirement.id()) + 1;
  }

  private String where(Basis basis) {
    String place =
        basis.source() == LegalForce.POLICY
            ? PRACTICE.in(locale)
            : basis.citations().stream().map(Citation::provision).collect(Collectors.joining(", "));
    String certain = basis.certainty().isVerified() ? "" : " (" + NOT_VERIFIED.in(locale) + ")";
    return place.replace("regulations ", "regs ").replace("regulation ", "reg. ") + certain;
  }

  private void legend() {
    line("legend bottom");
    line(KEY.in(locale));
    line("");
    line("<b>" + NEEDS.in(locale) + "</b>");
    numbered.values().forEach(one -> line(number(one) + ". " + needs(one)));
    line("");
    line("<b>" + REMEDIES.in(locale) + "</b>");
    journey.remedies().stream()
        .map(remedy -> remedy.kind().labelIn(locale) + ": " + where(remedy.basis()))
        .distinct()
        .forEach(this::line);
    line("");
    line("<b>" + LAW.in(locale) + "</b>");
    journey.rows().stream()
        .filter(row -> row.basis().source() != LegalForce.POLICY)
        .flatMap(row -> row.basis().citations().stream())
        .map(Citation::instrument)
        .distinct()
        .forEach(this::line);
    line("end legend");
  }

  private String needs(Requirement requirement) {
    return requirement.aspect().label().in(locale)
        + ": "
        + inOrder(requirement.states())
            .map(state -> state.label().in(locale))
            .collect(Collectors.joining(OR.in(locale)))
        + " <i>("
        + where(requirement.basis())
        + ")</i>";
  }

  /** States in the order of the table, which is that of a usual case. */
  private static Stream<State> inOrder(Set<State> states) {
    return State.all().stream().filter(states::contains);
  }

  /** Breaks a label into short lines between words. */
  private static String wrap(String label) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : label.split(" ", -1)) {
      boolean full = length > 0 && length + 1 + word.length() > LINE;
      if (length > 0) {
        lines.append(full ? "\\n" : " ");
      }
      lines.append(word);
      length = full ? word.length() : length + 1 + word.length();
    }
    return lines.toString();
  }

  private String name(State state) {
    return name(state.aspect()) + "_" + state.code().replace('-', '_');
  }

  private static String name(Aspect aspect) {
    return aspect.code().replace('-', '_');
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
