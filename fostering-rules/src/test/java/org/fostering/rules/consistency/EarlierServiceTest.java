package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Nation;
import org.fostering.rules.interpretation.Alternative;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which earlier approvals must name their service, and the readings on which it turns. */
class EarlierServiceTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Interpretations DEFAULTS = Interpretations.defaults();

  /** Applied on 1 February 2026; decided to assess on 1 March. */
  private static Document application(String... more) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "/receivedOn 2026-02-01",
                "/decisionToAssess/choice assess",
                "/decisionToAssess/decidedOn 2026-03-01",
                "/people/0/id ann",
                "/people/1/id sam",
                "/applicants/0/person ann",
                "/careHistory/approvals/0/person ann",
                "/careHistory/approvals/0/kind foster"));
    for (String line : more) {
      String pointer = line.split(" ")[0];
      lines.removeIf(each -> each.startsWith(pointer + " "));
      if (!line.endsWith(" -")) {
        lines.add(line);
      }
    }
    return DocumentFixture.document("application", lines);
  }

  private static List<String> found(
      Interpretations interpretations, Document application, Nation nation) {
    return Consistency.standard()
        .with(interpretations)
        .check(application, Jurisdiction.of(nation), TODAY)
        .stream()
        .filter(finding -> finding.code().equals("consistency.earlier-service-unnamed"))
        .map(Finding::pointer)
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest(name = "{0}, {1}, foster parent until {2}: {3}")
  @CsvSource({
    "ENGLAND, look-back-from-application,         2025-02-01, true",
    "ENGLAND, look-back-from-application,         2025-01-31, false",
    "ENGLAND, look-back-from-decision-to-assess,  2025-03-01, true",
    "ENGLAND, look-back-from-decision-to-assess,  2025-02-28, false",
    "ENGLAND, look-back-from-day-asked,           2025-06-01, true",
    "ENGLAND, look-back-from-day-asked,           2025-05-31, false",
    // Of a month, all must lie within the time before anything is said.
    "ENGLAND, look-back-from-application,         2025-02,    true",
    "ENGLAND, look-back-from-application,         2025,       false",
    "WALES,   look-back-from-application,         2023-02-01, true",
    "WALES,   look-back-from-application,         2023-01-31, false",
    "WALES,   look-back-from-day-asked,           2023-05-31, false",
    "SCOTLAND, look-back-from-application,        2026-01-01, false",
    "NORTHERN_IRELAND, look-back-from-application, 2026-01-01, false"
  })
  void the_time_looked_back_upon_ends_as_the_reading_says(
      Nation nation, String choice, String until, boolean found) {
    InterpretationOption chosen = InterpretationOption.ofCode(choice);

    assertEquals(
        found ? List.of("/careHistory/approvals/0") : List.of(),
        found(
            DEFAULTS.with(chosen.interpretation(), chosen),
            application("/careHistory/approvals/0/until " + until),
            nation));
  }

  @ParameterizedTest(name = "[{index}] {0}: {1} (SI 2011/581 reg 26(1A)(b), Sch 3 para 7)")
  @CsvSource({
    "/careHistory/approvals/0/until 2026-01-01, true",
    "/careHistory/approvals/0/current yes, true",
    "/careHistory/approvals/0/current no, false",
    "/careHistory/approvals/0/kind temporary-foster, false",
    "/careHistory/approvals/0/since 2020, false"
  })
  void whoever_still_fosters_is_within_the_time_and_of_whom_nothing_is_known_is_open(
      String line, boolean found) {
    assertEquals(found ? 1 : 0, found(DEFAULTS, application(line), Nation.ENGLAND).size());
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource({
    "/careHistory/approvals/0/kind foster-connected-child, true",
    "/careHistory/approvals/0/kind temporary-foster, true",
    "/careHistory/approvals/0/kind adopt, false",
    "/careHistory/approvals/0/kind -, false",
    "/careHistory/approvals/0/person sam, false",
    "/careHistory/approvals/0/nation england, true",
    "/careHistory/approvals/0/nation scotland, false",
    "/careHistory/approvals/0/nation northern-ireland, false",
    "/careHistory/approvals/0/organisation/name Example Fostering, false",
    "/receivedOn -, false"
  })
  void only_an_applicants_fostering_under_the_same_law_by_a_service_without_a_name_is_found(
      String line, boolean found) {
    Document application = application("/careHistory/approvals/0/until 2026-01-01", line);

    assertEquals(found ? 1 : 0, found(DEFAULTS, application, Nation.ENGLAND).size());
    assertEquals(found ? 1 : 0, found(DEFAULTS, application, Nation.WALES).size());
  }

  @Test
  void england_asks_no_service_of_wales_and_wales_one_of_england() {
    Document welsh =
        application(
            "/careHistory/approvals/0/until 2026-01-01", "/careHistory/approvals/0/nation wales");

    assertEquals(0, found(DEFAULTS, welsh, Nation.ENGLAND).size());
    assertEquals(1, found(DEFAULTS, welsh, Nation.WALES).size());
  }

  @Test
  void the_default_is_the_application_and_what_the_others_give_is_shown_beside() {
    Document application = application("/careHistory/approvals/0/until 2025-02-15");

    assertEquals(1, found(DEFAULTS, application, Nation.ENGLAND).size());
    assertEquals(
        Consistency.standard().check(application, Jurisdiction.of(Nation.ENGLAND), TODAY),
        Consistency.standard()
            .with(DEFAULTS)
            .check(application, Jurisdiction.of(Nation.ENGLAND), TODAY));
    List<Alternative<List<Finding>>> others =
        DEFAULTS.alternatives(
            Consistency.INTERPRETATIONS,
            interpretations ->
                Consistency.standard()
                    .with(interpretations)
                    .check(application, Jurisdiction.of(Nation.ENGLAND), TODAY));
    assertEquals(
        List.of(
            InterpretationOption.LOOK_BACK_FROM_DECISION_TO_ASSESS,
            InterpretationOption.LOOK_BACK_FROM_DAY_ASKED),
        others.stream().map(Alternative::choice).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"birthdays-first-of-march, 1", "birthdays-last-of-february, 0"})
  void whether_somebody_born_on_29_february_is_eighteen_follows_the_reading(
      String choice, int faults) {
    Document enquiry =
        DocumentFixture.document(
            "enquiry",
            List.of(
                "/enquirers/0/dateOfBirth 2008-02-29",
                "/enquirers/0/offences/offences/0/committedAtEighteenOrOver yes"));
    Interpretations interpretations =
        DEFAULTS.with(
            InterpretationOption.ofCode(choice).interpretation(),
            InterpretationOption.ofCode(choice));

    assertEquals(
        faults,
        Consistency.standard()
            .with(interpretations)
            .check(enquiry, LocalDate.of(2026, 2, 28))
            .stream()
            .filter(finding -> finding.code().equals("consistency.adult-when-committed"))
            .count());
  }
}
