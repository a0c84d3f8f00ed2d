package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("both-paths")
class ClocksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static List<Clock> every() {
    List<Clock> all = new ArrayList<>(Clocks.standard().all());
    all.addAll(Clocks.unverified().all());
    return all;
  }

  @Test
  void what_is_not_verified_stands_in_no_default_table() {
    for (Clock clock : Clocks.standard().all()) {
      assertTrue(clock.basis().certainty().isVerified(), clock.id());
    }
    for (Clock clock : Clocks.unverified().all()) {
      assertEquals(Certainty.UNVERIFIED, clock.basis().certainty(), clock.id());
    }
  }

  @Test
  void every_clock_holds_in_the_one_nation_of_its_name() {
    for (Clock clock : every()) {
      assertEquals(1, clock.basis().nations().size(), clock.id());
      Nation nation = clock.basis().nations().iterator().next();
      assertTrue(
          clock.id().startsWith(nation.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"),
          clock.id());
    }
  }

  @Test
  void every_clock_is_complete_and_speaks_of_known_events_in_two_languages() {
    for (Clock clock : every()) {
      assertNotEquals(clock.label().english(), clock.label().welsh(), clock.id());
      assertNotEquals(LegalForce.POLICY, clock.basis().source(), clock.id());
      List<JourneyEvent> events = new ArrayList<>(clock.starts());
      events.addAll(clock.needs());
      events.addAll(clock.stops());
      events.addAll(clock.ends());
      events.forEach(event -> assertTrue(event.isKnown(), event.getText()));
    }
  }

  @Test
  void what_the_standards_and_good_practice_say_is_not_reported_as_law() {
    for (Clock clock : Clocks.standard().all()) {
      String instrument = clock.basis().citations().get(0).instrument();
      boolean statute = instrument.contains("Regulations") || instrument.contains("Act 20");
      assertEquals(
          statute ? LegalForce.STATUTE : LegalForce.STANDARD, clock.basis().source(), instrument);
    }
  }

  /** Adoption has stages of two and of four months; fostering law sets no time for a stage. */
  @Test
  void hazard_11_no_stage_has_a_duration() {
    for (Clock clock : every()) {
      assertFalse(clock.starts().contains(JourneyEvent.STAGE_1_STARTED), clock.id());
      assertFalse(
          clock.starts().contains(JourneyEvent.STAGE_2_STARTED) && clock.length().amount() > 0,
          clock.id());
    }
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void a_nation_has_its_own_clocks_only(Nation nation) {
    List<Clock> found = Clocks.standard().in(nation);

    assertFalse(found.isEmpty());
    assertTrue(found.stream().allMatch(clock -> clock.basis().nations().equals(Set.of(nation))));
  }

  @ParameterizedTest(name = "{0} on {1}: {2} ({3})")
  @CsvSource({
    "england-temporary-approval, 2011-03-31, , before SI 2010/959",
    "england-temporary-approval, 2011-04-01, 16, SI 2010/959",
    "england-temporary-approval, 2020-04-23, 16, SI 2010/959",
    "england-temporary-approval, 2020-04-24, 24, SI 2020/445",
    "england-temporary-approval, 2020-09-25, 24, SI 2020/445",
    "england-temporary-approval, 2020-09-26, 16, SI 2010/959",
    "england-temporary-approval-extension, 2020-04-23, 24, SI 2010/959",
    "england-temporary-approval-extension, 2020-04-24, 32, SI 2020/445 regulation 8(11) and (12)",
    "england-temporary-approval-extension, 2020-09-25, 32, SI 2020/445 regulation 8(11) and (12)",
    "england-temporary-approval-extension, 2020-09-26, 24, SI 2010/959",
    "scotland-emergency-placement, 2020-04-06, 3, SSI 2009/210",
    "scotland-emergency-placement, 2020-04-07, 5, asp 2020/7 schedule 3 paragraph 10(6)",
    "scotland-emergency-placement, 2021-09-30, 5, asp 2021/19 section 2(1) and (3)",
    "scotland-emergency-placement, 2021-10-01, 3, SSI 2009/210",
    "england-stage-1-notice, 2020-04-23, 10, SI 2011/581",
    "england-stage-1-notice, 2020-04-24, , SI 2020/445 regulation 9(9)(a): no fixed day",
    "england-stage-1-notice, 2020-09-25, , SI 2020/445 regulation 9(9)(a): no fixed day",
    "england-stage-1-notice, 2020-09-26, 10, SI 2011/581",
    "england-papers-to-panel, 2020-04-23, 10, SI 2011/581",
    "england-papers-to-panel, 2020-04-24, , SI 2020/445 regulation 9(9)(e): no fixed day",
    "england-papers-to-panel, 2020-09-26, 10, SI 2011/581",
    "england-papers-to-panel-with-observations, 2020-04-23, 0, SI 2011/581",
    "england-papers-to-panel-with-observations, 2020-04-24, , SI 2020/445 regulation 9(9)(e)",
    "england-papers-to-panel-with-observations, 2020-09-26, 0, SI 2011/581",
    "england-observations, 2020-06-01, 10, SI 2011/581",
    "england-first-review, 2020-04-23, 1, SI 2011/581 regulation 28(2)",
    "england-first-review, 2020-04-24, 1, SI 2020/445 regulation 9(11): where practicable",
    "england-first-review, 2020-09-26, 1, SI 2011/581 regulation 28(2)",
    "england-later-review, 2020-04-23, 1, SI 2011/581 regulation 28(2)",
    "england-later-review, 2020-04-24, , SI 2020/445 regulation 9(11): no longest interval",
    "england-later-review, 2020-09-25, , SI 2020/445 regulation 9(11): no longest interval",
    "england-later-review, 2020-09-26, 1, SI 2011/581 regulation 28(2)",
    "england-temporary-adopter-notice, 2013-06-30, , before SI 2013/984 regulation 3",
    "england-temporary-adopter-notice, 2013-07-01, 28, SI 2010/959 regulation 25A(3)(d)",
    "wales-stage-1-notice, 2019-04-28, , before WSI 2018/1333",
    "wales-stage-1-notice, 2019-04-29, 10, WSI 2018/1333 regulation 7(4)(c)",
    "wales-resignation, 2019-04-28, , before WSI 2018/1333",
    "wales-resignation, 2019-04-29, 28, WSI 2018/1333 regulation 9(13)",
    "wales-temporary-approval, 2016-04-05, , before WSI 2015/1818",
    "wales-temporary-approval, 2016-04-06, 16, WSI 2015/1818 regulation 26(1)",
    "wales-temporary-approval, 2020-10-31, 16, WSI 2015/1818 regulation 26(1)",
    "wales-temporary-approval, 2020-11-01, 24, WSI 2020/1082 regulation 8",
    "wales-temporary-approval, 2021-03-31, 24, WSI 2020/1082 regulations 8 and 9",
    "wales-temporary-approval, 2021-04-01, 16, WSI 2015/1818 regulation 26(1)",
    "wales-temporary-adopter-notice, 2016-04-05, , before WSI 2015/1818",
    "wales-temporary-adopter-notice, 2016-04-06, 28, WSI 2015/1818 regulation 28(3)(d)",
    "wales-emergency-placement, 2016-04-06, 6, WSI 2015/1818 regulation 24(1)",
    "scotland-emergency-review, 2020-04-06, 3, SSI 2009/210 regulation 38(2)",
    "scotland-emergency-review, 2020-04-07, 5, asp 2020/7 schedule 3 paragraph 10(7)(a)",
    "scotland-emergency-review, 2021-10-01, 3, SSI 2009/210 regulation 38(2)",
    "scotland-emergency-extension, 2020-04-06, 12, SSI 2009/210 regulation 39(1)",
    "scotland-emergency-extension, 2020-04-07, 24, asp 2020/7 schedule 3 paragraph 10(8)(a)",
    "scotland-emergency-extension, 2021-09-30, 24, asp 2020/7 schedule 3 paragraph 10(8)(a)",
    "scotland-emergency-extension, 2021-10-01, 12, SSI 2009/210 regulation 39(1)",
    "scotland-extension-review, 2020-04-06, 6, SSI 2009/210 regulation 39(3)",
    "scotland-extension-review, 2020-04-07, 12, asp 2020/7 schedule 3 paragraph 10(8)(c)",
    "scotland-extension-review, 2021-10-01, 6, SSI 2009/210 regulation 39(3)",
    "scotland-continuation-referral, 2021-09-29, , SSI 2021/103 regulations 1(4) and 2",
    "scotland-continuation-referral, 2021-09-30, 4, SSI 2021/103 regulation 3(9)",
    "scotland-keep-record, 2009-09-28, 25, SSI 2009/210 regulation 32(1)",
    "northern-ireland-first-review, 2020-05-06, 1, SR 1996/467 regulation 4(1)",
    "northern-ireland-first-review, 2020-05-07, , SR 2020/78 regulation 3(3)(a)",
    "northern-ireland-later-review, 2020-11-06, , SR 2020/78 regulations 3(3)(a) and 10",
    "northern-ireland-later-review, 2020-11-07, 1, SR 1996/467 regulation 4(1)",
    "northern-ireland-emergency-placement, 2020-05-06, 24, SR 1996/467 regulation 11(1)",
    "northern-ireland-emergency-placement, 2020-05-07, , SR 2020/78 regulation 3(6)(a): guidance",
    "northern-ireland-emergency-placement, 2020-11-07, 24, SR 1996/467 regulation 11(1)",
    "northern-ireland-immediate-placement, 2020-11-06, , SR 2020/78 regulation 3(6)(b): guidance",
    "northern-ireland-immediate-placement, 2020-11-07, 12, SR 1996/467 regulation 11(3)"
  })
  void a_change_of_law_is_a_row_with_its_days(
      String id, LocalDate day, Integer amount, String source) {
    assertEquals(
        Optional.ofNullable(amount),
        Clocks.standard()
            .find(id, Interpretations.defaults(), day)
            .filter(clock -> clock.length().counting() != DayCount.AS_SOON_AS_PRACTICABLE)
            .map(clock -> clock.length().amount()));
  }

  @Test
  void a_clock_is_found_by_the_reading_that_was_chosen() {
    Interpretations later =
        Interpretations.defaults()
            .with(
                "england-resignation",
                Interpretation.END_AFTER_RESIGNATION,
                InterpretationOption.ENDS_ON_DAY_29);

    assertEquals(
        Optional.of(InterpretationOption.ENDS_ON_DAY_28),
        Clocks.standard()
            .find("england-resignation", Interpretations.defaults(), DAY)
            .flatMap(Clock::choice));
    assertEquals(
        Optional.of(InterpretationOption.ENDS_ON_DAY_29),
        Clocks.standard().find("england-resignation", later, DAY).flatMap(Clock::choice));
    assertEquals(2, Clocks.standard().withId("england-resignation").size());
  }

  @Test
  void an_id_that_no_clock_has_is_named() {
    assertEquals(
        "no clock has the id no-such",
        assertThrows(IllegalArgumentException.class, () -> Clocks.standard().withId("no-such"))
            .getMessage());
  }

  private static Clock made(InForce days, Nation nation, Optional<InterpretationOption> choice) {
    Clock.Builder clock =
        TestClocks.ours("ours")
            .length(ClockLength.after(1, DurationUnit.WEEKS))
            .basis(
                Basis.of(LegalForce.POLICY, "ours")
                    .cites(new Citation("ours", ""))
                    .in(nation)
                    .during(days)
                    .build());
    choice.ifPresent(clock::choice);
    return clock.build();
  }

  @Test
  void a_policy_is_added_beside_the_law_and_never_in_its_place() {
    Clock ours = made(InForce.always(), Nation.ENGLAND, Optional.empty());
    Clocks clocks = Clocks.standard().with(List.of(ours));

    assertEquals(Clocks.standard().all().size() + 1, clocks.all().size());
    assertEquals(List.of(ours), clocks.withId("ours"));
    Clock usurper =
        TestClocks.clock("england-first-review", ClockLength.after(2, DurationUnit.YEARS));
    assertEquals(
        "two clocks at one time have the id england-first-review",
        assertThrows(IllegalArgumentException.class, () -> clocks.with(List.of(usurper)))
            .getMessage());
  }

  @Test
  void two_clocks_share_an_id_only_apart_in_time_nation_or_reading() {
    InForce before = InForce.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    InForce after = InForce.from(LocalDate.of(2021, 1, 1));
    Clock first = made(before, Nation.ENGLAND, Optional.empty());

    assertEquals(
        2, Clocks.of(List.of(first, made(after, Nation.ENGLAND, Optional.empty()))).all().size());
    assertEquals(
        2, Clocks.of(List.of(first, made(before, Nation.WALES, Optional.empty()))).all().size());
    assertEquals(
        2,
        Clocks.of(
                List.of(
                    made(before, Nation.ENGLAND, Optional.of(InterpretationOption.PLAIN_DAYS)),
                    made(before, Nation.ENGLAND, Optional.of(InterpretationOption.CLEAR_DAYS))))
            .all()
            .size());
    assertThrows(IllegalArgumentException.class, () -> Clocks.of(List.of(first, first)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Clocks.of(
                List.of(
                    first,
                    made(before, Nation.ENGLAND, Optional.of(InterpretationOption.PLAIN_DAYS)))));
    Clock notYet = made(InForce.notCommenced(), Nation.ENGLAND, Optional.empty());
    assertEquals(
        Optional.of(first),
        Clocks.of(List.of(first, notYet))
            .find("ours", Interpretations.defaults(), LocalDate.of(2020, 6, 1)));
    assertEquals(
        Optional.empty(), Clocks.of(List.of(notYet)).find("ours", Interpretations.defaults(), DAY));
  }

  @Test
  void a_part_that_a_clock_lacks_is_named() {
    Bilingual label = new Bilingual("A day", "Diwrnod");
    Basis bare = Basis.of(LegalForce.POLICY, "ours").in(Nation.ENGLAND).build();
    ClockLength week = ClockLength.after(1, DurationUnit.WEEKS);

    assertLacks("basis", Clock.builder("ours"));
    assertLacks("label", Clock.builder("ours").basis(TestClocks.policy()));
    assertLacks("length", TestClocks.ours("ours"));
    assertLacks(
        "start", Clock.builder("ours").basis(TestClocks.policy()).label(label).length(week));
    assertLacks("citation", TestClocks.ours("ours").length(week).basis(bare));
    assertLacks(
        "actor",
        TestClocks.ours("ours")
            .length(week)
            .basis(Instrument.named("fsr-2011").basis("1", Certainty.READ).build()));
    assertThrows(IllegalArgumentException.class, () -> TestClocks.clock(" ", week));
    assertEquals("Clock[ours]", TestClocks.clock("ours", week).toString());
    assertEquals(
        "Clock[ours, plain-days]",
        made(InForce.always(), Nation.ENGLAND, Optional.of(InterpretationOption.PLAIN_DAYS))
            .toString());
  }

  private static void assertLacks(String part, Clock.Builder builder) {
    assertEquals(
        "the clock ours has no " + part,
        assertThrows(IllegalStateException.class, builder::build).getMessage());
  }

  @Test
  void clocks_with_the_same_parts_are_equal() {
    ClockLength week = ClockLength.after(1, DurationUnit.WEEKS);

    assertEquals(TestClocks.clock("ours", week), TestClocks.clock("ours", week));
    assertEquals(
        TestClocks.clock("ours", week).hashCode(), TestClocks.clock("ours", week).hashCode());
    assertNotEquals(
        TestClocks.clock("ours", week),
        TestClocks.clock("ours", ClockLength.after(2, DurationUnit.WEEKS)));
    assertNotEquals(
        TestClocks.clock("ours", week),
        TestClocks.ours("ours").length(week).kind(DeadlineKind.MAY_UNTIL).build());
  }

  @Test
  void working_days_need_a_calendar_and_an_amount_is_never_negative() {
    ClockLength.Builder days = ClockLength.builder(1, DurationUnit.WORKING_DAYS);
    ClockLength.Builder weeks = ClockLength.builder(1, DurationUnit.WEEKS);

    assertThrows(IllegalStateException.class, days::build);
    weeks.extension(ClockExtension.ONE_WORKING_DAY);
    assertThrows(IllegalStateException.class, weeks::build);
    assertThrows(IllegalArgumentException.class, () -> weeks.calendar("no-such"));
    assertEquals(Optional.of("fsr-2011"), weeks.calendar("fsr-2011").build().calendar());
    assertThrows(IllegalArgumentException.class, () -> ClockLength.after(-1, DurationUnit.WEEKS));
    assertEquals(0, ClockLength.after(0, DurationUnit.WEEKS).amount());
  }

  @Test
  void the_reading_of_leap_days_is_that_of_reviews_or_of_records() {
    Clock plain = TestClocks.clock("ours", ClockLength.after(1, DurationUnit.YEARS));

    assertEquals(Interpretation.LEAP_REVIEWS, plain.leapDays());
    for (Clock clock : every()) {
      assertEquals(
          clock.kind() == DeadlineKind.KEEP_UNTIL
              ? Interpretation.LEAP_RETENTION
              : Interpretation.LEAP_REVIEWS,
          clock.leapDays(),
          clock.id());
    }
  }
}
