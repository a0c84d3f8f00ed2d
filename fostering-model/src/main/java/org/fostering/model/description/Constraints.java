package org.fostering.model.description;

import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.term.Text;

/** Reads annotations of {@code jakarta.validation}. */
final class Constraints {

  private Constraints() {}

  /** The constraints on each single value. */
  static List<ValueConstraint> onValue(Annotation[] annotations, ValueForm form) {
    return constraints(annotations).map(each -> onValue(each, form)).toList();
  }

  /** The constraints on the list or the {@code Optional} that holds the values. */
  static List<ValueConstraint> onContainer(Annotation[] annotations, Occurrence occurrence) {
    return constraints(annotations).map(each -> onContainer(each, occurrence)).toList();
  }

  private static ValueConstraint onValue(Annotation constraint, ValueForm form) {
    if (isInDefaultGroup(constraint)) {
      if (form == ValueForm.TEXT && constraint instanceof Text text) {
        return new ValueConstraint.Legible(text.max(), text.message());
      }
      if (form == ValueForm.TEXT
          && constraint instanceof Pattern pattern
          && pattern.flags().length == 0) {
        return new ValueConstraint.Matching(pattern.regexp(), pattern.message());
      }
      if (form == ValueForm.INTEGER && constraint instanceof Min min) {
        return new ValueConstraint.AtLeast(min.value(), min.message());
      }
      if (form == ValueForm.INTEGER && constraint instanceof Max max) {
        return new ValueConstraint.AtMost(max.value(), max.message());
      }
    }
    return other(constraint);
  }

  private static ValueConstraint onContainer(Annotation constraint, Occurrence occurrence) {
    return occurrence == Occurrence.LIST
            && isInDefaultGroup(constraint)
            && constraint instanceof Size size
        ? new ValueConstraint.Count(size.min(), size.max(), size.message())
        : other(constraint);
  }

  private static ValueConstraint other(Annotation constraint) {
    return new ValueConstraint.Other(
        constraint.annotationType().getName(), (String) read(constraint, "message"));
  }

  /** Whether it holds whenever a value is checked, and not only when its group is asked for. */
  private static boolean isInDefaultGroup(Annotation constraint) {
    return ((Class<?>[]) read(constraint, "groups")).length == 0;
  }

  /** That a value must be there says its accessor, so nothing is left to be checked of that. */
  private static Stream<Annotation> constraints(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .flatMap(Constraints::unwrapped)
        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
        .filter(annotation -> !(annotation instanceof NotNull));
  }

  /** A constraint written twice reaches us inside an annotation that holds both. */
  private static Stream<Annotation> unwrapped(Annotation annotation) {
    try {
      Method value = annotation.annotationType().getMethod("value");
      Class<?> element = value.getReturnType().getComponentType();
      if (element != null && element.isAnnotation()) {
        return Arrays.stream((Annotation[]) value.invoke(annotation));
      }
    } catch (NoSuchMethodException e) {
      // An annotation without a value holds no others.
    } catch (ReflectiveOperationException e) {
      throw unreadable(annotation, e);
    }
    return Stream.of(annotation);
  }

  private static Object read(Annotation constraint, String element) {
    try {
      return constraint.annotationType().getMethod(element).invoke(constraint);
    } catch (ReflectiveOperationException e) {
      throw unreadable(constraint, e);
    }
  }

  private static IllegalArgumentException unreadable(Annotation annotation, Exception cause) {
    return new IllegalArgumentException(annotation.annotationType() + " cannot be read", cause);
  }
}
