package org.fostering.rules.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.decision.TestSubject;
import org.fostering.rules.decision.TestSubjects;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.FactContext;

/** Decisions equal those of the evaluator of before. */
class OracleTest {

  @Provide
  Arbitrary<TestSubject> subjects() {
    return TestSubjects.subjects();
  }

  @Provide
  Arbitrary<RuleSet<TestSubject>> ruleSets() {
    return TestSubjects.ruleSets();
  }

  @Property(tries = 20000, edgeCases = EdgeCasesMode.NONE)
  void decisions_on_made_up_subjects(
      @ForAll("subjects") TestSubject subject, @ForAll("ruleSets") RuleSet<TestSubject> rules) {
    FormerRuleSet<TestSubject> former = FormerRuleSet.of(rules.packs());
    Decision expected = former.decide(subject, Nation.ENGLAND, TestSubjects.TODAY);
    Decision actual = rules.decide(subject, Nation.ENGLAND, TestSubjects.TODAY);
    for (int i = 0; i < expected.results().size(); i++) {
      var condition = expected.results().get(i).rule().condition();
      assertEquals(
          expected.results().get(i), actual.results().get(i), () -> show(condition));
    }
    assertEquals(expected, actual);
    FactContext today = FactContext.on(TestSubjects.TODAY);
    assertEquals(
        former.factsRead(subject, Nation.ENGLAND, Adopters.notKnown(), today),
        rules.factsRead(subject, Nation.ENGLAND, Adopters.notKnown(), today));
  }

  static String show(org.fostering.rules.rule.Condition<?> c) {
    if (c instanceof org.fostering.rules.rule.Condition.Compare<?, ?> x) {
      return x.fact().name() + " " + x.operator().word() + " " + x.value();
    }
    if (c instanceof org.fostering.rules.rule.Condition.All<?> x) {
      return "all" + x.conditions().stream().map(OracleTest::show).toList();
    }
    if (c instanceof org.fostering.rules.rule.Condition.Any<?> x) {
      return "any" + x.conditions().stream().map(OracleTest::show).toList();
    }
    if (c instanceof org.fostering.rules.rule.Condition.Not<?> x) {
      return "not(" + show(x.condition()) + ")";
    }
    if (c instanceof org.fostering.rules.rule.Condition.Exists<?, ?> x) {
      return x.several().name() + "(" + show(x.condition()) + ")";
    }
    return "java";
  }
}
