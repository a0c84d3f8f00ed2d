package org.fostering.bench;

import org.fostering.model.enquiry.Enquiry;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The rules of England in Easy Rules: what each rule came to; no reasons and no questions. */
final class EasyRulesPeer {

  private EasyRulesPeer() {}

  private static final class Lazy {
    static final Rules RULES = new Rules();
    static final DefaultRulesEngine ENGINE = new DefaultRulesEngine(new RulesEngineParameters());

    static {
      for (int i = 0; i < FlatFacts.Outcomes.IDS.size(); i++) {
        int n = i;
        RULES.register(
            new RuleBuilder()
                .name(FlatFacts.Outcomes.IDS.get(i))
                .priority(2 * i)
                .when(facts -> Predicates.rule(n, facts.get("enquiry")) == HandWritten.Tri.YES)
                .then(facts -> ((FlatFacts.Outcomes) facts.get("out")).met(n))
                .build());
        RULES.register(
            new RuleBuilder()
                .name(FlatFacts.Outcomes.IDS.get(i) + " open")
                .priority(2 * i + 1)
                .when(facts -> Predicates.rule(n, facts.get("enquiry")) == HandWritten.Tri.OPEN)
                .then(facts -> ((FlatFacts.Outcomes) facts.get("out")).open(n))
                .build());
      }
    }
  }

  static FlatFacts.Outcomes decide(Enquiry e) {
    Facts facts = new Facts();
    FlatFacts.Outcomes out = new FlatFacts.Outcomes();
    facts.put("enquiry", new FlatFacts(e, MadeUpEnquiries.DAY));
    facts.put("out", out);
    Lazy.ENGINE.fire(Lazy.RULES, facts);
    return out;
  }
}
