package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.applicant.Application;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.RulePack;

/**
 * Tests applications for eligibility: the law of {@link Eligibility}, from the same table, over the
 * facts where an application holds them.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApplicationEligibility implements EligibilityRules<Application> {

  private static final Question SERVICE =
      new Question(
          "assessing-service",
          Pointer.ROOT.property("service").property("authorityCode"),
          Sensitivity.PERSONAL,
          new Bilingual(
              "Which service will assess? Its nation’s law governs the assessment.",
              "Pa wasanaeth fydd yn asesu? Cyfraith ei genedl sy’n llywodraethu’r asesiad."),
          Known.WhyUnknown.NOT_ASKED,
          List.of());

  private final LawSets<Application> sets;

  private ApplicationEligibility(LawSets<Application> sets) {
    this.sets = sets;
  }

  /** Built once, on first use. */
  private static final class Standard {
    static final ApplicationEligibility LAW = withPolicies(List.of());
  }

  /**
   * {@return for each nation the pack of law that this library has verified, in the order of the
   * nations; unmodifiable and always the same}
   */
  public static Map<Nation, RulePack<Application>> law() {
    return LawPacks.OnApplications.PACKS.of(LawPacks.Kind.LAW);
  }

  /**
   * {@return for some nations a pack of what national standards and guidance say besides the law,
   * as {@link Eligibility#standards}; unmodifiable and always the same}
   */
  public static Map<Nation, RulePack<Application>> standards() {
    return LawPacks.OnApplications.PACKS.of(LawPacks.Kind.STANDARDS);
  }

  /**
   * {@return the tester by the law that this library has verified, without any policy; always the
   * same, and built once, on first use}
   */
  public static ApplicationEligibility standard() {
    return Standard.LAW;
  }

  /**
   * The law that this library has verified, with further packs. One on enquiries decides
   * applications too when it is put over their facts: {@code pack.over(ApplicationFacts.ALL)}.
   *
   * @param policies the packs
   * @return the tester
   * @throws IllegalArgumentException as {@link Eligibility#withPolicies}
   */
  public static ApplicationEligibility withPolicies(Collection<RulePack<Application>> policies) {
    return new ApplicationEligibility(LawSets.of(law(), List.copyOf(policies)));
  }

  /**
   * The rules of a tester of enquiries over applications: its further packs put over their facts,
   * by its readings of the law.
   *
   * @param enquiries the tester
   * @return the tester of applications
   * @throws IllegalArgumentException as {@link RulePack#over}
   */
  public static ApplicationEligibility from(Eligibility enquiries) {
    List<RulePack<Application>> policies =
        enquiries.policies().stream().map(pack -> pack.over(ApplicationFacts.ALL)).toList();
    return (policies.isEmpty() ? standard() : withPolicies(policies))
        .with(enquiries.interpretations());
  }

  @Override
  public ApplicationEligibility with(Interpretations interpretations) {
    return new ApplicationEligibility(sets.with(interpretations));
  }

  @Override
  public Map<Nation, RuleSet<Application>> rules() {
    return sets.rules();
  }

  @Override
  public List<RulePack<Application>> packs() {
    return sets.packs();
  }

  @Override
  public ApplicationEligibility withoutProtected() {
    return new ApplicationEligibility(sets.each(RuleSet::withoutProtected));
  }

  @Override
  public ApplicationEligibility withProtected(Map<Fact<?, ?>, Known<?>> facts) {
    return new ApplicationEligibility(sets.each(set -> set.withProtected(facts)));
  }

  @Override
  public Interpretations interpretations() {
    return sets.interpretations();
  }

  @Override
  public Decision decide(
      Application application, Residence residence, Organisations organisations, LocalDate asOf) {
    return sets.decide(
        application,
        GoverningLaw.of(application, residence, organisations, asOf),
        residence,
        organisations,
        asOf,
        SERVICE,
        () -> SERVICE);
  }

  /**
   * What the rules come to for an application of which only the nation is known, not to whom it
   * belongs.
   *
   * @param application the application
   * @param jurisdiction the nations whose law may govern it
   * @param asOf the day on which it is asked
   * @return the decision, as {@link Eligibility#decide(org.fostering.model.enquiry.Enquiry,
   *     Jurisdiction, LocalDate)}
   */
  public Decision decide(Application application, Jurisdiction jurisdiction, LocalDate asOf) {
    return decide(application, jurisdiction, Adopters.notKnown(), asOf);
  }

  /**
   * What the rules come to for an application.
   *
   * @param application the application; whatever is missing in it is unknown and never no
   * @param jurisdiction whose law governs it, by {@link GoverningLaw} or as the host knows it
   * @param adopters to whom the case belongs, as the host knows it
   * @param asOf the day on which it is asked
   * @return the decision, as {@link Eligibility#decide}
   */
  public Decision decide(
      Application application, Jurisdiction jurisdiction, Adopters adopters, LocalDate asOf) {
    Objects.requireNonNull(application, "application");
    return sets.decide(application, jurisdiction, adopters, asOf, () -> SERVICE);
  }
}
