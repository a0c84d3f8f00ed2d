package org.fostering.rules.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.RemedyKind;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.table.BasisRow;

/** Reads the tables of the library; a broken table names its file and line. */
final class JourneyTables {

  private JourneyTables() {}

  static List<Requirement> requirements(List<ResourceTable.Row> rows) {
    List<Requirement> requirements = new ArrayList<>();
    for (ResourceTable.Row row : rows) {
      Aspect aspect = aspect(row);
      Requirement.Builder requirement =
          Requirement.builder(row.text("id"), aspect)
              .states(words(row, "states"))
              .basis(BasisRow.basis(row))
              .why(new Bilingual(row.text("why_en"), row.text("why_cy")));
      row.optional("reading").map(InterpretationOption::ofCode).ifPresent(requirement::onlyUnder);
      String ifUnknown = row.optional("if_unknown").orElse("");
      if (aspect instanceof Track && !ifUnknown.isEmpty()) {
        throw row.broken("where a track stands is never left unsaid");
      }
      switch (ifUnknown) {
        case "" -> {}
        case "named" -> requirement.namedOnly();
        case "told" -> requirement.statedOnly();
        default -> throw row.broken("if_unknown is neither named nor told");
      }
      requirements.add(requirement.build());
    }
    return requirements;
  }

  static List<RemedyRule> remedies() {
    return remedies(table("remedies.csv"), requirements(table("requirements.csv")));
  }

  static List<RemedyRule> remedies(List<ResourceTable.Row> rows, List<Requirement> requirements) {
    List<RemedyRule> remedies = new ArrayList<>();
    for (ResourceTable.Row row : rows) {
      RemedyRule.Builder remedy =
          RemedyRule.builder(row.text("id"), RemedyKind.of(row.text("kind")))
              .requires(required(row, requirements))
              .basis(BasisRow.basis(row));
      row.optional("clock").ifPresent(remedy::clock);
      remedies.add(remedy.build());
    }
    return remedies;
  }

  static List<Transition> transitions() {
    return transitions(table("transitions.csv"), requirements(table("requirements.csv")));
  }

  static List<Transition> transitions(
      List<ResourceTable.Row> rows, List<Requirement> requirements) {
    List<Transition> transitions = new ArrayList<>();
    for (ResourceTable.Row row : rows) {
      Transition.Builder transition =
          Transition.builder(row.text("id"), row.word("track", Track.class), row.text("to_state"))
              .on(row.words("events").stream().map(JourneyEvent::of).toList())
              .from(words(row, "from_states"))
              .opensRemedies(words(row, "opens_remedies"))
              .closesRemedies(words(row, "closes_remedies"))
              .basis(BasisRow.basis(row));
      required(row, requirements).forEach(transition::requires);
      boolean immediate = row.optional("immediate").isPresent();
      if (immediate && row.optional("clock").isEmpty()) {
        throw row.broken("what comes at once comes by a clock");
      }
      row.optional("clock")
          .ifPresent(immediate ? transition::onTheDayOf : transition::afterTheDayOf);
      row.optional("consequential").ifPresent(yes -> transition.consequential());
      row.optional("reverts").ifPresent(yes -> transition.reverting());
      row.optional("why_en")
          .ifPresent(why -> transition.why(new Bilingual(why, row.text("why_cy"))));
      transitions.add(transition.build());
    }
    return transitions;
  }

  private static List<ResourceTable.Row> table(String file) {
    return ResourceTable.read(JourneyTables.class.getResourceAsStream(file), file);
  }

  /** The track or circumstance of a row. */
  static Aspect aspect(ResourceTable.Row row) {
    String code = row.text("aspect");
    return Stream.<Aspect>concat(Stream.of(Track.values()), Stream.of(Circumstance.values()))
        .filter(aspect -> aspect.code().equals(code))
        .findFirst()
        .orElseThrow(() -> row.broken("no track or circumstance " + code));
  }

  private static String[] words(ResourceTable.Row row, String column) {
    return row.words(column).toArray(String[]::new);
  }

  private static List<Requirement> required(ResourceTable.Row row, List<Requirement> all) {
    List<Requirement> required = new ArrayList<>();
    Set<Nation> nations = BasisRow.basis(row).nations();
    for (String id : row.words("requires")) {
      List<Requirement> its =
          all.stream()
              .filter(one -> one.id().equals(id))
              .filter(one -> !Collections.disjoint(one.basis().nations(), nations))
              .toList();
      if (its.isEmpty()) {
        throw row.broken("no requirement of its nations is " + id);
      }
      required.addAll(its);
    }
    return required;
  }
}
