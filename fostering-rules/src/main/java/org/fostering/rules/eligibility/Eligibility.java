package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * Tests enquiries for eligibility, nation by nation. The library advises and explains; it refuses
 * nobody.
 *
 * <p>Immutable and thread-safe.
 */
public final class Eligibility {

  /** The readings of the law on which a decision may turn. */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(Interpretation.LEAP_BIRTHDAYS, Interpretation.HOUSEHOLD_MEMBERS);

  private static final Question WHERE =
      new Question(
          "home-nation",
          Pointer.ROOT.property("home").property("address").property("postcode"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "What is the full postcode of the home, or in which nation is it?",
              "Beth yw cod post llawn y cartref, neu ym mha genedl y mae?"),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  /** The law of each nation with the policies: the law of one nation never meets another's. */
  private final Map<Nation, RuleSet<Enquiry>> rules;

  private final Interpretations interpretations;

  /** Made once, on first use. */
  private static final class Standard {
    static final Map<Nation, RulePack<Enquiry>> LAW = packsOfLaw();
    static final Eligibility INSTANCE = of(List.of());
  }

  private Eligibility(Map<Nation, RuleSet<Enquiry>> rules, Interpretations interpretations) {
    this.rules = Collections.unmodifiableMap(rules);
    this.interpretations = interpretations;
  }

  private static Eligibility of(List<RulePack<Enquiry>> policies) {
    Map<Nation, RuleSet<Enquiry>> sets = new EnumMap<>(Nation.class);
    Map<Nation, RulePack<Enquiry>> law = law();
    // What a pack changes in the law of one nation is nothing to the sets of the others.
    Set<String> ofAnyNation =
        law.values().stream()
            .flatMap(pack -> pack.rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    law.forEach(
        (nation, pack) -> {
          List<RulePack<Enquiry>> packs = new ArrayList<>();
          packs.add(pack);
          packs.addAll(policies);
          sets.put(nation, RuleSet.of(packs, ofAnyNation));
        });
    return new Eligibility(sets, Interpretations.defaults());
  }

  /**
   * The packs of law that this library has verified.
   *
   * @return for each nation its pack, in the order of the nations
   */
  public static Map<Nation, RulePack<Enquiry>> law() {
    return Standard.LAW;
  }

  private static Map<Nation, RulePack<Enquiry>> packsOfLaw() {
    Map<Nation, RulePack<Enquiry>> law = new EnumMap<>(Nation.class);
    law.put(Nation.ENGLAND, EnglandPack.pack().asDefault());
    law.put(Nation.WALES, WalesPack.pack().asDefault());
    law.put(Nation.SCOTLAND, ScotlandPack.pack().asDefault());
    law.put(Nation.NORTHERN_IRELAND, NorthernIrelandPack.pack().asDefault());
    return Collections.unmodifiableMap(law);
  }

  /**
   * The law that this library has verified, without any policy.
   *
   * @return the tester
   */
  public static Eligibility standard() {
    return Standard.INSTANCE;
  }

  /**
   * The law that this library has verified, with further packs: the policies of a service, the
   * standards of a nation, what is believed of a nation's law, or a later law that supersedes a
   * rule of this one. An amendment takes effect in the nation in whose law the rule stands.
   *
   * @param policies the packs
   * @return the tester
   * @throws IllegalArgumentException if two rules have the same id, or an amendment may not be or
   *     amends a rule that neither the law of any nation nor another of the packs has; the message
   *     names it
   */
  public static Eligibility withPolicies(Collection<RulePack<Enquiry>> policies) {
    return of(List.copyOf(policies));
  }

  /**
   * The same rules by other readings of the law: of those in {@link #INTERPRETATIONS}, the choices
   * count here, and the regulation is the default of each.
   *
   * @param interpretations one choice for each reading
   * @return the tester
   */
  public Eligibility with(Interpretations interpretations) {
    Objects.requireNonNull(interpretations, "readings");
    Map<Nation, RuleSet<Enquiry>> sets = new EnumMap<>(Nation.class);
    rules.forEach(
        (nation, set) -> sets.put(nation, EnquiryFacts.interpretation(set, interpretations)));
    return new Eligibility(sets, interpretations);
  }

  /**
   * The readings by which it decides.
   *
   * @return one choice for each reading
   */
  public Interpretations interpretations() {
    return interpretations;
  }

  /**
   * The rules by which it decides, nation by nation.
   *
   * @return for each nation its law together with the further packs
   */
  public Map<Nation, RuleSet<Enquiry>> rules() {
    return rules;
  }

  /**
   * The packs by which it decides.
   *
   * @return each once: the law of the nations, then the further packs
   */
  public List<RulePack<Enquiry>> packs() {
    List<RulePack<Enquiry>> packs = new ArrayList<>();
    rules.values().forEach(set -> packs.add(set.packs().get(0)));
    List<RulePack<Enquiry>> any = rules.values().iterator().next().packs();
    packs.addAll(any.subList(1, any.size()));
    return List.copyOf(packs);
  }

  /**
   * What the rules come to for an enquiry, given where the enquirers live.
   *
   * @param enquiry the enquiry
   * @param residence where they live
   * @param asOf the day on which it is asked
   * @return the decision, as for the nations of the residence; {@link Outcome#NOT_COVERED} outside
   *     the four nations
   */
  public Decision decide(Enquiry enquiry, Residence residence, LocalDate asOf) {
    return residence.kind() == Residence.Kind.NO_AREA
        ? withoutRules(Outcome.NOT_COVERED, List.of(), asOf, List.of())
        : decide(enquiry, residence.nations(), asOf);
  }

  /**
   * What the rules come to for an enquiry.
   *
   * @param enquiry the enquiry
   * @param nations the nations in which the home may be: empty when that is not known at all
   * @param asOf the day on which it is asked
   * @return the decision: {@link Outcome#NOT_COVERED} when none of the nation's law that is here
   *     was in force on the day, {@link Outcome#MORE_INFORMATION} with the question where the home
   *     is when it could be in several nations, and otherwise what the rules of the one nation come
   *     to
   */
  public Decision decide(Enquiry enquiry, Collection<Nation> nations, LocalDate asOf) {
    Objects.requireNonNull(enquiry, "enquiry");
    Objects.requireNonNull(nations, "nations");
    Objects.requireNonNull(asOf, "asOf");
    List<Nation> possible = nations.stream().distinct().sorted().toList();
    if (possible.size() != 1) {
      return withoutRules(Outcome.MORE_INFORMATION, possible, asOf, List.of(WHERE));
    }
    Nation nation = possible.get(0);
    RuleSet<Enquiry> set = Objects.requireNonNull(rules.get(nation), "a nation without law");
    Decision decision = set.decide(enquiry, nation, asOf);
    return isInForce(set.packs().get(0), asOf) ? decision : notCovered(decision);
  }

  /**
   * What the rules come to by each other choice of a reading that would change the decision.
   *
   * @param enquiry the enquiry
   * @param residence where they live
   * @param asOf the day on which it is asked
   * @return the decisions that differ from that by {@link #interpretations()}, one reading changed
   *     in each; empty when the decision is the same however the law is read
   */
  public List<Alternative<Decision>> underOtherReadings(
      Enquiry enquiry, Residence residence, LocalDate asOf) {
    return interpretations.alternatives(
        INTERPRETATIONS, other -> with(other).decide(enquiry, residence, asOf));
  }

  /** A decision before any rule can be asked. */
  private static Decision withoutRules(
      Outcome outcome, List<Nation> nations, LocalDate asOf, List<Question> questions) {
    Outcome soFar = outcome == Outcome.NOT_COVERED ? outcome : Outcome.MAY_PROCEED;
    return new Decision(outcome, soFar, nations, asOf, List.of(), List.of(), questions);
  }

  private static boolean isInForce(RulePack<Enquiry> pack, LocalDate asOf) {
    return pack.rules().stream()
        .anyMatch(rule -> rule.description().basis().inForce().contains(asOf));
  }

  /**
   * Where other law was in force than this library has, that nothing stands in the way is a guess.
   */
  private static Decision notCovered(Decision decision) {
    return new Decision(
        Outcome.NOT_COVERED,
        Outcome.NOT_COVERED,
        decision.nations(),
        decision.asOf(),
        decision.packs(),
        decision.results(),
        List.of());
  }
}
