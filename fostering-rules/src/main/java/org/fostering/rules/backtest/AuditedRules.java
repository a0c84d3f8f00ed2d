package org.fostering.rules.backtest;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.eligibility.EligibilityRules;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Question;

/**
 * The rules for documents of one type, the same without knowledge of what is protected and with it
 * varied, and the facts that are.
 *
 * @param <S> the type of the documents
 */
record AuditedRules<S>(
    EligibilityRules<S> all,
    EligibilityRules<S> blind,
    ProtectedVariation<S> varied,
    Set<String> protectedFacts,
    Organisations organisations) {

  static <S> AuditedRules<S> of(EligibilityRules<S> rules, ReferenceData data) {
    EligibilityRules<S> read = rules.with(data.interpretations());
    Set<String> names = new TreeSet<>();
    read.packs().forEach(pack -> names.addAll(AuditedRules.protectedFacts(pack.facts())));
    return new AuditedRules<>(
        read, read.withoutProtected(), new ProtectedVariation<>(read), names, data.organisations());
  }

  Decision decide(S document, Residence residence, LocalDate asOf) {
    return all.decide(document, residence, organisations, asOf);
  }

  ProtectedRules protectedRules(S document, Residence residence, LocalDate asOf) {
    Set<String> turning = new TreeSet<>();
    // With nothing known of protected facts, what is asked of them is what the outcome turns on.
    for (Question question : blind.decide(document, residence, organisations, asOf).questions()) {
      if (protectedFacts.contains(question.fact())) {
        turning.addAll(question.rules());
      }
    }
    return new ProtectedRules(
        turning,
        turning.isEmpty()
            ? Set.of()
            : varied.moving(by -> by.decide(document, residence, organisations, asOf)));
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
