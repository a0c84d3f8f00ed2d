package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.routing.CandidateService;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * The law of each nation with further packs, by a reading of the law: the law of one nation never
 * meets that of another in one set.
 *
 * @param <S> the type of the document that is decided on
 */
final class LawSets<S> {

  private final Map<Nation, RuleSet<S>> rules;
  private final Interpretations interpretations;
  private final List<InterpretationOption> readings;

  private LawSets(Map<Nation, RuleSet<S>> rules, Interpretations interpretations) {
    this.rules = Collections.unmodifiableMap(rules);
    this.interpretations = interpretations;
    this.readings = Eligibility.INTERPRETATIONS.stream().map(interpretations::of).toList();
  }

  static <S> LawSets<S> of(Map<Nation, RulePack<S>> law, List<RulePack<S>> policies) {
    Map<Nation, RuleSet<S>> sets = new EnumMap<>(Nation.class);
    // What a pack changes in the law of one nation is nothing to the sets of the others.
    Set<String> ofAnyNation =
        law.values().stream()
            .flatMap(pack -> pack.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    law.forEach(
        (nation, pack) -> {
          List<RulePack<S>> packs = new ArrayList<>();
          packs.add(pack);
          packs.addAll(policies);
          sets.put(nation, RuleSet.of(packs, ofAnyNation));
        });
    return new LawSets<>(sets, Interpretations.defaults());
  }

  LawSets<S> with(Interpretations other) {
    return new LawSets<>(rules, Objects.requireNonNull(other, "interpretations"));
  }

  Map<Nation, RuleSet<S>> rules() {
    return rules;
  }

  /** The packs, each once: the law of the nations, then the further packs. */
  List<RulePack<S>> packs() {
    List<RulePack<S>> packs = new ArrayList<>();
    rules.values().forEach(set -> packs.add(set.packs().get(0)));
    packs.addAll(policies());
    return List.copyOf(packs);
  }

  /** The packs besides the law: those of any nation's set after the first. */
  List<RulePack<S>> policies() {
    List<RulePack<S>> any = rules.values().iterator().next().packs();
    return any.subList(1, any.size());
  }

  /** The same law, with each nation's rules in another form. */
  LawSets<S> each(UnaryOperator<RuleSet<S>> other) {
    Map<Nation, RuleSet<S>> changed = new EnumMap<>(Nation.class);
    rules.forEach((nation, set) -> changed.put(nation, other.apply(set)));
    return new LawSets<>(changed, interpretations);
  }

  Interpretations interpretations() {
    return interpretations;
  }

  /** How the law is read, of the readings on which a decision may turn. */
  List<InterpretationOption> readings() {
    return readings;
  }

  /**
   * What the rules come to by the law of the service that will assess, and the policies of those to
   * whom the case belongs then.
   */
  Decision decide(
      S subject,
      GoverningLaw law,
      Residence residence,
      Organisations organisations,
      LocalDate asOf,
      Question whoseCase,
      Supplier<Question> whoseLaw) {
    return residence.kind() == Residence.Kind.NO_AREA && law.services().isEmpty()
        ? outside(asOf)
        : decide(
            subject,
            law.jurisdiction(),
            adopters(law, residence, whoseCase, organisations, asOf),
            asOf,
            whoseLaw);
  }

  /**
   * To whom a case belongs: to the services that may assess, or else to the authorities of the
   * home. Of hubs and networks whose members the directory does not have, or not all, and of
   * further services, it is not known: a policy of theirs is not settled.
   */
  private static Adopters adopters(
      GoverningLaw law,
      Residence residence,
      Question whose,
      Organisations organisations,
      LocalDate asOf) {
    List<CandidateService> services =
        law.services().isEmpty()
            ? residence.on(asOf, organisations).authorities().stream()
                .map(each -> new CandidateService(Optional.of(each), Optional.empty()))
                .toList()
            : law.services();
    List<SortedSet<String>> groups =
        services.stream().map(each -> each.adopterIds(organisations, asOf)).toList();
    Adopters found =
        groups.size() == 1 ? Adopters.of(groups.get(0)) : Adopters.oneOf(groups, whose);
    return found.knownOf(new KnownAdopters(organisations, asOf));
  }

  /**
   * What the rules come to; {@code whose} is what to ask where it is not settled whose law governs.
   */
  Decision decide(
      S subject,
      Jurisdiction jurisdiction,
      Adopters adopters,
      LocalDate asOf,
      Supplier<Question> whose) {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(adopters, "adopters");
    Objects.requireNonNull(asOf, "asOf");
    if (jurisdiction.nation().isPresent()) {
      return decide(subject, jurisdiction.nation().get(), jurisdiction, adopters, asOf);
    }
    return JointDecision.of(
        jurisdiction.possible().stream()
            .sorted()
            .map(nation -> decide(subject, nation, Jurisdiction.of(nation), adopters, asOf))
            .toList(),
        jurisdiction,
        whose.get());
  }

  private Decision decide(
      S subject, Nation nation, Jurisdiction jurisdiction, Adopters adopters, LocalDate asOf) {
    RuleSet<S> set = Objects.requireNonNull(rules.get(nation), "a nation without law");
    Decision decision =
        set.decide(subject, jurisdiction, adopters, new FactContext(asOf, interpretations))
            .readBy(readings);
    return isInForce(set.packs().get(0), asOf) ? decision : notCovered(decision);
  }

  /** The decision on a home outside the four nations. */
  private Decision outside(LocalDate asOf) {
    return new Decision(
        Outcome.NOT_COVERED,
        Outcome.NOT_COVERED,
        Jurisdiction.notKnown(),
        Adopters.notKnown(),
        asOf,
        readings,
        List.of(),
        List.of(),
        List.of());
  }

  private static boolean isInForce(RulePack<?> pack, LocalDate asOf) {
    return pack.rules().stream().anyMatch(rule -> rule.basis().inForce().contains(asOf));
  }

  /**
   * Where other law was in force than this library has, that nothing stands in the way is a guess.
   */
  private static Decision notCovered(Decision decision) {
    return new Decision(
        Outcome.NOT_COVERED,
        Outcome.NOT_COVERED,
        decision.jurisdiction(),
        decision.adopters(),
        decision.asOf(),
        decision.readings(),
        decision.packs(),
        decision.results(),
        List.of());
  }
}
