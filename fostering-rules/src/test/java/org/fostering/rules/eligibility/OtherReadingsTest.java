package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.home;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.member;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactRead;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eligibility by other readings of the law: who is a member of the household, and when is 18. */
class OtherReadingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final OffenceDeclaration SPECIFIED =
      declared(offence("schedule-4-part-1", "conviction", "YES"));

  private static Enquiry of(HouseholdMember... members) {
    return Enquiry.builder()
        .addEnquirers(enquirer().build())
        .household(household(members))
        .home(home("M1 1AE"))
        .build();
  }

  private static HouseholdMember member(HouseholdRelationship relationship) {
    HouseholdMember.Builder member =
        HouseholdMember.builder().dateOfBirth(PartialDate.parse("1980")).offences(SPECIFIED);
    return (relationship == null ? member : member.relationship(relationship)).build();
  }

  private static Eligibility by(InterpretationOption choice) {
    return Eligibility.standard()
        .with(Interpretations.defaults().with(choice.interpretation(), choice));
  }

  private static Decision decide(Eligibility eligibility, Enquiry enquiry, LocalDate asOf) {
    return eligibility.decide(enquiry, ResidenceFinder.standard().find(enquiry), asOf);
  }

  private static List<Alternative<Decision>> others(
      Eligibility eligibility, Enquiry enquiry, LocalDate asOf) {
    Residence residence = ResidenceFinder.standard().find(enquiry);
    return eligibility.underOtherReadings(enquiry, residence, asOf);
  }

  @ParameterizedTest(name = "{0}, {1}: {2} (SI 2011/581 reg 26(5) and (9)(b))")
  @CsvSource({
    "lodger,                all-who-live-there,    PERSON_DECIDES",
    "lodger,                those-who-share-life,  MAY_PROCEED",
    "partner,               those-who-share-life,  PERSON_DECIDES",
    "parent-in-arrangement, those-who-share-life,  PERSON_DECIDES",
    // An unknown word may mean anything, and so may none: nobody is left out for want of a word.
    "somebody-new,          those-who-share-life,  PERSON_DECIDES",
    ",                      those-who-share-life,  PERSON_DECIDES"
  })
  void a_lodger_is_a_member_of_the_household_unless_the_service_reads_it_otherwise(
      String relationship, String choice, Outcome outcome) {
    Enquiry enquiry =
        of(member(relationship == null ? null : HouseholdRelationship.of(relationship)));

    assertEquals(
        outcome, decide(by(InterpretationOption.ofCode(choice)), enquiry, TODAY).outcome());
  }

  @Test
  void the_regulation_is_the_default() {
    Enquiry enquiry = of(member(HouseholdRelationship.LODGER));
    Decision decision = decide(Eligibility.standard(), enquiry, TODAY);

    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
    assertEquals(
        decision, decide(Eligibility.standard().with(Interpretations.defaults()), enquiry, TODAY));
    // The last choice counts, and the tester from which it came is as it was.
    Eligibility narrow = by(InterpretationOption.THOSE_WHO_SHARE_LIFE);
    assertEquals(decision, decide(narrow.with(Interpretations.defaults()), enquiry, TODAY));
    assertEquals(Outcome.MAY_PROCEED, decide(narrow, enquiry, TODAY).outcome());
    assertEquals(
        InterpretationOption.THOSE_WHO_SHARE_LIFE,
        narrow.interpretations().of(InterpretationOption.THOSE_WHO_SHARE_LIFE.interpretation()));
  }

  @Test
  void the_others_keep_their_places_when_one_is_no_member() {
    Enquiry enquiry =
        of(member(HouseholdRelationship.LODGER), member(HouseholdRelationship.PARTNER));
    Eligibility narrow = by(InterpretationOption.THOSE_WHO_SHARE_LIFE);

    List<String> places =
        decide(narrow, enquiry, TODAY).results().stream()
            .flatMap(result -> result.reasons().stream())
            .map(Reason::pointer)
            .map(Object::toString)
            .toList();

    assertTrue(places.stream().anyMatch(place -> place.startsWith("/household/members/1/")));
    assertTrue(places.stream().noneMatch(place -> place.startsWith("/household/members/0/")));
    assertTrue(
        narrow
            .rules()
            .get(Nation.ENGLAND)
            .factsRead(
                enquiry,
                Jurisdiction.of(Nation.ENGLAND),
                Adopters.notKnown(),
                new FactContext(TODAY, narrow.interpretations()))
            .stream()
            .map(FactRead::pointer)
            .noneMatch(place -> place.toString().startsWith("/household/members/0/")));
  }

  @ParameterizedTest(name = "born on 29 February 2008, {0}, on {1}: {2} (SI 2011/581 reg 26(5))")
  @CsvSource({
    "birthdays-first-of-march,   2026-02-28, MORE_INFORMATION",
    "birthdays-first-of-march,   2026-03-01, PERSON_DECIDES",
    "birthdays-last-of-february, 2026-02-27, MORE_INFORMATION",
    "birthdays-last-of-february, 2026-02-28, PERSON_DECIDES"
  })
  void a_birthday_of_29_february_is_when_the_reading_says(
      String choice, LocalDate asOf, Outcome outcome) {
    Enquiry born = of(Enquiries.member("2008-02-29", SPECIFIED));

    assertEquals(outcome, decide(by(InterpretationOption.ofCode(choice)), born, asOf).outcome());
  }

  /** One enquirer was born on 29 February 2008; somebody else was 18 on 28 February 2026. */
  @ParameterizedTest(name = "{0}, on {1}: {2}, and from {3} to {4}")
  @CsvSource({
    "birthdays-first-of-march,   2026-02-28, 17, 18, 18",
    "birthdays-last-of-february, 2026-02-28, 18, 18, 18",
    "birthdays-first-of-march,   2028-02-28, 19, 20, 20",
    "birthdays-last-of-february, 2028-02-28, 19, 19, 20"
  })
  void an_enquirers_age_and_an_age_that_was_given_follow_the_same_reading(
      String choice, LocalDate asOf, int born, int least, int most) {
    Enquirer enquirer =
        enquirer().dateOfBirth(PartialDate.parse("2008-02-29")).rightToWork(Answer.YES).build();
    Enquiry enquiry =
        Enquiry.builder()
            .receivedAt(Moment.parse("2026-02-28T12:00:00Z"))
            .addEnquirers(enquirer)
            .household(household(HouseholdMember.builder().age(18).offences(SPECIFIED).build()))
            .build();
    Eligibility eligibility =
        Eligibility.withPolicies(List.of(Eligibility.standards().get(Nation.ENGLAND)))
            .with(
                Interpretations.defaults()
                    .with(
                        InterpretationOption.ofCode(choice).interpretation(),
                        InterpretationOption.ofCode(choice)));

    assertEquals(
        List.of(Known.of(born), Known.between(least, most)),
        eligibility
            .rules()
            .get(Nation.ENGLAND)
            .factsRead(
                enquiry,
                Jurisdiction.of(Nation.ENGLAND),
                Adopters.notKnown(),
                new FactContext(asOf, eligibility.interpretations()))
            .stream()
            .filter(fact -> fact.fact().equals("age"))
            .map(FactRead::known)
            .toList());
  }

  @Test
  void what_another_reading_would_give_is_shown_beside() {
    Enquiry enquiry =
        of(
            HouseholdMember.builder()
                .from(Enquiries.member("2008-02-29", SPECIFIED))
                .relationship(HouseholdRelationship.LODGER)
                .build());
    LocalDate asOf = LocalDate.of(2026, 2, 28);

    List<Alternative<Decision>> others = others(Eligibility.standard(), enquiry, asOf);
    assertEquals(
        List.of(
            InterpretationOption.BIRTHDAYS_LAST_OF_FEBRUARY,
            InterpretationOption.THOSE_WHO_SHARE_LIFE),
        others.stream().map(Alternative::choice).toList());
    assertEquals(
        "When is the birthday of somebody born on 29 February? On 28 February: the outcome is"
            + " person-decides instead of more-information.",
        others.get(0).line(Decision::outcome).english());

    assertEquals(
        List.of(
            InterpretationOption.BIRTHDAYS_FIRST_OF_MARCH,
            InterpretationOption.THOSE_WHO_SHARE_LIFE),
        others(by(InterpretationOption.BIRTHDAYS_LAST_OF_FEBRUARY), enquiry, asOf).stream()
            .map(Alternative::choice)
            .toList());
    assertEquals(
        List.of(),
        others(Eligibility.standard(), of(Enquiries.member("1980-05-01", SPECIFIED)), asOf));
  }
}
