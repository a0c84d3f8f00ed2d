package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which day's law governs a time, as a table of cases: what is recorded, the clock, the day asked
 * about, what it comes to, and the provision.
 */
class CaseLawTest {

  private static Timeline timeline(String text) {
    List<Event> events = new ArrayList<>();
    for (String part : text.trim().split("\\s*,\\s*")) {
      String[] words = part.split("\\s+");
      String[] kind = words[0].split("@");
      Pointer scope = kind.length == 1 ? Pointer.ROOT : Pointer.ROOT.property(kind[1]);
      events.add(
          new Event(
              JourneyEvent.of(kind[0]),
              Optional.of(LocalDate.parse(words[1])),
              Pointer.ROOT.property("events").index(events.size()),
              scope));
    }
    return new Timeline(events);
  }

  private static Nation nation(String clock) {
    return Nation.valueOf(
        clock.startsWith("northern-ireland-")
            ? "NORTHERN_IRELAND"
            : clock.substring(0, clock.indexOf('-')).toUpperCase(Locale.ROOT));
  }

  private static String found(
      String clock, String events, String asOf, Interpretations interpretations) {
    return Deadlines.standard()
        .with(interpretations)
        .find(timeline(events), Jurisdiction.of(nation(clock)), LocalDate.parse(asOf))
        .stream()
        .filter(deadline -> deadline.clock().id().equals(clock))
        .map(
            deadline ->
                deadline.state()
                    + deadline.date().map(day -> " " + day).orElse("")
                    + deadline.why().map(why -> " " + why).orElse(""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "[{index}] {1}: {0} on {2} is {3} ({4})")
  @CsvSource(
      delimiter = ';',
      value = {
        "england-stage-1-notice;"
            + " assessment-agreed 2020-09-25, stage-1-information-complete 2020-10-01;"
            + " 2020-10-02; CANNOT_TELL NO_DAYS_SET; SI 2020/445 regulations 9(9)(a) and 15(b)",
        "england-stage-1-notice;"
            + " assessment-agreed 2020-09-26, stage-1-information-complete 2020-10-01;"
            + " 2020-10-02; RUNNING 2020-10-15; SI 2020/445 regulation 15(b)",
        "england-papers-to-panel; assessment-agreed 2020-09-25, report-shared 2021-02-01;"
            + " 2021-02-02; CANNOT_TELL EARLIER_LAW; SI 2020/445 regulation 15(b)",
        "england-papers-to-panel; assessment-agreed 2020-09-26, report-shared 2021-02-01;"
            + " 2021-02-02; RUNNING 2021-02-12; SI 2011/581 regulation 26(4)",
        "england-observations; assessment-agreed 2020-09-25, report-shared 2021-02-01;"
            + " 2021-02-02; RUNNING 2021-02-12; SI 2011/581 regulation 26(2)(d)",
        "england-temporary-approval;"
            + " temporary-approval-started@t 2020-09-25, temporary-approval-given@t 2020-10-01;"
            + " 2020-10-02; RUNNING 2021-03-18; SI 2020/445 regulation 20(a)",
        "england-temporary-approval;"
            + " temporary-approval-started@t 2020-09-26, temporary-approval-given@t 2020-10-01;"
            + " 2020-10-02; RUNNING 2021-01-21; SI 2020/445 regulation 20(a)",
        "england-temporary-approval;"
            + " temporary-approval-started@t 2020-04-23, temporary-approval-given@t 2020-10-01;"
            + " 2020-10-02; RUNNING 2021-01-21; SI 2020/445 regulations 2 and 20(a)",
        "england-temporary-approval;"
            + " temporary-approval-started@t 2020-04-24, temporary-approval-given@t 2020-10-01;"
            + " 2020-10-02; RUNNING 2021-03-18; SI 2020/445 regulations 2 and 20(a)",
        "england-temporary-approval;"
            + " temporary-approval-started@u 2020-09-25, temporary-approval-given@t 2020-10-01;"
            + " 2020-10-02; RUNNING 2021-01-21; of another child",
        "england-temporary-approval; temporary-approval-given@t 2020-09-25;"
            + " 2020-10-02; RUNNING 2021-03-12; SI 2020/445 regulation 20(b)",
        "england-temporary-approval-extension;"
            + " temporary-approval-started@t 2020-09-25, temporary-approval-given@t 2020-10-01,"
            + " temporary-approval-extended@t 2021-03-01;"
            + " 2021-03-02; RUNNING 2021-05-13; SI 2020/445 regulation 20: 24 and 8",
        "wales-stage-1-notice;"
            + " assessment-agreed 2019-04-28, stage-1-information-complete 2019-06-03;"
            + " 2019-06-04; CANNOT_TELL EARLIER_LAW; WSI 2018/1333 regulation 14(3)(a)",
        "wales-stage-1-notice;"
            + " assessment-agreed 2019-04-29, stage-1-information-complete 2019-06-03;"
            + " 2019-06-04; RUNNING 2019-06-17; WSI 2018/1333 regulation 14(3)(a)",
        "wales-determination-answer;"
            + " assessment-agreed 2019-04-01, determined-not-to-approve 2019-06-03;"
            + " 2019-06-04; CANNOT_TELL EARLIER_LAW; WSI 2018/1333 regulation 14(3)(b)",
        "wales-first-review; assessment-agreed 2019-04-01, approved 2019-06-03;"
            + " 2019-06-04; RUNNING 2020-06-03; WSI 2018/1333 regulations 9(2) and 14(3)",
        "wales-review-determination-answer;"
            + " review-started 2019-04-28, determined-to-terminate 2019-06-03;"
            + " 2019-06-04; CANNOT_TELL EARLIER_LAW; WSI 2018/1333 regulation 14(3)(c)",
        "wales-review-determination-answer;"
            + " review-started 2019-04-29, determined-to-terminate 2019-06-03;"
            + " 2019-06-04; RUNNING 2019-07-01; WSI 2018/1333 regulation 9(7)(b)",
        "wales-temporary-approval;"
            + " assessment-agreed 2019-04-01, temporary-approval-given@t 2019-06-03;"
            + " 2019-06-04; RUNNING 2019-09-23; WSI 2015/1818 regulation 26(1)",
        "scotland-decision; recommended-suitable 2009-09-27;"
            + " 2009-09-29; CANNOT_TELL EARLIER_LAW; SSI 2009/210 regulation 50(2)",
        "scotland-decision; recommended-suitable 2009-09-28;"
            + " 2009-09-29; RUNNING 2009-10-12; SSI 2009/210 regulation 22(3)",
        "scotland-emergency-extension;"
            + " emergency-placement-made 2020-04-06, emergency-placement-continued 2020-04-09;"
            + " 2020-04-10; RUNNING 2020-07-02; asp 2020/7 schedule 3 paragraph 10(10)(a)",
        "scotland-emergency-extension;"
            + " emergency-placement-made 2020-04-07, emergency-placement-continued 2020-04-16;"
            + " 2020-04-17; RUNNING 2020-10-01; asp 2020/7 schedule 3 paragraph 10(8)(a)",
      })
  void a_saving_is_law_and_no_choice(
      String clock, String events, String asOf, String expected, String provision) {
    Interpretations ofTheCase =
        Interpretations.defaults()
            .with(Interpretation.LAW_BY_DATE, InterpretationOption.LAW_OF_THE_CASE);

    assertEquals(expected, found(clock, events, asOf, Interpretations.defaults()));
    if (expected.contains("EARLIER_LAW")) {
      assertTrue(
          found(clock, events, asOf, ofTheCase).isEmpty()
              || found(clock, events, asOf, ofTheCase).equals(expected));
    }
  }

  @ParameterizedTest(name = "[{index}] {1}: {0} on {2} is {3} ({4})")
  @CsvSource(
      delimiter = ';',
      value = {
        "england-first-review; approved 2019-04-23; 2020-04-01; RUNNING 2020-04-23;"
            + " SI 2011/581 regulation 28(2)",
        "england-first-review; approved 2019-06-01; 2020-06-02;"
            + " CANNOT_TELL 2020-06-01 LATER_WHERE_PRACTICABLE;"
            + " SI 2020/445 regulation 9(11): where reasonably practicable",
        "england-first-review; approved 2019-06-01; 2020-09-26; MISSED 2020-06-01;"
            + " SI 2011/581 regulation 28(2) again",
        "england-first-review; approved 2020-06-01; 2021-01-01; RUNNING 2021-06-01;"
            + " SI 2011/581 regulation 28(2) again",
        "england-later-review; review-completed 2019-04-23; 2020-04-24; MISSED 2020-04-23;"
            + " SI 2011/581 regulation 28(2)",
        "england-later-review; review-completed 2019-04-24; 2020-09-26; RUNNING 2020-09-26;"
            + " SI 2020/445 regulations 9(11) and 14(1): no longest interval until then",
        "england-later-review; review-completed 2019-04-24; 2020-09-27; MISSED 2020-09-26;"
            + " SI 2011/581 regulation 28(2) again",
        "england-later-review; review-completed 2019-09-26; 2020-09-01; RUNNING 2020-09-26;"
            + " SI 2011/581 regulation 28(2) again",
        "northern-ireland-later-review; review-completed 2019-05-06; 2020-05-07;"
            + " MISSED 2020-05-06; SR 1996/467 regulation 4(1)",
        "northern-ireland-later-review; review-completed 2019-05-07; 2020-11-07;"
            + " RUNNING 2020-11-07; SR 2020/78 regulations 3(3)(a) and 10: no duty until then",
        "northern-ireland-first-review; approved 2019-11-06; 2020-11-08; MISSED 2020-11-07;"
            + " SR 2020/78 regulations 3(3)(a) and 10: no duty until then",
        "northern-ireland-first-review; approved 2019-11-07; 2020-11-08; MISSED 2020-11-07;"
            + " SR 1996/467 regulation 4(1)",
        "northern-ireland-first-review; approved 1994-06-01; 1996-12-01;"
            + " CANNOT_TELL BEFORE_THIS_LAW;"
            + " before SR 1996/467",
      })
  void a_review_is_governed_by_the_law_of_the_day_on_which_it_is_due(
      String clock, String events, String asOf, String expected, String provision) {
    assertEquals(expected, found(clock, events, asOf, Interpretations.defaults()));
  }

  @ParameterizedTest(name = "[{index}] {1}: {0} on {2} is {3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "northern-ireland-immediate-placement; temporary-approval-given 2018-05-01; 2018-05-02;"
            + " CANNOT_TELL NOT_VERIFIED",
        "northern-ireland-immediate-placement; temporary-approval-given 2020-11-07; 2020-11-08;"
            + " RUNNING 2021-01-30",
        "northern-ireland-immediate-placement; review-completed 2018-05-01; 2018-05-02; NOT_STARTED",
        "england-observations; report-shared 2013-06-28; 2013-06-29; CANNOT_TELL NOT_VERIFIED",
        "england-observations; report-shared 2013-07-01; 2013-07-02; RUNNING 2013-07-12",
      })
  void what_is_not_verified_is_shown_as_such_and_gives_no_day(
      String clock, String events, String asOf, String expected) {
    assertEquals(expected, found(clock, events, asOf, Interpretations.defaults()));
  }

  @Test
  void a_table_of_one_s_own_shows_no_law_that_is_not_in_it() {
    ClockSettings own =
        new ClockSettings(
            Clocks.of(List.of()), Interpretations.defaults(), ClockSettings.standard().holidays());

    assertEquals(
        List.of(),
        Deadlines.of(own)
            .find(
                timeline("temporary-approval-given 2018-05-01"),
                Jurisdiction.of(Nation.NORTHERN_IRELAND),
                LocalDate.of(2018, 5, 2)));
    assertEquals(Clocks.unverified().all(), Clocks.standard().believed());
    assertEquals(List.of(), Clocks.standard().with(Clocks.unverified().all()).believed());
  }

  @Test
  void every_saving_is_read_in_two_languages_and_names_clocks_that_there_are() {
    for (Saving saving : Saving.all()) {
      assertEquals(Certainty.READ, saving.basis().certainty(), saving.id());
      assertNotEquals(saving.why().english(), saving.why().welsh(), saving.id());
      saving.clocks().forEach(id -> assertTrue(!Clocks.standard().withId(id).isEmpty(), id));
      for (JourneyEvent event : saving.begun()) {
        assertTrue(event.isKnown(), event.getText());
      }
      saving.ended().forEach(event -> assertTrue(event.isKnown(), event.getText()));
    }
    assertEquals(7, Saving.all().size());
  }
}
