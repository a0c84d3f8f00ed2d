package org.fostering.rules.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Finding;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.eligibility.ApplicationEligibility;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.routing.Routing;

/**
 * Takes an enquiry in: finds where the enquirers live, decides by the rules, and finds who should
 * answer; and decides on an application by the same law; all by the same reference data and the
 * same reading of the law, on the same day.
 *
 * <p>Keep one and share it: it is costly to make with policies, and cheap to ask. Immutable and
 * thread-safe.
 */
public final class Intake {

  /** Made on first use. */
  private static final class Standard {
    static final Intake INTAKE =
        new Intake(
            ReferenceData.standard(),
            Eligibility.standard(),
            ApplicationEligibility.standard(),
            Routing.standard());
  }

  private final ReferenceData data;
  private final Eligibility eligibility;
  private final ApplicationEligibility applications;
  private final ResidenceFinder residences;
  private final Routing routing;
  private final Consistency contradictions;

  /** What bears on a decision: where two answers speak of the same fact, and of whom. */
  private static final Set<String> BEAR_ON_A_DECISION =
      Set.of(
          "consistency.adult-when-committed",
          "consistency.age-against-birth-date",
          "consistency.answer-contradicted",
          "consistency.nation-of-postcode",
          "consistency.numbers-contradict",
          "consistency.person-unknown",
          "consistency.places-disagree");

  private Intake(
      ReferenceData data,
      Eligibility eligibility,
      ApplicationEligibility applications,
      Routing routing) {
    this.data = data;
    this.eligibility = eligibility.with(data.interpretations());
    this.applications = applications.with(data.interpretations());
    this.residences =
        ResidenceFinder.of(data.postcodes(), data.organisations()).with(data.interpretations());
    this.routing = routing.withOrganisations(data.organisations()).with(data.interpretations());
    this.contradictions =
        Consistency.standard().with(data.interpretations()).only(BEAR_ON_A_DECISION);
  }

  /**
   * {@return the one standard instance, by the law and the reference data that come with the
   * library, without any policy}
   */
  public static Intake standard() {
    return Standard.INTAKE;
  }

  /**
   * The same rules with other reference data.
   *
   * @param other the data
   * @return the intake by them
   */
  public Intake with(ReferenceData other) {
    return new Intake(Objects.requireNonNull(other, "other"), eligibility, applications, routing);
  }

  /**
   * The same reference data with other rules, such as {@link Eligibility#withPolicies}. The
   * interpretations of the reference data count, not those of the rules given.
   *
   * @param rules the law with further packs
   * @return the intake by them
   */
  public Intake with(Eligibility rules) {
    return new Intake(data, Objects.requireNonNull(rules, "rules"), applications, routing);
  }

  /**
   * The same reference data with other rules for applications, such as {@link
   * ApplicationEligibility#withPolicies}.
   *
   * @param rules the law with further packs
   * @return the intake by them
   */
  public Intake with(ApplicationEligibility rules) {
    return new Intake(data, eligibility, Objects.requireNonNull(rules, "rules"), routing);
  }

  /**
   * The same reference data with other rules on routes, such as {@link Routing#withRules}. The
   * organisations and interpretations of the reference data count, not those of the router given.
   *
   * @param router the router
   * @return the intake by its rules
   */
  public Intake with(Routing router) {
    return new Intake(data, eligibility, applications, Objects.requireNonNull(router, "router"));
  }

  /** {@return the reference data by which it answers} */
  public ReferenceData data() {
    return data;
  }

  /** {@return the rules by which it decides: the law of the nations with the policies} */
  public Eligibility eligibility() {
    return eligibility;
  }

  /**
   * {@return the rules by which it decides on applications: the law of the nations with the
   * policies}
   */
  public ApplicationEligibility applications() {
    return applications;
  }

  /**
   * What the rules come to for an application, which has a service already and so goes nowhere.
   *
   * @param application the application; whatever is missing in it is unknown and never no
   * @param asOf the day on which it is asked
   * @return the decision, with reasons and what to ask
   */
  public Decision decide(Application application, LocalDate asOf) {
    Objects.requireNonNull(application, "application");
    return applications.decide(
        application, residences.find(application), data.organisations(), asOf);
  }

  /**
   * Where an enquiry or an application contradicts itself so that it bears on the decision: what
   * the two answers say against each other counts as unknown there.
   *
   * @param document the enquiry or the application
   * @param asOf the day on which it is asked
   * @return the findings, as those of {@link Consistency}
   */
  public List<Finding> contradictions(Document document, LocalDate asOf) {
    return contradictions.check(document, asOf);
  }

  /**
   * What follows from an enquiry.
   *
   * @param enquiry the enquiry; whatever is missing in it is unknown and never no
   * @param asOf the day on which it is asked
   * @return what follows, with reasons and what to ask
   */
  public IntakeResult consider(Enquiry enquiry, LocalDate asOf) {
    return result(enquiry, asOf, contradictions(Objects.requireNonNull(enquiry, "enquiry"), asOf));
  }

  /**
   * What follows from an enquiry of which it is known where it contradicts itself, as from a reader
   * that also asked {@link #contradictions}, so that it need not be found out again.
   *
   * @param enquiry the enquiry; whatever is missing in it is unknown and never no
   * @param findings what was found in it, of which the contradictions count
   * @param asOf the day on which it is asked
   * @return what follows, as {@link #consider(Enquiry, LocalDate)} gives it, the contradictions as
   *     they were found
   */
  public IntakeResult consider(Enquiry enquiry, List<Finding> findings, LocalDate asOf) {
    return result(
        Objects.requireNonNull(enquiry, "enquiry"),
        asOf,
        findings.stream().filter(each -> BEAR_ON_A_DECISION.contains(each.code())).toList());
  }

  private IntakeResult result(Enquiry enquiry, LocalDate asOf, List<Finding> found) {
    Residence residence = residences.find(enquiry);
    return new IntakeResult(
        Objects.requireNonNull(asOf, "asOf"),
        data.interpretations(),
        residence,
        eligibility.decide(enquiry, residence, data.organisations(), asOf),
        routing.route(enquiry, residence, asOf),
        found);
  }
}
