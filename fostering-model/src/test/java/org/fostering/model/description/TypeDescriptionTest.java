package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fostering.model.common.AgeRange;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.enquiry.Enquiry;
import org.junit.jupiter.api.Test;

class TypeDescriptionTest {

  @Test
  void properties_stand_in_the_order_of_the_source() {
    List<String> names =
        TypeDescription.of(Enquiry.class).properties().stream()
            .map(PropertyDescription::name)
            .toList();

    assertEquals(
        List.of(
            "receivedAt",
            "channel",
            "campaign",
            "enquirers",
            "home",
            "household",
            "interests",
            "connectedChildren",
            "pets",
            "preferredServices",
            "chosenService",
            "previousEnquiries",
            "conflictOfInterest",
            "privacyNotices",
            "consents",
            "contacts",
            "statusHistory",
            "closing",
            "identifiers",
            "extensions"),
        names);
  }

  @Test
  void constraints_of_a_value_and_of_its_container_are_told_apart() {
    PropertyDescription enquirers = TypeDescription.of(Enquiry.class).properties().get(3);
    PropertyDescription youngest = TypeDescription.of(AgeRange.class).properties().get(0);

    assertEquals(Occurrence.LIST, enquirers.occurrence());
    assertEquals(ValueForm.OBJECT, enquirers.form());
    assertEquals(1, enquirers.constraints().size());
    assertTrue(enquirers.valueConstraints().isEmpty());
    assertEquals(2, youngest.valueConstraints().size());
    assertEquals("The people who ask, one or two.", enquirers.definition());
  }
}
