package org.fostering.rules.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;

/** Reads the tables of the library; a broken table names its file and line. */
final class JourneyTables {

  private JourneyTables() {}

  static List<Requirement> requirements() {
    List<Requirement> requirements = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            JourneyTables.class.getResourceAsStream("requirements.csv"), "requirements.csv")) {
      Track track = Track.ofCode(row.text("track"));
      requirements.add(
          new Requirement(
              row.text("id"),
              track,
              states(row, "states", track),
              row.optional("reading").map(InterpretationOption::ofCode),
              basis(row),
              new Bilingual(row.text("why_en"), row.text("why_cy"))));
    }
    return requirements;
  }

  static List<RemedyRule> remedies() {
    List<Requirement> requirements = requirements();
    List<RemedyRule> remedies = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            JourneyTables.class.getResourceAsStream("remedies.csv"), "remedies.csv")) {
      remedies.add(
          new RemedyRule(
              row.text("id"),
              RemedyKind.of(row.text("kind")),
              row.optional("clock"),
              required(row, requirements),
              basis(row)));
    }
    return remedies;
  }

  static List<Transition> transitions() {
    List<Requirement> requirements = requirements();
    List<Transition> transitions = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            JourneyTables.class.getResourceAsStream("transitions.csv"), "transitions.csv")) {
      Track track = Track.ofCode(row.text("track"));
      Set<JourneyEvent> events = new LinkedHashSet<>();
      words(row, "events").forEach(code -> events.add(JourneyEvent.of(code)));
      transitions.add(
          new Transition(
              row.text("id"),
              track,
              events,
              row.optional("clock"),
              row.optional("on_day").isPresent(),
              row.optional("follows").isPresent(),
              states(row, "from_states", track),
              required(row, requirements),
              State.of(track, row.text("to_state")),
              words(row, "opens"),
              words(row, "closes"),
              row.optional("takes_back").isPresent(),
              basis(row),
              row.optional("why_en").map(why -> new Bilingual(why, row.text("why_cy")))));
    }
    return transitions;
  }

  private static Set<String> words(ResourceTable.Row row, String column) {
    return row.optional(column)
        .map(text -> new LinkedHashSet<>(List.of(text.split(" ", -1))))
        .orElseGet(LinkedHashSet::new);
  }

  private static Set<State> states(ResourceTable.Row row, String column, Track track) {
    Set<State> states = new TreeSet<>();
    words(row, column).forEach(code -> states.add(State.of(track, code)));
    return states;
  }

  private static List<Requirement> required(ResourceTable.Row row, List<Requirement> all) {
    List<Requirement> required = new ArrayList<>();
    for (String id : words(row, "requires")) {
      List<Requirement> its = all.stream().filter(one -> one.id().equals(id)).toList();
      if (its.isEmpty()) {
        throw row.broken("no requirement " + id);
      }
      required.addAll(its);
    }
    return required;
  }

  /** Days of its own where the row gives them, else those of the instrument. */
  private static Basis basis(ResourceTable.Row row) {
    Instrument instrument = Instrument.of(row.text("instrument"));
    Certainty certainty = Certainty.valueOf(row.text("certainty").toUpperCase(Locale.ROOT));
    DateRange own = row.period("from", "to");
    DateRange days = own.equals(DateRange.ALWAYS) ? instrument.inForce() : own;
    Basis.Builder basis =
        Basis.of(instrument.source(), instrument.owner())
            .cites(instrument.at(row.optional("provision").orElse("")))
            .during(new InForce(Optional.of(days)))
            .certainty(certainty);
    for (String code : words(row, "nations")) {
      Nation nation = Nation.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
      if (!instrument.nations().contains(nation)) {
        throw row.broken("the instrument does not hold in " + nation);
      }
      basis.in(nation);
    }
    return basis.build();
  }
}
