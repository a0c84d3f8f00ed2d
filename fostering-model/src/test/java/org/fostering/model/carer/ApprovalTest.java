package org.fostering.model.carer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fostering.model.common.AgeRange;
import org.fostering.model.common.TermsOfApproval;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.value.PartialDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovalTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static final LocalDate EARLIER = LocalDate.of(2025, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 1, 2);

  static List<Approval> examples() {
    return ApprovalExamples.all();
  }

  static Set<Class<?>> types() {
    return typesBelow(Approval.class, new LinkedHashSet<>());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_breaks_no_constraint(Approval approval) {
    assertEquals(Set.of(), faults(approval));
  }

  @Test
  void constraints_reach_into_the_terms_and_the_places() {
    Approval approval =
        Approval.builder()
            .addTerms(
                TermsInForce.builder()
                    .terms(TermsOfApproval.builder().numberOfChildren(0).addConditions(" ").build())
                    .build())
            .addPlaces(FosteringPlaces.builder().vacant(-1).build())
            .build();

    assertEquals(
        Set.of(
            "places[0].vacant {constraint.range}",
            "terms[0].terms.conditions[0].<list element> {constraint.text}",
            "terms[0].terms.numberOfChildren {constraint.range}"),
        faults(approval));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void to_string_shows_no_personal_value(Approval approval) {
    String shown = approval.toString();

    for (String canary :
        List.of(
            "Ann",
            "Example,",
            "Hal",
            "approval-",
            "child-",
            "restricted-77",
            "bedroom",
            "ZZ99",
            "two weeks",
            "primary school",
            "unfounded",
            "CarerConcern",
            "allegation",
            "staying-put")) {
      assertFalse(shown.contains(canary), canary);
    }
    assertFalse(Pattern.compile("[0-9]{4}-[0-9]{2}").matcher(shown).find(), "a date");
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_property_has_a_definition_that_is_a_sentence(Class<?> type) {
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      assertTrue(
          property.definition().matches("[A-Z].{10,}\\."), type.getSimpleName() + property.name());
      assertFalse(property.definition().startsWith("Get"), property.name());
      assertFalse(property.definition().startsWith("Return"), property.name());
    }
  }

  @Test
  void between_them_the_examples_fill_every_property() {
    Set<String> all = new TreeSet<>();
    for (Class<?> type : types()) {
      TypeDescription.of(type)
          .properties()
          .forEach(property -> all.add(type.getSimpleName() + "." + property.name()));
    }
    Set<String> filled = new TreeSet<>();
    examples().forEach(example -> collectFilled(example, Approval.class, filled));
    all.removeAll(filled);

    assertEquals(Set.of(), all);
  }

  @Test
  void nothing_that_ends_before_it_starts_can_be_built() {
    assertThrows(
        IllegalStateException.class,
        TermsInForce.builder().terms(TermsOfApproval.builder().build()).since(LATER).until(EARLIER)
            ::build);
    assertThrows(
        IllegalStateException.class,
        FosteringLimitExemption.builder().since(LATER).until(EARLIER)::build);
    assertThrows(
        IllegalStateException.class,
        ApprovalTermination.builder().decidedOn(LATER).effectiveOn(EARLIER)::build);
    assertThrows(IllegalStateException.class, AgeRange.builder().youngest(9).oldest(3)::build);
    assertThrows(
        IllegalStateException.class,
        FosteringHouseholdMember.builder()
                .person("p1")
                .since(PartialDate.parse("2011"))
                .until(PartialDate.parse("2010-12"))
            ::build);
  }

  @Test
  void partial_dates_that_may_be_in_order_are_accepted() {
    FosteringHouseholdMember member =
        FosteringHouseholdMember.builder()
            .person("p1")
            .since(PartialDate.parse("2010-12"))
            .until(PartialDate.parse("2010"))
            .build();

    assertEquals(Optional.of(PartialDate.parse("2010")), member.getUntil());
  }

  private static Set<String> faults(Approval approval) {
    return VALIDATOR.validate(approval).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Class<?>> typesBelow(Class<?> type, Set<Class<?>> found) {
    if (type.getPackage() == Approval.class.getPackage() && found.add(type)) {
      for (PropertyDescription property : TypeDescription.of(type).properties()) {
        if (property.form() == ValueForm.OBJECT) {
          typesBelow(property.valueType(), found);
        }
      }
    }
    return found;
  }

  private static void collectFilled(Object value, Class<?> type, Set<String> filled) {
    if (type.getPackage() != Approval.class.getPackage()) {
      return;
    }
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      for (Object each : property.values(value)) {
        filled.add(type.getSimpleName() + "." + property.name());
        if (property.form() == ValueForm.OBJECT) {
          collectFilled(each, property.valueType(), filled);
        }
      }
    }
  }
}
