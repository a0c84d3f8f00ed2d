package org.fostering.model.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.PetKind;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.Document;
import org.fostering.model.common.Pet;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
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
            "heardFrom",
            "heardFromAnswer",
            "heardFromOwnWords",
            "recommendedBy",
            "requests",
            "requestsAnswer",
            "message",
            "enquirers",
            "home",
            "household",
            "childrenElsewhere",
            "childrenElsewhereAnswer",
            "careHistory",
            "interests",
            "connectedChildren",
            "connectedChildrenAnswer",
            "pets",
            "petsAnswer",
            "preferredServices",
            "preferredServicesAnswer",
            "askedElsewhere",
            "chosenService",
            "previousEnquiries",
            "previousEnquiriesAnswer",
            "conflictOfInterest",
            "privacyNotices",
            "consents",
            "contacts",
            "appointments",
            "nextContact",
            "visits",
            "workers",
            "declarations",
            "safeguardingReferrals",
            "statusHistory",
            "closing",
            "identifiers",
            "extensions"),
        names);
  }

  @Test
  void constraints_of_a_value_and_of_its_container_are_told_apart() {
    PropertyDescription enquirers =
        TypeDescription.of(Enquiry.class).property("enquirers").orElseThrow();
    PropertyDescription youngest = TypeDescription.of(AgeRange.class).properties().get(0);

    assertEquals(Occurrence.LIST, enquirers.occurrence());
    assertEquals(ValueForm.OBJECT, enquirers.form());
    assertEquals(1, enquirers.constraints().size());
    assertTrue(enquirers.valueConstraints().isEmpty());
    assertEquals(2, youngest.valueConstraints().size());
    assertEquals("The people who ask, one or two.", enquirers.definition());
  }

  /** What a host might say about a type of its own. */
  interface Odd {
    @Term(Sensitivity.NOT_PERSONAL)
    @NotNull
    @Pattern(regexp = "[a-z]", message = "{constraint.host}")
    @Pattern(regexp = "[a-z]", flags = Pattern.Flag.CASE_INSENSITIVE, message = "{constraint.host}")
    @Size(max = 3, message = "at most three")
    String getText();

    @Term(Sensitivity.NOT_PERSONAL)
    @Size(min = 1, max = 2, message = "{constraint.count}")
    List<
            @Min(value = 1, message = "{constraint.range}")
            @Max(value = 9, groups = Odd.class, message = "{constraint.range}") Integer>
        getNumbers();
  }

  @Test
  void constraints_are_said_in_the_words_of_the_library() {
    TypeDescription odd = TypeDescription.of(Odd.class);
    PropertyDescription text = odd.property("text").orElseThrow();
    PropertyDescription numbers = odd.property("numbers").orElseThrow();

    assertEquals(List.of(), text.constraints());
    assertEquals(
        List.of(
            new ValueConstraint.Matching("[a-z]", "{constraint.host}"),
            new ValueConstraint.Other(Pattern.class.getName(), "{constraint.host}"),
            new ValueConstraint.Other(Size.class.getName(), "at most three")),
        text.valueConstraints());
    assertEquals(
        List.of(new ValueConstraint.Count(1, 2, "{constraint.count}")), numbers.constraints());
    assertEquals(
        List.of(
            new ValueConstraint.AtLeast(1, "{constraint.range}"),
            new ValueConstraint.Other(Max.class.getName(), "{constraint.range}")),
        numbers.valueConstraints());
  }

  @Test
  void a_property_is_found_by_its_name_and_gives_what_its_accessor_gives() {
    TypeDescription pet = TypeDescription.of(Pet.class);
    Pet dog = Pet.builder().kind(PetKind.DOG).number(2).build();

    assertEquals(PetKind.DOG, pet.property("kind").orElseThrow().value(dog));
    assertEquals(Optional.of(2), pet.property("number").orElseThrow().value(dog));
    assertEquals(Optional.empty(), pet.property("colour"));
    assertEquals("Pet.kind", pet.property("kind").orElseThrow().toString());
    assertThrows(NullPointerException.class, () -> pet.property(null));
  }

  @Test
  void what_an_accessor_throws_is_not_repeated() {
    PropertyDescription identifiers =
        TypeDescription.of(Enquiry.class).property("identifiers").orElseThrow();
    Document broken =
        (Document)
            Proxy.newProxyInstance(
                Document.class.getClassLoader(),
                new Class<?>[] {Document.class},
                (proxy, method, arguments) -> {
                  throw new IllegalArgumentException("Ann Sample");
                });

    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> identifiers.value(broken));
    assertEquals("the property Document.identifiers cannot be read", thrown.getMessage());
    assertNull(thrown.getCause());
    assertThrows(IllegalStateException.class, () -> identifiers.value("no document"));
  }
}
