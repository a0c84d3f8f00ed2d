package org.fostering.cli.backtest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.json.format.BacktestSummary.Fairness;
import org.fostering.json.format.BacktestSummary.Side;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.law.Citation;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.ProtectedCharacteristic;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** The packs that are compared, and what is to be said of their rules. */
final class BacktestRules {

  private final BacktestSide before;
  private final BacktestSide after;
  private final List<RulePack<?>> all;
  private final boolean routes;

  /**
   * Holds two sets of packs.
   *
   * @param before the old packs
   * @param after the new packs
   * @param old the old packs with the law
   * @param changed the new packs with the law
   */
  BacktestRules(
      BacktestSide before, BacktestSide after, Backtest.Setup old, Backtest.Setup changed) {
    this.before = before;
    this.after = after;
    this.routes = old.routing().isPresent();
    this.all = Stream.of(changed, old).flatMap(BacktestRules::deciding).distinct().toList();
  }

  /** What decides enquiries, and what decides applications only. */
  private static Stream<RulePack<?>> deciding(Backtest.Setup setup) {
    return Stream.concat(setup.enquiries().packs().stream(), setup.applications().packs().stream());
  }

  List<String> before() {
    return before.packs(true).stream().map(RulePack::reference).toList();
  }

  List<String> after() {
    return after.packs(true).stream().map(RulePack::reference).toList();
  }

  /** Whether a rule is one on routes, which each enquiry is asked that is compared. */
  boolean isOnRoutes(String rule) {
    return Stream.of(after, before)
        .flatMap(side -> side.onRoutes().stream())
        .flatMap(pack -> pack.rules().stream())
        .anyMatch(each -> each.id().equals(rule));
  }

  /** The rules of the packs whose work is compared, each once, the new ones first. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(ids(after));
    ids.addAll(ids(before));
    return ids;
  }

  /** Which packs have a rule; a rule of the law is in both. */
  Side side(String rule) {
    boolean old = ids(before).contains(rule);
    boolean changed = ids(after).contains(rule);
    return old == changed ? Side.BOTH : old ? Side.OLD : Side.NEW;
  }

  private Set<String> ids(BacktestSide side) {
    Set<String> ids = new LinkedHashSet<>();
    side.packs(routes).forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id())));
    return ids;
  }

  /** The rules by which protected facts decide, with how often and what allows it. */
  List<Fairness> fairness(FairnessCounts counts) {
    List<Fairness> lines = new ArrayList<>();
    for (String id : counts.rules()) {
      rule(id).ifPresent(rule -> lines.add(fairness(rule, counts)));
    }
    return lines;
  }

  private Optional<Rule<?>> rule(String id) {
    return all.stream()
        .<Rule<?>>flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst();
  }

  private Fairness fairness(Rule<?> rule, FairnessCounts counts) {
    Set<ProtectedCharacteristic> read = EnumSet.noneOf(ProtectedCharacteristic.class);
    read.addAll(Conditions.characteristics(rule.condition()));
    List<Citation> added = new ArrayList<>();
    for (RulePack<?> pack : all) {
      for (Amendment<?> amendment : pack.amendments()) {
        if (amendment instanceof Amendment.Extend<?> extend && extend.rule().equals(rule.id())) {
          read.addAll(Conditions.characteristics(extend.also()));
          extend.mayReadProtected().ifPresent(added::add);
        }
      }
    }
    String id = rule.id();
    return Fairness.of(
        rule,
        List.copyOf(read),
        added,
        new Fairness.Counts(
            counts.couldBefore().getOrDefault(id, 0L),
            counts.couldAfter().getOrDefault(id, 0L),
            counts.movedBefore().getOrDefault(id, 0L),
            counts.movedAfter().getOrDefault(id, 0L)));
  }
}
