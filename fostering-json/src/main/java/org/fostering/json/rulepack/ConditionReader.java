package org.fostering.json.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.json.format.ParsedObject;
import org.fostering.model.finding.Finding;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Operator;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Facts.Listed;

/**
 * Reads conditions: looks up the names of facts and lists, and fits each constant to its fact. What
 * cannot be read is reported, and with it the rest is read all the same.
 */
final class ConditionReader {

  private static final List<String> OPERANDS = List.of("is", "isOneOf", "below", "atLeast");

  private final List<Finding> findings;
  private boolean readsProtected;

  ConditionReader(List<Finding> findings) {
    this.findings = findings;
  }

  /** Whether a protected characteristic was read since this was last asked. */
  boolean readProtected() {
    boolean read = readsProtected;
    readsProtected = false;
    return read;
  }

  <S> Optional<Condition<S>> read(ParsedObject part, Facts<S> facts) {
    return switch (part.shape()) {
      case "comparison" -> comparison(part, facts);
      case "all" -> several(part, "all", facts).map(Condition.All::new);
      case "any" -> several(part, "any", facts).map(Condition.Any::new);
      case "not" ->
          part.get("not", ParsedObject.class)
              .flatMap(inner -> read(inner, facts))
              .map(Condition.Not::new);
      case "some" -> some(part, facts);
      default ->
          part.get("always", Boolean.class)
              .map(always -> always ? new Condition.All<>(List.of()) : Condition.any(List.of()));
    };
  }

  /** Empty when one of them cannot be read: without it they would say something else. */
  private <S> Optional<List<Condition<S>>> several(
      ParsedObject part, String property, Facts<S> facts) {
    List<ParsedObject> parts = part.list(property, ParsedObject.class);
    List<Condition<S>> read = new ArrayList<>();
    for (ParsedObject each : parts) {
      read(each, facts).ifPresent(read::add);
    }
    return read.size() == parts.size() ? Optional.of(read) : Optional.empty();
  }

  private <S> Optional<Condition<S>> some(ParsedObject part, Facts<S> facts) {
    Optional<String> name = part.get("list", String.class);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Listed<S, ?>> list = facts.list(name.get());
    if (list.isEmpty()) {
      findings.add(RuleFindingCode.RULES_LIST_UNKNOWN.at(part, "list"));
      return Optional.empty();
    }
    return some(part, list.get());
  }

  private <S, E> Optional<Condition<S>> some(ParsedObject part, Listed<S, E> listed) {
    return part.get("some", ParsedObject.class)
        .flatMap(inner -> read(inner, listed.each()))
        .map(condition -> listed.list().some(condition));
  }

  private <S> Optional<Condition<S>> comparison(ParsedObject part, Facts<S> facts) {
    List<String> operands = OPERANDS.stream().filter(part::has).toList();
    Optional<String> name = part.get("fact", String.class);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fact<S, ?>> fact = facts.fact(name.get());
    if (fact.isEmpty()) {
      findings.add(RuleFindingCode.RULES_FACT_UNKNOWN.at(part, "fact"));
      return Optional.empty();
    }
    readsProtected |= fact.get().characteristic().isPresent();
    return operands.size() == 1 ? compare(part, operands.get(0), fact.get()) : Optional.empty();
  }

  private <S, T extends Comparable<T>> Optional<Condition<S>> compare(
      ParsedObject part, String operand, Fact<S, T> fact) {
    if (hasUnknownCode(part, operand, fact)) {
      findings.add(RuleFindingCode.RULES_CODE_UNKNOWN.at(part, operand));
      return Optional.empty();
    }
    if (operand.equals("isOneOf")) {
      List<Object> values = part.list(operand, Object.class);
      List<Condition<S>> each =
          values.stream().flatMap(value -> constant(fact, value).stream()).map(fact::is).toList();
      if (each.size() < values.size()) {
        findings.add(RuleFindingCode.RULES_VALUE_UNFIT.at(part, operand));
        return Optional.empty();
      }
      return each.isEmpty() ? Optional.empty() : Optional.of(Condition.any(each));
    }
    Optional<Object> value = part.get(operand, Object.class);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> constant = constant(fact, value.get());
    if (constant.isEmpty()) {
      findings.add(RuleFindingCode.RULES_VALUE_UNFIT.at(part, operand));
    }
    return constant.map(bound -> new Compare<>(fact, operator(operand), bound));
  }

  /** A code may be new in a document; a rule that waits for one that no list has never applies. */
  private static boolean hasUnknownCode(ParsedObject part, String operand, Fact<?, ?> fact) {
    if (fact.codes().isEmpty()) {
      return false;
    }
    List<Object> values =
        operand.equals("isOneOf")
            ? part.list(operand, Object.class)
            : part.get(operand, Object.class).stream().toList();
    return values.stream()
        .anyMatch(value -> value instanceof String code && fact.codes().get().find(code).isEmpty());
  }

  private static Operator operator(String operand) {
    return switch (operand) {
      case "below" -> Operator.BELOW;
      case "atLeast" -> Operator.AT_LEAST;
      default -> Operator.EQUAL;
    };
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
