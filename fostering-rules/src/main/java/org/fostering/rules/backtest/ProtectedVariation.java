package org.fostering.rules.backtest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.eligibility.EligibilityRules;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The same rules with protected facts varied: every value that some rule can tell from another, of
 * all facts about one characteristic at once and of everything that they are about, and of two
 * characteristics that one rule reads together. Where two such decisions on one document come to
 * different outcomes, nothing but what is varied can have moved it.
 *
 * @param <S> the type of the documents
 */
final class ProtectedVariation<S> {

  /** Facts about one characteristic that have values of one type. */
  private record Group(ProtectedCharacteristic characteristic, Class<?> type) {}

  /** What rules read of a group. */
  private static final class Read {
    final Set<Fact<?, ?>> facts = new HashSet<>();
    final Set<Comparable<?>> constants = new HashSet<>();
    final Set<String> readers = new HashSet<>();

    void add(String rule, Condition.Compare<?, ?> compare) {
      facts.add(compare.fact());
      constants.add(compare.value());
      readers.add(rule);
    }
  }

  /** The values of a group, and the rules that read it. */
  private record Given(List<Map<Fact<?, ?>, Known<?>>> values, Set<String> readers) {}

  /** The rules with one value each, and those that read it. */
  private record Varied<S>(List<EligibilityRules<S>> values, Set<String> readers) {}

  private final List<Varied<S>> groups = new ArrayList<>();

  ProtectedVariation(EligibilityRules<S> rules) {
    List<Given> all = new ArrayList<>();
    read(rules)
        .forEach((group, read) -> all.add(new Given(given(group, read), Set.copyOf(read.readers))));
    all.forEach(each -> add(rules, each.values(), each.readers()));
    for (int i = 0; i < all.size(); i++) {
      for (Given other : all.subList(i + 1, all.size())) {
        Set<String> both = new HashSet<>(all.get(i).readers());
        both.retainAll(other.readers());
        if (!both.isEmpty()) {
          add(rules, pairs(all.get(i).values(), other.values()), both);
        }
      }
    }
  }

  /** What the rules read of each group. */
  private static Map<Group, Read> read(EligibilityRules<?> rules) {
    Map<Group, Read> groups = new LinkedHashMap<>();
    conditions(rules)
        .forEach(
            (rule, conditions) ->
                conditions.stream()
                    .flatMap(ProtectedVariation::comparisons)
                    .forEach(
                        compare ->
                            group(compare.fact())
                                .map(found -> groups.computeIfAbsent(found, each -> new Read()))
                                .ifPresent(read -> read.add(rule, compare))));
    return groups;
  }

  private static Stream<Condition.Compare<?, ?>> comparisons(Condition<?> condition) {
    List<Condition.Compare<?, ?>> comparisons = new ArrayList<>();
    Conditions.visit(
        condition,
        part -> {
          if (part instanceof Condition.Compare<?, ?> compare) {
            comparisons.add(compare);
          }
        });
    return comparisons.stream();
  }

  /** All facts of a group with each value that some rule can tell from another. */
  private static List<Map<Fact<?, ?>, Known<?>>> given(Group group, Read read) {
    List<Map<Fact<?, ?>, Known<?>>> given = new ArrayList<>();
    for (Known<?> value : values(group, read.facts, read.constants)) {
      Map<Fact<?, ?>, Known<?>> one = new HashMap<>();
      read.facts.forEach(fact -> one.put(fact, value));
      given.add(one);
    }
    return given;
  }

  private void add(
      EligibilityRules<S> rules, List<Map<Fact<?, ?>, Known<?>>> given, Set<String> readers) {
    groups.add(new Varied<>(given.stream().map(rules::withProtected).toList(), readers));
  }

  private static List<Map<Fact<?, ?>, Known<?>>> pairs(
      List<Map<Fact<?, ?>, Known<?>>> ones, List<Map<Fact<?, ?>, Known<?>>> others) {
    List<Map<Fact<?, ?>, Known<?>>> pairs = new ArrayList<>();
    for (Map<Fact<?, ?>, Known<?>> one : ones) {
      for (Map<Fact<?, ?>, Known<?>> other : others) {
        Map<Fact<?, ?>, Known<?>> pair = new HashMap<>(one);
        pair.putAll(other);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Optional<Group> group(Fact<?, ?> fact) {
    return fact.characteristic().map(each -> new Group(each, fact.type()));
  }

  /** The conditions of each rule, with what packs add to it. */
  private static <S> Map<String, List<Condition<S>>> conditions(EligibilityRules<S> rules) {
    Map<String, List<Condition<S>>> conditions = new LinkedHashMap<>();
    for (RulePack<S> pack : rules.packs()) {
      for (Rule<S> rule : pack.rules()) {
        conditions.computeIfAbsent(rule.id(), each -> new ArrayList<>()).add(rule.condition());
      }
      for (Amendment<S> amendment : pack.amendments()) {
        if (amendment instanceof Amendment.Extend<S> extend) {
          conditions.computeIfAbsent(extend.rule(), each -> new ArrayList<>()).add(extend.also());
        }
      }
    }
    return conditions;
  }

  /** The values that the rules can tell apart. */
  private static List<Known<?>> values(
      Group group, Set<Fact<?, ?>> facts, Set<Comparable<?>> constants) {
    List<Known<?>> values = new ArrayList<>();
    if (group.type() == Boolean.class) {
      return List.of(Known.of(true), Known.of(false));
    }
    if (group.type() == Integer.class) {
      Set<Integer> numbers = new TreeSet<>();
      for (Comparable<?> constant : constants) {
        int number = (Integer) constant;
        numbers.add(Math.max(0, number - 1));
        numbers.add(number);
        numbers.add(number + 1);
      }
      numbers.forEach(number -> values.add(Known.of(number)));
      return values;
    }
    Set<String> codes = new TreeSet<>();
    constants.forEach(constant -> codes.add(String.valueOf(constant)));
    facts.stream()
        .flatMap(fact -> fact.codes().stream())
        .flatMap(list -> list.entries().stream())
        .map(entry -> entry.code())
        .filter(code -> !codes.contains(code))
        .findFirst()
        .ifPresent(codes::add);
    codes.forEach(code -> values.add(Known.of(code)));
    return values;
  }

  /** The ids of the rules by which an outcome moves with a protected fact. */
  Set<String> moving(Function<EligibilityRules<S>, Decision> decide) {
    Set<String> moving = new TreeSet<>();
    for (Varied<S> group : groups) {
      List<Decision> decisions = group.values().stream().map(decide).toList();
      for (int i = 1; i < decisions.size(); i++) {
        Decision one = decisions.get(i - 1);
        Decision other = decisions.get(i);
        if (Direction.of(one, other) != Direction.SAME) {
          Backtest.changes(one, other).stream()
              .map(RuleChange::rule)
              .filter(group.readers()::contains)
              .forEach(moving::add);
        }
      }
    }
    return moving;
  }
}
