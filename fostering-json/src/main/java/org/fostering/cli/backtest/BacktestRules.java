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
import org.fostering.model.enquiry.Enquiry;
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
  private final List<RulePack<Enquiry>> all;
  private final boolean routes;

  /**
   * Holds two sets of packs.
   *
   * @param before the old packs
   * @param after the new packs
   * @param allBefore the old packs on enquiries with the law
   * @param allAfter the new packs on enquiries with the law
   * @param routes whether it is compared where enquiries go
   */
  BacktestRules(
      BacktestSide before,
      BacktestSide after,
      List<RulePack<Enquiry>> allBefore,
      List<RulePack<Enquiry>> allAfter,
      boolean routes) {
    this.before = before;
    this.after = after;
    this.routes = routes;
    this.all = Stream.concat(allAfter.stream(), allBefore.stream()).distinct().toList();
  }

  List<String> before() {
    return before.packs().map(RulePack::reference).toList();
  }

  List<String> after() {
    return after.packs().map(RulePack::reference).toList();
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
    (routes ? side.packs() : side.onEnquiries().stream())
        .forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id())));
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

  private Optional<Rule<Enquiry>> rule(String id) {
    return all.stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst();
  }

  private Fairness fairness(Rule<Enquiry> rule, FairnessCounts counts) {
    Set<ProtectedCharacteristic> read = EnumSet.noneOf(ProtectedCharacteristic.class);
    read.addAll(Conditions.characteristics(rule.condition()));
    List<Citation> added = new ArrayList<>();
    for (RulePack<Enquiry> pack : all) {
      for (Amendment<Enquiry> amendment : pack.amendments()) {
        if (amendment instanceof Amendment.Extend<Enquiry> extend
            && extend.rule().equals(rule.id())) {
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
