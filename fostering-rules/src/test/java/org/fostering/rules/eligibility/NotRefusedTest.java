package org.fostering.rules.eligibility;

import static org.fostering.rules.eligibility.Enquiries.NO_OFFENCE;
import static org.fostering.rules.eligibility.Enquiries.declared;
import static org.fostering.rules.eligibility.Enquiries.name;
import static org.fostering.rules.eligibility.Enquiries.offence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fostering.model.code.CommunicationNeedKind;
import org.fostering.model.code.HouseholdRelationship;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.CommunicationNeed;
import org.fostering.model.common.Extension;
import org.fostering.model.common.LanguagePreference;
import org.fostering.model.common.Pet;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.enquiry.HouseholdMember;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The people who must not be refused automatically, in every nation: with the law alone they may
 * proceed, or there is a point to discuss where it has a record looked at, and with every policy
 * and standard there is never more than a point to discuss.
 */
class NotRefusedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** An enquiry in the making. */
  private static final class Case {
    private final List<Enquirer.Builder> enquirers = new ArrayList<>();
    private final Enquiry.Builder enquiry =
        Enquiry.builder().petsAnswer(ListAnswer.NONE).connectedChildrenAnswer(ListAnswer.NONE);
    private final Home.Builder home =
        Home.builder().tenure(Tenure.OWNED_OUTRIGHT).bedrooms(3).bedroomsForFostering(1);
    private final Household.Builder household =
        Household.builder().membersAnswer(ListAnswer.NONE).smoking(Answer.NO).vaping(Answer.NO);

    Enquirer.Builder enquirer() {
      Enquirer.Builder enquirer =
          Enquirer.builder()
              .name(name())
              .dateOfBirth(PartialDate.parse("1985-05-05"))
              .rightToWork(Answer.YES)
              .approvedElsewhere(Answer.NO)
              .offences(NO_OFFENCE);
      enquirers.add(enquirer);
      return enquirer;
    }

    Enquiry build() {
      enquirers.forEach(enquirer -> enquiry.addEnquirers(enquirer.build()));
      return enquiry
          .home(home.build())
          .household(household.build())
          .interests(FosteringInterests.builder().ages(AgeRange.of(0, 17)).build())
          .build();
    }

    void notes(String name, String value) {
      enquiry.addExtensions(
          Extension.builder().system("https://example.org/notes").name(name).value(value).build());
    }

    void member(HouseholdRelationship relationship, String birth) {
      household
          .addMembers(
              HouseholdMember.builder()
                  .relationship(relationship)
                  .dateOfBirth(PartialDate.parse(birth))
                  .offences(NO_OFFENCE)
                  .build())
          .membersAnswer(ListAnswer.ALL);
    }
  }

  /** Who it is, and how an enquiry shows it. */
  private enum Who {
    A_SINGLE_PERSON((it, enquirer) -> {}),
    A_COUPLE_OF_THE_SAME_SEX(
        (it, enquirer) -> {
          it.enquirer().relationship(HouseholdRelationship.PARTNER);
          it.notes("sexual-orientation", "gay or lesbian");
        }),
    A_TRANS_PERSON((it, enquirer) -> it.notes("gender-identity", "trans")),
    AN_UNMARRIED_COUPLE(
        (it, enquirer) -> it.enquirer().relationship(HouseholdRelationship.PARTNER)),
    TWO_FRIENDS((it, enquirer) -> it.enquirer().relationship(HouseholdRelationship.FRIEND)),
    A_PRIVATE_RENTER((it, enquirer) -> it.home.tenure(Tenure.PRIVATE_RENT)),
    A_COUNCIL_TENANT((it, enquirer) -> it.home.tenure(Tenure.SOCIAL_RENT_COUNCIL)),
    SOMEBODY_IN_A_TIED_HOME((it, enquirer) -> it.home.tenure(Tenure.TIED)),
    SOMEBODY_WITHOUT_A_SPARE_ROOM((it, enquirer) -> it.home.bedroomsForFostering(0)),
    SOMEBODY_WHO_WORKS_FULL_TIME((it, enquirer) -> it.notes("work", "full time")),
    SOMEBODY_OUT_OF_WORK((it, enquirer) -> it.notes("work", "looking for work")),
    SOMEBODY_ON_BENEFITS((it, enquirer) -> it.notes("income", "benefits")),
    A_BLIND_PERSON(
        (it, enquirer) ->
            enquirer.addCommunicationNeeds(
                CommunicationNeed.builder().kind(CommunicationNeedKind.BRAILLE).build())),
    SOMEBODY_WITH_A_MANAGED_CONDITION((it, enquirer) -> it.notes("health", "diabetes")),
    SOMEBODY_OVER_SIXTY((it, enquirer) -> enquirer.dateOfBirth(PartialDate.parse("1960"))),
    SOMEBODY_OVER_EIGHTY((it, enquirer) -> enquirer.dateOfBirth(PartialDate.parse("1940"))),
    EIGHTEEN_TODAY((it, enquirer) -> enquirer.dateOfBirth(PartialDate.parse("2008-07-01"))),
    NINETEEN((it, enquirer) -> enquirer.dateOfBirth(PartialDate.parse("2007-01-01"))),
    TWENTY((it, enquirer) -> enquirer.dateOfBirth(PartialDate.parse("2005-12-31"))),
    SOMEBODY_WITHOUT_CHILDREN((it, enquirer) -> it.notes("experience", "none")),
    SOMEBODY_WITH_CHILDREN(
        (it, enquirer) -> {
          it.member(HouseholdRelationship.CHILD, "2015");
          it.member(HouseholdRelationship.CHILD, "2019-06");
        }),
    SOMEBODY_WITH_A_GROWN_UP_CHILD(
        (it, enquirer) -> it.member(HouseholdRelationship.CHILD, "2003")),
    SOMEBODY_WITH_A_LODGER((it, enquirer) -> it.member(HouseholdRelationship.LODGER, "1999")),
    A_MUSLIM((it, enquirer) -> it.notes("religion", "Muslim")),
    SOMEBODY_OF_NO_FAITH((it, enquirer) -> it.notes("religion", "none")),
    A_CARE_LEAVER((it, enquirer) -> it.notes("care-experience", "yes")),
    SOMEBODY_PREGNANT((it, enquirer) -> it.notes("pregnancy", "yes")),
    SOMEBODY_BEREAVED((it, enquirer) -> it.notes("bereavement", "this year")),
    SOMEBODY_WITHOUT_A_LICENCE((it, enquirer) -> it.notes("driving", "no")),
    SOMEBODY_WHO_SPEAKS_POLISH(
        (it, enquirer) ->
            enquirer.language(LanguagePreference.builder().written("pl").spoken("pl").build())),
    A_WELSH_SPEAKER(
        (it, enquirer) ->
            enquirer.language(LanguagePreference.builder().written("cy").spoken("cy").build())),
    A_NATIONAL_OF_ANOTHER_STATE_WITH_STATUS(
        (it, enquirer) -> it.notes("nationality", "not British")),
    SOMEBODY_WHO_MAY_NOT_WORK_HERE((it, enquirer) -> enquirer.rightToWork(Answer.NO)),
    SOMEBODY_WITH_A_CONVICTION_NOT_SPECIFIED(
        (it, enquirer) ->
            enquirer.offences(declared(offence("not-specified", "conviction", "YES")))),
    SOMEBODY_WITH_AN_OLD_CAUTION(
        (it, enquirer) ->
            enquirer.offences(declared(offence("not-specified", "caution-by-constable", "NO")))),
    SOMEBODY_CONVICTED_OF_COMMON_ASSAULT(
        (it, enquirer) ->
            enquirer.offences(declared(offence("common-assault-or-battery", "conviction", "YES")))),
    A_SMOKER((it, enquirer) -> it.household.smoking(Answer.YES)),
    SOMEBODY_WHO_VAPES((it, enquirer) -> it.household.vaping(Answer.YES)),
    SOMEBODY_WITH_MANY_DOGS(
        (it, enquirer) ->
            it.enquiry
                .addPets(
                    Pet.builder()
                        .kind(PetKind.DOG)
                        .number(7)
                        .bannedBreed(Answer.YES)
                        .dangerousWildAnimal(Answer.NO)
                        .build())
                .petsAnswer(ListAnswer.ALL));

    private final BiConsumer<Case, Enquirer.Builder> shows;

    Who(BiConsumer<Case, Enquirer.Builder> shows) {
      this.shows = shows;
    }

    Enquiry enquiry() {
      Case it = new Case();
      shows.accept(it, it.enquirer());
      return it.build();
    }
  }

  private static Eligibility withEverything() {
    List<Rule<Enquiry>> policies = new ArrayList<>(SamplePoliciesTest.policies());
    return Eligibility.withPolicies(
        List.of(
            RulePack.<Enquiry>builder("all-policies", "1")
                .title(new Bilingual("All", "Y cyfan"))
                .facts(EnquiryFacts.ALL)
                .rules(policies)
                .build(),
            Eligibility.standards().get(Nation.ENGLAND)));
  }

  /** Of whom the law itself has a criminal record certificate looked at. */
  private static final Set<Who> WITH_A_RECORD =
      EnumSet.of(
          Who.SOMEBODY_WITH_A_CONVICTION_NOT_SPECIFIED,
          Who.SOMEBODY_WITH_AN_OLD_CAUTION,
          Who.SOMEBODY_CONVICTED_OF_COMMON_ASSAULT);

  @ParameterizedTest
  @EnumSource(Who.class)
  void with_the_law_alone_they_may_proceed(Who who) {
    for (Nation nation : Nation.values()) {
      Decision decision =
          Eligibility.standard().decide(who.enquiry(), Jurisdiction.of(nation), TODAY);
      boolean weighed =
          WITH_A_RECORD.contains(who)
              && (nation != Nation.NORTHERN_IRELAND || who != Who.SOMEBODY_WITH_AN_OLD_CAUTION);

      assertEquals(
          weighed ? Outcome.POINTS_TO_DISCUSS : Outcome.MAY_PROCEED,
          decision.outcome(),
          nation.name());
      assertEquals(List.of(), decision.questions(), nation.name());
    }
  }

  @ParameterizedTest
  @EnumSource(Who.class)
  void with_every_policy_there_is_never_more_than_a_point_to_discuss(Who who) {
    for (Nation nation : Nation.values()) {
      Decision decision = withEverything().decide(who.enquiry(), Jurisdiction.of(nation), TODAY);

      assertTrue(
          EnumSet.of(Outcome.MAY_PROCEED, Outcome.POINTS_TO_DISCUSS).contains(decision.outcome()),
          nation + " " + decision.outcome());
      assertEquals(List.of(), decision.questions(), nation.name());
    }
  }
}
