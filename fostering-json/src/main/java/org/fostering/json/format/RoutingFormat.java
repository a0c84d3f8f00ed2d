package org.fostering.json.format;

import java.util.Collection;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.organisation.NetworkEntry;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Nation;
import org.fostering.rules.disclosure.DisclosureGround;
import org.fostering.rules.disclosure.Ruling;
import org.fostering.rules.routing.Consultation;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RouteDisclosure;
import org.fostering.rules.routing.RouteForce;
import org.fostering.rules.routing.RouteGround;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.routing.RoutingReason;
import org.fostering.rules.routing.WeighedService;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Question;

/** What a route looks like in a record: one line a property. */
final class RoutingFormat {

  private static final WrittenObject<AuthorityEntry, Object> AUTHORITY =
      WrittenObject.<AuthorityEntry, Object>named(
              "authority", "An authority with fostering duties.")
          .required(
              "id",
              WrittenValue.TEXT,
              "The GSS code, or ZT and three digits for a trust in Northern Ireland.",
              AuthorityEntry::key)
          .required(
              "name",
              WrittenValue.TEXT,
              "Its name.",
              authority -> authority.getName().orElse(authority.key()))
          .optional(
              "nation",
              WrittenValue.word(Nation.class),
              "The nation that it is in, where its directory says so.",
              AuthorityEntry::getNation);

  private static final WrittenValue<Collection<? extends String>, Object> TEXTS =
      WrittenValue.list(WrittenValue.TEXT, 0);

  private static final WrittenObject<ContactPoint, Object> CONTACT_POINT =
      WrittenObject.<ContactPoint, Object>named(
              "contactPoint", "Where to get in touch with an organisation.")
          .optional("name", WrittenValue.TEXT, "What it is called.", ContactPoint::getName)
          .required(
              "telephones",
              TEXTS,
              "Telephone numbers, the preferred one first.",
              ContactPoint::getTelephones)
          .required(
              "emails",
              TEXTS,
              "Addresses for electronic mail, the preferred one first.",
              ContactPoint::getEmails)
          .optional(
              "website", WrittenValue.TEXT, "The address on the web.", ContactPoint::getWebsite)
          .required(
              "languages",
              TEXTS,
              "The languages in which it serves people, as BCP 47 tags.",
              ContactPoint::getLanguages);

  static final WrittenObject<FrontDoor, Object> FRONT_DOOR =
      WrittenObject.<FrontDoor, Object>named("frontDoor", "Who answers first.")
          .required(
              "kind",
              WrittenValue.word(FrontDoor.Kind.class),
              "What kind of body it is.",
              FrontDoor::kind)
          .required(
              "id", WrittenValue.TEXT, "The key of the hub, or of the authority.", FrontDoor::id)
          .required("name", WrittenValue.TEXT, "The name that it is known by.", FrontDoor::name)
          .required(
              "contactPoints",
              CONTACT_POINT.list(),
              "Where to enquire there, as far as the directory of organisations says.",
              FrontDoor::contactPoints);

  private static final WrittenObject<RoutingReason, RecordTexts> REASON =
      WrittenObject.<RoutingReason, RecordTexts>named("reason", "A step of the route.")
          .required(
              "code",
              WrittenValue.word(RoutingReason.class),
              "The stable name of the step.",
              reason -> reason)
          .required("text", WrittenValue.IN_LANGUAGE, "What the step says.", RoutingReason::text);

  private static final WrittenObject<Question, RecordTexts> ASKED_OF_SERVICE =
      WrittenObject.<Question, RecordTexts>named(
              "askedOfService", "Something to ask of a service; the answer belongs in a directory.")
          .required("fact", WrittenValue.ID, "The name of the fact.", Question::fact)
          .required("question", WrittenValue.IN_LANGUAGE, "What to ask.", Question::text);

  private static final WrittenObject<RouteGround, RecordTexts> GROUND =
      WrittenObject.<RouteGround, RecordTexts>named(
              "routeGround", "A rule that speaks for or against a service.")
          .required(
              "rule", WrittenValue.ID, "The stable name of the rule.", each -> each.rule().id())
          .required(
              "effect",
              WrittenValue.word(Effect.class),
              "What follows from it.",
              each -> each.rule().effect())
          .required(
              "force",
              WrittenValue.word(RouteForce.class),
              "What stands behind it.",
              RouteGround::force)
          .required(
              "settled",
              WrittenValue.BOOLEAN,
              "Whether it applies; if not, that hangs on an answer that is missing.",
              RouteGround::settled)
          .required(
              "asksOfService",
              WrittenValue.list(ASKED_OF_SERVICE.value(), 0),
              "What to ask of the service, where its directory does not say what settles it.",
              RouteGround::ofService)
          .required(
              "owner",
              WrittenValue.TEXT,
              "Who answers for the rule.",
              each -> each.rule().basis().owner())
          .required(
              "citations",
              FindingFormat.CITATION.list(),
              "Where the rule stands.",
              each -> each.rule().basis().citations())
          .required(
              "text",
              WrittenValue.IN_LANGUAGE,
              "What the rule says.",
              each -> each.rule().reason());

  private static final WrittenObject<WeighedService, RecordTexts> WEIGHED =
      WrittenObject.<WeighedService, RecordTexts>named(
              "weighedService", "A service that was looked at.")
          .required(
              "id",
              WrittenValue.TEXT,
              "The code of the authority, or the key of the service.",
              each -> each.service().id())
          .required(
              "name",
              WrittenValue.TEXT,
              "The name that it is known by.",
              each -> each.service().name())
          .required(
              "standing",
              WrittenValue.word(WeighedService.Standing.class),
              "What it comes to.",
              WeighedService::standing)
          .required("grounds", GROUND.list(), "Why, and why not.", WeighedService::grounds);

  private static final WrittenObject<Consultation, Object> CONSULTATION =
      WrittenObject.<Consultation, Object>named(
              "consultation", "Which authority the service must consult: that of the home.")
          .required(
              "kind",
              WrittenValue.word(Consultation.Kind.class),
              "How much is known of it.",
              Consultation::kind)
          .required(
              "authorities",
              AUTHORITY.list(),
              "The authority, or those of which it is one.",
              Consultation::authorities);

  private static final WrittenObject<Ruling, RecordTexts> RULING =
      WrittenObject.<Ruling, RecordTexts>named(
              "ruling", "Whether a class of data goes to the receiver, and by what.")
          .required(
              "dataClass",
              WrittenValue.word(Sensitivity.class),
              "The class of data.",
              Ruling::sensitivity)
          .required("goes", WrittenValue.BOOLEAN, "Whether it goes.", Ruling::goes)
          .required(
              "ground",
              WrittenValue.word(DisclosureGround.class),
              "The level or the clause by which it goes or stays.",
              Ruling::ground)
          .required(
              "text",
              WrittenValue.IN_LANGUAGE,
              "What that says.",
              each -> each.ground().statement());

  private static final WrittenObject<RouteDisclosure, RecordTexts> DISCLOSURE =
      WrittenObject.<RouteDisclosure, RecordTexts>named(
              "disclosure", "What may be disclosed to whoever answers first.")
          .required(
              "level",
              WrittenValue.TEXT,
              "How much of the document such a receiver needs.",
              each -> each.level().getText())
          .required(
              "purpose",
              WrittenValue.TEXT,
              "What it is shared for.",
              each -> each.purpose().getText())
          .optional(
              "agreement",
              WrittenValue.TEXT,
              "The id of the sharing agreement in its directory.",
              RouteDisclosure::agreement)
          .required(
              "rulings",
              RULING.list(),
              "For each class of data whether it goes, and by which clause.",
              RouteDisclosure::rulings);

  private static final WrittenObject<NetworkEntry, Object> NETWORK =
      WrittenObject.<NetworkEntry, Object>named("network", "A network, such as Foster Wales.")
          .required("id", WrittenValue.TEXT, "Its key.", NetworkEntry::getId)
          .required(
              "name",
              WrittenValue.TEXT,
              "Its name.",
              network -> network.getName().orElse(network.getId()));

  static final WrittenObject<RoutingDecision, RecordTexts> ROUTING =
      WrittenObject.<RoutingDecision, RecordTexts>named("routing", "Who should answer, and why.")
          .required(
              "outcome",
              WrittenValue.word(RoutingOutcome.class),
              "What the route comes to.",
              RoutingDecision::outcome)
          .optional(
              "frontDoor",
              FRONT_DOOR.value(),
              "Who answers first, when that is settled.",
              RoutingDecision::frontDoor)
          .optional(
              "authority",
              AUTHORITY.value(),
              "The authority that is responsible, when that is settled.",
              RoutingDecision::authority)
          .required(
              "candidates",
              AUTHORITY.list(),
              "The authorities that may be responsible, when that is not settled.",
              RoutingDecision::candidates)
          .required(
              "deciders",
              FRONT_DOOR.list(),
              "Who decides where it is not settled who answers.",
              RoutingDecision::deciders)
          .required(
              "weighed",
              WEIGHED.list(),
              "Every service that was looked at, with why and why not.",
              RoutingDecision::weighed)
          .required(
              "consultation",
              CONSULTATION.value(),
              "Which authority the service must consult.",
              RoutingDecision::consultation)
          .optional(
              "disclosure",
              DISCLOSURE.value(),
              "What may be disclosed to whoever answers first, and by which clause.",
              RoutingDecision::disclosure)
          .required(
              "networks",
              NETWORK.list(),
              "The networks of which the authority’s service is a part.",
              RoutingDecision::networks)
          .required("reasons", REASON.list(), "The steps, in order.", RoutingDecision::reasons)
          .required(
              "questions",
              DecisionFormat.QUESTION.list(),
              "What to ask in order to settle it.",
              RoutingDecision::questions)
          .required(
              "asOf", WrittenValue.DATE, "The day on which it was asked.", RoutingDecision::asOf);

  private RoutingFormat() {}
}
