package org.fostering.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Tests a pack of rules on examples. Say where and when, and whose the cases are if that matters;
 * then a case, then what to expect of it. Each method throws an {@link AssertionError} at once if
 * the pack does otherwise; messages name cases, rules and places, never what is in a record.
 *
 * <p>Not thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class PackTester<S> {

  private final RulePack<S> pack;
  private final List<RulePack<S>> packs;
  private final RuleSet<S> rules;
  private final Coverage<S> coverage;
  private final List<Case<S>> cases = new ArrayList<>();
  private @Nullable Nation nation;
  private @Nullable LocalDate asOf;
  private Adopters adopters = Adopters.notKnown();

  private record Case<S>(
      String name,
      S subject,
      Nation nation,
      LocalDate asOf,
      Adopters adopters,
      Decision decision) {}

  private PackTester(RulePack<S> pack, List<RulePack<S>> packs) {
    this.pack = pack;
    this.packs = packs;
    this.rules = RuleSet.of(packs);
    this.coverage = new Coverage<>(pack);
  }

  /**
   * Starts the test of a pack.
   *
   * @param <S> the type of the subject
   * @param pack the pack
   * @param amended packs whose rules it amends, or with which it is used
   * @return the tester
   * @throws IllegalArgumentException if the packs do not go together
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <S> PackTester<S> of(RulePack<S> pack, RulePack<S>... amended) {
    List<RulePack<S>> packs = new ArrayList<>(Arrays.asList(amended));
    packs.add(Objects.requireNonNull(pack, "pack"));
    return new PackTester<>(pack, List.copyOf(packs));
  }

  /**
   * Where the following cases are decided.
   *
   * @param where the nation whose rules apply
   * @return this tester
   */
  public PackTester<S> in(Nation where) {
    nation = Objects.requireNonNull(where, "where");
    return this;
  }

  /**
   * When the following cases are decided.
   *
   * @param day the day on which it is asked
   * @return this tester
   */
  public PackTester<S> on(LocalDate day) {
    asOf = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * Whose the following cases are. Until it is said nobody knows: then a policy that only some have
   * adopted asks.
   *
   * @param ids the ids of the services, hubs, networks and authorities to whom the cases belong;
   *     none for cases of nobody
   * @return this tester
   */
  public PackTester<S> belongingTo(String... ids) {
    adopters = Adopters.of(Arrays.asList(ids));
    return this;
  }

  /**
   * A case. It is decided several times, also by rules put together anew.
   *
   * @param name what the case is called; it stands in messages, so nothing of a real person
   * @param subject the subject
   * @return this tester
   * @throws IllegalStateException if nothing was said about where and when
   * @throws AssertionError if it is not decided the same each time, or a rule fails
   */
  public PackTester<S> given(String name, S subject) {
    if (nation == null || asOf == null) {
      throw new IllegalStateException("say in which nation (in) and on which day (on) first");
    }
    FactContext context = FactContext.on(asOf);
    Decision decision = rules.decide(subject, Jurisdiction.of(nation), adopters, context);
    for (RuleSet<S> again : List.of(rules, RuleSet.of(packs))) {
      Decision other = again.decide(subject, Jurisdiction.of(nation), adopters, context);
      check(
          decision.equals(other) && decision.toString().equals(other.toString()),
          name,
          "is not decided the same each time");
    }
    for (RuleResult failed : decision.withStatus(Status.FAILED)) {
      check(
          false,
          name,
          "rule " + failed.rule().id() + " fails: " + failed.failure().orElse("unknown"));
    }
    cases.add(new Case<>(name, subject, nation, asOf, adopters, decision));
    coverage.see(subject, nation, asOf);
    return this;
  }

  /**
   * What a rule comes to in the case.
   *
   * @param rule the id of the rule, of this pack or of one that it amends
   * @param status what it must come to
   * @return this tester
   * @throws AssertionError if it comes to something else
   * @throws IllegalArgumentException if no pack has the rule
   */
  public PackTester<S> expect(String rule, Status status) {
    Case<S> last = last();
    List<RuleResult> results =
        last.decision().results().stream().filter(r -> r.rule().id().equals(rule)).toList();
    if (results.isEmpty()) {
      throw new IllegalArgumentException("no pack of this test has a rule " + rule);
    }
    // Of the versions of one rule, those of other days and nations say nothing here.
    RuleResult result =
        results.stream().filter(r -> says(r.status())).findFirst().orElse(results.get(0));
    check(
        result.status() == status,
        last.name(),
        "rule " + rule + " comes to " + result.status() + " and not to " + status);
    return this;
  }

  private static boolean says(Status status) {
    return status != Status.OTHER_NATION
        && status != Status.NOT_IN_FORCE
        && status != Status.NOT_COMMENCED
        && status != Status.NOT_ADOPTED;
  }

  /**
   * What the case comes to as a whole.
   *
   * @param outcome the outcome
   * @return this tester
   * @throws AssertionError if it comes to something else
   */
  public PackTester<S> expect(Outcome outcome) {
    Case<S> last = last();
    Outcome actual = last.decision().outcome();
    check(actual == outcome, last.name(), "comes to " + actual + " and not to " + outcome);
    return this;
  }

  /**
   * What must be asked in the case, and nothing else; none when it is settled.
   *
   * @param pointers where the answers belong, in any order
   * @return this tester
   * @throws AssertionError if other questions are asked
   */
  public PackTester<S> expectQuestions(String... pointers) {
    Case<S> last = last();
    Set<String> asked = new LinkedHashSet<>();
    last.decision().questions().forEach(question -> asked.add(question.pointer().toString()));
    check(
        asked.equals(Set.of(pointers)),
        last.name(),
        "asks for " + asked + " and not for " + Arrays.toString(pointers));
    return this;
  }

  /**
   * That something changes no decision in any case so far: a protected characteristic, or what
   * stands for one. A rule that cites what allows it to read a protected characteristic may come to
   * something else, and the outcome with it; no other rule may.
   *
   * @param what what is changed, for the message
   * @param variants the same subject with other values of it
   * @return this tester
   * @throws AssertionError if a decision changes
   */
  public PackTester<S> fair(String what, Function<? super S, ? extends Collection<S>> variants) {
    last();
    for (Case<S> each : cases) {
      for (S variant : variants.apply(each.subject())) {
        FactContext context = FactContext.on(each.asOf());
        compare(
            what,
            each,
            rules.decide(variant, Jurisdiction.of(each.nation()), each.adopters(), context));
      }
    }
    return this;
  }

  private void compare(String what, Case<S> each, Decision other) {
    boolean allowed = false;
    for (int i = 0; i < other.results().size(); i++) {
      RuleResult result = each.decision().results().get(i);
      if (!result.equals(other.results().get(i))) {
        check(
            result.rule().mayReadProtected().isPresent() || extendedWithBasis(result),
            each.name(),
            "rule " + result.rule().id() + " is not the same with another " + what);
        allowed = true;
      }
    }
    check(
        allowed || each.decision().equals(other),
        each.name(),
        "the decision is not the same with another " + what);
  }

  private boolean extendedWithBasis(RuleResult result) {
    return packs.stream()
        .flatMap(each -> each.amendments().stream())
        .filter(amendment -> amendment.rule().equals(result.rule().id()))
        .anyMatch(
            amendment ->
                amendment instanceof Amendment.Extend<S> extend
                    && extend.mayReadProtected().isPresent());
  }

  /**
   * That the cases so far are enough: each comparison and each test in Java in the conditions of
   * the pack was seen to hold in one case and not to hold in another; and every text is there in
   * English and in Welsh.
   *
   * @return this tester
   * @throws AssertionError if they are not; the message names every condition and text that is
   *     missing
   */
  public PackTester<S> covered() {
    List<String> missing = new ArrayList<>(coverage.missing());
    missing.addAll(coverage.untranslated());
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "pack " + pack.id() + " is not covered:\n  " + String.join("\n  ", missing));
    }
    return this;
  }

  /**
   * The decision on the last case, for what else a test may want to know.
   *
   * @return the decision
   * @throws IllegalStateException if there is no case yet
   */
  public Decision decision() {
    return last().decision();
  }

  private Case<S> last() {
    if (cases.isEmpty()) {
      throw new IllegalStateException("say a case (given) first");
    }
    return cases.get(cases.size() - 1);
  }

  private static void check(boolean holds, String name, String message) {
    if (!holds) {
      throw new AssertionError(name + ": " + message);
    }
  }
}
