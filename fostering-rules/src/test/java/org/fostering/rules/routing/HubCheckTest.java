package org.fostering.rules.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.MembershipRole;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.DeliveryArrangement;
import org.fostering.model.organisation.DeliveryOrganisationEntry;
import org.fostering.model.organisation.FosteringServiceEntry;
import org.fostering.model.organisation.MembershipEntry;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.Organisations;
import org.fostering.model.organisation.RecruitmentHubEntry;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

/** What a search over all values of the facts finds in the routes of a region. */
class HubCheckTest {

  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private static final String BRISTOL = "E06000023";
  private static final String PETERBOROUGH = "E06000031";
  private static final String CARDIFF = "W06000015";

  @SafeVarargs
  private static List<RulePack<RouteCandidate>> pack(Rule<RouteCandidate>... rules) {
    return List.of(
        RulePack.<RouteCandidate>builder("ours", "1")
            .title(new Bilingual("Ours", "Ein rhai ni"))
            .facts(RouteFacts.ALL)
            .rules(List.of(rules))
            .build());
  }

  private static Rule<RouteCandidate> rule(
      String id, Effect effect, Condition<RouteCandidate> when, String... adopters) {
    Basis.Builder basis =
        Basis.of(LegalForce.POLICY, "The region").cites(new Citation("The region’s rules", id));
    Set.of(Nation.ENGLAND).forEach(basis::in);
    Set.of(adopters).forEach(basis::adoptedBy);
    return Rule.<RouteCandidate>of(id, basis).when(when).then(effect, "So.", "Felly.").build();
  }

  private static List<String> check(
      OrganisationDirectory.Builder directory, List<RulePack<RouteCandidate>> packs) {
    return HubCheck.check(directory.build(), Organisations.standard(), packs, FROM, UNTIL).stream()
        .map(
            fault ->
                fault.finding().code().replace("routes.", "")
                    + fault.finding().pointer()
                    + fault.rules()
                    + fault.bodies().stream().map(body -> " " + body).collect(Collectors.joining())
                    + fault.days().stream()
                        .map(
                            days -> " " + days.from().orElseThrow() + "/" + days.to().orElseThrow())
                        .collect(Collectors.joining()))
        .toList();
  }

  private static OrganisationDirectory.Builder hub() {
    return OrganisationDirectory.builder()
        .addHubs(RecruitmentHubEntry.builder().id("one").build())
        .addMemberships(
            MembershipEntry.builder()
                .group("one")
                .member(BRISTOL)
                .role(MembershipRole.LEAD)
                .build(),
            MembershipEntry.builder().group("one").member(PETERBOROUGH).build());
  }

  @Test
  void a_hub_whose_lead_has_another_member_beside_it_answers_everybody() {
    assertEquals(List.of(), check(hub(), List.of()));
  }

  @Test
  void of_the_one_organisation_that_acts_for_every_member_nobody_is_unconcerned() {
    OrganisationDirectory.Builder directory =
        hub()
            .addDeliveryOrganisations(
                DeliveryOrganisationEntry.builder().id("trust").name("The Trust").build());
    for (String each : List.of(BRISTOL, PETERBOROUGH)) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder()
              .authority(each)
              .organisation("trust")
              .since(LocalDate.of(2026, 3, 1))
              .build());
    }
    assertEquals(
        List.of("nobody-unconcerned/hubs/0[] The Trust 2026-03-01/2026-12-31"),
        check(directory, List.of()));
  }

  /** A hub of three: what acts for two of them, and the third, leave nobody. */
  private static OrganisationDirectory.Builder three(String... actedFor) {
    OrganisationDirectory.Builder directory =
        hub()
            .addMemberships(MembershipEntry.builder().group("one").member("E06000047").build())
            .addDeliveryOrganisations(
                DeliveryOrganisationEntry.builder().id("trust").name("The Trust").build());
    for (String each : actedFor) {
      directory.addDeliveryArrangements(
          DeliveryArrangement.builder().authority(each).organisation("trust").build());
    }
    return directory;
  }

  /** Two authorities for which one organisation acts are one service: both bodies are all. */
  @Test
  void a_connection_with_every_service_of_a_hub_is_no_fault_of_its_directory() {
    assertEquals(List.of(), check(three(), List.of()));
    assertEquals(List.of(), check(three(PETERBOROUGH), List.of()));
    assertEquals(List.of(), check(three(BRISTOL, PETERBOROUGH), List.of()));
    assertEquals(List.of(), check(three(PETERBOROUGH, "E06000047"), List.of()));
  }

  @Test
  void a_rule_that_leaves_all_but_two_members_leaves_nobody_where_both_are_concerned() {
    List<RulePack<RouteCandidate>> packs =
        pack(
            rule(
                "only-these",
                Effect.EXCLUDE,
                Condition.all(RouteFacts.TRANSFER.is(true), RouteFacts.HOME_AREA.is(false)),
                "E06000047"));
    assertEquals(
        List.of(
            "nobody-unconcerned-of-several/hubs/0[] Bristol, City of Peterborough"
                + " 2026-01-01/2026-12-31"),
        check(three(), packs));
  }

  @Test
  void whoever_names_a_service_that_takes_nobody_who_names_one_is_looked_at_too() {
    List<HubFault> found =
        HubCheck.check(
            OrganisationDirectory.builder()
                .addAuthorities(AuthorityEntry.builder().id("b").code(BRISTOL).build())
                .build(),
            Organisations.standard(),
            pack(rule("no-choice", Effect.EXCLUDE, RouteFacts.CHOSEN.is(true))),
            FROM,
            UNTIL);
    assertEquals(
        List.of(Optional.of("Bristol, City of")),
        found.stream()
            .filter(each -> each.finding().code().equals("routes.nobody-answers"))
            .map(HubFault::named)
            .toList());
  }

  @Test
  void a_service_that_has_closed_and_has_no_hub_leaves_its_people_without_answer() {
    List<String> found =
        check(
            OrganisationDirectory.builder()
                .addAuthorities(AuthorityEntry.builder().id("b").code(BRISTOL).build())
                .addFosteringServices(
                    FosteringServiceEntry.builder()
                        .id("s")
                        .kind(FosteringServiceKind.LOCAL_AUTHORITY)
                        .addAreas("b")
                        .until(LocalDate.of(2026, 6, 30))
                        .build()),
            List.of());
    assertTrue(
        found.contains("nobody-answers/authorities/0[] 2026-07-01/2026-12-31"), found::toString);
  }

  @Test
  void in_a_nation_with_a_network_its_door_is_left() {
    assertEquals(
        List.of(),
        check(
            OrganisationDirectory.builder()
                .addAuthorities(AuthorityEntry.builder().id("c").code(CARDIFF).build()),
            List.of()));
  }

  @Test
  void a_rule_that_excludes_every_member_leaves_the_hub_itself_unless_its_lead_is_concerned() {
    assertEquals(
        List.of(
            "nobody-unconcerned/hubs/0[] Bristol, City of 2026-01-01/2026-12-31",
            "no-service-left/hubs/0[] 2026-01-01/2026-12-31"),
        check(hub(), pack(rule("no-transfers", Effect.EXCLUDE, RouteFacts.TRANSFER.is(true)))));
  }

  /** A rule that comes into force within the period divides the days, and they are said once. */
  @Test
  void days_that_follow_each_other_are_one_span_for_every_home_of_a_hub() {
    List<String> found =
        HubCheck.check(
                hub().build(),
                Organisations.standard(),
                pack(
                    rule("ours", Effect.REQUIRE, RouteFacts.HOME_AREA.is(true)),
                    rule("not-ours", Effect.EXCLUDE, RouteFacts.HOME_AREA.is(true))),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31))
            .stream()
            .map(fault -> fault.finding().code() + " " + fault.days().size())
            .toList();
    assertEquals(
        List.of(
            "routes.nobody-unconcerned 1",
            "routes.always-contradicted 1",
            "routes.always-contradicted 1"),
        found);
  }

  @Test
  void rules_that_can_never_apply_are_found_and_those_that_hang_on_capacity_are_not() {
    assertEquals(
        List.of(
            "never-fires/rules/0[of-others] 2026-01-01/2026-12-31",
            "never-fires/rules/1[for-profit] 2026-01-01/2026-12-31",
            "never-fires/rules/2[both] 2026-01-01/2026-12-31"),
        check(
            hub(),
            pack(
                rule("of-others", Effect.AVOID, RouteFacts.TRANSFER.is(true), "elsewhere"),
                rule("for-profit", Effect.AVOID, RouteFacts.FOR_PROFIT.is(true)),
                rule(
                    "both",
                    Effect.AVOID,
                    Condition.all(RouteFacts.IN_BEING.is(false), RouteFacts.CHOSEN.is(true))),
                rule("full", Effect.AVOID, RouteFacts.TAKING_ENQUIRERS.is(false), "one"),
                rule("few", Effect.AVOID, RouteFacts.ASSESSMENT_PLACES.below(3)))));
  }

  @Test
  void a_rule_that_names_an_organisation_that_no_directory_has_is_found_and_others_are_not() {
    assertEquals(
        List.of(
            "organisation-unknown/rules/0[old-code] 2026-01-01/2026-12-31",
            "organisation-unknown/rules/1[district] 2026-01-01/2026-12-31",
            "organisation-unknown/rules/2[by-authority] 2026-01-01/2026-12-31",
            "organisation-unknown/rules/3[deliverer] 2026-01-01/2026-12-31",
            "never-fires/rules/2[by-authority] 2026-01-01/2026-12-31",
            "never-fires/rules/3[deliverer] 2026-01-01/2026-12-31"),
        check(
            three(PETERBOROUGH)
                .addAuthorities(AuthorityEntry.builder().id("bris").code(BRISTOL).build())
                .addFosteringServices(
                    FosteringServiceEntry.builder()
                        .id("bristol-fostering")
                        .kind(FosteringServiceKind.LOCAL_AUTHORITY)
                        .addAreas("bris")
                        .build()),
            pack(
                rule(
                    "old-code",
                    Effect.AVOID,
                    RouteFacts.SERVICE_AUTHORITY.isOneOf(BRISTOL, "E06000048")),
                rule("district", Effect.AVOID, RouteFacts.HOME_DISTRICT.isOneOf(BRISTOL, "E0700")),
                rule("by-authority", Effect.AVOID, RouteFacts.SERVICE_ID.is("bris")),
                rule("deliverer", Effect.AVOID, actsFor("the-trust")),
                rule("sound-deliverer", Effect.AVOID, actsFor("trust")),
                rule("sound-id", Effect.AVOID, RouteFacts.SERVICE_ID.is("bristol-fostering")),
                rule("of-elsewhere", Effect.AVOID, RouteFacts.SERVICE_AUTHORITY.is("E08000003")),
                rule(
                    "outside",
                    Effect.AVOID,
                    Condition.all(
                        RouteFacts.HOME_AUTHORITY.isOneOf("none", BRISTOL),
                        Condition.not(RouteFacts.SERVICE_AUTHORITY.is("none")))))));
  }

  private static Condition<RouteCandidate> actsFor(String id) {
    return RouteFacts.DELIVERY_ORGANISATIONS.some(RouteFacts.DELIVERY_ORGANISATION.is(id));
  }

  @Test
  void two_rules_of_which_one_always_says_the_opposite_are_found_with_a_case() {
    List<RulePack<RouteCandidate>> packs =
        pack(
            rule("ours-first", Effect.REQUIRE, RouteFacts.HOME_AREA.is(true)),
            rule(
                "never-at-home",
                Effect.EXCLUDE,
                Condition.all(RouteFacts.HOME_AREA.is(true), RouteFacts.WELSH_WANTED.is(true))),
            rule("sometimes", Effect.AVOID, RouteFacts.TRANSFER.is(true)));
    List<HubFault> found =
        HubCheck.check(hub().build(), Organisations.standard(), packs, FROM, UNTIL).stream()
            .filter(each -> each.pack().isPresent())
            .toList();
    assertEquals(
        List.of(List.of("never-at-home", "ours-first")),
        found.stream().map(HubFault::rules).toList());
    assertEquals("routes.always-contradicted", found.get(0).finding().code());
    assertEquals("/rules/1", found.get(0).finding().pointer().toString());
    assertTrue(found.get(0).facts().isPresent());
  }

  @Test
  void a_place_that_is_free_today_is_no_reason_and_the_number_goes_before_the_answer() {
    FosteringServiceEntry full =
        FosteringServiceEntry.builder()
            .id("s")
            .takingEnquirers(Answer.YES)
            .assessmentPlaces(0)
            .build();
    RouteCandidate candidate =
        RouteScenario.nowhere(
            new CandidateService(Optional.empty(), Optional.of(full)),
            Organisations.standard(),
            FROM);
    assertEquals(Optional.of(false), ServiceSays.takingEnquirers(candidate).value());
  }
}
