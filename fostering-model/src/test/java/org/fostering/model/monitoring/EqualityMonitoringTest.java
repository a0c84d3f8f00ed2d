package org.fostering.model.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.EthnicityEnglandWales2021;
import org.fostering.model.code.EthnicityScotland2022;
import org.fostering.model.code.NationalIdentity;
import org.fostering.model.code.ReligionEnglandWales2021;
import org.fostering.model.common.ContactDetails;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Person;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.handover.Handover;
import org.fostering.model.organisation.Documents;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.Test;

class EqualityMonitoringTest {

  @Test
  void examples_are_without_fault() {
    assertEquals(Set.of(), Documents.faults(EqualityMonitoringExamples.full()));
    assertEquals(Set.of(), Documents.faults(EqualityMonitoringExamples.minimal()));
  }

  @Test
  void every_term_has_a_definition() {
    Documents.assertDefined(EqualityMonitoring.class);
  }

  @Test
  void not_asked_refused_and_not_known_are_three_things() {
    EqualityMonitoring full = EqualityMonitoringExamples.full();

    assertTrue(EqualityMonitoringExamples.minimal().getGenderIdentity().isEmpty());
    assertEquals("not-known", full.getGenderIdentity().orElseThrow().getText());
    assertEquals(
        ReligionEnglandWales2021.PREFER_NOT_TO_SAY,
        full.getReligion().orElseThrow().getEnglandWales2021().orElseThrow());
  }

  @Test
  void every_list_of_answers_has_a_code_for_refused_and_one_for_not_known() {
    List<String> lacking =
        Documents.partsOf(EqualityMonitoring.class).stream()
            .flatMap(part -> TypeDescription.of(part).properties().stream())
            .filter(property -> property.form() == ValueForm.CODE)
            .filter(property -> !property.name().equals("stage"))
            .map(property -> CodeLists.standard().of(property.valueType().asSubclass(Code.class)))
            .filter(
                list ->
                    list.find("prefer-not-to-say").isEmpty() || list.find("not-known").isEmpty())
            .map(Object::toString)
            .toList();

    assertEquals(List.of(), lacking);
  }

  @Test
  void a_refusal_does_not_stand_beside_an_answer() {
    EthnicityAnswer.Builder groups =
        EthnicityAnswer.builder()
            .addScotland2022(
                EthnicityScotland2022.PREFER_NOT_TO_SAY, EthnicityScotland2022.WHITE_POLISH);
    EthnicityAnswer.Builder words =
        EthnicityAnswer.builder()
            .addScotland2022(EthnicityScotland2022.NOT_KNOWN)
            .ownWords("Nigerian");
    EqualityMonitoring.Builder identities =
        EqualityMonitoring.builder()
            .addNationalIdentities(NationalIdentity.NOT_KNOWN, NationalIdentity.IRISH);

    assertThrows(IllegalStateException.class, groups::build);
    assertThrows(IllegalStateException.class, words::build);
    assertThrows(IllegalStateException.class, identities::build);
  }

  @Test
  void an_exact_day_of_asking_cannot_be_built() {
    EqualityMonitoring.Builder exact =
        EqualityMonitoring.builder().asked(PartialDate.parse("2026-03-04"));

    assertThrows(IllegalStateException.class, exact::build);
  }

  @Test
  void hazard_10_an_answer_stays_in_the_list_of_the_nation_that_asked() {
    EthnicityAnswer.Builder two =
        EthnicityAnswer.builder()
            .addEnglandWales2021(EthnicityEnglandWales2021.ARAB)
            .addScotland2022(EthnicityScotland2022.ARAB);
    ReligionAnswer scottish =
        ReligionAnswer.builder()
            .askedIn(Nation.SCOTLAND)
            .otherList(
                ListedAnswer.builder().list("census-scotland-2022").answer("A church").build())
            .build();

    assertThrows(IllegalStateException.class, two::build);
    assertTrue(scottish.getEnglandWales2021().isEmpty());
  }

  @Test
  void hazard_22_monitoring_points_to_no_person_and_no_other_document() {
    Set<Class<?>> values = Documents.valueTypesOf(EqualityMonitoring.class);

    for (Class<?> link :
        List.<Class<?>>of(
            Person.class,
            PersonName.class,
            DocumentReference.class,
            ContactDetails.class,
            Postcode.class,
            LocalDate.class,
            Moment.class)) {
      assertFalse(values.contains(link), link.getSimpleName());
    }
  }

  @Test
  void hazard_22_no_other_document_has_a_part_of_monitoring() {
    for (Class<?> document :
        List.<Class<?>>of(Enquiry.class, Handover.class, OrganisationDirectory.class)) {
      assertTrue(
          Documents.partsOf(document).stream()
              .noneMatch(
                  part -> part.getPackageName().equals(EqualityMonitoring.class.getPackageName())));
    }
  }

  @Test
  void every_answer_is_of_the_special_category() {
    List<String> ordinary =
        Documents.partsOf(EqualityMonitoring.class).stream()
            .filter(part -> part.getPackageName().equals(EqualityMonitoring.class.getPackageName()))
            .flatMap(part -> TypeDescription.of(part).properties().stream())
            .filter(property -> property.term().value() != Sensitivity.SPECIAL_CATEGORY)
            .map(property -> property.name())
            .sorted()
            .toList();

    assertEquals(
        List.of(
            "collectedBy",
            "extensions",
            "identifiers",
            "list",
            "questionnaire",
            "wording",
            "wording"),
        ordinary);
  }

  @Test
  void gypsy_or_irish_traveller_has_two_narrower_codes_and_no_exact_one() {
    CodeEntry entry = entry(EthnicityEnglandWales2021.WHITE_GYPSY_OR_IRISH_TRAVELLER);

    assertEquals(
        List.of(
            new Mapping("dfe-ethnicity", "WIRT", Match.NARROW),
            new Mapping("dfe-ethnicity", "WROM", Match.NARROW)),
        entry.mappings().stream()
            .filter(mapping -> mapping.scheme().equals("dfe-ethnicity"))
            .toList());
    assertTrue(entry.exactly("dfe-ethnicity").isEmpty());
  }

  @Test
  void of_the_groups_fourteen_match_a_dfe_code_exactly_and_arab_has_none_of_its_own() {
    long exact =
        CodeLists.standard().of(EthnicityEnglandWales2021.class).entries().stream()
            .filter(entry -> entry.exactly("dfe-ethnicity").isPresent())
            .count();

    assertEquals(14, exact);
    assertTrue(
        entry(EthnicityEnglandWales2021.ARAB)
            .mappings()
            .contains(new Mapping("dfe-ethnicity", "OOTH", Match.BROAD)));
  }

  @Test
  void the_letter_b_is_irish_in_england_and_gypsy_or_irish_traveller_in_wales() {
    String england = "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland";
    String wales = "https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales";

    assertEquals("B", entry(EthnicityEnglandWales2021.WHITE_IRISH).exactly(england).orElseThrow());
    assertEquals(
        "B",
        entry(EthnicityEnglandWales2021.WHITE_GYPSY_OR_IRISH_TRAVELLER)
            .exactly(wales)
            .orElseThrow());
  }

  @Test
  void no_code_of_ethnicity_calls_itself_official() {
    assertTrue(
        CodeLists.standard().of(EthnicityEnglandWales2021.class).entries().stream()
            .allMatch(entry -> entry.status() == CodeEntry.Status.LOCAL));
  }

  @Test
  void to_string_shows_no_answer() {
    String text = EqualityMonitoringExamples.full().toString();

    for (String canary :
        List.of(
            "M-1",
            "paper",
            "approved",
            "2026-03",
            "WALES",
            "black",
            "white",
            "Cardiff",
            "prefer",
            "not-known",
            "female",
            "bisexual",
            "YES",
            "little",
            "aged",
            "civil",
            "REFUSED",
            "none",
            "NOT_KNOWN",
            "welsh",
            "british",
            "=other")) {
      assertFalse(text.contains(canary), canary);
    }
  }

  private static CodeEntry entry(Code code) {
    return code.list().find(code.getText()).orElseThrow();
  }
}
