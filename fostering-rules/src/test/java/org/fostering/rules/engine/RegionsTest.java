package org.fostering.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;

/** What conditions come to by diagrams, against every case that there can be. */
@Tag("class-path")
class RegionsTest {

  /**
   * A home and the people in it, or one of them: the same few facts, of which each reads its own.
   */
  private record Home(int rooms, boolean garden, List<Home> people) {}

  private static final Fact<Home, Integer> ROOMS =
      Fact.ofNumber(
          "rooms",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("rooms"),
          words("rooms"),
          (home, context) -> Known.of(home.rooms()));
  private static final Fact<Home, Boolean> GARDEN =
      Fact.ofTruth(
          "garden",
          Sensitivity.PERSONAL,
          Pointer.ROOT.property("garden"),
          words("garden"),
          (home, context) -> Known.of(home.garden()));
  private static final ListFact<Home, Home> PEOPLE =
      ListFact.of(
          "people",
          Sensitivity.PERSONAL,
          words("people"),
          (home, context) -> ListFact.Listing.all(List.of(), Pointer.ROOT));

  /** Every value that the conditions below can tell apart, and one further on either side. */
  private static final List<Home> CASES = cases();

  private static Bilingual words(String name) {
    return new Bilingual(name, name + " (cy)");
  }

  private static List<Home> cases() {
    List<Home> alone = new ArrayList<>();
    for (int rooms = -1; rooms <= 4; rooms++) {
      alone.add(new Home(rooms, false, List.of()));
      alone.add(new Home(rooms, true, List.of()));
    }
    List<List<Home>> lists = new ArrayList<>(List.of(List.of()));
    for (Home one : alone) {
      lists.add(List.of(one));
      alone.forEach(two -> lists.add(List.of(one, two)));
    }
    List<Home> cases = new ArrayList<>();
    alone.forEach(
        each -> lists.forEach(people -> cases.add(new Home(each.rooms(), each.garden(), people))));
    return cases;
  }

  @Provide
  Arbitrary<Condition<Home>> conditions() {
    return conditions(2, true);
  }

  private static Arbitrary<Condition<Home>> conditions(int depth, boolean lists) {
    Arbitrary<Condition<Home>> leaf =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 3).map(ROOMS::is),
            Arbitraries.integers().between(0, 3).map(ROOMS::below),
            Arbitraries.integers().between(0, 3).map(ROOMS::atLeast),
            Arbitraries.of(true, false).map(GARDEN::is));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Condition<Home>> part = conditions(depth - 1, lists);
    List<Arbitrary<Condition<Home>>> kinds = new ArrayList<>();
    kinds.add(leaf);
    kinds.add(part.map(Condition::not));
    kinds.add(Combinators.combine(part, part).as((one, two) -> Condition.all(one, two)));
    kinds.add(Combinators.combine(part, part).as((one, two) -> Condition.any(one, two)));
    if (lists) {
      kinds.add(conditions(1, false).map(PEOPLE::some));
      kinds.add(conditions(1, false).map(PEOPLE::each));
    }
    return Arbitraries.oneOf(kinds);
  }

  /** In a way of its own, so that the mechanism does not vouch for itself. */
  private static boolean holds(Condition<?> condition, Home home) {
    if (condition instanceof All<?> all) {
      return all.conditions().stream().allMatch(each -> holds(each, home));
    }
    if (condition instanceof Any<?> any) {
      return any.conditions().stream().anyMatch(each -> holds(each, home));
    }
    if (condition instanceof Not<?> not) {
      return !holds(not.condition(), home);
    }
    if (condition instanceof Exists<?, ?> some) {
      return home.people().stream().anyMatch(each -> holds(some.condition(), each));
    }
    Compare<?, ?> compare = (Compare<?, ?>) condition;
    if (compare.fact() == GARDEN) {
      return compare.value().equals(home.garden());
    }
    int value = (Integer) compare.value();
    return switch (compare.operator()) {
      case EQUAL -> home.rooms() == value;
      case BELOW -> home.rooms() < value;
      case AT_LEAST -> home.rooms() >= value;
    };
  }

  private static Regions<Home> regions(List<Condition<Home>> conditions) {
    return new Regions<>(new Partitions(conditions), conditions);
  }

  @Property(tries = 400)
  void equal_in_effect_is_the_same_in_every_case(
      @ForAll("conditions") Condition<Home> left, @ForAll("conditions") Condition<Home> right) {
    boolean same = CASES.stream().allMatch(each -> holds(left, each) == holds(right, each));
    // Two people are enough to tell apart what one condition asks of people, not what two ask.
    if (!same || regions(List.of(left, right)).areEqual(left, right)) {
      assertEquals(same, regions(List.of(left, right)).areEqual(left, right));
    }
    assertTrue(regions(List.of(left)).areEqual(left, Condition.not(Condition.not(left))));
  }

  @Property(tries = 400)
  void conditions_on_the_home_alone_are_equal_exactly_where_they_are_the_same_in_every_case(
      @ForAll("alone") Condition<Home> left, @ForAll("alone") Condition<Home> right) {
    boolean same = CASES.stream().allMatch(each -> holds(left, each) == holds(right, each));
    assertEquals(same, regions(List.of(left, right)).areEqual(left, right));
  }

  @Provide
  Arbitrary<Condition<Home>> alone() {
    return conditions(2, false);
  }

  @Property(tries = 400)
  void the_fewest_facts_are_facts_of_such_cases_and_of_no_others(
      @ForAll("conditions") Condition<Home> left, @ForAll("conditions") Condition<Home> right) {
    Regions<Home> regions = regions(List.of(left, right));
    DecisionDiagrams.Node apart = regions.minus(regions.of(left), regions.of(right));
    Optional<Condition<Home>> facts = regions.smallest(apart);
    List<Home> there =
        CASES.stream().filter(each -> holds(left, each) && !holds(right, each)).toList();
    assertTrue(facts.isPresent() || there.isEmpty());
    facts.ifPresent(
        said ->
            assertTrue(
                there.containsAll(CASES.stream().filter(each -> holds(said, each)).toList())));
  }
}
