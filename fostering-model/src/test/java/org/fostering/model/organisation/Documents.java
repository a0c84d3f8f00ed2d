package org.fostering.model.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the tests of a document ask of it. */
public final class Documents {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private Documents() {}

  /** The paths and messages of what Bean Validation finds. */
  public static Set<String> faults(Object document) {
    return VALIDATOR.validate(document).stream()
        .map(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The type and every type of the vocabulary that it has as a part, near or far. */
  public static Set<Class<?>> partsOf(Class<?> type) {
    Set<Class<?>> parts = new LinkedHashSet<>();
    addParts(type, parts);
    return parts;
  }

  private static void addParts(Class<?> type, Set<Class<?>> parts) {
    if (!parts.add(type)) {
      return;
    }
    for (PropertyDescription property : TypeDescription.of(type).properties()) {
      if (property.form() == ValueForm.OBJECT) {
        addParts(property.valueType(), parts);
      }
    }
  }

  /** The classes of the values of a type and of all its parts. */
  public static Set<Class<?>> valueTypesOf(Class<?> type) {
    return partsOf(type).stream()
        .flatMap(part -> TypeDescription.of(part).properties().stream())
        .map(PropertyDescription::valueType)
        .collect(Collectors.toSet());
  }

  /** Checks that every term of a document and its parts has a definition that is a sentence. */
  public static void assertDefined(Class<?> document) {
    List<String> undefined =
        partsOf(document).stream()
            .flatMap(
                part ->
                    TypeDescription.of(part).properties().stream()
                        .filter(property -> !property.definition().endsWith("."))
                        .map(property -> part.getSimpleName() + "." + property.name()))
            .toList();
    assertEquals(List.of(), undefined);
    assertFalse(TypeDescription.of(document).document().isEmpty());
  }
}
