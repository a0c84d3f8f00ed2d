package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.rules.engine.Formula.Belongs;
import org.fostering.rules.engine.Formula.Constant;
import org.fostering.rules.engine.Formula.InJava;
import org.fostering.rules.engine.Formula.Join;
import org.fostering.rules.engine.Formula.Leaf;
import org.fostering.rules.engine.Formula.Not;
import org.fostering.rules.engine.Formula.Some;
import org.fostering.rules.engine.Formula.Tangle;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.jspecify.annotations.Nullable;

/**
 * Turns conditions into formulas: comparisons of one fact become one, so do conditions on one list,
 * what several parts have in common is said once, and what another part settles is left out. Equal
 * formulas are one and the same. Not thread-safe.
 */
final class Compiler {

  static final Constant YES = new Constant(Formula.YES);
  static final Constant NO = new Constant(Formula.NO);

  private final Partitions partitions;
  private final Map<List<Object>, Formula> unique = new HashMap<>();

  Compiler(Partitions partitions) {
    this.partitions = partitions;
  }

  /** The formula of a condition on a kind of subject. */
  Formula formula(Condition<?> condition, Scope scope) {
    if (condition instanceof Compare<?, ?> compare) {
      return compare(compare, scope);
    }
    if (condition instanceof All<?> all) {
      return join(true, formulas(all.conditions(), scope), scope);
    }
    if (condition instanceof Any<?> any) {
      return join(false, formulas(any.conditions(), scope), scope);
    }
    if (condition instanceof Condition.Not<?> not) {
      return not(formula(not.condition(), scope), scope);
    }
    if (condition instanceof Exists<?, ?> some) {
      Source list = scope.of(some.several());
      return some(list, formula(some.condition(), list.each()), List.of(some), scope);
    }
    Custom<?> inJava = (Custom<?>) condition;
    Source test = scope.of(inJava);
    List<Source> facts = new ArrayList<>();
    inJava.reads().forEach(fact -> facts.add(scope.of(fact)));
    return once(List.of("java", test), () -> new InJava(scope.nextFormula(), test, facts));
  }

  private List<Formula> formulas(List<? extends Condition<?>> conditions, Scope scope) {
    List<Formula> formulas = new ArrayList<>();
    conditions.forEach(condition -> formulas.add(formula(condition, scope)));
    return formulas;
  }

  private <T extends Comparable<T>> Formula compare(Compare<?, T> compare, Scope scope) {
    return leaf(
        scope.of(compare.fact()),
        partitions.of(compare.fact()).holding(compare.operator(), compare.value()));
  }

  private Formula leaf(Source fact, BitSet places) {
    if (places.isEmpty()) {
      return NO;
    }
    return places.equals(fact.scale().places())
        ? YES
        : once(List.of("leaf", fact, places), () -> new Leaf(fact, places));
  }

  private Formula some(Source list, Formula each, Collection<Exists<?, ?>> said, Scope scope) {
    if (each == NO) {
      return NO;
    }
    Set<Object> ways = new LinkedHashSet<>();
    for (Exists<?, ?> one : said) {
      Optional<List<Integer>> kinds = partitions.kindsThatMeet(one);
      ways.addAll(kinds.isPresent() ? kinds.get() : List.of(one.condition()));
    }
    Set<Object> unknowns = new HashSet<>(each.unknowns());
    unknowns.add(list.unknown());
    Formula some =
        once(
            List.of("some", list, each, Set.copyOf(said)),
            () -> new Some(scope.nextFormula(), list, each, said, ways, unknowns));
    // Things on things of lists of others may share a place.
    return list.each().isApart() || !reachesFurther(each) ? some : tangle(some, scope);
  }

  private static boolean reachesFurther(Formula formula) {
    return formula instanceof Some
        || (formula instanceof Not not && reachesFurther(not.of))
        || (formula instanceof Tangle tangle && reachesFurther(tangle.of))
        || (formula instanceof Join join && join.parts.stream().anyMatch(Compiler::reachesFurther));
  }

  Formula belongs(Set<String> adopters, Scope scope) {
    return once(List.of("belongs", adopters), () -> new Belongs(scope.nextFormula(), adopters));
  }

  /** The opposite, turned round as far inside as it goes. */
  Formula not(Formula formula, Scope scope) {
    if (formula instanceof Constant constant) {
      return constant == YES ? NO : YES;
    }
    if (formula instanceof Leaf leaf) {
      return leaf(leaf.fact, minus(leaf.fact.scale().places(), leaf.places));
    }
    if (formula instanceof Not not) {
      return not.of;
    }
    if (inside(formula) instanceof Join join) {
      return join(!join.all, join.parts.stream().map(part -> not(part, scope)).toList(), scope);
    }
    return once(List.of("not", formula), () -> new Not(formula));
  }

  private static BitSet minus(BitSet from, BitSet less) {
    BitSet rest = (BitSet) from.clone();
    rest.andNot(less);
    return rest;
  }

  private static Formula inside(Formula formula) {
    return formula instanceof Tangle tangle ? tangle.of : formula;
  }

  private Formula tangle(Formula of, Scope scope) {
    return once(List.of("tangle", of), () -> new Tangle(scope.nextFormula(), of));
  }

  private interface Make {
    Formula formula();
  }

  private Formula once(List<Object> what, Make make) {
    Formula known = unique.get(what);
    if (known == null) {
      known = make.formula();
      unique.put(what, known);
    }
    return known;
  }

  /** All of several formulas, or any; said as shortly as it can be. */
  Formula join(boolean all, Collection<Formula> formulas, Scope scope) {
    Formula decides = all ? NO : YES;
    List<Formula> parts = new ArrayList<>();
    for (Formula formula : formulas) {
      flatten(all, formula, parts);
    }
    while (true) {
      List<Formula> merged = merged(all, parts, scope);
      if (merged.contains(decides)) {
        return decides;
      }
      List<Formula> shorter = settled(all, merged, scope);
      shorter = shorter.equals(merged) ? factored(all, merged, scope) : shorter;
      if (shorter.equals(merged)) {
        return grouped(all, merged, scope);
      }
      parts = new ArrayList<>();
      for (Formula part : shorter) {
        flatten(all, part, parts);
      }
    }
  }

  private static void flatten(boolean all, Formula formula, List<Formula> into) {
    if (inside(formula) instanceof Join join && join.all == all) {
      join.parts.forEach(part -> flatten(all, part, into));
    } else if (formula != (all ? YES : NO)) {
      into.add(formula);
    }
  }

  /** Comparisons of one fact become one, and conditions on one list. */
  private List<Formula> merged(boolean all, List<Formula> parts, Scope scope) {
    Map<Object, List<Formula>> alike = new LinkedHashMap<>();
    for (Formula part : parts) {
      Some some = ofList(all, part);
      Object key = part instanceof Leaf leaf ? leaf.fact : some != null ? some.list : part;
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(part);
    }
    List<Formula> merged = new ArrayList<>();
    alike.forEach(
        (key, same) -> {
          Formula one = same.size() == 1 ? same.get(0) : one(all, same, scope);
          if (one != (all ? YES : NO)) {
            merged.add(one);
          }
        });
    return new ArrayList<>(new LinkedHashSet<>(merged));
  }

  private Formula one(boolean all, List<Formula> same, Scope scope) {
    Formula first = same.get(0);
    if (first instanceof Leaf leaf) {
      return comparison(all, leaf, same);
    }
    return ofList(all, first) == null ? first : existence(all, same, scope);
  }

  /** What a part says about the things of a list, if several such parts can be said as one. */
  private static @Nullable Some ofList(boolean all, Formula part) {
    Formula of = !all ? part : part instanceof Not not ? not.of : null;
    return of instanceof Some some ? some : null;
  }

  /** Comparisons of one fact as one, at the places of all or of any. */
  private Formula comparison(boolean all, Leaf first, List<Formula> same) {
    BitSet places = (BitSet) first.places.clone();
    for (Formula part : same) {
      if (all) {
        places.and(((Leaf) part).places);
      } else {
        places.or(((Leaf) part).places);
      }
    }
    return leaf(first.fact, places);
  }

  /** That something of one list, or nothing of it, meets any of the conditions. */
  private Formula existence(boolean all, List<Formula> same, Scope scope) {
    List<Some> each = same.stream().flatMap(part -> Stream.ofNullable(ofList(all, part))).toList();
    Source list = each.get(0).list;
    Set<Exists<?, ?>> said = new LinkedHashSet<>();
    each.forEach(some -> said.addAll(some.said));
    Formula any = join(false, each.stream().map(some -> some.each).toList(), list.each());
    Formula some = some(list, any, said, scope);
    return all ? not(some, scope) : some;
  }

  /** Parts in which a comparison that stands beside them settles another of the same fact. */
  private List<Formula> settled(boolean all, List<Formula> parts, Scope scope) {
    List<Formula> settled = new ArrayList<>(parts);
    for (Formula part : parts) {
      if (part instanceof Leaf leaf) {
        BitSet left = all ? leaf.places : minus(leaf.fact.scale().places(), leaf.places);
        settled.replaceAll(other -> other == leaf ? other : given(other, leaf.fact, left, scope));
      }
    }
    return settled;
  }

  /** The formula where it matters only for some places of a fact. */
  private Formula given(Formula formula, Source fact, BitSet possible, Scope scope) {
    if (formula instanceof Leaf leaf && leaf.fact == fact) {
      return !leaf.places.intersects(possible)
          ? NO
          : minus(possible, leaf.places).isEmpty() ? YES : formula;
    }
    if (inside(formula) instanceof Join join && join.unknowns().contains(fact.unknown())) {
      List<Formula> parts =
          join.parts.stream().map(part -> given(part, fact, possible, scope)).toList();
      return parts.equals(join.parts) ? formula : join(join.all, parts, scope);
    }
    return formula;
  }

  /** Says once what most parts have in common. */
  private List<Formula> factored(boolean all, List<Formula> parts, Scope scope) {
    Map<Formula, Integer> counts = new LinkedHashMap<>();
    for (Formula part : parts) {
      factors(all, part).forEach(factor -> counts.merge(factor, 1, Integer::sum));
    }
    Formula common = null;
    int most = 1;
    for (Map.Entry<Formula, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        common = entry.getKey();
      }
    }
    if (common == null) {
      return parts;
    }
    List<Formula> rest = new ArrayList<>();
    List<Formula> others = new ArrayList<>();
    int at = -1;
    for (Formula part : parts) {
      List<Formula> factors = factors(all, part);
      if (factors.contains(common)) {
        at = at < 0 ? others.size() : at;
        List<Formula> without = new ArrayList<>(factors);
        without.remove(common);
        rest.add(join(!all, without, scope));
      } else {
        others.add(part);
      }
    }
    others.add(at, join(!all, List.of(common, join(all, rest, scope)), scope));
    return others;
  }

  private static List<Formula> factors(boolean all, Formula part) {
    List<Formula> factors = new ArrayList<>();
    flatten(!all, part, factors);
    return factors;
  }

  /** Parts that may speak of the same unknown go into a tangle, apart from the others. */
  private Formula grouped(boolean all, List<Formula> parts, Scope scope) {
    List<List<Formula>> groups = new ArrayList<>();
    List<Set<Object>> unknowns = new ArrayList<>();
    for (Formula part : parts) {
      List<Formula> group = new ArrayList<>();
      Set<Object> its = new HashSet<>(part.unknowns());
      int at = groups.size();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (unknowns.get(i).stream().anyMatch(its::contains)) {
          group.addAll(0, groups.remove(i));
          its.addAll(unknowns.remove(i));
          at = i;
        }
      }
      group.add(part);
      groups.add(at, group);
      unknowns.add(at, its);
    }
    List<Formula> clean = new ArrayList<>();
    for (List<Formula> group : groups) {
      clean.add(group.size() == 1 ? group.get(0) : tangle(joined(all, group, scope), scope));
    }
    return clean.isEmpty() ? (all ? YES : NO) : joined(all, clean, scope);
  }

  private Formula joined(boolean all, List<Formula> parts, Scope scope) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Object> key = new ArrayList<>(Arrays.asList("join", all));
    key.addAll(parts);
    Set<Object> unknowns = new HashSet<>();
    parts.forEach(part -> unknowns.addAll(part.unknowns()));
    return once(key, () -> new Join(scope.nextFormula(), all, parts, unknowns));
  }
}
