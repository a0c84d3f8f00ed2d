package org.fostering.rules.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.common.Address;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.ServiceChoice;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Postcode;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;

/**
 * Whose law governs an assessment: that of the service that will assess, which is not always that
 * of the home. An enquiry from a home in Wales about a child of an English authority is assessed by
 * that authority, under the law of England (SI 2011/581 regulation 1(2) and WSI 2018/1333
 * regulation 2 apply to services and not to homes).
 *
 * <p>The service is the one that the enquirers have chosen, or the authority that looks after the
 * child. Where the two are of different nations it is not settled who will assess. Where neither is
 * named, it is taken that a service of the nation of the home will.
 *
 * <p>Immutable and thread-safe.
 *
 * @param jurisdiction the nations whose law may govern it
 * @param services the services that may assess, as far as the enquiry names any
 */
public record GoverningLaw(Jurisdiction jurisdiction, List<AuthorityEntry> services) {

  private static final Pointer HOME = Pointer.ROOT.property("home");

  static final Question POSTCODE =
      question(
          "home-nation",
          HOME.property("address").property("postcode"),
          "What is the full postcode of the home, or in which nation is it?",
          "Beth yw cod post llawn y cartref, neu ym mha genedl y mae?",
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
    Set<AuthorityEntry> services = new LinkedHashSet<>();
    enquiry
        .getChosenService()
        .map(ServiceChoice::getService)
        .ifPresent(service -> add(service, organisations, asOf, services));
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      child
          .getChild()
          .flatMap(ParticularChild::getResponsibleAuthority)
          .ifPresent(service -> add(service, organisations, asOf, services));
    }
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    services.forEach(service -> service.getNation().ifPresent(nations::add));
    return nations.isEmpty()
        ? new GoverningLaw(ofHome(enquiry, residence), List.of())
        : new GoverningLaw(Jurisdiction.oneOf(nations), List.copyOf(services));
  }

  private static void add(
      OrganisationReference service,
      Organisations organisations,
      LocalDate asOf,
      Set<AuthorityEntry> into) {
    service
        .getAuthorityCode()
        .ifPresent(
            code ->
                organisations.resolve(code, asOf).stream()
                    .filter(found -> found.getNation().isPresent())
                    .forEach(into::add));
  }

  /** A nation that is named against the postcode leaves open which of the two it is. */
  private static Jurisdiction ofHome(Enquiry enquiry, Residence residence) {
    if (!residence.nationDisputed()) {
      return residence.jurisdiction();
    }
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    nations.addAll(residence.jurisdiction().nations());
    enquiry.getHome().flatMap(Home::getNation).ifPresent(nations::add);
    return Jurisdiction.oneOf(nations);
  }

  /**
   * What to ask where it is not settled whose law governs: who will assess, where the enquiry names
   * services of several nations; the nation, where there is a full postcode already, which does not
   * tell it; else the postcode.
   */
  static Question question(Enquiry enquiry) {
    if (namesSeveralServices(enquiry)) {
      return SERVICE;
    }
    Optional<Home> home = enquiry.getHome();
    Optional<Postcode> postcode = home.flatMap(Home::getAddress).flatMap(Address::getPostcode);
    if (home.flatMap(Home::getNation).isPresent()) {
      return NATION_CONTRADICTED;
    }
    return postcode.filter(code -> !code.isOutwardOnly()).isPresent() ? NATION : POSTCODE;
  }

  private static boolean namesSeveralServices(Enquiry enquiry) {
    Set<String> codes = new HashSet<>();
    enquiry
        .getChosenService()
        .map(ServiceChoice::getService)
        .flatMap(OrganisationReference::getAuthorityCode)
        .ifPresent(codes::add);
    for (ConnectedChild child : enquiry.getConnectedChildren()) {
      child
          .getChild()
          .flatMap(ParticularChild::getResponsibleAuthority)
          .flatMap(OrganisationReference::getAuthorityCode)
          .ifPresent(codes::add);
    }
    return codes.size() > 1;
  }
}
