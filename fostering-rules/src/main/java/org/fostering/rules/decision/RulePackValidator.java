package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.engine.Evaluation;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.RuleFailure;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RuleDescription;
import org.fostering.rules.rule.Truth;

/** What a pack must be to build: each refusal names the rule and says what it needs. */
public final class RulePackValidator<S> {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final String pack;
  private final Facts<S> facts;
  private final Partitions scales;

  private RulePackValidator(String pack, Facts<S> facts, Partitions scales) {
    this.pack = pack;
    this.facts = facts;
    this.scales = scales;
  }

  public static <S> void check(
      String pack, Facts<S> facts, List<Rule<S>> rules, List<Amendment<S>> amendments) {
    require(ID.matcher(pack).matches(), "pack " + pack, "an id of lower-case words and hyphens");
    for (Rule<S> rule : rules) {
      String name = name(rule.id(), pack);
      require(ID.matcher(rule.id()).matches(), name, "an id of lower-case words and hyphens");
    }
    checkVersions(pack, rules);
    List<Condition<S>> conditions = conditions(rules, amendments);
    RulePackValidator<S> checks = new RulePackValidator<>(pack, facts, new Partitions(conditions));
    rules.forEach(checks::check);
    amendments.forEach(amendment -> checks.check(amendment, rules));
  }

  /** Every condition of some rules and amendments. */
  static <S> List<Condition<S>> conditions(List<Rule<S>> rules, List<Amendment<S>> amendments) {
    List<Condition<S>> conditions = new ArrayList<>(rules.stream().map(Rule::condition).toList());
    for (Amendment<S> amendment : amendments) {
      if (amendment instanceof Amendment.Extend<S> extend) {
        conditions.add(extend.also());
      }
    }
    return conditions;
  }

  private static <S> void checkVersions(String pack, List<Rule<S>> rules) {
    Map<String, List<Basis>> versions = new LinkedHashMap<>();
    for (Rule<S> rule : rules) {
      Basis basis = rule.description().basis();
      List<Basis> others = versions.computeIfAbsent(rule.id(), id -> new ArrayList<>());
      for (Basis other : others) {
        require(
            !overlap(basis, other),
            name(rule.id(), pack),
            "an id of its own, or days or nations of its own: another version of it overlaps");
      }
      others.add(basis);
    }
  }

  /** Two versions without a day of commencement would both begin, nobody knows when. */
  private static boolean overlap(Basis left, Basis right) {
    boolean neitherCommenced = left.inForce().days().isEmpty() && right.inForce().days().isEmpty();
    return !Collections.disjoint(left.nations(), right.nations())
        && (neitherCommenced || left.inForce().overlaps(right.inForce()));
  }

  private void check(Rule<S> rule) {
    String name = name(rule.id(), pack);
    RuleDescription description = rule.description();
    check(description.basis(), name);
    check(description.reason(), name);
    check(rule.condition(), description.mayReadProtected(), name);
  }

  private void check(Amendment<S> amendment, List<Rule<S>> rules) {
    String name = name(amendment, pack);
    check(amendment.why(), name);
    if (amendment instanceof Amendment.Replace<S> replace) {
      require(
          rules.stream().anyMatch(rule -> rule.id().equals(replace.by())),
          name,
          "a rule of this pack to replace it by; there is none with the id " + replace.by());
    } else if (amendment instanceof Amendment.Retire<S> retire) {
      check(retire.basis(), name);
    } else if (amendment instanceof Amendment.Extend<S> extend) {
      check(extend.basis(), name);
      check(extend.also(), extend.mayReadProtected(), name);
    }
  }

  private static void check(Basis basis, String name) {
    require(!basis.owner().isBlank(), name, "an owner");
    require(!basis.nations().isEmpty(), name, "a nation in which it holds");
    require(
        !basis.citations().isEmpty(),
        name,
        "a citation: for law the provision, for a policy where its owner wrote it down");
  }

  private static void check(Bilingual text, String name) {
    require(
        !text.english().equals(text.welsh()),
        name,
        "a translation: its reason is the same in English and in Welsh");
  }

  private void check(Condition<S> condition, Optional<Citation> mayReadProtected, String name) {
    List<String> undeclared = facts.undeclared(condition);
    require(
        undeclared.isEmpty(),
        name,
        "to read declared facts only; not declared: " + String.join(", ", undeclared));
    require(
        mayReadProtected.isPresent() || Conditions.characteristics(condition).isEmpty(),
        name,
        "the basis that allows it to read a protected characteristic (mayReadProtected)");
    Conditions.visit(
        condition,
        part -> {
          if (part instanceof Condition.Custom<?> inJava) {
            require(
                !readsUndeclared(inJava),
                name,
                "to read in Java only the facts that the condition declares in reads");
          } else if (part instanceof Condition.Compare<?, ?> compare) {
            checkCode(compare, name);
          }
        });
    require(canHold(condition), name, "a condition that can hold: this one never does");
  }

  /** A code may be new in a document; a rule that waits for one that no list has never applies. */
  private static void checkCode(Condition.Compare<?, ?> compare, String name) {
    compare
        .fact()
        .codes()
        .ifPresent(
            list ->
                require(
                    list.find(compare.value().toString()).isPresent(),
                    name,
                    "to compare the fact "
                        + compare.fact().name()
                        + " with codes of the list "
                        + list.name()
                        + ", which has no "
                        + compare.value()));
  }

  /** One run on a subject of which nothing is known. What else goes wrong then is an incident. */
  private static <E> boolean readsUndeclared(Condition.Custom<E> condition) {
    Map<Fact<E, ?>, Known<?>> nothing = new LinkedHashMap<>();
    condition.reads().forEach(fact -> nothing.put(fact, Known.unknown()));
    try {
      new Supervisor().test(condition, nothing, LocalDate.EPOCH);
      return false;
    } catch (RuleFailure e) {
      return e.kind().equals(RuleFailure.UNDECLARED_FACT);
    }
  }

  private boolean canHold(Condition<S> condition) {
    try {
      return Evaluation.ofNothingKnown(scales).node(condition, null, Pointer.ROOT).truth()
          != Truth.FALSE;
    } catch (TooManyUnknowns e) {
      return true;
    }
  }

  public static String name(String rule, String pack) {
    return "rule " + rule + " of pack " + pack;
  }

  public static String name(Amendment<?> amendment, String pack) {
    return "amendment of rule " + amendment.rule() + " in pack " + pack;
  }

  public static void require(boolean holds, String what, String needs) {
    if (!holds) {
      throw new IllegalArgumentException(what + " needs " + needs);
    }
  }
}
