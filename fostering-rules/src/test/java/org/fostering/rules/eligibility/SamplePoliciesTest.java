package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.enquirer;
import static org.fostering.rules.eligibility.Enquiries.household;
import static org.fostering.rules.eligibility.Enquiries.pointers;
import static org.fostering.rules.eligibility.Enquiries.result;
import static org.fostering.rules.eligibility.Enquiries.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.HomeConsentKind;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Words;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What services commonly ask besides the law: opt-in, and never more than a point to discuss. The
 * class is long because it is one table for each policy.
 */
class SamplePoliciesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private static final String OWNER = "Our council";

  /** Every policy of a service, for every nation. */
  static List<Rule<Enquiry>> policies() {
    Nation first = Nation.ENGLAND;
    Nation[] others = {Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND};
    return List.of(
        SamplePolicies.minimumAge(OWNER, 21, first, others),
        SamplePolicies.minimumAgeForOlderChildren(OWNER, 25, 13, first, others),
        SamplePolicies.spareBedroom(OWNER, first, others),
        SamplePolicies.noSmokingWithUnderFives(OWNER, first, others),
        SamplePolicies.mostDogs(OWNER, 3, first, others),
        SamplePolicies.dangerousAnimals(OWNER, first, others),
        SamplePolicies.landlordsConsent(OWNER, first, others));
  }

  private static List<Rule<Enquiry>> all() {
    List<Rule<Enquiry>> all = new ArrayList<>(policies());
    all.addAll(Eligibility.standards().get(Nation.ENGLAND).rules());
    return all;
  }

  private static Rule<Enquiry> standard(String id) {
    return Eligibility.standards().get(Nation.ENGLAND).rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Decision decide(Rule<Enquiry> rule, Enquiry enquiry) {
    RulePack<Enquiry> pack =
        RulePack.<Enquiry>builder("ours", "1")
            .title(new Bilingual("Ours", "Ein rhai ni"))
            .facts(EnquiryFacts.ALL)
            .rules(List.of(rule))
            .build();
    return Eligibility.withPolicies(List.of(pack))
        .decide(enquiry, Jurisdiction.of(Nation.ENGLAND), TODAY);
  }

  private static Enquiry.Builder enquiry(Enquirer enquirer) {
    return Enquiry.builder().addEnquirers(enquirer).household(household());
  }

  private static void assertComesTo(
      Rule<Enquiry> rule, Enquiry enquiry, Status status, String questions) {
    Decision decision = decide(rule, enquiry);

    RuleResult result = result(decision, rule.id());
    assertEquals(status, result.status());
    assertEquals(words(questions), pointers(result.questions()));
    assertEquals(words(questions), pointers(decision.questions()));
    assertEquals(
        switch (status) {
          case MET -> Outcome.POINTS_TO_DISCUSS;
          case NOT_MET -> Outcome.MAY_PROCEED;
          default -> Outcome.MORE_INFORMATION;
        },
        decision.outcome());
  }

  @Test
  void none_is_in_the_standard_set() {
    Decision decision =
        Eligibility.standard()
            .decide(enquiry(enquirer().build()).build(), Jurisdiction.of(Nation.ENGLAND), TODAY);

    assertEquals(List.of("england-enquiry:2026.5"), decision.packs());
    for (Rule<Enquiry> rule : all()) {
      assertFalse(decision.results().stream().anyMatch(r -> r.rule().id().equals(rule.id())));
    }
  }

  @Test
  void each_says_that_it_is_policy_or_guidance_and_whose() {
    for (Rule<Enquiry> rule : all()) {
      boolean policy = rule.id().startsWith("policy-");
      Rule<Enquiry> says = rule;
      assertEquals(policy ? LegalForce.POLICY : LegalForce.STANDARD, says.basis().source());
      assertEquals(policy ? OWNER : "Department for Education", says.basis().owner());
      String english = says.reason().english();
      assertTrue(
          policy
              ? english.contains("service’s policy") && english.contains("not the law")
              : english.contains("guidance") || english.contains("standard"),
          rule.id());
      assertTrue(!policy || says.reason().welsh().contains("ac nid y gyfraith"), rule.id());
      assertEquals(Outcome.POINTS_TO_DISCUSS, says.effect().outcome());
      String citation = says.basis().citations().get(0).toString();
      assertTrue(
          policy
              ? citation.equals("Fostering policy of " + OWNER)
              : citation.startsWith("GOV.UK") || citation.endsWith("standard 10.6"),
          citation);
      assertEquals(
          policy ? 4 : 1, says.basis().nations().size(), "a standard of England stays there");
      NationPacksTest.assertRefusesNobody(rule);
    }
  }

  @Test
  void what_limits_placements_is_no_point_of_the_assessment() {
    for (Rule<Enquiry> rule : all()) {
      boolean restricts =
          List.of("policy-no-smoking-with-under-fives", "policy-minimum-age-for-older-children")
              .contains(rule.id());
      assertEquals(restricts ? Effect.PLACEMENT_RESTRICTION : Effect.ASSESS, rule.effect());
    }
  }

  @ParameterizedTest(name = "[{index}] born {0}, policy of {1}: {2}")
  @CsvSource({
    "2005-07-01, 21, NOT_MET,      ",
    "2005-07-02, 21, MET,          ",
    "2006-07-01, 21, MET,          ",
    "2008-07-01, 18, NOT_MET,      ",
    "2008-07-02, 18, MET,          ",
    "1996-07-01, 30, NOT_MET,      ",
    "2005,       21, UNDETERMINED, /enquirers/0/dateOfBirth",
    "2004,       21, NOT_MET,      ",
    ",           21, UNDETERMINED, /enquirers/0/dateOfBirth"
  })
  void a_minimum_age_is_attained_on_the_birthday(
      String birth, int years, Status status, String question) {
    Enquirer.Builder enquirer = enquirer();
    if (birth != null) {
      enquirer.dateOfBirth(PartialDate.parse(birth));
    }

    assertComesTo(
        SamplePolicies.minimumAge(OWNER, years, Nation.ENGLAND),
        enquiry(enquirer.build()).build(),
        status,
        question);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 17, 31, Integer.MAX_VALUE})
  void a_minimum_age_is_from_18_to_30(int years) {
    assertThrows(
        IllegalArgumentException.class,
        () -> SamplePolicies.minimumAge(OWNER, years, Nation.ENGLAND));
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 21, 30})
  void a_minimum_age_in_range_names_its_basis(int years) {
    assertEquals(
        "Equality Act 2010 section 13(2): a proportionate means, for the owner to justify",
        SamplePolicies.minimumAge(OWNER, years, Nation.WALES)
            .mayReadProtected()
            .orElseThrow()
            .toString());
  }

  @ParameterizedTest(name = "[{index}] {0} spare bedrooms: {1}")
  @CsvSource({
    "0, MET,          ",
    "1, NOT_MET,      ",
    "2, NOT_MET,      ",
    ",  UNDETERMINED, /home/bedroomsForFostering"
  })
  void one_spare_bedroom_is_enough(Integer spare, Status status, String question) {
    Home.Builder home = Home.builder();
    if (spare != null) {
      home.bedroomsForFostering(spare);
    }

    assertComesTo(
        SamplePolicies.spareBedroom(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).home(home.build()).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] at least {0} of {1} bedrooms: {2}")
  @CsvSource({
    "1, , NOT_MET,      ",
    "6, , NOT_MET,      ",
    "0, , UNDETERMINED, /home/bedroomsForFostering",
    "0, 0, MET,         "
  })
  void at_least_one_spare_bedroom_is_enough_and_none_said_settles_nothing(
      Integer least, Integer bedrooms, Status status, String question) {
    Home.Builder home = Home.builder().bedroomsForFosteringAtLeast(least);
    if (bedrooms != null) {
      home.bedrooms(bedrooms);
    }

    assertComesTo(
        SamplePolicies.spareBedroom(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).home(home.build()).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] at most {0} spare, at most {1} bedrooms: {2}")
  @CsvSource({
    "0, , MET,          ",
    "3, , UNDETERMINED, /home/bedroomsForFostering",
    ", 0, MET,          ",
    ", 2, UNDETERMINED, /home/bedroomsForFostering"
  })
  void at_most_none_is_no_spare_bedroom_and_at_most_some_settles_nothing(
      Integer spare, Integer bedrooms, Status status, String question) {
    Home home =
        Home.builder()
            .bedroomsForFosteringAtMost(Optional.ofNullable(spare))
            .bedroomsAtMost(Optional.ofNullable(bedrooms))
            .build();

    assertComesTo(
        SamplePolicies.spareBedroom(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).home(home).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] smoking {0}, vaping {1}, youngest child {2}: {3}")
  @CsvSource({
    "YES, NO,  4, MET,          ",
    "YES, NO,  5, NOT_MET,      ",
    "NO,  YES, 0, MET,          ",
    "YES, ,    0, MET,          ",
    "NO,  NO,  0, NOT_MET,      ",
    "NO,  NO,  ,  NOT_MET,      ",
    ",    ,    5, NOT_MET,      ",
    "YES, NO,  ,  UNDETERMINED, /interests/ages/youngest",
    "NO,  ,    4, UNDETERMINED, /household/vaping",
    ",    ,    ,  UNDETERMINED, /household/smoking /household/vaping /interests/ages/youngest"
  })
  void smoking_or_vaping_restricts_only_placements_of_under_fives(
      Answer smoking, Answer vaping, Integer youngest, Status status, String questions) {
    Household.Builder household = Household.builder().membersAnswer(ListAnswer.NONE);
    if (smoking != null) {
      household.smoking(smoking);
    }
    if (vaping != null) {
      household.vaping(vaping);
    }
    FosteringInterests.Builder interests = FosteringInterests.builder();
    if (youngest != null) {
      interests.ages(AgeRange.builder().youngest(youngest).build());
    }

    assertComesTo(
        SamplePolicies.noSmokingWithUnderFives(OWNER, Nation.ENGLAND),
        Enquiry.builder()
            .addEnquirers(enquirer().build())
            .household(household.build())
            .interests(interests.build())
            .build(),
        status,
        questions);
  }

  @ParameterizedTest(name = "[{index}] right to work {0}: {1} (GOV.UK: becoming a foster parent)")
  @CsvSource({
    "YES,       NOT_MET,      ",
    "NO,        MET,          ",
    "NOT_KNOWN, UNDETERMINED, /enquirers/0/rightToWork",
    "REFUSED,   UNDETERMINED, /enquirers/0/rightToWork",
    ",          UNDETERMINED, /enquirers/0/rightToWork"
  })
  void a_missing_right_to_work_is_a_point_to_discuss(
      Answer rightToWork, Status status, String question) {
    Enquirer.Builder enquirer = enquirer();
    if (rightToWork != null) {
      enquirer.rightToWork(rightToWork);
    }

    assertComesTo(
        standard("guidance-right-to-work"), enquiry(enquirer.build()).build(), status, question);
  }

  @ParameterizedTest(name = "[{index}] born {0}, oldest child {1}: {2} (25 for 13 and over)")
  @CsvSource({
    "2001-07-01, 13, NOT_MET,      ",
    "2001-07-02, 13, MET,          ",
    "2001-07-02, 12, NOT_MET,      ",
    "2001-07-02, 17, MET,          ",
    ",           12, NOT_MET,      ",
    ",           13, UNDETERMINED, /enquirers/0/dateOfBirth",
    "2001-07-02, ,   UNDETERMINED, /interests/ages/oldest",
    "1990,       ,   NOT_MET,      "
  })
  void a_minimum_age_for_older_children_restricts_placements_only(
      String birth, Integer oldest, Status status, String question) {
    Enquirer.Builder enquirer = enquirer();
    if (birth != null) {
      enquirer.dateOfBirth(PartialDate.parse(birth));
    }

    assertComesTo(
        SamplePolicies.minimumAgeForOlderChildren(OWNER, 25, 13, Nation.ENGLAND),
        enquiry(enquirer.build()).interests(interests(oldest)).build(),
        status,
        question);
  }

  private static FosteringInterests interests(Integer oldest) {
    FosteringInterests.Builder interests = FosteringInterests.builder();
    if (oldest != null) {
      interests.ages(AgeRange.builder().oldest(oldest).build());
    }
    return interests.build();
  }

  @ParameterizedTest(name = "[{index}] {0} spare, oldest child {1}, except under {2}: {3}")
  @CsvSource({
    "0, 1, 2, NOT_MET,      ",
    "0, 2, 2, MET,          ",
    "0, 2, 3, NOT_MET,      ",
    "0, 3, 3, MET,          ",
    "0, 0, 1, NOT_MET,      ",
    "1, 9, 2, NOT_MET,      ",
    "0, ,  2, UNDETERMINED, /interests/ages/oldest",
    "1, ,  2, NOT_MET,      ",
    "0, ,  0, MET,          "
  })
  void very_young_children_may_share_a_room_where_the_policy_says_so(
      int spare, Integer oldest, int exceptUnder, Status status, String question) {
    assertComesTo(
        SamplePolicies.spareBedroom(OWNER, exceptUnder, Nation.ENGLAND),
        enquiry(enquirer().build())
            .home(Home.builder().bedroomsForFostering(spare).build())
            .interests(interests(oldest))
            .build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] dogs {0}, at most {1}: {2}")
  @CsvSource({
    "0,   0, NOT_MET,      ",
    "1,   0, MET,          ",
    "3,   3, NOT_MET,      ",
    "4,   3, MET,          ",
    "2+2, 3, MET,          ",
    "2+1, 3, NOT_MET,      ",
    "?,   0, MET,          ",
    "?,   3, UNDETERMINED, /pets",
    "3+?, 3, MET,          ",
    "1 dog-or-cat,    0, UNDETERMINED, /pets",
    "1 an-unlisted-kind, 0, UNDETERMINED, /pets",
    "4+1 dog-or-cat,  3, MET,          ",
    "1 exotic-animal, 0, NOT_MET,      "
  })
  void dogs_are_counted_together(String dogs, int most, Status status, String question) {
    Enquiry.Builder enquiry = enquiry(enquirer().build());
    enquiry.addPets(Pet.builder().kind(PetKind.CAT).number(9).build()).petsAnswer(ListAnswer.ALL);
    for (String entry : dogs.split("\\+")) {
      if (!entry.equals("0")) {
        String[] parts = entry.split(" ", -1);
        Pet.Builder pet = Pet.builder().kind(parts.length > 1 ? PetKind.of(parts[1]) : PetKind.DOG);
        if (!entry.equals("?")) {
          pet.number(Integer.parseInt(parts[0]));
        }
        enquiry.addPets(pet.build());
      }
    }

    assertComesTo(
        SamplePolicies.mostDogs(OWNER, most, Nation.ENGLAND), enquiry.build(), status, question);
  }

  @ParameterizedTest(name = "[{index}] {0}, banned breed {1}, dangerous wild animal {2}: {3}")
  @CsvSource({
    "dog, YES, NO,  MET,          ",
    "dog-or-cat, YES, NO, UNDETERMINED, /pets/0/kind",
    "dog, NO,  NO,  NOT_MET,      ",
    "dog, ,    NO,  UNDETERMINED, /pets/0/bannedBreed",
    "dog, ,    YES, MET,          ",
    "cat, YES, NO,  NOT_MET,      ",
    "cat, ,    NO,  NOT_MET,      ",
    "reptile-or-amphibian, , YES, MET, ",
    "reptile-or-amphibian, , ,    UNDETERMINED, /pets/0/dangerousWildAnimal"
  })
  void animals_that_other_law_speaks_of_are_a_point_to_discuss(
      String kind, Answer banned, Answer wild, Status status, String question) {
    Pet.Builder pet = Pet.builder().kind(PetKind.of(kind));
    if (banned != null) {
      pet.bannedBreed(banned);
    }
    if (wild != null) {
      pet.dangerousWildAnimal(wild);
    }

    assertComesTo(
        SamplePolicies.dangerousAnimals(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).addPets(pet.build()).petsAnswer(ListAnswer.ALL).build(),
        status,
        question);
  }

  @ParameterizedTest
  @CsvSource({
    "private-landlord, yes,       NOT_MET",
    "social-landlord,  yes,       NOT_MET",
    "landlord,         no,        MET",
    "landlord,         not-known, MET",
    "landlord,         refused,   MET",
    "home-insurer,     yes,       MET"
  })
  void a_landlord_who_has_agreed_is_not_asked_for(String kind, String given, Status status) {
    HomeConsent consent =
        HomeConsent.builder()
            .kind(HomeConsentKind.of(kind))
            .given(Words.parse(Answer.class, given))
            .build();

    assertComesTo(
        SamplePolicies.landlordsConsent(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build())
            .home(Home.builder().tenure(Tenure.RENTED).addConsents(consent).build())
            .build(),
        status,
        null);
  }

  @ParameterizedTest(name = "[{index}] tenure {0}: {1}")
  @CsvSource({
    "private-rent,        MET,          ",
    "social-rent-council, MET,          ",
    "social-rent-other,   MET,          ",
    "tied,                MET,          ",
    "owned-outright,      NOT_MET,      ",
    "mortgage,            NOT_MET,      ",
    "shared-ownership,    NOT_MET,      ",
    "rent-free,           NOT_MET,      ",
    "rented,               MET,          ",
    "social-rent,          MET,          ",
    "a-tenure-of-tomorrow, UNDETERMINED, /home/tenure",
    ",                    UNDETERMINED, /home/tenure"
  })
  void a_household_that_rents_is_asked_for_the_landlords_consent(
      String tenure, Status status, String question) {
    Home.Builder home = Home.builder();
    if (tenure != null) {
      home.tenure(Tenure.of(tenure));
    }

    assertComesTo(
        SamplePolicies.landlordsConsent(OWNER, Nation.ENGLAND),
        enquiry(enquirer().build()).home(home.build()).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] born {0}: {1} (GOV.UK: at least 18)")
  @CsvSource({
    "2008-07-01, NOT_MET,      ",
    "2008-07-02, MET,          ",
    "2008,       UNDETERMINED, /enquirers/0/dateOfBirth"
  })
  void guidance_asks_for_eighteen(String birth, Status status, String question) {
    assertComesTo(
        standard("guidance-at-least-18"),
        enquiry(enquirer().dateOfBirth(PartialDate.parse(birth)).build()).build(),
        status,
        question);
  }

  @ParameterizedTest(name = "[{index}] {0} spare, oldest child {1}: {2} (NMS 10.6)")
  @CsvSource({
    "0, 2, NOT_MET,      ",
    "0, 3, MET,          ",
    "1, 3, NOT_MET,      ",
    ",  2, NOT_MET,      ",
    ",  3, UNDETERMINED, /home/bedroomsForFostering",
    "0, ,  UNDETERMINED, /interests/ages/oldest"
  })
  void the_standard_asks_for_a_room_of_their_own_over_three(
      Integer spare, Integer oldest, Status status, String question) {
    Home.Builder home = Home.builder();
    if (spare != null) {
      home.bedroomsForFostering(spare);
    }

    assertComesTo(
        standard("standard-own-bedroom"),
        enquiry(enquirer().build()).home(home.build()).interests(interests(oldest)).build(),
        status,
        question);
  }

  @Test
  void numbers_out_of_range_are_refused() {
    Nation england = Nation.ENGLAND;
    List<Executable> calls =
        List.of(
            () -> SamplePolicies.minimumAgeForOlderChildren(OWNER, 17, 13, england),
            () -> SamplePolicies.minimumAgeForOlderChildren(OWNER, 31, 13, england),
            () -> SamplePolicies.minimumAgeForOlderChildren(OWNER, 25, 9, england),
            () -> SamplePolicies.minimumAgeForOlderChildren(OWNER, 25, 18, england),
            () -> SamplePolicies.spareBedroom(OWNER, -1, england),
            () -> SamplePolicies.spareBedroom(OWNER, 4, england),
            () -> SamplePolicies.mostDogs(OWNER, -1, england),
            () -> SamplePolicies.mostDogs(OWNER, 21, england));
    for (Executable call : calls) {
      assertThrows(IllegalArgumentException.class, call);
    }
    SamplePolicies.minimumAgeForOlderChildren(OWNER, 18, 10, england);
    SamplePolicies.minimumAgeForOlderChildren(OWNER, 30, 17, england);
    SamplePolicies.mostDogs(OWNER, 20, england);
  }

  @ParameterizedTest(name = "[{index}] in {0}: {1}")
  @CsvSource({
    "WALES, Equality Act 2010 section 13(2): a proportionate means‚ for the owner to justify",
    "NORTHERN_IRELAND, Northern Ireland Act 1998 section 75: due regard to equality‚ for the owner"
        + " to show"
  })
  void a_policy_on_age_cites_the_law_of_equality_of_its_nation(Nation nation, String basis) {
    assertEquals(
        basis.replace('‚', ','),
        SamplePolicies.minimumAge(OWNER, 21, nation).mayReadProtected().orElseThrow().toString());
  }

  @Test
  void a_policy_on_age_in_all_nations_cites_both() {
    assertEquals(
        "Equality Act 2010 and Northern Ireland Act 1998 section 13(2): a proportionate means, for"
            + " the owner to justify; section 75: due regard to equality, for the owner to show",
        SamplePolicies.minimumAge(OWNER, 21, Nation.NORTHERN_IRELAND, Nation.SCOTLAND)
            .mayReadProtected()
            .orElseThrow()
            .toString());
  }
}
