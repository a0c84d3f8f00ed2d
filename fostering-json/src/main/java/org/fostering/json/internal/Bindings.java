package org.fostering.json.internal;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of the types met so far, found once for all readers and writers, whatever their
 * settings. Each is kept by its class, so none keeps a host's class loader alive. Thread-safe.
 */
final class Bindings {

  private static final String VOCABULARY = "org.fostering.model.";

  private static final AtomicInteger COUNT = new AtomicInteger();

  private static final ClassValue<TypeBinding> TYPES =
      new ClassValue<>() {
        @Override
        protected TypeBinding computeValue(Class<?> type) {
          return TypeBinding.of(type, COUNT.getAndIncrement());
        }
      };

  private static final ClassValue<Boolean> FOREIGN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return isForeign(type, new HashSet<>());
        }
      };

  private Bindings() {}

  /**
   * The binding of a type.
   *
   * @throws IllegalArgumentException if the type cannot be bound
   */
  static TypeBinding of(Class<?> type) {
    return TYPES.get(type);
  }

  /** Whether the type, or one that it consists of, has a constraint the reader does not know. */
  static boolean needValidator(Class<?> type) {
    return FOREIGN.get(type);
  }

  /** The vocabulary has none, which a test shows: it is not looked through at every start. */
  private static boolean isForeign(Class<?> type, Set<Class<?>> seen) {
    return !type.getName().startsWith(VOCABULARY)
        && seen.add(type)
        && (hasForeignConstraint(type)
            || of(type).properties().stream()
                .filter(property -> property.form() == ValueForm.OBJECT)
                .anyMatch(property -> isForeign(property.valueType(), seen)));
  }

  /** Whether the type itself, its parts aside, has a constraint the reader does not know. */
  static boolean hasForeignConstraint(Class<?> type) {
    TypeBinding binding = of(type);
    return hasConstraint(type.getAnnotations())
        || Arrays.stream(type.getInterfaces()).anyMatch(p -> hasConstraint(p.getAnnotations()))
        || hasConstrainedMethod(type, binding)
        || binding.properties().stream().anyMatch(PropertyBinding::isForeign);
  }

  /** Constraints on methods that are not properties, such as {@code @AssertTrue} on a question. */
  private static boolean hasConstrainedMethod(Class<?> type, TypeBinding binding) {
    Set<String> accessors = new HashSet<>();
    binding.description().properties().forEach(property -> accessors.add(property.accessor()));
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() > 0 || !accessors.contains(method.getName()))
        .anyMatch(
            method ->
                hasConstraint(method.getAnnotations())
                    || hasConstraint(method.getAnnotatedReturnType().getAnnotations()));
  }

  private static boolean hasConstraint(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .map(Annotation::annotationType)
        .anyMatch(type -> isConstraint(type) || isConstraint(type.getDeclaringClass()));
  }

  /** By convention the annotation that holds repeated constraints is nested in the constraint. */
  private static boolean isConstraint(@Nullable Class<?> type) {
    return type != null && type.isAnnotationPresent(Constraint.class);
  }
}
