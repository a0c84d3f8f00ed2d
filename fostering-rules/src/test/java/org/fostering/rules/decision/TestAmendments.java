package org.fostering.rules.decision;

import static org.fostering.rules.decision.TestSubjects.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/** TestSubject-up rules and what a hub changes in them. */
public final class TestAmendments {

  public static final Bilingual WHY = new Bilingual("We changed it.", "Fe’i newidiwyd gennym.");
  public static final LocalDate DAY = LocalDate.of(2027, 4, 1);
  public static final TestSubject YES = TestSubject.of(Optional.of(Answer.YES), Known.of(3));

  public static Rule.Builder<TestSubject> rule(String id, LegalForce source, String citation) {
    return Rule.<TestSubject>of(id, source, "Test")
        .cites(citation, "1")
        .certainty(source == LegalForce.POLICY ? Certainty.STATED : Certainty.READ)
        .in(Nation.ENGLAND, Nation.WALES)
        .when(TestSubject.A.is(true))
        .then(Effect.ASSESS, "Because.", "Oherwydd.");
  }

  public static Basis.Builder decided() {
    return Basis.of(LegalForce.POLICY, "Hub")
        .cites(new Citation("Minutes of the hub", "item 1"))
        .in(Nation.WALES);
  }

  public static RulePack<TestSubject> amending(
      Rule<TestSubject> rule, Amendment<TestSubject> amendment) {
    return amending("hub", List.of(rule), List.of(amendment));
  }

  public static RulePack<TestSubject> amending(
      String id, List<Rule<TestSubject>> rules, List<Amendment<TestSubject>> amendments) {
    return RulePack.<TestSubject>builder(id, "2")
        .title(new Bilingual("Hub", "Hwb"))
        .facts(TestSubject.ALL)
        .rules(rules)
        .amendments(amendments)
        .build();
  }

  public static Amendment<TestSubject> replace(String rule, String by) {
    return new Amendment.Replace<>(rule, by, WHY);
  }

  public static Amendment<TestSubject> retire(Basis basis) {
    return new Amendment.Retire<>("old", basis, WHY);
  }

  public static Amendment<TestSubject> extend(Condition<TestSubject> also, Basis basis) {
    return new Amendment.Extend<>("old", also, basis, Optional.empty(), WHY);
  }

  @SafeVarargs
  public static RuleSet<TestSubject> set(RulePack<TestSubject>... packs) {
    return RuleSet.of(List.of(packs));
  }

  public static RulePack<TestSubject> base(Rule.Builder<TestSubject> old) {
    return pack("base", List.of(old.build()));
  }

  public static RulePack<TestSubject> policy() {
    return base(rule("old", LegalForce.POLICY, "A policy"));
  }

  public static RulePack<TestSubject> statute() {
    return base(
        rule("old", LegalForce.STATUTE, "An Act").during(InForce.from(LocalDate.of(2011, 4, 1))));
  }

  private TestAmendments() {}
}
