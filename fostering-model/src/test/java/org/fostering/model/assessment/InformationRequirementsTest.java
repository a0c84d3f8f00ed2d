package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.InformationItem;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationRequirementsTest {

  private static final InformationRequirements REQUIREMENTS = InformationRequirements.standard();

  @Test
  void every_code_has_one_requirement_in_the_order_of_the_list() {
    List<String> codes =
        CodeLists.standard().of(InformationItem.class).entries().stream()
            .map(CodeEntry::code)
            .toList();

    assertEquals(codes, REQUIREMENTS.all().stream().map(row -> row.item().getText()).toList());
  }

  @Test
  void a_code_and_its_requirement_cite_the_same_provision() {
    for (InformationRequirement requirement : REQUIREMENTS.all()) {
      String source =
          requirement.item().list().find(requirement.item().getText()).orElseThrow().source();

      assertTrue(source.startsWith(requirement.citation()), requirement.item().getText());
      assertEquals(
          requirement.textRead(), !source.contains("verify"), requirement.item().getText());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLAND,          Schedule 3 paragraph,  16",
    "WALES,            Schedule 1 paragraph,  17",
    "SCOTLAND,         Schedule 3 paragraph,  14",
    "NORTHERN_IRELAND, Schedule 1 paragraph,  11"
  })
  void every_paragraph_of_a_schedule_is_there_once(Nation nation, String prefix, int last) {
    assertEquals(
        IntStream.rangeClosed(1, last).mapToObj(number -> prefix + " " + number).toList(),
        REQUIREMENTS.of(nation).stream()
            .map(InformationRequirement::provision)
            .filter(provision -> provision.startsWith(prefix))
            .toList());
  }

  @Test
  void england_and_wales_ask_in_two_parts_that_are_two_stages() {
    for (Nation nation : List.of(Nation.ENGLAND, Nation.WALES)) {
      assertEquals(10, inPart(nation, 1).count());
      assertTrue(inPart(nation, 1).allMatch(row -> row.stage().equals(Optional.of(1))));
      assertTrue(inPart(nation, 2).allMatch(row -> row.stage().equals(Optional.of(2))));
    }
    assertEquals(6, inPart(Nation.ENGLAND, 2).count());
    assertEquals(7, inPart(Nation.WALES, 2).count());
  }

  @Test
  void scotland_and_northern_ireland_know_no_parts_and_no_stages() {
    assertTrue(
        REQUIREMENTS.all().stream()
            .filter(
                row -> row.nation() == Nation.SCOTLAND || row.nation() == Nation.NORTHERN_IRELAND)
            .allMatch(row -> row.part().isEmpty() && row.stage().isEmpty()));
  }

  @Test
  void a_certificate_concerns_every_adult_of_the_household() {
    assertEquals(
        List.of(InformationSubject.APPLICANT, InformationSubject.ADULT_HOUSEHOLD_MEMBER),
        REQUIREMENTS.find(InformationItem.ENG_SCH3_9).orElseThrow().subjects());
  }

  @Test
  void every_schedule_was_read_at_its_source() {
    assertTrue(REQUIREMENTS.all().stream().allMatch(InformationRequirement::textRead));
  }

  @ParameterizedTest(name = "SSI 2009/210 Schedule 3 paragraph {0}: {1}")
  @CsvSource({
    "1, APPLICANT",
    "2, ADULT_HOUSEHOLD_MEMBER",
    "3, CHILD_OF_FAMILY CHILD_IN_HOUSEHOLD",
    "4, APPLICANT",
    "5, APPLICANT",
    "6, APPLICANT",
    "7, APPLICANT",
    "8, APPLICANT",
    "9, APPLICANT",
    "10, APPLICANT",
    "11, APPLICANT HOUSEHOLD_MEMBER",
    "12, APPLICANT HOUSEHOLD_MEMBER",
    "13, APPLICANT",
    "14, APPLICANT"
  })
  void in_scotland_each_of_fourteen_items_is_about_those_whom_it_names(int number, String about) {
    InformationRequirement found =
        REQUIREMENTS.find(InformationItem.of("sct-sch3-" + number)).orElseThrow();

    assertEquals(
        Arrays.stream(about.split(" ")).map(InformationSubject::valueOf).toList(),
        found.subjects());
    assertEquals("SSI 2009/210 Schedule 3 paragraph " + number, found.citation());
    assertTrue(found.inForce().contains(LocalDate.of(2009, 9, 28)));
    assertFalse(found.inForce().contains(LocalDate.of(2009, 9, 27)));
  }

  @ParameterizedTest(name = "{0} may wait from {1} to {2} ({3})")
  @CsvSource({
    "eng-sch3-2, 2020-04-24, 2021-09-30, SI 2020/445 reg 9(9)(d) and SI 2020/909 reg 5",
    "eng-sch3-9, 2020-04-24, 2020-09-25, SI 2020/445 reg 9(9)(d)",
    "nir-sch1-9, 2020-05-07, 2020-11-06, SR 2020/78 reg 3(2)"
  })
  void in_the_pandemic_some_items_could_be_outstanding(
      String item, LocalDate first, LocalDate last, String citation) {
    assertEquals(
        Optional.of(DateRange.between(first, last)),
        REQUIREMENTS.find(InformationItem.of(item)).orElseThrow().mayWait());
    assertEquals(3, REQUIREMENTS.all().stream().filter(row -> row.mayWait().isPresent()).count());
  }

  @Test
  void an_item_of_a_service_s_own_has_no_requirement() {
    assertEquals(Optional.empty(), REQUIREMENTS.find(InformationItem.of("our-own-item")));
  }

  private static Stream<InformationRequirement> inPart(Nation nation, int part) {
    return REQUIREMENTS.of(nation).stream().filter(row -> row.part().equals(Optional.of(part)));
  }
}
