package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.applicant.Accommodation;
import org.fostering.model.applicant.Application;
import org.fostering.model.common.Address;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.routing.CandidateService;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;

/**
 * Whose law governs an assessment: that of the service that will assess, which is not always that
 * of the home. An enquiry from a home in Wales about a child of an English authority is assessed by
 * that authority, under the law of England (SI 2011/581 regulation 1(2) and WSI 2018/1333
 * regulation 2 apply to services and not to homes).
 *
 * <p>The service is the one that the enquirers have chosen, or the authority that looks after the
 * child, named by code, by number or by name. One that works in several nations assesses a home in
 * one of them under the law that holds there. Where the two are of different nations it is not
 * settled who will assess; where an enquiry is about children of several authorities, the choice of
 * one of them settles it. Where neither is named, or the directories do not have it, it is taken
 * that a service of the nation of the home will.
 *
 * <p>Immutable and thread-safe.
 *
 * @param jurisdiction the nations whose law may govern it
 * @param services those that may assess, as far as the document names any that the directories have
 */
public record GoverningLaw(Jurisdiction jurisdiction, List<CandidateService> services) {

  private static final Pointer HOME = Pointer.ROOT.property("home");

  private static final Pointer POSTCODE_OF_HOME = HOME.property("address").property("postcode");

  /** Places of which a full postcode may say more than is known. */
  private static final Set<Residence.Kind> OPEN_TO_A_POSTCODE =
      EnumSet.of(
          Residence.Kind.NOT_GIVEN,
          Residence.Kind.SEVERAL_AUTHORITIES,
          Residence.Kind.SEVERAL_NATIONS);

  /** Either answer settles whose law it is, and the postcode alone to whom the case belongs. */
  private static final Question NATION_OR_POSTCODE =
      question(
          "home-nation",
          POSTCODE_OF_HOME,
          "What is the full postcode of the home, or in which nation is it?",
          "Beth yw cod post llawn y cartref, neu ym mha genedl y mae?",
          Known.WhyUnknown.NOT_ASKED);

  private static final Question POSTCODE =
      question(
          "home-postcode",
          POSTCODE_OF_HOME,
          "What is the full postcode of the home?",
          "Beth yw cod post llawn y cartref?",
          Known.WhyUnknown.NOT_ASKED);

  private static final Question NATION = nation(Known.WhyUnknown.NOT_ASKED);

  private static final Question NATION_CONTRADICTED = nation(Known.WhyUnknown.CONTRADICTED);

  private static final Question SERVICE =
      question(
          "assessing-service",
          Pointer.ROOT.property("chosenService").property("service").property("authorityCode"),
          "Which service will assess? Its nation’s law governs the assessment.",
          "Pa wasanaeth fydd yn asesu? Cyfraith ei genedl sy’n llywodraethu’r asesiad.",
          Known.WhyUnknown.CONTRADICTED);

  /** Copies the list. */
  public GoverningLaw {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    services = List.copyOf(services);
  }

  private static Question nation(Known.WhyUnknown why) {
    return question(
        "home-nation",
        HOME.property("nation"),
        "In which nation is the home?",
        "Ym mha genedl y mae’r cartref?",
        why);
  }

  private static Question question(
      String fact, Pointer pointer, String english, String welsh, Known.WhyUnknown why) {
    return new Question(
        fact, pointer, Sensitivity.PERSONAL, new Bilingual(english, welsh), why, List.of());
  }

  /**
   * Whose law governs the assessment of those who enquire.
   *
   * @param enquiry the enquiry
   * @param residence where they live
   * @param organisations the authorities and their nations
   * @param asOf the day on which it is asked
   * @return the law of the services that are named, or else that of the home
   */
  public static GoverningLaw of(
      Enquiry enquiry, Residence residence, Organisations organisations, LocalDate asOf) {
    return of(
        services(named(enquiry).stream(), organisations, asOf), ofHome(residence, nation(enquiry)));
  }

  /**
   * Whose law governs the assessment of those who apply.
   *
   * @param application the application
   * @param residence where they live
   * @param organisations the authorities and their nations
   * @param asOf the day on which it is asked
   * @return the law of the service to which the application was made; where that is not known, that
   *     of the authorities of the children whom it is about; else that of the home
   */
  public static GoverningLaw of(
      Application application, Residence residence, Organisations organisations, LocalDate asOf) {
    Jurisdiction home =
        ofHome(residence, application.getAccommodation().flatMap(Accommodation::getNation));
    GoverningLaw ofService =
        of(services(application.getService().stream(), organisations, asOf), home);
    return ofService.services().isEmpty()
        ? of(services(authoritiesOfChildren(application), organisations, asOf), home)
        : ofService;
  }

  private static Stream<OrganisationReference> authoritiesOfChildren(Application application) {
    return application.getConnectedChildCases().stream()
        .flatMap(child -> child.getChild().stream())
        .flatMap(child -> child.getResponsibleAuthority().stream());
  }

  private static GoverningLaw of(List<CandidateService> services, Jurisdiction home) {
    Set<Nation> nations = nations(services, home);
    return new GoverningLaw(nations.isEmpty() ? home : Jurisdiction.oneOf(nations), services);
  }

  /**
   * The service that was chosen, and the authorities of the children: the choice of one of these
   * settles which of them it is.
   */
  private static List<OrganisationReference> named(Enquiry enquiry) {
    List<OrganisationReference> named = new ArrayList<>();
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      child.getChild().flatMap(ParticularChild::getResponsibleAuthority).ifPresent(named::add);
    }
    Optional<OrganisationReference> chosen =
        enquiry.getChosenService().map(ServiceChoice::getService);
    if (chosen.isEmpty()) {
      return named;
    }
    Optional<String> choice = codeOrName(chosen.get());
    if (choice.isPresent()
        && named.stream().map(GoverningLaw::codeOrName).anyMatch(choice::equals)) {
      return List.of(chosen.get());
    }
    named.add(0, chosen.get());
    return named;
  }

  private static Optional<String> codeOrName(OrganisationReference organisation) {
    return organisation.getAuthorityCode().or(organisation::getName);
  }

  private static List<CandidateService> services(
      Stream<OrganisationReference> named, Organisations organisations, LocalDate asOf) {
    return named
        .flatMap(each -> CandidateService.named(each, organisations, asOf).stream())
        .distinct()
        .toList();
  }

  /**
   * The nations of the services that are named. One that works in several nations assesses a home
   * in one of them under the law that holds there.
   */
  private static Set<Nation> nations(List<CandidateService> services, Jurisdiction home) {
    return services.stream()
        .map(CandidateService::nations)
        .flatMap(
            nations ->
                nations.containsAll(home.nations()) && !home.nations().isEmpty()
                    ? home.nations().stream()
                    : nations.stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Nation.class)));
  }

  /**
   * The law of a home. A nation that is named against the postcode leaves open which of the two it
   * is.
   *
   * @param residence where the home is
   * @param named the nation that is named for it
   * @return the law of the nation of the home
   */
  public static Jurisdiction ofHome(Residence residence, Optional<Nation> named) {
    if (!residence.nationDisputed()) {
      return residence.jurisdiction();
    }
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    nations.addAll(residence.jurisdiction().nations());
    named.ifPresent(nations::add);
    return Jurisdiction.oneOf(nations);
  }

  /**
   * What to ask where it is not settled whose law governs: who will assess, where the enquiry names
   * services of several nations; else the nation, or the postcode that tells it.
   */
  static Question whoseLaw(Enquiry enquiry, Residence residence) {
    return mayFind(enquiry, residence)
            && nation(enquiry).isEmpty()
            && !namesSeveralServices(enquiry)
        ? NATION_OR_POSTCODE
        : whoseLaw(enquiry);
  }

  /** The same, of whoever says the nations and looks up no postcode. */
  static Question whoseLaw(Enquiry enquiry) {
    if (namesSeveralServices(enquiry)) {
      return SERVICE;
    }
    return nation(enquiry).isPresent() ? NATION_CONTRADICTED : NATION;
  }

  /**
   * What to ask where it is not settled to whom a case belongs: the postcode, if a full one may
   * tell; which service will assess, if the enquiry names several; else to whom it belongs.
   */
  static Question whoseCase(Enquiry enquiry, Residence residence) {
    if (namesSeveralServices(enquiry)) {
      return SERVICE;
    }
    return mayFind(enquiry, residence) ? POSTCODE : Adopters.notKnown().question();
  }

  /** Whether a full postcode, if there were one, could be found. */
  private static boolean mayFind(Enquiry enquiry, Residence residence) {
    return OPEN_TO_A_POSTCODE.contains(residence.kind())
        && enquiry
            .getHome()
            .flatMap(Home::getAddress)
            .flatMap(Address::getPostcode)
            .filter(code -> !code.isOutwardOnly())
            .isEmpty();
  }

  private static Optional<Nation> nation(Enquiry enquiry) {
    return enquiry.getHome().flatMap(Home::getNation);
  }

  private static boolean namesSeveralServices(Enquiry enquiry) {
    return named(enquiry).stream().flatMap(each -> codeOrName(each).stream()).distinct().count()
        > 1;
  }
}
