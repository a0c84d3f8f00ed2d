package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.json.FindingTexts;
import org.fostering.json.FosteringJson;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.InDocument;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Expectation.OneOf;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.table.ResourceTable;
import org.junit.jupiter.api.Test;

class FormerNamesTest {

  @Test
  void every_present_name_is_one_of_the_format() {
    Set<String> names =
        DataDictionary.standard().entries().stream().map(Entry::name).collect(Collectors.toSet());

    ResourceTable.read(FormerNames.class.getResourceAsStream("former-names.csv"), "former-names")
        .forEach(row -> assertTrue(names.contains(row.text("present")), row.text("present")));
  }

  @Test
  void a_name_of_an_earlier_format_or_of_the_field_leads_to_the_present_one() {
    assertEquals(near("address"), FormerNames.of("postalAddress", List.of("address")));
    assertEquals(near("familyName"), FormerNames.of("SURNAME", List.of("familyName")));
    assertEquals(near("dateOfBirth"), FormerNames.of("dob", List.of("dateOfBirth")));
    assertEquals(near("recipient"), FormerNames.of("capacity", List.of("recipient")));
    assertEquals(near("kind"), FormerNames.of("kinf", List.of("kind")));
  }

  @Test
  void where_no_name_is_near_the_names_are_told_if_they_are_few() {
    List<String> many = IntStream.range(0, 13).mapToObj(number -> "name" + number).toList();

    assertEquals(
        Optional.of(new OneOf(List.of("least", "most"))),
        FormerNames.of("from", List.of("least", "most")));
    assertEquals(Optional.empty(), FormerNames.of("surname", many));
  }

  private static Optional<Expectation> near(String name) {
    return Optional.of(new NearName(name));
  }

  @Test
  void what_no_rule_may_read_is_sent_to_equality_monitoring_and_not_to_additions() {
    Finding finding =
        FosteringJson.standard()
            .read(
                Enquiry.class,
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
                    + "[{\"name\":{\"fullName\":\"Ann Example\"},\"ethnicity\":\"Canary\"}]}")
            .findings()
            .get(0);

    assertEquals(Optional.of(new InDocument("equality-monitoring")), finding.expectation());
    for (Locale locale : List.of(Locale.ENGLISH, Messages.WELSH)) {
      String fix = FindingTexts.of(locale).fix(finding).orElseThrow();
      assertTrue(fix.contains("equality-monitoring"), fix);
      assertFalse(fix.contains("Canary") || fix.contains("{"), fix);
    }
    assertEquals(near("ethnicity"), FormerNames.of("ethnic_group", List.of("ethnicity")));
  }

  @Test
  void the_finding_names_the_present_name_and_nothing_of_the_document() {
    List<Finding> findings =
        FosteringJson.standard()
            .read(
                Enquiry.class,
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":"
                    + "[{\"name\":{\"fullName\":\"Ann\",\"surname\":\"Canary\"}}]}")
            .findings();

    assertEquals(1, findings.size(), findings.toString());
    assertEquals(Optional.of(new NearName("familyName")), findings.get(0).expectation());
    assertFalse(findings.toString().contains("Canary"));
  }
}
