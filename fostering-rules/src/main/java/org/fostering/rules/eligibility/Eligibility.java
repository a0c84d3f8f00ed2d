package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.RulePack;

/**
 * Tests enquiries for eligibility, nation by nation. The library advises and explains; it refuses
 * nobody.
 *
 * <p>Immutable and thread-safe.
 */
public final class Eligibility implements EligibilityRules<Enquiry> {

  /** The readings of the law on which a decision may turn. */
  public static final List<Interpretation> INTERPRETATIONS =
      List.of(Interpretation.LEAP_BIRTHDAYS, Interpretation.HOUSEHOLD_MEMBERS);

  private final LawSets<Enquiry> sets;

  private Eligibility(LawSets<Enquiry> sets) {
    this.sets = sets;
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final Eligibility LAW = of(List.of());
  }

  private static Eligibility of(List<RulePack<Enquiry>> policies) {
    return new Eligibility(LawSets.of(law(), policies));
  }

  /**
   * {@return for each nation the pack of law that this library has verified, as {@code packs.csv}
   * and {@code rules.csv} of this package list it, in the order of the nations; unmodifiable and
   * always the same}
   */
  public static Map<Nation, RulePack<Enquiry>> law() {
    return LawPacks.OnEnquiries.PACKS.of(LawPacks.Kind.LAW);
  }

  /**
   * {@return for some nations, at present for none, a pack of rules that are believed to be law and
   * were not read, all {@link org.fostering.rules.law.Certainty#UNVERIFIED}; unmodifiable and
   * always the same} A service that has read the regulations and agrees may add it with {@link
   * #withPolicies}; it is in no default.
   */
  public static Map<Nation, RulePack<Enquiry>> unverified() {
    return LawPacks.OnEnquiries.PACKS.of(LawPacks.Kind.UNVERIFIED);
  }

  /**
   * {@return for some nations a pack of what national standards and guidance of the government say
   * besides the law, for a service that wishes to have them beside it with {@link #withPolicies};
   * unmodifiable and always the same} None is law, none is in a default, and none has a graver
   * effect than a point to discuss.
   */
  public static Map<Nation, RulePack<Enquiry>> standards() {
    return LawPacks.OnEnquiries.PACKS.of(LawPacks.Kind.STANDARDS);
  }

  /**
   * {@return the tester by the law that this library has verified, without any policy; always the
   * same, and built once, on first use}
   */
  public static Eligibility standard() {
    return Standard.LAW;
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

  @Override
  public Eligibility with(Interpretations interpretations) {
    return new Eligibility(sets.with(interpretations));
  }

  @Override
  public Eligibility withoutProtected() {
    return new Eligibility(sets.each(RuleSet::withoutProtected));
  }

  @Override
  public Eligibility withProtected(Map<Fact<?, ?>, Known<?>> facts) {
    return new Eligibility(sets.each(set -> set.withProtected(facts)));
  }

  @Override
  public Interpretations interpretations() {
    return sets.interpretations();
  }

  @Override
  public Map<Nation, RuleSet<Enquiry>> rules() {
    return sets.rules();
  }

  @Override
  public List<RulePack<Enquiry>> packs() {
    return sets.packs();
  }

  List<RulePack<Enquiry>> policies() {
    return sets.policies();
  }

  /**
   * What the rules come to for an enquiry, given where the enquirers live, by the organisations
   * that come with the library.
   *
   * @param enquiry the enquiry
   * @param residence where they live
   * @param asOf the day on which it is asked
   * @return the decision, as by {@link #decide(Enquiry, Residence, Organisations, LocalDate)}
   */
  public Decision decide(Enquiry enquiry, Residence residence, LocalDate asOf) {
    return decide(enquiry, residence, Organisations.standard(), asOf);
  }

  @Override
  public Decision decide(
      Enquiry enquiry, Residence residence, Organisations organisations, LocalDate asOf) {
    return sets.decide(
        enquiry,
        GoverningLaw.of(enquiry, residence, organisations, asOf),
        residence,
        organisations,
        asOf,
        GoverningLaw.whoseCase(enquiry, residence),
        () -> GoverningLaw.whoseLaw(enquiry, residence));
  }

  /**
   * The decision on an enquiry of which only the nation is known, not to whom it belongs.
   *
   * @param enquiry the enquiry
   * @param jurisdiction the nations whose law may govern it
   * @param asOf the day on which it is asked
   * @return the decision, as by {@link #decide(Enquiry, Jurisdiction, Adopters, LocalDate)}
   */
  public Decision decide(Enquiry enquiry, Jurisdiction jurisdiction, LocalDate asOf) {
    return decide(enquiry, jurisdiction, Adopters.notKnown(), asOf);
  }

  /**
   * What the rules come to for an enquiry.
   *
   * @param enquiry the enquiry
   * @param jurisdiction the nations whose law may govern it
   * @param adopters to whom the enquiry belongs, as the host knows it
   * @param asOf the day on which it is asked
   * @return the decision: {@link Outcome#NOT_COVERED} when none of the nation's law that is here
   *     was in force on the day; of several nations what their laws come to together, with the
   *     question whose law governs where that makes a difference; where no nation is known what
   *     those of all four come to, {@link Outcome#MORE_INFORMATION} with that question
   */
  public Decision decide(
      Enquiry enquiry, Jurisdiction jurisdiction, Adopters adopters, LocalDate asOf) {
    Objects.requireNonNull(enquiry, "enquiry");
    return sets.decide(enquiry, jurisdiction, adopters, asOf, () -> GoverningLaw.whoseLaw(enquiry));
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
    return interpretations()
        .alternatives(
            INTERPRETATIONS,
            other -> with(other).decide(enquiry, residence, asOf).readBy(sets.readings()));
  }
}
