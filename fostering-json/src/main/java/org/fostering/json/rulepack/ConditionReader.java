package org.fostering.json.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Operator;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Facts.Listed;
import org.fostering.rules.rule.Truth;

/**
 * Reads conditions: looks up the names of facts and lists, and fits each constant to its fact. What
 * cannot be read is reported, and something that may be anything stands in its place, so that the
 * rest is read and checked all the same.
 */
final class ConditionReader {

  private static final List<String> OPERANDS = List.of("is", "isOneOf", "below", "atLeast");

  private final List<Finding> findings;
  private final Set<Pointer> broken;
  private final Set<String> passedOver = new HashSet<>();

  /**
   * A reader.
   *
   * @param findings where to add what is found
   * @param broken the places at or within which something does not keep to the format
   */
  ConditionReader(List<Finding> findings, Set<Pointer> broken) {
    this.findings = findings;
    this.broken = broken;
  }

  /** Names of facts of which it was said already that they are none. */
  void passOver(Set<String> names) {
    passedOver.addAll(names);
  }

  /** The condition of a property. */
  <S> Condition<S> read(ParsedObject owner, String property, Facts<S> facts) {
    return owner
        .get(property, ParsedObject.class)
        .map(part -> read(part, facts))
        .orElseGet(() -> unreadable(owner.pointer().property(property), Set.of()));
  }

  private <S> Condition<S> read(ParsedObject part, Facts<S> facts) {
    return switch (part.shape()) {
      case "comparison" -> comparison(part, facts);
      case "all" -> new Condition.All<>(several(part, "all", facts));
      case "any" -> new Condition.Any<>(several(part, "any", facts));
      case "not" -> new Condition.Not<>(read(part, "not", facts));
      case "some" -> some(part, facts);
      default ->
          part.get("always", Boolean.class)
              .<Condition<S>>map(
                  always -> always ? new Condition.All<>(List.of()) : Condition.any(List.of()))
              .orElseGet(() -> unreadable(part.pointer(), Set.of()));
    };
  }

  /** May be anything, and nothing that stands elsewhere: the place tells one from the other. */
  private static <S> Condition<S> unreadable(Pointer place, Set<Fact<S, ?>> reads) {
    String text = "unreadable at " + place;
    return new Condition.Custom<>(new Bilingual(text, text), reads, look -> Truth.UNKNOWN);
  }

  private <S> List<Condition<S>> several(ParsedObject part, String property, Facts<S> facts) {
    List<Condition<S>> read = new ArrayList<>();
    for (ParsedObject each : part.list(property, ParsedObject.class)) {
      read.add(read(each, facts));
    }
    if (broken.contains(part.pointer())) {
      read.add(unreadable(part.pointer(), Set.of()));
    }
    return read;
  }

  private <S> Condition<S> some(ParsedObject part, Facts<S> facts) {
    Optional<String> name = part.get("list", String.class);
    Optional<Listed<S, ?>> list = name.flatMap(facts::list);
    if (name.isPresent() && list.isEmpty()) {
      findings.add(RuleFindingCode.RULES_LIST_UNKNOWN.at(part, "list"));
    }
    return list.isPresent() ? some(part, list.get()) : unreadable(part.pointer(), Set.of());
  }

  private <S, E> Condition<S> some(ParsedObject part, Listed<S, E> listed) {
    return listed.list().some(read(part, "some", listed.each()));
  }

  private <S> Condition<S> comparison(ParsedObject part, Facts<S> facts) {
    List<String> operands = OPERANDS.stream().filter(part::has).toList();
    Optional<String> name = part.get("fact", String.class);
    Optional<Fact<S, ?>> fact = name.flatMap(facts::fact);
    if (name.isPresent() && fact.isEmpty() && !passedOver.contains(name.get())) {
      findings.add(RuleFindingCode.RULES_FACT_UNKNOWN.at(part, "fact"));
    }
    if (fact.isEmpty()) {
      return unreadable(part.pointer(), Set.of());
    }
    return (operands.size() == 1
            ? compare(part, operands.get(0), fact.get())
            : Optional.<Condition<S>>empty())
        .orElseGet(() -> unreadable(part.pointer(), Set.of(fact.get())));
  }

  private <S, T extends Comparable<T>> Optional<Condition<S>> compare(
      ParsedObject part, String operand, Fact<S, T> fact) {
    boolean oneOf = operand.equals("isOneOf");
    List<Object> values =
        oneOf
            ? part.list(operand, Object.class)
            : part.get(operand, Object.class).stream().toList();
    List<T> constants = values.stream().flatMap(value -> constant(fact, value).stream()).toList();
    if (constants.size() < values.size()) {
      findings.add(RuleFindingCode.RULES_VALUE_UNFIT.at(part, operand));
    }
    if (values.isEmpty() || constants.size() < values.size()) {
      return Optional.empty();
    }
    return Optional.of(
        oneOf
            ? Condition.any(constants.stream().map(fact::is).toList())
            : new Compare<>(fact, operator(operand), constants.get(0)));
  }

  private static Operator operator(String operand) {
    return Stream.of(Operator.values())
        .filter(operator -> operator.word().equals(operand))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Comparable<T>> Optional<T> constant(Fact<?, T> fact, Object value) {
    return Stream.of(value)
        .filter(fact.type()::isInstance)
        .map(fact.type()::cast)
        .filter(each -> fact.domain().isEmpty() || fact.domain().contains(each))
        .map(Objects::requireNonNull)
        .findFirst();
  }
}
