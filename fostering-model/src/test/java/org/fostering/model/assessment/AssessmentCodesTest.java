package org.fostering.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code classes that an assessment uses agree with their lists. */
class AssessmentCodesTest {

  static Stream<Class<? extends Code>> codeClasses() {
    return AssessmentTest.properties()
        .filter(property -> property.form() == ValueForm.CODE)
        .map(PropertyDescription::valueType)
        .distinct()
        .map(type -> type.asSubclass(Code.class));
  }

  @ParameterizedTest
  @MethodSource("codeClasses")
  void the_constants_are_the_codes_of_the_list_in_their_order(Class<? extends Code> type)
      throws IllegalAccessException {
    List<String> constants = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        constants.add(((Code) field.get(null)).getText());
      }
    }

    assertEquals(
        CodeLists.standard().of(type).entries().stream().map(CodeEntry::code).toList(), constants);
  }

  @ParameterizedTest
  @MethodSource("codeClasses")
  void every_code_is_labelled_in_both_languages_and_claims_no_authority(
      Class<? extends Code> type) {
    for (CodeEntry entry : CodeLists.standard().of(type).entries()) {
      assertFalse(entry.label().isBlank() || entry.labelWelsh().isEmpty(), entry.code());
      assertFalse(entry.welshReviewed(), entry.code());
      assertTrue(entry.definition().endsWith("."), entry.code());
      assertFalse(entry.source().isBlank(), entry.code());
      assertEquals(CodeEntry.Status.LOCAL, entry.status(), entry.code());
    }
  }
}
