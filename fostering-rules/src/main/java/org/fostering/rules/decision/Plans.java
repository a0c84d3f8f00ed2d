package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a set of rules: one for each nation and for all days between those on which
 * something begins or ends, and where policies have adopters, for each group of adopters among
 * those that the set names. A plan is made when it is first needed and kept.
 *
 * <p>Thread-safe.
 *
 * @param <S> the type of the subject
 */
final class Plans<S> {

  /** Enough for the services of a region. Beyond it, plans are made anew. */
  private static final int MOST_ADOPTERS = 256;

  private final List<RulePack<S>> packs;
  private final AmendmentResolver<S> amendments;
  private final Partitions partitions;
  private final IdentityHashMap<Condition<?>, Bilingual> words;

  /** The days, in order, on which something begins, or has ended the day before. */
  private final long[] turns;

  private final Set<String> adopters = new HashSet<>();
  private final Map<Nation, AtomicReferenceArray<@Nullable Plan>> forAll =
      new EnumMap<>(Nation.class);
  private final Map<Key, Plan> forSome = new ConcurrentHashMap<>();

  private record Key(Nation nation, int when, List<Set<String>> adopters, Set<String> perhaps) {}

  Plans(
      List<RulePack<S>> packs,
      Partitions partitions,
      IdentityHashMap<Condition<?>, Bilingual> words) {
    this.packs = packs;
    this.amendments = new AmendmentResolver<>(packs);
    this.partitions = partitions;
    this.words = words;
    Set<Long> days = new TreeSet<>();
    for (RulePack<S> pack : packs) {
      for (Rule<S> rule : pack.rules()) {
        add(rule.basis(), days);
      }
      for (Amendment<S> amendment : pack.amendments()) {
        amendment.decidedBy().ifPresent(basis -> add(basis, days));
      }
    }
    this.turns = days.stream().mapToLong(day -> day).toArray();
    for (Nation nation : Nation.values()) {
      forAll.put(nation, new AtomicReferenceArray<>(turns.length + 1));
    }
  }

  private void add(Basis basis, Collection<Long> days) {
    adopters.addAll(basis.adoptedBy());
    if (basis.inForce().days().isPresent()) {
      DateRange range = basis.inForce().days().get();
      range.from().ifPresent(day -> days.add(day.toEpochDay()));
      range.to().ifPresent(day -> days.add(day.toEpochDay() + 1));
    }
  }

  /** The plan for a nation, a day and those to whom a case may belong. */
  Plan of(Nation nation, LocalDate asOf, Adopters whose) {
    int turn = Arrays.binarySearch(turns, asOf.toEpochDay());
    int when = turn >= 0 ? turn + 1 : -turn - 1;
    if (!adopters.isEmpty()) {
      return ofSome(asOf, new Key(nation, when, named(whose), perhaps(whose)));
    }
    AtomicReferenceArray<@Nullable Plan> plans =
        Objects.requireNonNull(forAll.get(nation), "plans");
    Plan known = plans.get(when);
    if (known == null) {
      known = make(nation, asOf, List.of(Set.of()), Set.of());
      plans.set(when, known);
    }
    return known;
  }

  /** Of the groups of adopters those ids that the set names. */
  private List<Set<String>> named(Adopters whose) {
    List<Set<String>> named = new ArrayList<>();
    for (Set<String> ids : whose.possible()) {
      Set<String> its = new HashSet<>(ids);
      its.retainAll(adopters);
      named.add(its);
    }
    return named;
  }

  /** Of the ids that the set names those of which it is not known. */
  private Set<String> perhaps(Adopters whose) {
    Set<String> perhaps = new HashSet<>();
    for (String id : adopters) {
      if (whose.mayBelongTo(id)) {
        perhaps.add(id);
      }
    }
    return perhaps;
  }

  private Plan ofSome(LocalDate asOf, Key key) {
    Plan known = forSome.get(key);
    if (known == null) {
      known = make(key.nation(), asOf, key.adopters(), key.perhaps());
      if (forSome.size() >= MOST_ADOPTERS) {
        forSome.clear();
      }
      forSome.put(key, known);
    }
    return known;
  }

  private Plan make(
      Nation nation, LocalDate asOf, List<Set<String>> possible, Set<String> perhaps) {
    return Plan.of(packs, amendments, partitions, words, nation, asOf, possible, perhaps);
  }
}
