package org.fostering.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.law.Jurisdiction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The rules of England over made-up enquiries. The library and the hand-written rules, the floor,
 * give every reason and question and equal decisions; the engines give what each rule came to.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {

  private static final int CASES = 1024;
  private static final Jurisdiction ENGLAND = Jurisdiction.of(Nation.ENGLAND);

  @Param({"all", "complete", "missing", "adversarial"})
  public String cases;

  private Enquiry[] enquiries = {};
  private int next;

  static Decision decided(Enquiry enquiry) {
    return Eligibility.standard().decide(enquiry, ENGLAND, MadeUpEnquiries.DAY);
  }

  @Setup
  public void setUp() {
    HandWritten.harvest(
        MadeUpEnquiries.of("all", 3_000).stream().map(DecideBenchmark::decided).toList());
    List<Enquiry> all = MadeUpEnquiries.of(cases, CASES);
    all.forEach(DecideBenchmark::agree);
    enquiries = all.toArray(new Enquiry[0]);
  }

  /**
   * That the hand-written rules decide the same, explanation and all, and the engines come to the
   * same.
   */
  private static void agree(Enquiry enquiry) {
    Decision decision = decided(enquiry);
    check("hand-written", decision, HandWritten.decide(enquiry, MadeUpEnquiries.DAY));
    FlatFacts.Outcomes expected = new FlatFacts.Outcomes();
    for (int i = 0; i < decision.results().size(); i++) {
      RuleResult.Status status = decision.results().get(i).status();
      if (status == RuleResult.Status.MET) {
        expected.met(i);
      } else if (status == RuleResult.Status.UNDETERMINED) {
        expected.open(i);
      }
    }
    check("outcome", decision.outcome() + "/" + decision.soFar(), expected.outcome());
    check("Drools", expected.toString(), DroolsPeer.decide(enquiry).toString());
    check("Easy Rules", expected.toString(), EasyRulesPeer.decide(enquiry).toString());
    check("Camunda DMN", expected.toString(), DmnPeer.decide(enquiry).toString());
  }

  private static void check(String who, Object ours, Object theirs) {
    if (!ours.equals(theirs)) {
      throw new IllegalStateException(who + " differs: " + ours + " and " + theirs);
    }
  }

  private Enquiry enquiry() {
    return enquiries[next++ & (CASES - 1)];
  }

  @Benchmark
  public Object floor() {
    return HandWritten.decide(enquiry(), MadeUpEnquiries.DAY);
  }

  @Benchmark
  public Object library() {
    return decided(enquiry());
  }

  @Benchmark
  public Object drools() {
    return DroolsPeer.decide(enquiry());
  }

  @Benchmark
  public Object easyRules() {
    return EasyRulesPeer.decide(enquiry());
  }

  @Benchmark
  public Object camundaDmn() {
    return DmnPeer.decide(enquiry());
  }
}
