package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clocks of Wales, Scotland and Northern Ireland as the instruments have them: what starts a
 * time, what it needs, what ends it, and what leaves it running. Each line is a case: the clock,
 * what is recorded, the day asked about, where it stands, and the provision.
 */
class NationClocksTest {

  private static Timeline timeline(String text) {
    List<Event> events = new ArrayList<>();
    for (String part : text.trim().split("\\s*,\\s*")) {
      String[] words = part.split("\\s+");
      events.add(
          new Event(
              JourneyEvent.of(words[0]),
              Optional.of(LocalDate.parse(words[1])),
              Pointer.ROOT.property("events").index(events.size()),
              Pointer.ROOT));
    }
    return new Timeline(events);
  }

  private static Nation nation(String clock) {
    return Nation.valueOf(
        clock.startsWith("northern-ireland-")
            ? "NORTHERN_IRELAND"
            : clock.substring(0, clock.indexOf('-')).toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest(name = "[{index}] {1}: {0} on {2} is {3} ({4})")
  @CsvSource(
      delimiter = ';',
      value = {
        // WSI 2018/1333
        "wales-stage-1-notice; stage-1-information-complete 2026-02-02; 2026-02-16;"
            + " RUNNING 2026-02-16; regulation 7(4)(c)",
        "wales-stage-1-notice; stage-1-information-complete 2026-02-02; 2026-02-17;"
            + " PASSED 2026-02-16; regulation 7(5)",
        "wales-stage-1-notice;"
            + " stage-1-information-complete 2026-02-02, stage-1-notice-given 2026-02-16;"
            + " 2026-03-01; MET 2026-02-16; regulation 7(4)(c)",
        "wales-stage-1-notice;"
            + " stage-1-information-complete 2026-02-02, stage-1-notice-given 2026-02-17;"
            + " 2026-03-01; MET_LATE 2026-02-16; regulation 7(4)(c)",
        "wales-stage-1-notice;"
            + " stage-1-information-complete 2026-02-02, withdrawn-by-applicant 2026-02-10;"
            + " 2026-03-01; NO_LONGER_DUE 2026-02-16; regulation 7(3)",
        "wales-observations; report-shared 2026-02-02, observations-received 2026-02-13;"
            + " 2026-03-01; MET 2026-02-13; regulation 7(5)(d): beginning with the day sent",
        "wales-observations; report-shared 2026-02-02, observations-received 2026-02-14;"
            + " 2026-03-01; MET_LATE 2026-02-13; regulation 7(5)(d)",
        "wales-papers-to-panel; report-shared 2026-02-02, papers-sent-to-panel 2026-02-13;"
            + " 2026-03-01; MET 2026-02-13; regulation 7(7)",
        "wales-papers-to-panel; report-shared 2026-02-02, observations-received 2026-02-04;"
            + " 2026-03-01; NO_LONGER_DUE 2026-02-13; regulation 7(7): whichever is sooner",
        "wales-papers-to-panel-with-observations;"
            + " observations-received 2026-02-04, papers-sent-to-panel 2026-02-05;"
            + " 2026-03-01; MET_LATE 2026-02-04; regulation 7(7): whichever is sooner",
        "wales-final-decision; determined-not-to-approve 2026-02-02, refused 2026-03-02;"
            + " 2026-04-01; TOO_EARLY 2026-03-03; regulation 8(8)",
        "wales-final-decision; determined-not-to-approve 2026-02-02, refused 2026-03-03;"
            + " 2026-04-01; MET 2026-03-03; regulation 8(8)",
        "wales-final-decision;"
            + " determined-not-to-approve 2026-02-02, representations-received 2026-02-10;"
            + " 2026-04-01; NO_LONGER_DUE 2026-03-03; regulation 8(9)",
        "wales-final-decision;"
            + " determined-not-to-approve 2026-02-02, independent-review-requested 2026-02-10;"
            + " 2026-04-01; NO_LONGER_DUE 2026-03-03; regulation 8(10)",
        "wales-determination-answer;"
            + " determined-not-to-approve 2026-02-02, independent-review-requested 2026-03-02;"
            + " 2026-04-01; MET 2026-03-02; regulation 8(6)(b)(ii)",
        "wales-determination-answer;"
            + " determined-not-to-approve 2026-02-02, representations-received 2026-03-03;"
            + " 2026-04-01; MET_LATE 2026-03-02; regulation 8(6)(b)(i)",
        "wales-determination-answer;"
            + " determined-not-to-approve 2026-02-02, determination-received 2026-02-06;"
            + " 2026-02-10; RUNNING 2026-03-02; regulation 8(6)(b): of the date of the notice",
        "wales-review-determination-answer;"
            + " determined-to-revise-terms 2026-02-02, terms-agreed-in-writing 2026-02-06;"
            + " 2026-02-10; RUNNING 2026-03-02; regulation 9(7)(b): agreement shortens nothing",
        "wales-review-determination-answer;"
            + " determined-to-terminate 2026-02-02, representations-received 2026-03-02;"
            + " 2026-04-01; MET 2026-03-02; regulation 9(7)(b)(i)",
        "wales-review-final-decision;"
            + " determined-to-revise-terms 2026-02-02, terms-agreed-in-writing 2026-02-06,"
            + " terms-revised 2026-02-09;"
            + " 2026-04-01; TOO_EARLY 2026-03-03; regulation 9(9)",
        "wales-review-final-decision;"
            + " determined-to-terminate 2026-02-02, approval-terminated 2026-03-03;"
            + " 2026-04-01; MET 2026-03-03; regulation 9(9)",
        "wales-independent-review-papers;"
            + " independent-review-notified 2026-02-02, independent-review-papers-sent 2026-02-16;"
            + " 2026-03-01; MET 2026-02-16; regulation 10(2)",
        "wales-resignation; resignation-received 2026-02-02; 2026-03-01;"
            + " RUNNING 2026-03-02; regulation 9(13)",
        "wales-resignation; resignation-received 2026-02-02; 2026-03-02;"
            + " PASSED 2026-03-02; regulation 9(13)",
        // WSI 2015/1818
        "wales-emergency-placement; emergency-placement-made 2026-02-02; 2026-02-10;"
            + " RUNNING 2026-02-10; regulation 24(1)",
        "wales-emergency-placement; emergency-placement-made 2026-02-02; 2026-02-11;"
            + " PASSED 2026-02-10; regulation 24(2)",
        "wales-emergency-placement;"
            + " emergency-placement-made 2026-02-02, terms-revised 2026-02-09; 2026-02-11;"
            + " MET 2026-02-10; regulation 24(2): terms amended",
        "wales-temporary-approval-extension; temporary-approval-given 2026-02-02; 2026-02-03;"
            + " NOT_STARTED; regulation 27(2): only where it is extended",
        "wales-temporary-approval;"
            + " temporary-approval-given 2026-02-02, temporary-approval-extended 2026-05-04;"
            + " 2026-06-01; NO_LONGER_DUE 2026-05-25; regulation 27(2)",
        "wales-temporary-adopter-notice;"
            + " temporary-approval-given-to-adopter 2026-01-05, resignation-received 2026-02-02;"
            + " 2026-03-01; RUNNING 2026-03-02; regulation 28(3)(d)",
        "wales-temporary-adopter-notice;"
            + " temporary-approval-given 2026-01-05, resignation-received 2026-02-02;"
            + " 2026-03-01; NOT_STARTED; regulation 28(3)(d): of an adopter alone",
        "england-temporary-adopter-notice;"
            + " temporary-approval-given-to-adopter 2026-01-05, resignation-received 2026-02-02;"
            + " 2026-03-02; PASSED 2026-03-02; SI 2010/959 regulation 25A(3)(d)",
        "england-temporary-adopter-notice; approved 2026-01-05, resignation-received 2026-02-02;"
            + " 2026-03-02; NOT_STARTED; SI 2010/959 regulation 25A(3)(d): of an adopter alone",
        // SSI 2009/210
        "scotland-emergency-placement; emergency-placement-made 2026-02-02; 2026-02-06;"
            + " PASSED 2026-02-05; regulation 36(1)",
        "scotland-emergency-placement;"
            + " emergency-placement-made 2026-02-02, emergency-placement-continued 2026-02-05;"
            + " 2026-02-06; NO_LONGER_DUE 2026-02-05; regulation 39(1)",
        "scotland-emergency-review;"
            + " emergency-placement-made 2026-02-02, emergency-placement-reviewed 2026-02-05;"
            + " 2026-02-09; MET 2026-02-05; regulation 38(2)",
        "scotland-emergency-review; emergency-placement-made 2026-02-02; 2026-02-06;"
            + " MISSED 2026-02-05; regulation 38(2)",
        "scotland-emergency-extension; emergency-placement-continued 2026-02-05; 2026-04-30;"
            + " RUNNING 2026-04-30; regulation 39(1)",
        "scotland-emergency-extension; emergency-placement-continued 2026-02-05; 2026-05-01;"
            + " PASSED 2026-04-30; regulation 39(2)",
        "scotland-extension-review;"
            + " emergency-placement-reviewed 2026-02-05, emergency-placement-continued 2026-02-05;"
            + " 2026-03-20; MISSED 2026-03-19; regulation 39(3): the first review does not count",
        "scotland-extension-review;"
            + " emergency-placement-continued 2026-02-05, continued-placement-reviewed 2026-03-19;"
            + " 2026-03-20; MET 2026-03-19; regulation 39(3)",
        "scotland-keep-record; approval-ended 2026-02-05; 2026-02-06;"
            + " RUNNING 2051-02-05; regulation 32(1)",
        "scotland-keep-record; refused 2026-02-05; 2026-02-06;"
            + " NOT_STARTED; regulation 32(1): nothing starts it for somebody never approved",
        "scotland-keep-record; approval-ended 2026-02-05, records-destroyed 2040-01-01; 2040-02-06;"
            + " TOO_EARLY 2051-02-05; regulation 32(1)",
        // SR 1996/467
        "northern-ireland-first-review; approved 2026-02-02; 2027-02-02;"
            + " RUNNING 2027-02-02; regulation 4(1)",
        "northern-ireland-first-review; approved 2026-02-02, review-completed 2027-02-03;"
            + " 2027-03-01; MET_LATE 2027-02-02; regulation 4(1)",
        "northern-ireland-first-review; approved 2026-02-02, approval-ended 2026-09-01;"
            + " 2027-03-01; NO_LONGER_DUE 2027-02-02; regulation 4(4)(b)",
        "northern-ireland-emergency-placement; emergency-placement-made 2026-02-02; 2026-02-03;"
            + " CANNOT_TELL HOURS_NOT_RECORDED; regulation 11(1)",
        "northern-ireland-emergency-placement; emergency-placement-made 2026-02-02; 2026-02-04;"
            + " PASSED; regulation 11(1)",
        "northern-ireland-immediate-placement; temporary-approval-given 2026-02-02; 2026-04-28;"
            + " PASSED 2026-04-27; regulation 11(3)",
        "northern-ireland-immediate-placement;"
            + " temporary-approval-given 2026-02-02, approved 2026-04-01; 2026-04-28;"
            + " NO_LONGER_DUE 2026-04-27; regulation 3(1)",
        "northern-ireland-keep-record; approval-ended 2026-02-05; 2026-02-06;"
            + " RUNNING 2036-02-05; regulation 14(1)",
      })
  void a_time_runs_as_the_instrument_has_it(
      String clock, String events, String asOf, String expected, String provision) {
    assertEquals(
        expected,
        Deadlines.standard()
            .find(timeline(events), Jurisdiction.of(nation(clock)), LocalDate.parse(asOf))
            .stream()
            .filter(deadline -> deadline.clock().id().equals(clock))
            .map(
                deadline ->
                    deadline.state()
                        + deadline.date().map(day -> " " + day).orElse("")
                        + deadline.why().map(why -> " " + why).orElse(""))
            .collect(Collectors.joining(", ")));
  }
}
