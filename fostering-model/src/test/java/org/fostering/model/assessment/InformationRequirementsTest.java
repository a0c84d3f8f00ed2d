package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.InformationItem;
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
  void what_was_not_read_at_its_source_says_so() {
    assertEquals(
        List.of(
            InformationItem.ENG_SCH3_14,
            InformationItem.ENG_SCH3_15,
            InformationItem.ENG_SCH3_16,
            InformationItem.SCT_SCH3_DESCRIPTION_AND_LIFESTYLE,
            InformationItem.SCT_SCH3_IDENTITY_AND_CHECKS,
            InformationItem.SCT_SCH3_ASSESSMENT_MATTERS),
        REQUIREMENTS.all().stream()
            .filter(row -> !row.textRead())
            .map(InformationRequirement::item)
            .toList());
  }

  @Test
  void an_item_of_a_service_s_own_has_no_requirement() {
    assertEquals(Optional.empty(), REQUIREMENTS.find(InformationItem.of("our-own-item")));
  }

  private static Stream<InformationRequirement> inPart(Nation nation, int part) {
    return REQUIREMENTS.of(nation).stream().filter(row -> row.part().equals(Optional.of(part)));
  }
}
