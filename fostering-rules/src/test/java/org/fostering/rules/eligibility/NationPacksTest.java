package org.fostering.rules.eligibility;

import static java.util.stream.Collectors.toSet;
import static org.fostering.rules.eligibility.Enquiries.NO_OFFENCE;
import static org.fostering.rules.eligibility.Enquiries.child;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.enquiry;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.member;
import static org.fostering.rules.eligibility.Enquiries.met;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.result;
import static org.fostering.rules.eligibility.Enquiries.status;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of Wales (WSI 2018/1333), Scotland (SSI 2009/210) and Northern Ireland (SR 1996/467) as
 * tables, and what is true of every pack.
 */
class NationPacksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private static final Map<Nation, String> PREFIX =
      Map.of(
          Nation.ENGLAND, "eng-",
          Nation.WALES, "wls-",
          Nation.SCOTLAND, "sct-",
          Nation.NORTHERN_IRELAND, "nir-");

  private static Decision decide(Enquiry enquiry, Nation nation) {
    return Eligibility.standard().decide(enquiry, Jurisdiction.of(nation), TODAY);
  }

  private static Stream<RulePack<Enquiry>> packs() {
    return Stream.concat(
        Eligibility.law().values().stream(),
        Stream.concat(
            Eligibility.unverified().values().stream(), Eligibility.standards().values().stream()));
  }

  @Test
  void every_condition_that_the_table_can_name_is_the_condition_of_a_rule() {
    Set<Condition<Enquiry>> named =
        packs().flatMap(pack -> pack.rules().stream()).map(Rule::condition).collect(toSet());
    for (LawCondition condition : LawCondition.values()) {
      assertTrue(named.contains(condition.over(EnquiryFacts.OF_CASE)), condition.name());
    }
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}, {2}, at 18 or over {3}: {4} ({5})")
  @CsvSource({
    "SCOTLAND, offence-against-child, conviction, YES, sct-offence-declared, SSI 2009/210 reg"
        + " 22(4)(c)",
    "SCOTLAND, offence-against-child, other, NO, sct-offence-declared, SSI 2009/210 reg 22(4)(c)",
    "SCOTLAND, indecent-images-import, , , sct-offence-declared, SSI 2009/210 reg 22(4)(c)",
    "SCOTLAND, not-specified, conviction, YES, sct-offence-declared, SSI 2009/210 reg 22(4)(c)",
    "SCOTLAND, common-assault-or-battery, other, YES, sct-offence-declared, SSI 2009/210 reg"
        + " 22(4)(c)",
    "NORTHERN_IRELAND, offence-against-child, conviction, YES, nir-conviction-declared, SR 1996/467"
        + " Sch 1 para 9",
    "NORTHERN_IRELAND, schedule-4-part-2, conviction, NO, nir-conviction-declared, SR 1996/467 Sch"
        + " 1 para 9",
    "NORTHERN_IRELAND, offence-against-child, caution-by-constable, YES, , SR 1996/467 Sch 1 para"
        + " 9: convictions",
    "NORTHERN_IRELAND, offence-against-child, other, YES, , SR 1996/467 Sch 1 para 9: convictions",
    "NORTHERN_IRELAND, not-specified, conviction, YES, nir-conviction-declared, SR 1996/467 Sch 1"
        + " para 9"
  })
  void an_offence_is_weighed_and_bars_nobody_where_no_list_of_offences_was_read(
      Nation nation, String kind, String disposal, String at18, String rule, String citation) {
    OffenceDeclaration declaration = declared(offence(kind, disposal, at18));

    assertComesTo(enquiry(enquirer().offences(declaration).build()), nation, rule, "-enquirer");
    assertComesTo(
        enquiry(enquirer().build(), member("2008-07-01", declaration)), nation, rule, "-household");
    if (!"YES".equals(at18)) {
      assertComesTo(enquiry(enquirer().build(), member("2010", declaration)), nation, null, "");
    }
  }

  private static void assertComesTo(Enquiry enquiry, Nation nation, String rule, String whose) {
    Decision decision = decide(enquiry, nation);

    assertEquals(rule == null ? List.of() : List.of(rule + whose), met(decision));
    assertEquals(
        rule == null ? Outcome.MAY_PROCEED : Outcome.POINTS_TO_DISCUSS, decision.outcome());
    assertEquals(List.of(), decision.questions());
  }

  @ParameterizedTest(name = "[{index}] {0}: kind {1}, disposal {2}: ask {3}")
  @CsvSource({
    "WALES,            ,                      conviction, committedAtEighteenOrOver kind",
    "WALES,            offence-against-child, ,           committedAtEighteenOrOver disposal",
    "WALES,            ,                      , committedAtEighteenOrOver disposal kind",
    "WALES,            not-specified,         ,           disposal",
    "SCOTLAND,         ,                      conviction, ",
    "SCOTLAND,         a-kind-of-tomorrow,    ,           ",
    "SCOTLAND,         ,                      ,           ",
    "NORTHERN_IRELAND, ,                      other,      ",
    "NORTHERN_IRELAND, offence-against-child, ,           disposal",
    "NORTHERN_IRELAND, ,                      ,           disposal"
  })
  void exactly_what_an_unknown_offence_turns_on_is_asked(
      Nation nation, String kind, String disposal, String questions) {
    Decision decision = decide(enquiry(enquirer(offence(kind, disposal, null))), nation);

    assertEquals(
        words(questions).stream().map(fact -> "/enquirers/0/offences/offences/0/" + fact).toList(),
        pointers(decision.questions()));
    assertEquals(questions != null, decision.outcome() == Outcome.MORE_INFORMATION);
  }

  @ParameterizedTest(name = "[{index}] {0} asks of no class of offence of another nation")
  @EnumSource(Nation.class)
  void the_class_of_an_offence_is_asked_in_the_words_of_the_nation(Nation nation) {
    Decision decision = decide(enquiry(enquirer(offence(null, "conviction", "YES"))), nation);
    List<String> facts =
        decision.results().stream()
            .flatMap(result -> result.questions().stream())
            .map(Question::fact)
            .distinct()
            .toList();

    assertEquals(
        switch (nation) {
          case ENGLAND -> List.of("offence-kind");
          case WALES -> List.of("offence-specified-in-wales");
          default -> List.of();
        },
        facts);
  }

  @ParameterizedTest(name = "[{index}] {0}: an offence at eighteen settles that it is an adult")
  @EnumSource(Nation.class)
  void an_offence_at_eighteen_settles_adulthood(Nation nation) {
    HouseholdMember member =
        HouseholdMember.builder()
            .offences(declared(offence("not-specified", "conviction", "YES")))
            .build();
    Decision decision = decide(enquiry(enquirer().build(), member), nation);

    assertEquals(Outcome.POINTS_TO_DISCUSS, decision.outcome());
    assertEquals(List.of(), decision.questions());
  }

  @ParameterizedTest(name = "[{index}] in {0} the age of a member comes before the offences")
  @EnumSource(
      value = Nation.class,
      names = {"WALES", "SCOTLAND", "NORTHERN_IRELAND"})
  void of_a_member_of_unknown_age_the_age_is_asked_first(Nation nation) {
    Enquiry enquiry = enquiry(enquirer().build(), HouseholdMember.builder().build());

    assertEquals(
        List.of("/household/members/0/dateOfBirth", "/household/members/0/offences/offencesAnswer"),
        pointers(decide(enquiry, nation).questions()));
  }

  @ParameterizedTest(name = "[{index}] {0}: approved elsewhere {1}: {2}, {3} ({4})")
  @CsvSource({
    "ENGLAND,          YES, eng-approved-elsewhere eng-reference-from-other-service,"
        + " POINTS_TO_DISCUSS, SI 2011/581 reg 27(1) and 26(1A)(b)",
    "ENGLAND,          NO,  ,                                                        MAY_PROCEED,  "
        + "     SI 2011/581 reg 27(1)",
    "WALES,            YES, wls-approved-elsewhere wls-reference-from-other-service,"
        + " POINTS_TO_DISCUSS, WSI 2018/1333 reg 8(1) and 7(2)(b)",
    "WALES,            NO,  ,                                                        MAY_PROCEED,  "
        + "     WSI 2018/1333 reg 8(1)",
    "SCOTLAND,         YES, sct-derivative-approval,                                 MAY_PROCEED,  "
        + "     SSI 2009/210 reg 23",
    "SCOTLAND,         NO,  ,                                                        MAY_PROCEED,  "
        + "     SSI 2009/210 reg 23",
    "NORTHERN_IRELAND, YES, nir-approved-elsewhere,                                 "
        + " POINTS_TO_DISCUSS, SR 1996/467 reg 3(3)(a)",
    "NORTHERN_IRELAND, NO,  ,                                                        MAY_PROCEED,  "
        + "     SR 1996/467 reg 3(3)(a)"
  })
  void an_approval_elsewhere_means_what_the_nation_says(
      Nation nation, Answer approved, String rules, Outcome outcome, String citation) {
    Decision decision = decide(enquiry(enquirer().approvedElsewhere(approved).build()), nation);

    assertEquals(words(rules), met(decision));
    assertEquals(outcome, decision.outcome());
  }

  @ParameterizedTest(name = "[{index}] {0}, born {1}: turning eighteen within a year is {2}")
  @CsvSource({
    "WALES,            2008-07-01, NOT_MET",
    "WALES,            2008-07-02, MET",
    "WALES,            2009-07-01, MET",
    "WALES,            2009-07-02, NOT_MET",
    "NORTHERN_IRELAND, 2008-07-01, NOT_MET",
    "NORTHERN_IRELAND, 2008-07-02, MET",
    "NORTHERN_IRELAND, 2009-07-01, MET",
    "NORTHERN_IRELAND, 2009-07-02, NOT_MET"
  })
  void somebody_about_to_turn_eighteen_is_mentioned(Nation nation, String birth, Status status) {
    Decision decision = decide(enquiry(enquirer().build(), member(birth, NO_OFFENCE)), nation);

    assertEquals(status, status(decision, PREFIX.get(nation) + "household-member-turning-18"));
    assertEquals(Outcome.MAY_PROCEED, decision.outcome());
  }

  @ParameterizedTest(name = "[{index}] an adult is one from the eighteenth birthday: {0}, {1}: {2}")
  @CsvSource({
    "WALES,            2008-07-01, MET",
    "WALES,            2008-07-02, NOT_MET",
    "SCOTLAND,         2008-07-01, MET",
    "SCOTLAND,         2008-07-02, NOT_MET",
    "NORTHERN_IRELAND, 2008-07-01, MET",
    "NORTHERN_IRELAND, 2008-07-02, NOT_MET"
  })
  void offences_of_adult_members_only_are_weighed(Nation nation, String birth, Status status) {
    Enquiry enquiry =
        enquiry(
            enquirer().build(),
            member(birth, declared(offence("offence-against-child", "conviction", "NO"))));
    String rule = nation == Nation.NORTHERN_IRELAND ? "conviction" : "offence";

    assertEquals(
        status, status(decide(enquiry, nation), PREFIX.get(nation) + rule + "-declared-household"));
  }

  @ParameterizedTest(name = "[{index}] relative {0}: kinship care is mentioned: {1}")
  @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_KNOWN, UNDETERMINED"})
  void in_scotland_a_kinship_carer_is_no_foster_carer(String relative, Status status) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(enquirer().build())
            .household(household())
            .addConnectedChildren(child(relative, "NO"))
            .connectedChildrenAnswer(ListAnswer.ALL)
            .build();
    Decision decision = decide(enquiry, Nation.SCOTLAND);

    assertEquals(status, status(decision, "sct-kinship-carer-is-separate"));
    assertEquals(Outcome.MAY_PROCEED, decision.outcome());
  }

  @ParameterizedTest(name = "[{index}] in Wales {0}, {1}, at 18 or over {2}: {3}, {4} ({5})")
  @CsvSource({
    "offence-against-child, conviction, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(8) and (9)(a)",
    "offence-against-child, caution-by-constable, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(8)(b)",
    "schedule-4-part-1, conviction, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(9)(b) and Sch 2 Part 1",
    "schedule-4-part-2, conviction, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(10) and Sch 2 Part 2",
    "indecent-images-import, conviction, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(9)(c)",
    "bodily-injury-to-child, conviction, YES, PERSON_DECIDES,"
        + " wls-specified-offence wls-offence-declared, reg 7(9)(d)",
    "bodily-injury-to-child, conviction, NO, POINTS_TO_DISCUSS, wls-offence-declared,"
        + " reg 7(8)(a): committed at the age of 18 or over",
    "offence-against-child, other, YES, MAY_PROCEED, , reg 7(8): convicted or cautioned",
    "common-assault-or-battery, conviction, YES, POINTS_TO_DISCUSS, wls-offence-declared,"
        + " reg 7(9)(d) and Sch 1 para 9",
    "not-specified, conviction, YES, POINTS_TO_DISCUSS, wls-offence-declared,"
        + " reg 7(9), Sch 1 para 9 and Sch 2"
  })
  void in_wales_a_specified_offence_is_a_matter_for_a_person(
      String kind, String disposal, String at18, Outcome outcome, String rules, String citation) {
    OffenceDeclaration declaration = declared(offence(kind, disposal, at18));
    Enquiry byEnquirer = enquiry(enquirer().offences(declaration).build());
    Enquiry byMember = enquiry(enquirer().build(), member("2008-07-01", declaration));
    Enquiry byChild = enquiry(enquirer().build(), member("2008-07-02", declaration));

    for (Enquiry enquiry : List.of(byEnquirer, byMember)) {
      Decision decision = decide(enquiry, Nation.WALES);
      String whose = enquiry == byEnquirer ? "-enquirer" : "-household";
      assertEquals(outcome, decision.outcome());
      assertEquals(words(rules).stream().map(rule -> rule + whose).toList(), met(decision));
    }
    assertEquals(
        at18.equals("YES") && !disposal.equals("other")
            ? Outcome.MORE_INFORMATION
            : Outcome.MAY_PROCEED,
        decide(byChild, Nation.WALES).outcome(),
        "a record that contradicts itself is asked about");
  }

  @ParameterizedTest(name = "[{index}] WSI 2018/1333 reg 7(11): relative {0}, fostering {1}: {2}")
  @CsvSource({"YES, NO, MET", "NO, YES, MET", "NO, NO, NOT_MET", "NOT_KNOWN, NO, UNDETERMINED"})
  void in_wales_the_exception_is_mentioned_where_a_child_is_connected(
      String relative, String fostering, Status status) {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                enquirer()
                    .offences(declared(offence("offence-against-child", "conviction", "YES")))
                    .build())
            .household(household())
            .addConnectedChildren(child(relative, fostering))
            .connectedChildrenAnswer(ListAnswer.ALL)
            .build();
    Decision decision = decide(enquiry, Nation.WALES);

    assertEquals(status, status(decision, "wls-exception-for-particular-child"));
    assertEquals(Outcome.PERSON_DECIDES, decision.outcome());
    assertEquals(
        Effect.INFO, result(decision, "wls-exception-for-particular-child").rule().effect());
  }

  @Test
  void no_text_says_any_more_that_the_law_was_not_read() {
    for (RulePack<Enquiry> pack : Eligibility.law().values()) {
      for (Rule<Enquiry> rule : pack.rules()) {
        assertFalse(rule.reason().english().contains("no verified text"), rule.id());
        assertFalse(rule.reason().english().contains("believed"), rule.id());
      }
    }
    assertEquals(Map.of(), Eligibility.unverified());
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void every_rule_of_a_default_pack_is_read_law_of_its_own_nation(Nation nation) {
    RulePack<Enquiry> pack = Eligibility.law().get(nation);

    assertEquals(List.of(), pack.unverified());
    for (Rule<Enquiry> rule : pack.rules()) {
      assertTrue(rule.id().startsWith(PREFIX.get(nation)), rule.id());
      assertEquals(LegalForce.STATUTE, rule.basis().source(), rule.id());
      assertEquals(Certainty.READ, rule.basis().certainty(), rule.id());
      assertEquals(Set.of(nation), rule.basis().nations(), rule.id());
      assertFalse(rule.basis().citations().get(0).provision().isBlank(), rule.id());
    }
  }

  @Test
  void only_england_and_wales_have_a_bar() {
    for (Map.Entry<Nation, RulePack<Enquiry>> entry : Eligibility.law().entrySet()) {
      boolean bars =
          entry.getValue().rules().stream().anyMatch(rule -> rule.effect() == Effect.BAR);
      assertEquals(
          entry.getKey() == Nation.ENGLAND || entry.getKey() == Nation.WALES,
          bars,
          entry.getKey().name());
    }
  }

  /** Nobody is refused: no text that a decision can show says so, in either language. */
  @ParameterizedTest
  @MethodSource("packs")
  void hazard_23_no_text_refuses_anybody(RulePack<Enquiry> pack) {
    pack.rules().forEach(NationPacksTest::assertRefusesNobody);
  }

  static void assertRefusesNobody(Rule<Enquiry> rule) {
    Bilingual reason = rule.reason();
    String text = (reason.english() + " " + reason.welsh()).toLowerCase(Locale.ROOT);
    for (String word :
        List.of(
            "refus",
            "reject",
            "declin",
            "ineligib",
            "not eligible",
            "disqualif",
            "barred",
            "unsuitable",
            "not suitable",
            "fail",
            "gwrthod",
            "anghymwys",
            "ddim yn gymwys",
            "anaddas",
            "wahardd",
            "methu")) {
      assertFalse(
          Pattern.compile("(?<!\\p{L})" + word).matcher(text).find(), rule.id() + " says " + word);
    }
  }

  @Test
  void hazard_23_no_outcome_is_called_a_refusal() {
    assertEquals(
        "[MAY_PROCEED, POINTS_TO_DISCUSS, PERSON_DECIDES, MORE_INFORMATION, NOT_COVERED]",
        List.of(Outcome.values()).toString());
  }

  @Test
  void nothing_is_asked_of_an_enquirer_of_whom_all_is_known() {
    Enquirer known = enquirer().build();
    for (Nation nation : Nation.values()) {
      Decision decision = decide(enquiry(known), nation);
      assertEquals(Outcome.MAY_PROCEED, decision.outcome());
      assertEquals(List.of(), met(decision));
      assertEquals(
          Eligibility.law().get(nation).rules().size(), decision.withStatus(Status.NOT_MET).size());
    }
  }
}
