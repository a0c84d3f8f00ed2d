package org.fostering.bench;

import java.util.*;
import org.fostering.model.code.Tenure;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.*;
import org.fostering.rules.eligibility.*;
import org.fostering.rules.engine.*;
import org.fostering.rules.law.*;
import org.fostering.rules.rule.*;

/** Synthetic packs: n policies of the five shapes that policies have. */
final class SyntheticPacks {
  static RulePack<Enquiry> of(int n) {
    Random random = new Random(7);
    List<Rule<Enquiry>> rules = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Condition<Enquiry> when =
          switch (i % 5) {
            case 0 -> EnquiryFacts.SPARE_BEDROOMS.below(1 + random.nextInt(4));
            case 1 ->
                Condition.all(
                    EnquiryFacts.SMOKING.is(true),
                    EnquiryFacts.YOUNGEST_CHILD.below(1 + random.nextInt(18)));
            case 2 ->
                Condition.any(
                    EnquiryFacts.DOGS.atLeast(1 + random.nextInt(6)), EnquiryFacts.VAPING.is(true));
            case 3 ->
                Condition.all(
                    EnquiryFacts.TENURE.isOneOf(
                        Tenure.PRIVATE_RENT.getText(), Tenure.TIED.getText()),
                    EnquiryFacts.SPARE_BEDROOMS.below(2 + random.nextInt(4)));
            default ->
                EnquiryFacts.ENQUIRERS.some(
                    Condition.any(
                        PersonFacts.RIGHT_TO_WORK.is(false),
                        Condition.all(
                            PersonFacts.APPROVED_ELSEWHERE.is(true),
                            PersonFacts.RIGHT_TO_WORK.is(true))));
          };
      rules.add(
          Rule.<Enquiry>of("policy-" + i, LegalForce.POLICY, "Example Council")
              .certainty(Certainty.STATED)
              .cites("Policy", "section " + i)
              .in(Nation.ENGLAND)
              .when(when)
              .then(Effect.ASSESS, "A policy of the service.", "Polisi’r gwasanaeth.")
              .build());
    }
    return RulePack.<Enquiry>builder("synthetic", "1")
        .title(new Bilingual("Synthetic", "Synthetig"))
        .facts(EnquiryFacts.ALL)
        .rules(rules)
        .build();
  }
}
