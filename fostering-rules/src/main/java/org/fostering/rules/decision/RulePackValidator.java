package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.RuleFailure;
import org.fostering.rules.engine.Supervisor;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Condition.All;
import org.fostering.rules.rule.Condition.Any;
import org.fostering.rules.rule.Condition.Compare;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Condition.Exists;
import org.fostering.rules.rule.Condition.Not;
import org.fostering.rules.rule.Conditions;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.OwnFact;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What is wrong with a pack, all of it at once. Each condition in Java is run a few times on a
 * subject about which nothing is known. What was found is remembered for as long as the pack is
 * kept, so that no pack is checked twice.
 *
 * <p>Any thread may call it; where two look at one pack at once, both find the same.
 *
 * @param <S> the type of the subject
 */
public final class RulePackValidator<S> {

  private static final Pattern ID = Pattern.compile(Words.FORM);
  private static final String ID_NEEDED = "an id of lower-case words and hyphens";

  private static final Map<RulePack<?>, List<RulePackFault>> FOUND =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final RulePack<S> pack;
  private final Partitions scales;
  private final Supervisor supervisor = new Supervisor();
  private final List<RulePackFault> faults = new ArrayList<>();

  private RulePackValidator(RulePack<S> pack) {
    this.pack = pack;
    this.scales = new Partitions(conditions(pack));
  }

  /**
   * Checks a pack by itself. Whether it may amend the rules that it amends shows where it is put
   * together with their packs.
   *
   * @param pack the pack
   * @return everything that is wrong, with the codes of {@link RulePackFindingCode} and pointers
   *     into the pack in the form of a pack in JSON, such as {@code /rules/2/when}; empty if
   *     nothing is
   */
  public static List<Finding> validate(RulePack<?> pack) {
    return faults(pack).stream().map(RulePackFault::finding).toList();
  }

  static List<RulePackFault> faults(RulePack<?> pack) {
    List<RulePackFault> before = FOUND.get(pack);
    if (before != null) {
      return before;
    }
    RulePackValidator<?> validator = new RulePackValidator<>(pack);
    validator.check();
    List<RulePackFault> faults = List.copyOf(validator.faults);
    FOUND.put(pack, faults);
    return faults;
  }

  /** Every condition of the rules and amendments of a pack. */
  static <S> List<Condition<S>> conditions(RulePack<S> pack) {
    List<Condition<S>> conditions =
        new ArrayList<>(pack.rules().stream().map(Rule::condition).toList());
    for (Amendment<S> amendment : pack.amendments()) {
      if (amendment instanceof Amendment.Extend<S> extend) {
        conditions.add(extend.also());
      }
    }
    return conditions;
  }

  static String name(String rule, String pack) {
    return "rule " + rule + " of pack " + pack;
  }

  static String name(Amendment<?> amendment, String pack) {
    return "amendment of rule " + amendment.rule() + " in pack " + pack;
  }

  static Pointer rule(int index) {
    return Pointer.ROOT.property("rules").index(index);
  }

  static Pointer amendment(int index) {
    return Pointer.ROOT.property("amendments").index(index);
  }

  /** What is looked at: what a message calls it, and where it stands. */
  private record Place(String name, Pointer at) {
    Place in(String property) {
      return new Place(name, at.property(property));
    }

    Place in(String property, int index) {
      return new Place(name, at.property(property).index(index));
    }
  }

  private void require(boolean holds, RulePackFindingCode code, Place place, String needs) {
    if (!holds) {
      faults.add(
          new RulePackFault(pack.id(), code.at(place.at()), place.name() + " needs " + needs));
    }
  }

  private void check() {
    Place whole = new Place("pack " + pack.id(), Pointer.ROOT);
    boolean named = ID.matcher(pack.id()).matches();
    require(named, RulePackFindingCode.ID_MALFORMED, whole.in("id"), ID_NEEDED);
    boolean inWales = pack.rules().stream().anyMatch(rule -> isInWales(rule.basis()));
    List<OwnFact> own = pack.facts().own();
    for (int i = 0; i < own.size(); i++) {
      Place place =
          new Place("fact " + own.get(i).name() + " of pack " + pack.id(), whole.at())
              .in("facts", i)
              .in("question");
      translated(own.get(i).question(), inWales, place);
    }
    Map<String, List<Basis>> versions = new LinkedHashMap<>();
    for (int i = 0; i < pack.rules().size(); i++) {
      Rule<S> rule = pack.rules().get(i);
      check(rule, new Place(name(rule.id(), pack.id()), rule(i)), versions);
    }
    for (int i = 0; i < pack.amendments().size(); i++) {
      Amendment<S> amendment = pack.amendments().get(i);
      check(amendment, new Place(name(amendment, pack.id()), amendment(i)));
    }
  }

  private void check(Rule<S> rule, Place place, Map<String, List<Basis>> versions) {
    boolean named = ID.matcher(rule.id()).matches();
    require(named, RulePackFindingCode.ID_MALFORMED, place.in("id"), ID_NEEDED);
    List<Basis> others = versions.computeIfAbsent(rule.id(), id -> new ArrayList<>());
    require(
        others.stream().noneMatch(other -> overlap(rule.basis(), other)),
        RulePackFindingCode.OVERLAP,
        place,
        "an id of its own, or days or nations of its own: another version of it overlaps");
    others.add(rule.basis());
    check(rule.basis(), place);
    require(
        rule.basis().source() != LegalForce.POLICY
            || rule.effect().outcome() != Outcome.PERSON_DECIDES,
        RulePackFindingCode.EFFECT_OF_LAW,
        place.in("effect"),
        "an effect that a policy may have: that a provision must be applied follows from law only");
    boolean isOfRoutes = pack.facts().subject().equals(Facts.ROUTES);
    require(
        rule.effect() == Effect.INFO || rule.effect().isOfRoutes() == isOfRoutes,
        RulePackFindingCode.EFFECT_OF_ANOTHER_SUBJECT,
        place.in("effect"),
        "an effect of its subject: to require, avoid or exclude is for routes, and nothing else is");
    translated(rule.reason(), isInWales(rule.basis()), place.in("reason"));
    check(rule.condition(), rule.mayReadProtected(), place, "when");
  }

  /** Two versions without a day of commencement would both begin, nobody knows when. */
  private static boolean overlap(Basis left, Basis right) {
    boolean neitherCommenced = left.inForce().days().isEmpty() && right.inForce().days().isEmpty();
    return !Collections.disjoint(left.nations(), right.nations())
        && meet(left.adoptedBy(), right.adoptedBy())
        && (neitherCommenced || left.inForce().overlaps(right.inForce()));
  }

  /** Whether there may be a case in both scopes, of which an empty one takes every case. */
  static boolean meet(Set<String> left, Set<String> right) {
    return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
  }

  private void check(Amendment<S> amendment, Place place) {
    decision(amendment)
        .ifPresent(basis -> translated(amendment.why(), isInWales(basis), place.in("why")));
    amendment.decidedBy().ifPresent(basis -> check(basis, place));
    if (amendment instanceof Amendment.Replace<S> replace) {
      require(
          pack.rules().stream().anyMatch(rule -> rule.id().equals(replace.by())),
          RulePackFindingCode.REPLACEMENT_UNKNOWN,
          place.in("by"),
          "a rule of this pack to replace it by; there is none with the id " + replace.by());
    } else if (amendment instanceof Amendment.Extend<S> extend) {
      check(extend.also(), extend.mayReadProtected(), place, "also");
    }
  }

  private void check(Basis basis, Place place) {
    require(
        !basis.owner().isBlank(), RulePackFindingCode.OWNER_MISSING, place.in("owner"), "an owner");
    require(
        !basis.nations().isEmpty(),
        RulePackFindingCode.NATION_MISSING,
        place.in("nations"),
        "a nation in which it holds");
    require(
        !basis.citations().isEmpty(),
        RulePackFindingCode.CITATION_MISSING,
        place.in("citations"),
        "a citation: for law the provision, for a policy where its owner wrote it down");
    require(
        basis.adoptedBy().isEmpty() || basis.source() == LegalForce.POLICY,
        RulePackFindingCode.ADOPTED_LAW,
        place.in("adoptedBy"),
        "to hold for everybody: only a policy is adopted by some (adoptedBy)");
    require(
        basis.certainty().fits(basis.source()),
        RulePackFindingCode.CERTAINTY_UNFIT,
        place.in("certainty"),
        "a certainty that fits: a policy is stated by its owner, and nothing else is");
  }

  /** What stands behind an amendment: of a replacement, the rule that replaces. */
  private Optional<Basis> decision(Amendment<S> amendment) {
    return amendment instanceof Amendment.Replace<S> replace
        ? pack.rules().stream()
            .filter(rule -> rule.id().equals(replace.by()))
            .map(Rule::basis)
            .findFirst()
        : amendment.decidedBy();
  }

  /** In Wales people read Welsh. Names may be the same in both languages, sentences are not. */
  private void translated(Bilingual text, boolean inWales, Place place) {
    require(
        !inWales || !text.english().equals(text.welsh()),
        RulePackFindingCode.TRANSLATION,
        place.in("welsh"),
        "a translation: it holds in Wales and is the same in English and in Welsh");
  }

  private static boolean isInWales(Basis basis) {
    return basis.nations().contains(Nation.WALES);
  }

  private void check(
      Condition<S> condition, Optional<Citation> mayReadProtected, Place owner, String property) {
    Place place = owner.in(property);
    List<String> undeclared = pack.facts().undeclared(condition);
    require(
        undeclared.isEmpty(),
        RulePackFindingCode.FACT_UNDECLARED,
        place,
        "to read declared facts only; not declared: " + String.join(", ", undeclared));
    require(
        mayReadProtected.isPresent() || Conditions.characteristics(condition).isEmpty(),
        RulePackFindingCode.PROTECTED,
        owner,
        "the basis that allows it to read a protected characteristic (mayReadProtected)");
    checkParts(condition, place);
    require(
        canHold(condition),
        RulePackFindingCode.UNREACHABLE,
        place,
        "a condition that can hold: this one never does");
  }

  private void checkParts(Condition<?> condition, Place place) {
    if (condition instanceof All<?> all) {
      checkEach(all.conditions(), place, "all");
    } else if (condition instanceof Any<?> any) {
      checkEach(any.conditions(), place, "any");
    } else if (condition instanceof Not<?> not) {
      checkParts(not.condition(), place.in("not"));
    } else if (condition instanceof Exists<?, ?> some) {
      checkParts(some.condition(), place.in("some"));
    } else if (condition instanceof Compare<?, ?> compare) {
      checkCode(compare, place);
    } else if (condition instanceof Custom<?> inJava) {
      require(
          !readsUndeclared(inJava),
          RulePackFindingCode.JAVA_UNDECLARED,
          place,
          "to read in Java only the facts that the condition declares in reads");
    }
  }

  private void checkEach(List<? extends Condition<?>> parts, Place place, String property) {
    for (int i = 0; i < parts.size(); i++) {
      checkParts(parts.get(i), place.in(property, i));
    }
  }

  /**
   * A code may be new in a document; a rule that waits for one that no list has never applies. Nor
   * does one that waits for a broader code: it may be any of the narrower, and settles nothing.
   */
  private void checkCode(Compare<?, ?> compare, Place place) {
    compare.fact().codes().ifPresent(list -> checkCode(compare, list, place));
  }

  private void checkCode(Compare<?, ?> compare, CodeList list, Place place) {
    String code = compare.value().toString();
    String codes =
        "to compare the fact "
            + compare.fact().name()
            + " with codes of the list "
            + list.name()
            + ", ";
    Place at = place.in(compare.operator().word());
    require(
        list.find(code).isPresent(),
        RulePackFindingCode.CODE_UNKNOWN,
        at,
        codes + "which has no " + code);
    require(
        list.narrower(code).isEmpty(),
        RulePackFindingCode.CODE_BROADER,
        at,
        codes + "and with those narrower than " + code);
  }

  /**
   * One run on a subject about which nothing is known. What else goes wrong then is a failure of
   * the rule.
   */
  private <E> boolean readsUndeclared(Custom<E> condition) {
    Map<Fact<E, ?>, Known<?>> nothing = new LinkedHashMap<>();
    condition.reads().forEach(fact -> nothing.put(fact, Known.unknown()));
    try {
      supervisor.test(condition, nothing, FactContext.on(LocalDate.EPOCH));
      return false;
    } catch (RuleFailure e) {
      return e.kind().equals(RuleFailure.UNDECLARED_FACT);
    }
  }

  private boolean canHold(Condition<S> condition) {
    return scales.canHold(condition);
  }
}
