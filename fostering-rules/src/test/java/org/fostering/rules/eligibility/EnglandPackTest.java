package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.NO_OFFENCE;
import static org.fostering.rules.eligibility.Enquiries.child;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.enquiry;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.member;
import static org.fostering.rules.eligibility.Enquiries.met;
import static org.fostering.rules.eligibility.Enquiries.name;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.fostering.rules.eligibility.Enquiries.places;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.result;
import static org.fostering.rules.eligibility.Enquiries.status;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SI 2011/581, the Fostering Services (England) Regulations 2011, as tables. The class is long
 * because a row stands for each case of the law, and the regulation is easier to check in one
 * place.
 */
class EnglandPackTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String OFFENCE = "/enquirers/0/offences/offences/0/";
  private static final String MEMBER = "/household/members/0/";

  private static Decision decide(Enquiry enquiry) {
    return decide(enquiry, TODAY);
  }

  private static Decision decide(Enquiry enquiry, LocalDate asOf) {
    return Eligibility.standard().decide(enquiry, Jurisdiction.of(Nation.ENGLAND), asOf);
  }

  @ParameterizedTest(name = "[{index}] {0}, {1}, at 18 or over {2}: {3} ({4})")
  @CsvSource({
    "offence-against-child,  conviction,           YES, specified, SI 2011/581 reg 26(5)(a) and"
        + " (6)(a)",
    "schedule-4-part-1,      conviction,           YES, specified, SI 2011/581 reg 26(5)(a) and"
        + " (6)(b)",
    "indecent-images-import, conviction,           YES, specified, SI 2011/581 reg 26(5)(a) and"
        + " (6)(c)",
    "bodily-injury-to-child, conviction,           YES, specified, SI 2011/581 reg 26(5)(a) and"
        + " (6)(d)",
    "schedule-4-part-2,      conviction,           YES, repealed,  SI 2011/581 reg 26(7)",
    "offence-against-child,  caution-by-constable, YES, specified, SI 2011/581 reg 26(5)(b)",
    "schedule-4-part-1,      caution-by-constable, YES, specified, SI 2011/581 reg 26(5)(b)",
    "indecent-images-import, caution-by-constable, YES, specified, SI 2011/581 reg 26(5)(b)",
    "bodily-injury-to-child, caution-by-constable, YES, specified, SI 2011/581 reg 26(5)(b)",
    "schedule-4-part-2,      caution-by-constable, YES, repealed,  SI 2011/581 reg 26(7)(a)",
    "offence-against-child,  other,                YES, ,          not a caution by a constable:"
        + " reg 26(5)(b)",
    "schedule-4-part-2,      other,                YES, ,          not a caution by a constable:"
        + " reg 26(7)(a)",
    "offence-against-child,  conviction,           NO,  ,          under eighteen: reg 26(5)(a)",
    "offence-against-child,  caution-by-constable, NO,  ,          such offence under eighteen: reg"
        + " 26(5)(b)",
    "schedule-4-part-2,      conviction,           NO,  ,          under eighteen: reg 26(7)(a)",
    "schedule-4-part-2,      caution-by-constable, NO,  ,          under eighteen: reg 26(7)(a)",
    "common-assault-or-battery, conviction,        YES, ,          left out by reg 26(6)(d)",
    "common-assault-or-battery, caution-by-constable, YES, ,       left out by reg 26(6)(d)",
    "not-specified,          conviction,           YES, ,          not specified: reg 26(6)",
    "not-specified,          caution-by-constable, YES, ,          not specified: reg 26(6)",
  })
  void an_offence_bars_exactly_as_the_regulation_says(
      String kind, String disposal, String atEighteen, String list, String citation) {
    OffenceDeclaration declaration = declared(offence(kind, disposal, atEighteen));
    Enquiry byEnquirer = enquiry(enquirer().offences(declaration).build());
    Enquiry byAdult = enquiry(enquirer().build(), member("1990-05-01", declaration));
    Enquiry byChild = enquiry(enquirer().build(), member("2012-05-01", declaration));

    assertComesTo(byEnquirer, list, disposal, "enquirer");
    assertComesTo(byAdult, list, disposal, "household");
    if (atEighteen.equals("NO")) {
      assertEquals(List.of(), met(decide(byChild)));
      assertEquals(Outcome.MAY_PROCEED, decide(byChild).outcome());
    }
  }

  /** Whatever bars or not, a conviction or caution is a point to discuss (Sch 3 para 9). */
  private static void assertComesTo(Enquiry enquiry, String list, String disposal, String whose) {
    Decision decision = decide(enquiry);
    List<String> rules = new ArrayList<>();
    if (list != null) {
      rules.add("eng-" + list + "-offence-" + whose);
    }
    if (!disposal.equals("other")) {
      rules.add("eng-offence-declared-" + whose);
    }
    assertEquals(rules, met(decision));
    assertEquals(
        list != null
            ? Outcome.PERSON_DECIDES
            : rules.isEmpty() ? Outcome.MAY_PROCEED : Outcome.POINTS_TO_DISCUSS,
        decision.outcome());
    assertEquals(List.of(), decision.questions());
    assertEquals(10, decision.results().size());
  }

  @Test
  void an_offence_at_eighteen_of_somebody_who_is_not_eighteen_is_asked_and_not_dropped() {
    Decision decision =
        decide(
            enquiry(
                enquirer().build(),
                member("2010", declared(offence("schedule-4-part-1", "conviction", "YES")))));

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(
        List.of(MEMBER + "dateOfBirth", MEMBER + "offences/offences/0/committedAtEighteenOrOver"),
        pointers(decision.questions()));
    for (Question question : decision.questions()) {
      assertEquals(Known.WhyUnknown.CONTRADICTED, question.why());
    }
  }

  @ParameterizedTest(name = "[{index}] born {0}, {1} years old on 2026-06-30: ask {2}, because {3}")
  @CsvSource({
    "1990-01-01, 36, offences/offencesAnswer,             NOT_ASKED",
    "2010-01-01, 16, ,                                          ",
    "2010-01-01, 40, dateOfBirth offences/offencesAnswer, CONTRADICTED",
    "1990-01-01, 12, dateOfBirth offences/offencesAnswer, CONTRADICTED",
    // Both say that it is a child, whichever is right.
    "2010-01-01, 15, ,                                          ",
    "2010,       16, ,                                          "
  })
  void an_age_against_a_date_of_birth_leaves_open_what_they_do_not_agree_on(
      String birth, int age, String questions, Known.WhyUnknown why) {
    HouseholdMember member =
        HouseholdMember.builder().dateOfBirth(PartialDate.parse(birth)).age(age).build();
    Enquiry enquiry =
        Enquiry.builder()
            .receivedAt(Moment.parse("2026-06-30T12:00:00Z"))
            .addEnquirers(enquirer().build())
            .household(household(member))
            .build();

    Decision decision = decide(enquiry);

    assertEquals(
        words(questions).stream().map(fact -> MEMBER + fact).toList(),
        pointers(decision.questions()));
    if (why != null) {
      assertEquals(why, decision.questions().get(0).why());
    }
  }

  @Test
  void the_reasons_of_a_bar_are_the_offence_and_nothing_else() {
    Decision decision =
        decide(
            enquiry(
                enquirer(
                    offence("not-specified", "conviction", "YES"),
                    offence("schedule-4-part-1", "conviction", "YES")),
                member("1990-05-01", NO_OFFENCE)));

    assertEquals(
        List.of(
            "/enquirers/0/offences/offences/1/kind",
            "/enquirers/0/offences/offences/1/disposal",
            "/enquirers/0/offences/offences/1/committedAtEighteenOrOver"),
        places(result(decision, "eng-specified-offence-enquirer")));
    assertEquals(
        List.of("/household/membersAnswer", MEMBER + "offences/offencesAnswer"),
        places(result(decision, "eng-specified-offence-household")));
  }

  @ParameterizedTest(
      name = "[{index}] kind {0}, disposal {1}, at 18 or over {2}: ask {3} (reg 26(5) to (7))")
  @CsvSource({
    ",                      conviction,           YES, kind",
    "offence-against-child, ,                     YES, disposal",
    "offence-against-child, conviction,           ,    committedAtEighteenOrOver",
    "offence-against-child, conviction,           NOT_KNOWN, committedAtEighteenOrOver",
    "offence-against-child, conviction,           REFUSED, committedAtEighteenOrOver",
    "schedule-4-part-2,     ,                     ,    committedAtEighteenOrOver disposal",
    ",                      ,                     ,    committedAtEighteenOrOver disposal kind",
    ",                      ,                     NO,  disposal",
    ",                      other,                ,    ",
    "not-specified,         ,                     ,    disposal",
    "common-assault-or-battery, ,                 ,    disposal",
    "not-specified,         conviction,           ,    ",
    // A code that the list does not know may stand for anything.
    "a-kind-of-tomorrow,    conviction,           YES, kind",
    "offence-against-child, a-way-of-tomorrow,    YES, disposal"
  })
  void exactly_what_an_unknown_offence_turns_on_is_asked(
      String kind, String disposal, String atEighteen, String questions) {
    Decision decision = decide(enquiry(enquirer(offence(kind, disposal, atEighteen))));

    assertEquals(
        words(questions).stream().map(fact -> OFFENCE + fact).toList(),
        pointers(decision.questions()));
    Outcome soFar =
        List.of("conviction", "caution-by-constable").contains(String.valueOf(disposal))
            ? Outcome.POINTS_TO_DISCUSS
            : Outcome.MAY_PROCEED;
    assertEquals(questions == null ? soFar : Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(soFar, decision.soFar());
  }

  @ParameterizedTest(name = "[{index}] answer {0}, listed {1}: ask {2}, because {3} (reg 26(5))")
  @CsvSource({
    ",          0, offencesAnswer, NOT_ASKED",
    "NOT_KNOWN, 0, offencesAnswer, NOT_KNOWN",
    "REFUSED,   0, offencesAnswer, REFUSED",
    "NONE,      0, ,               ",
    "SOME,      0, offences,       NOT_ASKED",
    "ALL,       0, offences,       CONTRADICTED",
    "ALL,       1, ,               ",
    "SOME,      1, offencesAnswer, NOT_ASKED",
    "NOT_KNOWN, 1, offencesAnswer, NOT_KNOWN",
    "REFUSED,   1, offencesAnswer, REFUSED",
    ",          1, offencesAnswer, NOT_ASKED",
    "NONE,      1, offencesAnswer, CONTRADICTED"
  })
  void an_empty_list_of_offences_is_not_none(
      ListAnswer answer, int listed, String question, Known.WhyUnknown why) {
    OffenceDeclaration.Builder declaration = OffenceDeclaration.builder();
    if (answer != null) {
      declaration.offencesAnswer(answer);
    }
    for (int i = 0; i < listed; i++) {
      declaration.addOffences(offence("not-specified", "conviction", "YES"));
    }

    Decision decision = decide(enquiry(enquirer().offences(declaration.build()).build()));

    assertEquals(
        words(question).stream().map(fact -> "/enquirers/0/offences/" + fact).toList(),
        pointers(decision.questions()));
    for (Question asked : decision.questions()) {
      assertEquals(why, asked.why());
      assertEquals(Sensitivity.CRIMINAL_OFFENCE, asked.sensitivity());
      assertEquals(
          listed == 0
              ? List.of(
                  "eng-specified-offence-enquirer",
                  "eng-repealed-offence-enquirer",
                  "eng-offence-declared-enquirer")
              : List.of("eng-specified-offence-enquirer", "eng-repealed-offence-enquirer"),
          asked.rules());
    }
  }

  @ParameterizedTest(
      name =
          "[{index}] a member of the household born {0}, on {1}: barred {2} (reg 26(5): aged 18 or"
              + " over)")
  @CsvSource({
    "2008-07-01, 2026-06-30, UNDETERMINED",
    "2008-07-01, 2026-07-01, MET",
    "2008-07-01, 2026-07-02, MET",
    "2008-02-29, 2026-02-28, UNDETERMINED",
    "2008-02-29, 2026-03-01, MET",
    "2008-07,    2026-06-30, UNDETERMINED",
    "2008-07,    2026-07-15, MET",
    "2008-07,    2026-07-31, MET",
    "2008,       2025-12-31, UNDETERMINED",
    "2008,       2026-07-01, MET",
    "2008,       2026-12-31, MET",
    "2008,       2027-01-01, MET"
  })
  void a_member_of_the_household_counts_from_the_eighteenth_birthday(
      String birth, LocalDate asOf, Status status) {
    OffenceDeclaration barred = declared(offence("schedule-4-part-1", "conviction", "YES"));

    Decision decision = decide(enquiry(enquirer().build(), member(birth, barred)), asOf);

    assertEquals(status, status(decision, "eng-specified-offence-household"));
    assertEquals(
        status == Status.MET
            ? List.of()
            : List.of(
                MEMBER + "dateOfBirth", MEMBER + "offences/offences/0/committedAtEighteenOrOver"),
        pointers(decision.questions()),
        "who committed it at eighteen is an adult, or the record contradicts itself");
  }

  @ParameterizedTest(
      name =
          "[{index}] {0} years old when the enquiry came at {1}, on {2}: barred {3} (reg 26(5):"
              + " aged 18 or over)")
  @CsvSource({
    "18, 2026-06-01T12:00:00Z, 2026-07-01, MET",
    "18, ,                     2026-07-01, MET",
    "17, ,                     2026-07-01, MET",
    "17, 2026-07-01T12:00:00Z, 2026-07-01, UNDETERMINED",
    "17, 2026-06-30T12:00:00Z, 2026-07-01, MET",
    "17, 2025-07-01T12:00:00Z, 2026-07-01, MET",
    "16, 2026-01-01T12:00:00Z, 2026-07-01, UNDETERMINED",
    // Half past eleven at night in UTC is the next day in London in summer.
    "17, 2025-06-30T23:30:00Z, 2026-06-30, MET",
    "17, 2025-06-30T22:30:00Z, 2026-06-30, MET",
    // As of a day before the enquiry came, nobody is older than when it came.
    "17, 2026-07-02T12:00:00Z, 2026-07-01, UNDETERMINED",
    "18, 2026-07-02T12:00:00Z, 2026-07-01, MET"
  })
  void an_age_given_with_the_enquiry_has_grown_since(
      int age, Moment received, LocalDate asOf, Status status) {
    HouseholdMember member =
        HouseholdMember.builder()
            .age(age)
            .offences(declared(offence("schedule-4-part-1", "conviction", "YES")))
            .build();
    Enquiry.Builder enquiry =
        Enquiry.builder().addEnquirers(enquirer().build()).household(household(member));
    if (received != null) {
      enquiry.receivedAt(received);
    }

    Decision decision = decide(enquiry.build(), asOf);

    assertEquals(status, status(decision, "eng-specified-offence-household"));
    assertEquals(status == Status.MET, decision.questions().isEmpty());
  }

  @ParameterizedTest(name = "[{index}] born {0}: the age turns on the date of birth ({1})")
  @CsvSource({
    "17, 2026-06-30T12:00:00Z, 2026-07-01, UNDETERMINED",
    "17, 2025-06-30T23:30:00Z, 2026-06-30, UNDETERMINED",
    "17, ,                     2026-07-01, UNDETERMINED",
    "16, 2026-01-01T12:00:00Z, 2026-07-01, UNDETERMINED",
    "16, 2026-07-01T12:00:00Z, 2026-07-01, NOT_MET",
    "17, 2026-07-01T12:00:00Z, 2026-07-01, MET"
  })
  void an_age_given_on_a_day_is_a_range_on_another(
      int age, Moment received, LocalDate asOf, Status turningEighteen) {
    Enquiry.Builder enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().build())
            .household(household(HouseholdMember.builder().age(age).offences(NO_OFFENCE).build()));
    if (received != null) {
      enquiry.receivedAt(received);
    }

    RuleResult result = result(decide(enquiry.build(), asOf), "eng-household-member-turning-18");

    assertEquals(turningEighteen, result.status());
    assertEquals(
        turningEighteen == Status.UNDETERMINED ? List.of(MEMBER + "dateOfBirth") : List.of(),
        pointers(result.questions()));
  }

  @Test
  void of_a_member_of_unknown_age_the_age_is_asked_first() {
    Decision decision = decide(enquiry(enquirer().build(), HouseholdMember.builder().build()));

    assertEquals(
        List.of(MEMBER + "dateOfBirth", MEMBER + "offences/offencesAnswer"),
        pointers(decision.questions()));
  }

  @Test
  void an_offence_at_eighteen_settles_that_a_member_of_unknown_age_is_an_adult() {
    HouseholdMember member =
        HouseholdMember.builder()
            .offences(declared(offence("not-specified", "conviction", "YES")))
            .build();

    Decision decision = decide(enquiry(enquirer().build(), member));

    assertEquals(List.of("eng-offence-declared-household"), met(decision));
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.outcome());
    assertEquals(List.of(), decision.questions());
  }

  @Test
  void nothing_is_asked_about_offences_of_a_child_in_the_household() {
    HouseholdMember child =
        HouseholdMember.builder().dateOfBirth(PartialDate.parse("2015")).build();

    assertEquals(Outcome.MAY_PROCEED, decide(enquiry(enquirer().build(), child)).outcome());
  }

  @ParameterizedTest(name = "[{index}] nobody listed, answer {0}; ask {1}, because {2}")
  @CsvSource({
    "NONE,      ,                         ",
    "ALL,       /household/members,       CONTRADICTED",
    "SOME,      /household/members,       NOT_ASKED",
    "NOT_KNOWN, /household/membersAnswer, NOT_KNOWN",
    "REFUSED,   /household/membersAnswer, REFUSED",
    ",          /household/membersAnswer, NOT_ASKED"
  })
  void a_household_is_open_until_somebody_says_that_nobody_is_missing(
      ListAnswer answer, String question, Known.WhyUnknown why) {
    Household.Builder household = Household.builder();
    if (answer != null) {
      household.membersAnswer(answer);
    }

    Decision decision =
        decide(
            Enquiry.builder()
                .addEnquirers(enquirer().build())
                .household(household.build())
                .build());

    assertEquals(words(question), pointers(decision.questions()));
    for (Question asked : decision.questions()) {
      assertEquals(why, asked.why());
      assertEquals(Sensitivity.THIRD_PARTY_CONFIDENTIAL, asked.sensitivity());
    }
  }

  @ParameterizedTest(
      name = "[{index}] relative {0}, already fostering {1}: the exception is {2} (reg 26(8))")
  @CsvSource({
    "YES, NO,  MET",
    "NO,  YES, MET",
    "YES, YES, MET",
    "YES, ,    MET",
    ",    YES, MET",
    "NO,  NO,  NOT_MET",
    "NO,  ,    UNDETERMINED",
    ",    NO,  UNDETERMINED",
    ",    ,    UNDETERMINED"
  })
  void the_exception_for_a_particular_child_is_shown_and_a_person_still_decides(
      String relative, String alreadyFostering, Status status) {
    for (OffenceDeclaration barred :
        List.of(
            declared(offence("offence-against-child", "conviction", "YES")),
            declared(offence("schedule-4-part-2", "caution-by-constable", "YES")))) {
      for (boolean isEnquirer : List.of(true, false)) {
        Enquiry enquiry =
            Enquiry.builder()
                .addEnquirers(enquirer().offences(isEnquirer ? barred : NO_OFFENCE).build())
                .household(household(member("1990", isEnquirer ? NO_OFFENCE : barred)))
                .addConnectedChildren(child(relative, alreadyFostering))
                .connectedChildrenAnswer(ListAnswer.ALL)
                .build();

        Decision decision = decide(enquiry);

        assertEquals(status, status(decision, "eng-exception-for-particular-child"));
        assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
        assertEquals(List.of(), decision.questions());
        RuleResult result = result(decision, "eng-exception-for-particular-child");
        assertEquals(Effect.INFO, result.rule().effect());
        if (status == Status.UNDETERMINED) {
          assertTrue(
              pointers(result.questions()).stream()
                  .allMatch(pointer -> pointer.startsWith("/connectedChildren/0/")));
        }
      }
    }
  }

  @ParameterizedTest(name = "without a bar, relative {0} says nothing (reg 26(8))")
  @ValueSource(strings = {"YES", "NO", "NOT_KNOWN"})
  void the_exception_is_not_met_where_nobody_is_barred(String relative) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().build())
            .household(household())
            .addConnectedChildren(child(relative, null))
            .connectedChildrenAnswer(ListAnswer.ALL)
            .build();

    Decision decision = decide(enquiry);

    assertEquals(Status.NOT_MET, status(decision, "eng-exception-for-particular-child"));
    assertEquals(Outcome.MAY_PROCEED, decision.outcome());
  }

  @ParameterizedTest(
      name = "[{index}] born {0}: turning eighteen within a year is {1} on 2026-07-01 (reg 26(5))")
  @CsvSource({
    "2008-07-01, NOT_MET",
    "2008-07-02, MET",
    "2009-07-01, MET",
    "2009-07-02, NOT_MET",
    "2008,       UNDETERMINED",
    "2009,       UNDETERMINED",
    "2010,       NOT_MET",
    "2007,       NOT_MET"
  })
  void somebody_about_to_turn_eighteen_is_mentioned(String birth, Status status) {
    Decision decision = decide(enquiry(enquirer().build(), member(birth, NO_OFFENCE)));

    assertEquals(status, status(decision, "eng-household-member-turning-18"));
    assertEquals(Outcome.MAY_PROCEED, decision.outcome());
  }

  @ParameterizedTest(name = "[{index}] approved elsewhere {0}: {1}, {2} (reg 27(1))")
  @CsvSource({
    "YES,       MET,          POINTS_TO_DISCUSS",
    "NO,        NOT_MET,      MAY_PROCEED",
    "NOT_KNOWN, UNDETERMINED, MORE_INFORMATION",
    "REFUSED,   UNDETERMINED, MORE_INFORMATION"
  })
  void a_live_approval_elsewhere_is_a_point_to_discuss_and_no_more(
      Answer approved, Status status, Outcome outcome) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().build(), enquirer().approvedElsewhere(approved).build())
            .household(household())
            .build();

    Decision decision = decide(enquiry);

    assertEquals(status, status(decision, "eng-approved-elsewhere"));
    assertEquals(outcome, decision.outcome());
    assertEquals(
        status == Status.UNDETERMINED ? List.of("/enquirers/1/approvedElsewhere") : List.of(),
        pointers(decision.questions()));
    assertEquals(Effect.ASSESS, result(decision, "eng-approved-elsewhere").rule().effect());
  }

  @ParameterizedTest(name = "[{index}] as of {0}: {1} (SI 2011/581 reg 1(1))")
  @CsvSource({
    "2011-03-31, NOT_IN_FORCE, NOT_COVERED",
    "2011-04-01, MET, PERSON_DECIDES",
    "2026-07-01, MET, PERSON_DECIDES"
  })
  void the_regulations_hold_from_their_first_day(LocalDate asOf, Status status, Outcome outcome) {
    Enquiry enquiry = enquiry(enquirer(offence("schedule-4-part-1", "conviction", "YES")));

    Decision decision = decide(enquiry, asOf);

    assertEquals(status, status(decision, "eng-specified-offence-enquirer"));
    assertEquals(outcome, decision.outcome());
    assertEquals(10, decision.results().size());
    assertEquals(List.of(), decision.questions());
  }

  @Test
  void a_name_and_a_postcode_lead_to_exactly_these_questions() {
    Enquiry minimal =
        Enquiry.builder()
            .addEnquirers(Enquirer.builder().name(name()).build())
            .home(Enquiries.home("BS1 4ST"))
            .build();

    Decision decision = decide(minimal);

    assertEquals(Outcome.MORE_INFORMATION, decision.outcome());
    assertEquals(Outcome.MAY_PROCEED, decision.soFar());
    assertEquals(
        List.of(
            "PERSONAL /enquirers/0/approvedElsewhere",
            "THIRD_PARTY_CONFIDENTIAL /household/membersAnswer",
            "CRIMINAL_OFFENCE /enquirers/0/offences/offencesAnswer"),
        decision.questions().stream().map(q -> q.sensitivity() + " " + q.pointer()).toList());
    assertEquals(
        List.of(
            List.of("eng-approved-elsewhere", "eng-reference-from-other-service"),
            List.of(
                "eng-specified-offence-household",
                "eng-repealed-offence-household",
                "eng-exception-for-particular-child",
                "eng-offence-declared-household",
                "eng-household-member-turning-18"),
            List.of(
                "eng-specified-offence-enquirer",
                "eng-repealed-offence-enquirer",
                "eng-exception-for-particular-child",
                "eng-offence-declared-enquirer")),
        decision.questions().stream().map(Question::rules).toList());
  }

  @Test
  void every_rule_is_law_with_its_citation_and_owner() {
    for (Rule<Enquiry> rule : Eligibility.law().get(Nation.ENGLAND).rules()) {
      assertEquals(LegalForce.STATUTE, rule.basis().source());
      assertEquals(Set.of(Nation.ENGLAND), rule.basis().nations());
      assertTrue(rule.basis().citations().get(0).toString().contains("SI 2011/581) regulation 2"));
      assertEquals("Department for Education", rule.basis().owner());
    }
  }

  @Test
  void every_barred_offence_kind_and_no_other_is_known_to_the_list() {
    for (String kind :
        List.of(
            "offence-against-child",
            "schedule-4-part-1",
            "schedule-4-part-2",
            "indecent-images-import",
            "bodily-injury-to-child",
            "common-assault-or-battery",
            "not-specified")) {
      assertTrue(OffenceKind.of(kind).isKnown());
    }
    assertEquals(7, OffenceKind.NOT_SPECIFIED.list().entries().size());
  }

  @ParameterizedTest(name = "[{index}] as of {0}: {1} (SI 2013/984, from 1 July 2013)")
  @CsvSource({"2013-06-30, NOT_IN_FORCE", "2013-07-01, MET", "2026-07-01, MET"})
  void a_reference_is_asked_for_since_two_stages_came(LocalDate asOf, Status status) {
    Decision decision = decide(enquiry(enquirer().approvedElsewhere(Answer.YES).build()), asOf);

    assertEquals(status, status(decision, "eng-reference-from-other-service"));
    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.outcome());
  }
}
