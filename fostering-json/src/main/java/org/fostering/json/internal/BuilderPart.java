package org.fostering.json.internal;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.internal.Accessors.Setter;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.jspecify.annotations.Nullable;

/** How a builder is given one property. Thread-safe. */
final class BuilderPart {

  private final Method method;
  private final Class<?> builder;
  private final boolean takesElements;
  private final boolean takesOptional;

  /** Made when it is first needed: a document has few of the properties that there are. */
  private @Nullable Setter setter;

  private BuilderPart(Class<?> builder, Method method, boolean takesElements) {
    this.builder = builder;
    this.method = method;
    this.takesElements = takesElements;
    this.takesOptional = method.getParameterTypes()[0] == Optional.class;
  }

  /**
   * Finds the best of the methods that a builder has for a property.
   *
   * @throws IllegalArgumentException if it has none; the message says what is missing
   */
  static BuilderPart of(Class<?> builder, PropertyDescription property) {
    String name = property.name();
    Class<?> value = property.valueType();
    if (property.occurrence() == Occurrence.LIST) {
      String add = "add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      Optional<Method> adder = find(builder, add, value);
      return new BuilderPart(
          builder, adder.orElseGet(() -> needed(builder, name, Iterable.class)), adder.isPresent());
    }
    boolean isRequired = property.occurrence() == Occurrence.REQUIRED;
    return new BuilderPart(
        builder,
        find(builder, name, value)
            .orElseGet(() -> needed(builder, name, isRequired ? value : Optional.class)),
        false);
  }

  /**
   * A method of a builder that takes one thing.
   *
   * @throws IllegalArgumentException if it has none; the message says what is missing
   */
  static BuilderPart of(Class<?> builder, String name, Class<?> parameter) {
    return new BuilderPart(builder, needed(builder, name, parameter), false);
  }

  private static Method needed(Class<?> builder, String name, Class<?> parameter) {
    return find(builder, name, parameter)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    builder.getName() + " has no " + name + "(" + parameter.getSimpleName() + ")"));
  }

  private static Optional<Method> find(Class<?> builder, String name, Class<?> parameter) {
    Class<?> boxed = boxed(parameter);
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> boxed(method.getParameterTypes()[0]).equals(boxed))
        .findFirst();
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }

  /** Whether it adds elements to a list; otherwise it takes the value, or the whole list. */
  boolean takesElements() {
    return takesElements;
  }

  /**
   * Gives the builder a value or an element.
   *
   * @throws RuntimeException if the builder refuses it; what it says may repeat the value
   */
  void set(Object target, Object value) {
    Setter made = setter;
    if (made == null) {
      made = Accessors.setter(builder, method);
      setter = made;
    }
    made.set(target, takesOptional ? Optional.of(value) : value);
  }
}
