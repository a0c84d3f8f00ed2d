package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.DateRange;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Amendment.Replace;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Whether packs go together, and may change what they change in each other's rules: all that is
 * wrong at once. An object of this class looks at one set of packs.
 *
 * @param <S> the type of the subject
 */
final class AmendmentValidator<S> {

  private final Map<String, List<Rule<S>>> versions = new HashMap<>();
  private final Map<String, RulePack<S>> packs = new HashMap<>();
  private final Map<String, List<Place<S>>> amended = new LinkedHashMap<>();
  private final Map<String, OwnFact> facts = new HashMap<>();
  private final Set<RulePackFault> faults = new LinkedHashSet<>();

  /** An amendment, the pack that makes it, and where it stands there. */
  private record Place<S>(RulePack<S> pack, Amendment<S> amendment, Pointer at) {}

  private AmendmentValidator() {}

  /** What is wrong, but for amendments of rules that stand elsewhere. */
  static <S> List<RulePackFault> faults(Collection<RulePack<S>> all, Set<String> elsewhere) {
    AmendmentValidator<S> validator = new AmendmentValidator<>();
    validator.checkIds(all);
    for (RulePack<S> pack : all) {
      for (int i = 0; i < pack.amendments().size(); i++) {
        Amendment<S> amendment = pack.amendments().get(i);
        if (validator.packs.containsKey(amendment.rule())
            || !elsewhere.contains(amendment.rule())) {
          validator.check(new Place<>(pack, amendment, RulePackValidator.amendment(i)));
        }
      }
    }
    validator.amended.keySet().forEach(validator::checkThatNoneReplacesItself);
    return List.copyOf(validator.faults);
  }

  private void checkIds(Collection<RulePack<S>> all) {
    Set<String> ids = new HashSet<>();
    for (RulePack<S> pack : all) {
      if (!ids.add(pack.id())) {
        faults.add(
            new RulePackFault(
                pack.id(),
                RulePackFindingCode.PACK_TWICE.at(Pointer.ROOT.property("id")),
                "pack " + pack.id() + " is there twice; a set has one version of a pack"));
      }
      checkFacts(pack);
      for (int i = 0; i < pack.rules().size(); i++) {
        Rule<S> rule = pack.rules().get(i);
        versions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule);
        RulePack<S> other = packs.putIfAbsent(rule.id(), pack);
        if (other != null && !other.id().equals(pack.id())) {
          faults.add(
              new RulePackFault(
                  pack.id(),
                  RulePackFindingCode.ID_TAKEN.at(RulePackValidator.rule(i).property("id")),
                  RulePackValidator.name(rule.id(), pack.id())
                      + " is in pack "
                      + other.id()
                      + " too; to change it there, amend it"));
        }
      }
    }
  }

  /** One name stands for one fact, or a question would have two meanings. */
  private void checkFacts(RulePack<S> pack) {
    List<OwnFact> own = pack.facts().own();
    for (int i = 0; i < own.size(); i++) {
      OwnFact fact = own.get(i);
      OwnFact other = facts.putIfAbsent(fact.name(), fact);
      if (other != null && !other.equals(fact)) {
        faults.add(
            new RulePackFault(
                pack.id(),
                RulePackFindingCode.FACT_TWICE.at(Pointer.ROOT.property("facts").index(i)),
                "fact "
                    + fact.name()
                    + " of pack "
                    + pack.id()
                    + " is declared otherwise by another pack; say the same, or another name"));
      }
    }
  }

  private boolean require(boolean holds, RulePackFindingCode code, Place<S> place, String needs) {
    if (!holds) {
      String name = RulePackValidator.name(place.amendment(), place.pack().id());
      faults.add(
          new RulePackFault(place.pack().id(), code.at(place.at()), name + " needs " + needs));
    }
    return holds;
  }

  private void check(Place<S> place) {
    RulePack<S> owner = packs.get(place.amendment().rule());
    if (owner == null) {
      require(
          false,
          RulePackFindingCode.AMENDED_UNKNOWN,
          place,
          "that rule in another pack of the set, and none has it");
      return;
    }
    boolean ofAnother =
        require(
            !owner.id().equals(place.pack().id()),
            RulePackFindingCode.AMENDED_OWN,
            place,
            "a rule of another pack: within one, give a rule versions with days");
    if (!ofAnother) {
      return;
    }
    List<Place<S>> others =
        amended.computeIfAbsent(place.amendment().rule(), rule -> new ArrayList<>());
    for (Place<S> other : others) {
      require(
          !RulePackValidator.meet(scope(place), scope(other)),
          RulePackFindingCode.AMENDED_TWICE,
          place,
          "to be the only one, and pack " + other.pack().id() + " amends the rule too");
    }
    others.add(place);
    List<Rule<S>> olds = versions.getOrDefault(place.amendment().rule(), List.of());
    if (place.amendment() instanceof Replace<S> replace) {
      checkReplacement(place, olds, versions.getOrDefault(replace.by(), List.of()));
    } else {
      place.amendment().decidedBy().ifPresent(basis -> checkPolicy(place, olds, basis));
    }
  }

  private Set<String> scope(Place<S> place) {
    return place.amendment() instanceof Replace<S> replace
        ? AmendmentResolver.scope(
            versions.getOrDefault(replace.by(), List.of()).stream().map(Rule::basis).toList())
        : place.amendment().decidedBy().map(Basis::adoptedBy).orElse(Set.of());
  }

  private void checkPolicy(Place<S> place, List<Rule<S>> olds, Basis basis) {
    boolean hasEffect = false;
    for (Rule<S> rule : olds) {
      Basis old = rule.basis();
      boolean isPolicy =
          require(
              old.source() == LegalForce.POLICY,
              RulePackFindingCode.AMENDED_LAW,
              place,
              "a policy: "
                  + (old.source() == LegalForce.STATUTE
                      ? "what a statute says can only be superseded by a later statute"
                      : "a standard can only be superseded by a later standard or a statute"));
      if (!isPolicy) {
        return;
      }
      hasEffect |=
          !Collections.disjoint(old.nations(), basis.nations())
              && old.inForce().overlaps(basis.inForce());
    }
    requireEffect(hasEffect, place);
  }

  private void requireEffect(boolean hasEffect, Place<S> place) {
    require(
        hasEffect,
        RulePackFindingCode.AMENDMENT_VOID,
        place,
        "a nation and a day on which the rule holds");
  }

  private void checkReplacement(Place<S> place, List<Rule<S>> olds, List<Rule<S>> replacements) {
    boolean hasEffect = false;
    for (Rule<S> rule : olds) {
      Basis old = rule.basis();
      for (Rule<S> replacement : replacements) {
        Basis by = replacement.basis();
        if (!Collections.disjoint(old.nations(), by.nations())) {
          checkReplacement(place, old, by);
          hasEffect |= by.inForce().days().isEmpty() || onwards(by).overlaps(old.inForce());
        }
      }
    }
    // Of a rule that is not there the pack itself says that it is missing.
    requireEffect(hasEffect || replacements.isEmpty(), place);
  }

  /** The days of a replacement: when it ends, what it replaced does not come back by itself. */
  static InForce onwards(Basis by) {
    return by.inForce().days().flatMap(DateRange::from).map(InForce::from).orElse(InForce.always());
  }

  private void checkReplacement(Place<S> place, Basis old, Basis by) {
    if (old.source() == LegalForce.POLICY) {
      return;
    }
    if (old.source() == LegalForce.STATUTE) {
      require(
          by.source() == LegalForce.STATUTE,
          RulePackFindingCode.SUPERSEDED_BY_LESS,
          place,
          "a statute: only that supersedes a statute");
      require(
          !old.citations().containsAll(by.citations()),
          RulePackFindingCode.SUPERSEDED_UNCITED,
          place,
          "a citation of its own, besides those of the rule that it supersedes");
    } else {
      require(
          by.source() != LegalForce.POLICY,
          RulePackFindingCode.SUPERSEDED_BY_LESS,
          place,
          "a standard or a statute: only these supersede a standard");
    }
    require(
        isLater(by, old),
        RulePackFindingCode.SUPERSEDED_EARLIER,
        place,
        "a rule that starts on a later day than the one superseded");
    require(
        by.certainty().isVerified() || !old.certainty().isVerified(),
        RulePackFindingCode.SUPERSEDED_UNVERIFIED,
        place,
        "a verified rule (certainty), because the rule that it supersedes is verified");
  }

  private static boolean isLater(Basis by, Basis old) {
    if (by.inForce().days().isEmpty()) {
      return true;
    }
    Optional<LocalDate> start = by.inForce().days().flatMap(DateRange::from);
    Optional<LocalDate> before = old.inForce().days().flatMap(DateRange::from);
    return start.isPresent() && (before.isEmpty() || start.get().isAfter(before.get()));
  }

  private void checkThatNoneReplacesItself(String rule) {
    Set<String> seen = new HashSet<>();
    String next = rule;
    while (seen.add(next)) {
      Place<S> place = first(next);
      if (place == null || !(place.amendment() instanceof Replace<S> replace)) {
        return;
      }
      next = replace.by();
    }
    Place<S> place = first(next);
    // A cycle is reported once, where it was entered first.
    if (place != null && faults.stream().noneMatch(AmendmentValidator::isCircle)) {
      require(
          false,
          RulePackFindingCode.AMENDMENT_CIRCULAR,
          place,
          "an end: rule " + next + " would in the end replace itself");
    }
  }

  private @Nullable Place<S> first(String rule) {
    List<Place<S>> places = amended.getOrDefault(rule, List.of());
    return places.isEmpty() ? null : places.get(0);
  }

  private static boolean isCircle(RulePackFault fault) {
    return fault.finding().code().equals(RulePackFindingCode.AMENDMENT_CIRCULAR.code());
  }
}
