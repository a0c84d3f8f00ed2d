package org.fostering.json.rulepack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.ProtectedCharacteristic;

/**
 * Reads the facts that a pack declares for itself, and adds those that are sound to a subject's.
 */
final class OwnFactsOfPack<S> {

  private static final String FACTS = "facts";

  private Facts<S> facts;
  private final List<Finding> findings;
  private final Set<Pointer> broken;
  private final Set<String> unreadable = new HashSet<>();
  private final List<Integer> places = new ArrayList<>();

  /**
   * A reader.
   *
   * @param facts the facts of the subject
   * @param findings where to add what is found
   * @param broken the places at or within which something does not keep to the format
   */
  OwnFactsOfPack(Facts<S> facts, List<Finding> findings, Set<Pointer> broken) {
    this.facts = facts;
    this.findings = findings;
    this.broken = broken;
  }

  /** The facts of the subject with those that were read. */
  Facts<S> facts() {
    return facts;
  }

  /** The names of those that could not be: of a rule that reads one enough has been said. */
  Set<String> unreadable() {
    return unreadable;
  }

  /** Where in the file the fact stands that is so manieth among those that were read. */
  Pointer placeOf(Pointer inPack) {
    List<String> steps = inPack.steps();
    if (steps.size() < 2 || !steps.get(0).equals(FACTS)) {
      return inPack;
    }
    Pointer place = Pointer.ROOT.property(FACTS).index(places.get(Integer.parseInt(steps.get(1))));
    for (String step : steps.subList(2, steps.size())) {
      place = place.property(step);
    }
    return place;
  }

  void read(List<ParsedObject> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (read(parts.get(i))) {
        places.add(i);
      }
    }
  }

  private boolean read(ParsedObject part) {
    Optional<String> name = part.get("name", String.class);
    Optional<OwnFact.Place> place = place(part);
    if (broken.contains(part.pointer()) || name.isEmpty() || place.isEmpty()) {
      name.ifPresent(unreadable::add);
      return false;
    }
    OwnFact fact =
        new OwnFact(
            name.get(),
            part.get("list", String.class),
            place.get(),
            part.get("counts", OwnFact.Counts.class),
            part.get("against", ParsedObject.class).flatMap(OwnFactsOfPack::place),
            part.get("sensitivity", Sensitivity.class).orElse(Sensitivity.CRIMINAL_OFFENCE),
            part.get("characteristic", ProtectedCharacteristic.class),
            RulePackReader.bilingual(part, "label"),
            RulePackReader.bilingual(part, "question"));
    Optional<OwnFact.Fault> fault = facts.fault(fact);
    if (fault.isPresent()) {
      unreadable.add(name.get());
      boolean isOfOther = fact.against().isPresent() && !facts.fault(fact.alone()).equals(fault);
      findings.add(finding(fault.get(), isOfOther, part));
      return false;
    }
    facts = facts.with(fact);
    return true;
  }

  private static Finding finding(OwnFact.Fault fault, boolean isOfOther, ParsedObject part) {
    String own = part.has("property") ? "property" : "extension";
    String place = isOfOther ? "against" : own;
    return switch (fault) {
      case NAME_TAKEN -> RuleFindingCode.RULES_FACT_TAKEN.at(part, "name");
      case LIST_UNKNOWN -> RuleFindingCode.RULES_LIST_UNKNOWN.at(part, "list");
      case PLACE_UNKNOWN -> RuleFindingCode.RULES_FACT_NOWHERE.at(part, place);
      case CODES_UNCLEAR -> RuleFindingCode.RULES_FACT_CODES_UNCLEAR.at(part, place);
      case COUNTS_UNCLEAR ->
          RuleFindingCode.RULES_FACT_COUNTS_UNCLEAR.at(
              part, part.has("counts") && !isOfOther ? "counts" : place);
      case TOO_OPEN -> RuleFindingCode.RULES_FACT_TOO_OPEN.at(part, "sensitivity");
      case CHARACTERISTIC_UNSAID ->
          RuleFindingCode.RULES_FACT_CHARACTERISTIC_UNSAID.at(part, place);
    };
  }

  private static Optional<OwnFact.Place> place(ParsedObject part) {
    Optional<ParsedObject> extension = part.get("extension", ParsedObject.class);
    if (extension.isPresent()) {
      return extension.flatMap(OwnFactsOfPack::extension);
    }
    return part.get("property", String.class)
        .map(path -> new OwnFact.InProperty(Arrays.asList(path.split("/", -1))));
  }

  private static Optional<OwnFact.Place> extension(ParsedObject part) {
    Optional<String> system = part.get("system", String.class);
    Optional<String> name = part.get("name", String.class);
    Optional<OwnFact.Holds> holds = part.get("holds", OwnFact.Holds.class);
    return system.isPresent() && name.isPresent() && holds.isPresent()
        ? Optional.of(
            new OwnFact.InExtension(
                system.get(), name.get(), holds.get(), part.list("codes", String.class)))
        : Optional.empty();
  }
}
