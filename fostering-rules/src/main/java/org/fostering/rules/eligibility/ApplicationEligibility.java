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
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.RulePack;

/**
 * Tests applications for eligibility: the law of {@link Eligibility}, from the same table, over the
 * facts where an application holds them.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApplicationEligibility {

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
   * The same rules by other readings of the law, as {@link Eligibility#with}.
   *
   * @param interpretations one choice for each reading
   * @return the tester
   */
  public ApplicationEligibility with(Interpretations interpretations) {
    return new ApplicationEligibility(sets.with(interpretations));
  }

  /**
   * {@return for each nation the rules by which it decides: its law together with the further
   * packs}
   */
  public Map<Nation, RuleSet<Application>> rules() {
    return sets.rules();
  }

  /** {@return the one choice for each reading by which it decides} */
  public Interpretations interpretations() {
    return sets.interpretations();
  }

  /**
   * What the rules come to for an application, given where the applicants live: by the law of the
   * service that will assess, and the policies of those to whom the case belongs then.
   *
   * @param application the application; whatever is missing in it is unknown and never no
   * @param residence where they live
   * @param organisations the authorities, hubs and networks
   * @param asOf the day on which it is asked
   * @return the decision, as for the nations of {@link GoverningLaw}; {@link Outcome#NOT_COVERED}
   *     for a home outside the four nations, where no service of theirs is named
   */
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
