package org.fostering.json.schema;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator says about a value that was built. */
final class BeanOracle {

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** The broken constraints, each as its pointer and its code. */
  Set<String> faults(Object value) {
    Set<String> faults = new TreeSet<>();
    for (ConstraintViolation<Object> violation : validator.validate(value)) {
      String code = violation.getMessageTemplate().replaceAll("[{}]", "");
      faults.add(pointer(violation.getPropertyPath()) + " " + code);
    }
    return faults;
  }

  /** The index stands on the node after the list; the element itself has a node without a name. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }

  /**
   * Whether the value has something at the place. A part that could not be built is absent from it,
   * and so is everything that is wrong inside that part.
   */
  static boolean has(Object value, Class<?> type, String pointer) {
    Object at = value;
    Class<?> typeAt = type;
    for (String step : Arrays.stream(pointer.split("/")).skip(1).toList()) {
      if (at instanceof List<?> list) {
        at = list.get(Integer.parseInt(step));
        continue;
      }
      PropertyDescription property = property(typeAt, step);
      List<?> values = property.values(at);
      typeAt = property.valueType();
      if (property.occurrence() == Occurrence.LIST) {
        at = values;
      } else if (values.isEmpty()) {
        return false;
      } else {
        at = values.get(0);
      }
    }
    return true;
  }

  private static PropertyDescription property(Class<?> type, String name) {
    TypeDescription description = TypeDescriptions.of(type);
    return description.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no property " + name));
  }
}
