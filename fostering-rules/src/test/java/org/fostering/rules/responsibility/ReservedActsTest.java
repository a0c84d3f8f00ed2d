package org.fostering.rules.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law leaves to whom, by somebody who reads the provision and not the table. */
class ReservedActsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  /** Words of the law: "-" where it names nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # SI 2011/581 regulations 2(1) and 23(4): the fostering service provider constitutes the panel
          england | panel | accountable | authority agency agency-for-authority voluntary-organisation delivery
          # who sits down and minutes it is not said
          england | panel | responsible | -
          # regulation 27(2) and (3)
          england | decision | accountable | authority agency agency-for-authority voluntary-organisation delivery
          england | decision | responsible | authority agency agency-for-authority voluntary-organisation delivery
          england | decision | consulted | -
          # regulation 27(5)
          england | notice-and-agreement | responsible | authority agency agency-for-authority voluntary-organisation delivery
          # nothing in law on enquiries
          england | initial-enquiry | accountable | -
          england | initial-visit | responsible | -
          # regulation 26(1A) and (2) put the assessment on the provider; whoever does the work for it may
          england | stage-2 | responsible | -
          # SI 2010/959 regulation 24: the responsible authority, and no agency
          england | temporary-approval | responsible | authority delivery
          # WSI 2018/1333 regulations 4(1), 8(2), 8(5)
          wales | panel | accountable | authority agency agency-for-authority voluntary-organisation delivery
          wales | decision | responsible | authority agency agency-for-authority voluntary-organisation delivery
          wales | notice-and-agreement | accountable | authority agency agency-for-authority voluntary-organisation delivery
          # WSI 2015/1818 regulation 26(1)
          wales | temporary-approval | accountable | authority delivery
          # SSI 2009/210 regulations 17(1), 22(3), 26(5) and, for registered services, 48(2)
          scotland | panel | accountable | authority agency agency-for-authority voluntary-organisation delivery
          scotland | decision | accountable | authority agency agency-for-authority voluntary-organisation delivery
          scotland | review-by-another-panel | accountable | authority agency agency-for-authority voluntary-organisation delivery
          # there is no independent review in Scotland
          scotland | independent-review | accountable | -
          # SR 1996/467 regulation 3(2): any authority, and a voluntary organisation that is responsible
          northern-ireland | decision | accountable | authority voluntary-organisation
          northern-ireland | notice-and-agreement | responsible | authority voluntary-organisation
          # panels are practice there
          northern-ireland | panel | accountable | -
          """)
  void the_law_leaves_the_step_to_these_bodies(
      String nation, String step, String part, String bodies) {
    Set<String> expected =
        bodies.equals("-") ? Set.of() : new TreeSet<>(List.of(bodies.split(" ")));
    assertEquals(
        expected,
        ReservedActs.standard()
            .of(
                JourneyStep.of(step),
                Responsibility.valueOf(part.toUpperCase(Locale.ROOT)),
                Nation.valueOf(nation.toUpperCase(Locale.ROOT).replace('-', '_')),
                DAY)
            .stream()
            .flatMap(act -> act.bodies().stream())
            .map(body -> body.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void no_act_is_left_to_a_hub_a_network_or_a_campaign() {
    for (ReservedAct act : ReservedActs.withUnverified().all()) {
      assertTrue(
          Stream.of(BodyKind.HUB, BodyKind.NETWORK, BodyKind.CAMPAIGN, BodyKind.ASSESSOR)
              .noneMatch(act.bodies()::contains),
          act.step().toString());
    }
  }

  @Test
  void every_act_rests_on_a_statute_with_its_provision_and_no_policy_is_among_them() {
    for (ReservedAct act : ReservedActs.withUnverified().all()) {
      assertEquals(LegalForce.STATUTE, act.basis().source());
      assertFalse(act.basis().citations().get(0).provision().isEmpty());
    }
  }

  @Test
  void what_nobody_verified_is_marked_and_stands_in_no_default() {
    assertEquals(
        List.of("temporary-approval"),
        ReservedActs.withUnverified().all().stream()
            .filter(act -> !ReservedActs.standard().all().contains(act))
            .map(act -> act.step().toString())
            .toList());
  }

  @Test
  void the_law_of_wales_of_2018_binds_from_its_day() {
    assertTrue(
        ReservedActs.standard()
            .of(
                JourneyStep.DECISION,
                Responsibility.ACCOUNTABLE,
                Nation.WALES,
                LocalDate.of(2019, 4, 28))
            .isEmpty());
  }

  @Test
  void every_step_of_the_list_is_a_step_of_the_matrix_in_the_same_order() {
    assertEquals(
        CodeLists.standard().find("journey-step").orElseThrow().entries().stream()
            .map(entry -> entry.code())
            .toList(),
        MatrixStep.ALL.stream().map(step -> step.step().toString()).toList());
  }
}
