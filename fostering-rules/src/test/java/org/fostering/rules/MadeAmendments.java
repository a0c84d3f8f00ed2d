package org.fostering.rules;

import static org.fostering.rules.MadeArbitraries.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Answer;
import org.fostering.model.common.Nation;

/** Made-up rules and what a hub changes in them. */
final class MadeAmendments {

  static final Bilingual WHY = new Bilingual("We changed it.", "Fe’i newidiwyd gennym.");
  static final LocalDate DAY = LocalDate.of(2027, 4, 1);
  static final Made YES = Made.of(Optional.of(Answer.YES), Known.of(3));

  static Rule.Builder<Made> rule(String id, Source source, String citation) {
    return Rule.<Made>of(id, source, "Test")
        .cites(citation, "1")
        .certainty(Certainty.READ)
        .in(Nation.ENGLAND, Nation.WALES)
        .when(Made.A.is(true))
        .then(Effect.ASSESS, "Because.", "Oherwydd.");
  }

  static Basis.Builder decided() {
    return Basis.of(Source.POLICY, "Hub")
        .cites(new Citation("Minutes of the hub", "item 1"))
        .in(Nation.WALES);
  }

  static RulePack<Made> amending(Rule<Made> rule, Amendment<Made> amendment) {
    return amending("hub", List.of(rule), List.of(amendment));
  }

  static RulePack<Made> amending(
      String id, List<Rule<Made>> rules, List<Amendment<Made>> amendments) {
    return new RulePack<>(id, "2", new Bilingual("Hub", "Hwb"), Made.ALL, rules, amendments);
  }

  static Amendment<Made> replace(String rule, String by) {
    return new Amendment.Replace<>(rule, by, WHY);
  }

  static Amendment<Made> retire(Basis basis) {
    return new Amendment.Retire<>("old", basis, WHY);
  }

  static Amendment<Made> extend(Condition<Made> also, Basis basis) {
    return new Amendment.Extend<>("old", also, basis, Optional.empty(), WHY);
  }

  @SafeVarargs
  static RuleSet<Made> set(RulePack<Made>... packs) {
    return RuleSet.of(List.of(packs));
  }

  static RulePack<Made> base(Rule.Builder<Made> old) {
    return pack("base", List.of(old.build()));
  }

  static RulePack<Made> policy() {
    return base(rule("old", Source.POLICY, "A policy"));
  }

  static RulePack<Made> statute() {
    return base(
        rule("old", Source.STATUTE, "An Act").during(InForce.from(LocalDate.of(2011, 4, 1))));
  }

  private MadeAmendments() {}
}
