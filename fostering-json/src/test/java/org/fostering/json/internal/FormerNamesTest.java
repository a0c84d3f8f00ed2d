package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.json.FosteringJson;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.DataDictionary.Entry;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Expectation.NearName;
import org.fostering.model.finding.Finding;
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
    assertEquals(Optional.of("address"), FormerNames.of("postalAddress", List.of("address")));
    assertEquals(Optional.of("familyName"), FormerNames.of("SURNAME", List.of("familyName")));
    assertEquals(Optional.of("dateOfBirth"), FormerNames.of("dob", List.of("dateOfBirth")));
    assertEquals(Optional.of("recipient"), FormerNames.of("capacity", List.of("recipient")));
    assertEquals(Optional.empty(), FormerNames.of("surname", List.of("kind")));
    assertEquals(Optional.of("kind"), FormerNames.of("kinf", List.of("kind")));
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
