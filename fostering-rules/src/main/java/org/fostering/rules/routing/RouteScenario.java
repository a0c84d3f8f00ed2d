package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * A made-up enquiry of which a few things are given and everything else is left open: where the
 * home is, of which body a connection is declared, and which kind of fostering is asked about. It
 * names no service.
 */
record RouteScenario(
    AuthorityEntry home,
    Optional<OrganisationReference> body,
    Optional<FosteringKind> kind,
    Organisations organisations,
    LocalDate day) {

  /** What an enquiry that names no service says of each. */
  private static final Set<Fact<?, ?>> NOT_SO =
      Set.of(RouteFacts.CHOSEN, RouteFacts.APPROVED_HERE, RouteFacts.LOOKS_AFTER_CHILD);

  /** What the directory and the home say of a service. */
  private static final List<Fact<RouteCandidate, Boolean>> READ =
      List.of(
          RouteFacts.HOME_AREA,
          RouteFacts.IN_BEING,
          RouteFacts.FOR_PROFIT,
          RouteFacts.TAKING_ENQUIRERS,
          RouteFacts.OFFERS_KIND,
          RouteFacts.ANOTHER_NATION,
          RouteFacts.ASSOCIATE,
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
    READ.forEach(fact -> given.put(fact, fact.read(candidate, context)));
    given.put(RouteFacts.ASSESSMENT_PLACES, RouteFacts.ASSESSMENT_PLACES.read(candidate, context));
    ConflictOfInterest.Builder connection = ConflictOfInterest.builder();
    body.ifPresent(connection::organisation);
    DeclaredConnection declared = new DeclaredConnection(connection.build(), candidate);
    given.put(
        RouteFacts.WITH_SERVICE, body.isPresent() ? declared.concerns(context) : Known.of(false));
    given.put(
        RouteFacts.WITH_DISTRICT, body.isPresent() ? declared.isOfDistrict() : Known.of(false));
    return new GivenFacts(fact -> Optional.ofNullable(given.get(fact)));
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
