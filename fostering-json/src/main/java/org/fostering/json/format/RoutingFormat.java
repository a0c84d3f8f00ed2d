package org.fostering.json.format;

import java.util.Collection;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.ContactPoint;
import org.fostering.model.value.Nation;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingOutcome;
import org.fostering.rules.routing.RoutingReason;

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
          .required(
              "nation",
              WrittenValue.word(Nation.class),
              "The nation that it is in.",
              authority -> authority.getNation().orElseThrow());

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
              WrittenValue.list(CONTACT_POINT.value(), 0),
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
              WrittenValue.list(AUTHORITY.value(), 0),
              "The authorities that may be responsible, when that is not settled.",
              RoutingDecision::candidates)
          .required(
              "reasons",
              WrittenValue.list(REASON.value(), 0),
              "The steps, in order.",
              RoutingDecision::reasons)
          .required(
              "questions",
              WrittenValue.list(DecisionFormat.QUESTION.value(), 0),
              "What to ask in order to settle it.",
              RoutingDecision::questions)
          .required(
              "asOf", WrittenValue.DATE, "The day on which it was asked.", RoutingDecision::asOf);

  private RoutingFormat() {}
}
