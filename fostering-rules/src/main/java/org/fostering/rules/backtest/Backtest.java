package org.fostering.rules.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Question;

/**
 * Decides enquiries of the past by two sets of rules, so that those who are to agree to a change
 * see what it would have done. Both sides have the same day, the same reference data and the same
 * reading of the law; what differs is due to the rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class Backtest {

  private static final Set<String> PROTECTED_FACTS = protectedFacts(EnquiryFacts.ALL);

  /** What bears on a decision; any other status leaves it as if the rule were not there. */
  private static final Set<Status> BEARING = Set.of(Status.MET, Status.UNDETERMINED, Status.FAILED);

  private final ReferenceData data;
  private final ResidenceFinder residences;
  private final Side before;
  private final Side after;

  /** One set of rules, and the same without knowledge of what is protected. */
  private record Side(Eligibility rules, Eligibility blind) {
    Side(Eligibility rules) {
      this(rules, rules.withoutProtected());
    }
  }

  private Backtest(ReferenceData data, Eligibility before, Eligibility after) {
    this.data = data;
    this.residences =
        ResidenceFinder.of(data.postcodes(), data.organisations()).with(data.interpretations());
    this.before = new Side(before.with(data.interpretations()));
    this.after = new Side(after.with(data.interpretations()));
  }

  /**
   * Compares two sets of rules.
   *
   * @param before the rules that hold
   * @param after the rules that are proposed
   * @param data the reference data for both, whose interpretations count
   * @return the comparison
   */
  public static Backtest of(Eligibility before, Eligibility after, ReferenceData data) {
    return new Backtest(
        Objects.requireNonNull(data, "data"),
        Objects.requireNonNull(before, "before"),
        Objects.requireNonNull(after, "after"));
  }

  /**
   * What the change does to one enquiry.
   *
   * @param enquiry the enquiry
   * @param asOf the day on which it is asked
   * @return the two decisions, and what differs
   */
  public BacktestResult test(Enquiry enquiry, LocalDate asOf) {
    Residence residence = residences.find(Objects.requireNonNull(enquiry, "enquiry"));
    Objects.requireNonNull(asOf, "asOf");
    Decision old = decide(before.rules(), enquiry, residence, asOf);
    Decision changed = decide(after.rules(), enquiry, residence, asOf);
    return new BacktestResult(
        residence,
        old,
        changed,
        changes(old, changed),
        turnOnProtected(decide(before.blind(), enquiry, residence, asOf)),
        turnOnProtected(decide(after.blind(), enquiry, residence, asOf)));
  }

  private Decision decide(Eligibility rules, Enquiry enquiry, Residence residence, LocalDate asOf) {
    return rules.decide(enquiry, residence, data.organisations(), asOf);
  }

  private static List<RuleChange> changes(Decision before, Decision after) {
    Map<String, RuleResult> old = bearing(before);
    Map<String, RuleResult> changed = bearing(after);
    Set<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(changed.keySet());
    List<RuleChange> changes = new ArrayList<>();
    for (String id : ids) {
      RuleChange change =
          new RuleChange(
              id, Optional.ofNullable(old.get(id)), Optional.ofNullable(changed.get(id)));
      if (!change.before().map(Backtest::bears).equals(change.after().map(Backtest::bears))) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static String bears(RuleResult result) {
    return result.status() + " " + result.rule().effect();
  }

  private static Map<String, RuleResult> bearing(Decision decision) {
    Map<String, RuleResult> bearing = new LinkedHashMap<>();
    for (RuleResult result : decision.results()) {
      if (BEARING.contains(result.status())) {
        bearing.put(result.rule().id(), result);
      }
    }
    return bearing;
  }

  /** With nothing known of protected facts, what is asked of them is what the outcome turns on. */
  private static Set<String> turnOnProtected(Decision blind) {
    Set<String> rules = new TreeSet<>();
    for (Question question : blind.questions()) {
      if (PROTECTED_FACTS.contains(question.fact())) {
        rules.addAll(question.rules());
      }
    }
    return rules;
  }

  private static Set<String> protectedFacts(Facts<?> facts) {
    Set<String> names = new TreeSet<>();
    facts.facts().stream()
        .filter(fact -> fact.characteristic().isPresent())
        .forEach(fact -> names.add(fact.name()));
    facts.lists().forEach(listed -> names.addAll(protectedFacts(listed.each())));
    return names;
  }
}
