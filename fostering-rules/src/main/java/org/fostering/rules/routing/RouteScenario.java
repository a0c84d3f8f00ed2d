package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;

/**
 * A made-up enquiry of which a few things are given and everything else is left open: where the
 * home is, of which bodies a connection is declared, which kind of fostering is asked about, and
 * which service is named, if any. It is about no particular child.
 */
record RouteScenario(
    AuthorityEntry home,
    List<OrganisationReference> bodies,
    Optional<FosteringKind> kind,
    Optional<CandidateService> named,
    Organisations organisations,
    LocalDate day) {

  /**
   * The connections, each a list of its own: so each has one role and one holder, whichever service
   * it is looked at from.
   */
  private static final List<ListFact<RouteCandidate, DeclaredConnection>> CONNECTIONS =
      IntStream.rangeClosed(1, 3)
          .mapToObj(
              number ->
                  ListFact.<RouteCandidate, DeclaredConnection>of(
                          RouteFacts.DECLARED_CONNECTIONS.name() + "-" + number,
                          RouteFacts.DECLARED_CONNECTIONS.sensitivity(),
                          RouteFacts.DECLARED_CONNECTIONS.question(),
                          RouteFacts.DECLARED_CONNECTIONS::read)
                      .called(
                          RouteFacts.DECLARED_CONNECTIONS.label().english(),
                          RouteFacts.DECLARED_CONNECTIONS.label().welsh()))
          .toList();

  /** What an enquiry says of each service that it does not name. */
  private static final Set<Fact<RouteCandidate, Boolean>> NOT_SO =
      Set.of(
          RouteFacts.CHOSEN,
          RouteFacts.APPROVED_HERE,
          RouteFacts.LOOKS_AFTER_CHILD,
          RouteFacts.PARTICULAR_CHILD);

  /** What the directory and the home say about a service. */
  private static final List<Fact<RouteCandidate, ?>> READ =
      List.of(
          RouteFacts.SERVICE_ID,
          RouteFacts.SERVICE_AUTHORITY,
          RouteFacts.HOME_AUTHORITY,
          RouteFacts.ASSESSMENT_PLACES,
          RouteFacts.HOME_AREA,
          RouteFacts.IN_BEING,
          RouteFacts.FOR_PROFIT,
          RouteFacts.TAKING_ENQUIRERS,
          RouteFacts.OFFERS_KIND,
          RouteFacts.ANOTHER_NATION,
          RouteFacts.ASSOCIATE,
          RouteFacts.HUB_MEMBER,
          RouteFacts.HOME_IN_HUB,
          RouteFacts.IN_NETWORK,
          RouteFacts.SHARED_DELIVERY,
          RouteFacts.SERVES_IN_WELSH);

  /** A service, with an enquiry that says nothing. */
  static RouteCandidate nowhere(
      CandidateService service, Organisations organisations, LocalDate day) {
    Residence nowhere =
        new Residence(Residence.Kind.NOT_GIVEN, List.of(), Jurisdiction.notKnown(), false, false);
    return new RouteCandidate(Enquiry.builder().build(), nowhere, service, organisations, day);
  }

  /** What is given of a service. */
  GivenFacts of(CandidateService service) {
    FactContext context = new FactContext(day, Interpretations.defaults());
    RouteCandidate candidate =
        new RouteCandidate(enquiry(), residence(), service, organisations, day);
    Map<Fact<?, ?>, Known<?>> given = new HashMap<>();
    NOT_SO.forEach(fact -> given.put(fact, Known.of(false)));
    if (named.filter(service::equals).isPresent()) {
      given.put(RouteFacts.CHOSEN, Known.of(true));
      given.remove(RouteFacts.APPROVED_HERE);
    }
    if (kind.isPresent()) {
      given.put(RouteFacts.ABOUT_OTHER_CARE, Known.of(false));
    }
    READ.forEach(fact -> given.put(fact, fact.read(candidate, context)));
    return new GivenFacts(
        given,
        Map.of(
            RouteFacts.DECLARED_CONNECTIONS, connections(candidate, context),
            RouteFacts.DELIVERY_ORGANISATIONS, deliverers(candidate),
            RouteFacts.KINDS_ASKED, kinds()));
  }

  private List<GivenFacts.Element> connections(RouteCandidate candidate, FactContext context) {
    List<GivenFacts.Element> connections = new ArrayList<>();
    for (OrganisationReference body : bodies) {
      DeclaredConnection declared =
          new DeclaredConnection(
              ConflictOfInterest.builder().organisation(body).build(), candidate);
      connections.add(
          new GivenFacts.Element(
              Optional.of(CONNECTIONS.get(connections.size())),
              new GivenFacts(
                  Map.of(
                      RouteFacts.WITH_SERVICE, declared.concerns(context),
                      RouteFacts.WITH_DISTRICT, declared.isOfDistrict()),
                  Map.of())));
    }
    return connections;
  }

  private List<GivenFacts.Element> kinds() {
    return kind.stream().map(one -> element(RouteFacts.KIND_ASKED, one.getText())).toList();
  }

  /** Who acts for the authority of a service. */
  static List<GivenFacts.Element> deliverers(RouteCandidate candidate) {
    return ServiceSays.deliverers(candidate).stream()
        .map(id -> element(RouteFacts.DELIVERY_ORGANISATION, id))
        .toList();
  }

  private static GivenFacts.Element element(Fact<?, String> fact, String value) {
    return new GivenFacts.Element(
        Optional.empty(), new GivenFacts(Map.of(fact, Known.of(value)), Map.of()));
  }

  RouteScenario with(List<OrganisationReference> others) {
    return new RouteScenario(home, others, kind, named, organisations, day);
  }

  private Enquiry enquiry() {
    FosteringInterests.Builder interests = FosteringInterests.builder();
    kind.ifPresent(interests::addKinds);
    return Enquiry.builder().interests(interests.build()).build();
  }

  private Residence residence() {
    return new Residence(
        Residence.Kind.ONE_AUTHORITY,
        List.of(home),
        Jurisdiction.of(home.getNation()),
        false,
        false);
  }
}
