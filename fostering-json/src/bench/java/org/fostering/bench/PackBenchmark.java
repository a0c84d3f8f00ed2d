package org.fostering.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.law.Jurisdiction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a decision costs over the number of rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PackBenchmark {

  private static final int CASES = 1024;
  private static final Jurisdiction ENGLAND = Jurisdiction.of(Nation.ENGLAND);

  @Param({"6", "60", "600"})
  public int rules;

  private Enquiry[] enquiries = {};
  private RuleSet<Enquiry> set = RuleSet.of(List.of());
  private int next;

  @Setup
  public void setUp() {
    enquiries = MadeUpEnquiries.of("missing", CASES).toArray(new Enquiry[0]);
    set = RuleSet.of(List.of(SyntheticPacks.of(rules)));
  }

  @Benchmark
  public Object library() {
    return set.decide(enquiries[next++ & (CASES - 1)], ENGLAND, MadeUpEnquiries.DAY);
  }
}
