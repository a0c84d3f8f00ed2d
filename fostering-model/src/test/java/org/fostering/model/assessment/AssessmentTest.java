package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.code.AssessmentRoleKind;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.Code;
import org.fostering.model.common.AgeRange;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.value.TextValue;
import org.junit.jupiter.api.Test;

/** The types of an assessment: that they can be described, filled and kept to themselves. */
class AssessmentTest {

  private static final String PACKAGE = "org.fostering.model.assessment";

  @Test
  void an_assessment_of_which_nothing_is_known_can_be_built() {
    assertEquals(AssessmentExamples.minimal(), Assessment.builder().build());
  }

  @Test
  void every_type_can_be_described_and_every_property_is_defined() {
    assertEquals(
        20, types().stream().filter(type -> type.getPackageName().equals(PACKAGE)).count());
    assertAll(
        properties()
            .map(
                property ->
                    () -> assertTrue(property.definition().endsWith("."), property.toString())));
  }

  @Test
  void every_property_of_an_assessment_is_in_an_example() {
    Set<String> filled = new TreeSet<>();
    AssessmentExamples.all().forEach(example -> visit(example, (p, v) -> filled.add(id(p))));
    visit(AssessmentExamples.revision(), (p, v) -> filled.add(id(p)));
    Set<String> missing = new TreeSet<>();
    properties()
        .filter(property -> property.owner().getPackageName().equals(PACKAGE))
        .map(AssessmentTest::id)
        .filter(id -> !filled.contains(id))
        .forEach(missing::add);

    assertEquals(Set.of(), missing);
  }

  @Test
  void to_string_shows_nothing_personal() {
    List<Object> documents = new ArrayList<>(AssessmentExamples.all());
    documents.add(AssessmentExamples.revision());
    for (Object document : documents) {
      Set<String> secrets = new TreeSet<>();
      visit(
          document,
          (property, value) -> {
            if (property.term().value().isPersonal()) {
              text(value).ifPresent(secrets::add);
            }
          });
      Set<String> shown = new TreeSet<>(secrets);
      shown.removeIf(secret -> !document.toString().contains(secret));

      assertEquals(Set.of(), shown);
    }
  }

  @Test
  void confidential_organisations_and_certificate_numbers_are_not_shown() {
    String text = AssessmentExamples.full().toString();

    assertFalse(text.contains("Choir"));
    assertFalse(text.contains("gov.uk/dbs"));
  }

  @Test
  void a_role_that_ends_before_it_starts_cannot_be_built() {
    AssessmentRole.Builder backwards =
        AssessmentRole.builder()
            .person("p-ann")
            .role(AssessmentRoleKind.APPLICANT)
            .since(LocalDate.of(2026, 2, 2))
            .until(LocalDate.of(2026, 2, 1));

    assertThrows(IllegalStateException.class, backwards::build);
  }

  @Test
  void a_certificate_that_expires_before_it_is_issued_cannot_be_built() {
    AssessmentCheck.Builder backwards =
        AssessmentCheck.builder()
            .kind(CheckKind.PVG_SCHEME)
            .certificateIssuedOn(LocalDate.of(2026, 2, 2))
            .validUntil(LocalDate.of(2026, 2, 1));

    assertThrows(IllegalStateException.class, backwards::build);
  }

  @Test
  void terms_whose_ages_run_backwards_cannot_be_built() {
    AgeRange.Builder backwards = AgeRange.builder().youngest(9).oldest(3);

    assertThrows(IllegalStateException.class, backwards::build);
  }

  @Test
  void no_answer_is_a_bare_yes_or_no() {
    assertEquals(0, properties().filter(p -> p.form() == ValueForm.BOOLEAN).count());
  }

  /** Every type reachable from an assessment. */
  static Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Assessment.class, types);
    return types;
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    if (types.add(type)) {
      TypeDescription.of(type).properties().stream()
          .filter(property -> property.form() == ValueForm.OBJECT)
          .forEach(property -> collect(property.valueType(), types));
    }
  }

  static Stream<PropertyDescription> properties() {
    return types().stream().flatMap(type -> TypeDescription.of(type).properties().stream());
  }

  static String id(PropertyDescription property) {
    return property.toString();
  }

  private static Optional<String> text(Object value) {
    if (value instanceof Code code) {
      return Optional.of(code.getText()).filter(text -> text.contains("-"));
    }
    if (value instanceof TextValue text) {
      return Optional.of(text.getText()).filter(shown -> shown.length() > 4);
    }
    return value instanceof String || value instanceof java.time.temporal.Temporal
        ? Optional.of(value.toString()).filter(shown -> shown.length() > 2)
        : Optional.empty();
  }

  private interface Visitor {
    void accept(PropertyDescription property, Object value);
  }

  private static void visit(Object value, Visitor visitor) {
    Class<?> type =
        Stream.of(value.getClass().getInterfaces())
            .filter(candidate -> candidate.getName().startsWith("org.fostering"))
            .findFirst()
            .orElseThrow();
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      for (Object part : property.values(value)) {
        visitor.accept(property, part);
        if (property.form() == ValueForm.OBJECT) {
          visit(part, visitor);
        }
      }
    }
  }
}
