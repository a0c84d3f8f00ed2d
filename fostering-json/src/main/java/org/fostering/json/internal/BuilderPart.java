package org.fostering.json.internal;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.json.internal.Accessors.Setter;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.jspecify.annotations.Nullable;

/** How a builder is given one property. Thread-safe. */
final class BuilderPart {

  /** A JDK makes a class of its own for a method that is called more often by reflection. */
  private static final int SELDOM = 10;

  private final Method method;
  private final Class<?> builder;
  private final boolean takesElements;
  private final boolean takesOptional;

  /** Made when it pays: most properties are seldom set, and each setter is a class of its own. */
  private @Nullable Setter setter;

  private int calls;

  private BuilderPart(Class<?> builder, Method method, boolean takesElements) {
    this.builder = builder;
    this.method = method;
    this.takesElements = takesElements;
    this.takesOptional = method.getParameterTypes()[0] == Optional.class;
  }

  /** The methods of a builder that take one thing, found once for all its parts. */
  static final class Methods {
    private final Class<?> builder;
    private final Map<String, List<Method>> byName = new HashMap<>();

    Methods(Class<?> builder) {
      this.builder = builder;
      for (Method method : builder.getMethods()) {
        if (method.getParameterCount() == 1) {
          byName.computeIfAbsent(method.getName(), name -> new ArrayList<>(2)).add(method);
        }
      }
    }

    private Optional<Method> find(String name, Class<?> parameter) {
      Class<?> boxed = boxed(parameter);
      for (Method method : byName.getOrDefault(name, List.of())) {
        if (boxed(method.getParameterTypes()[0]).equals(boxed)) {
          return Optional.of(method);
        }
      }
      return Optional.empty();
    }

    private Method needed(String name, Class<?> parameter) {
      return find(name, parameter)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "%s has no %s(%s)"
                          .formatted(builder.getName(), name, parameter.getSimpleName())));
    }

    /**
     * The best of the methods for a property.
     *
     * @throws IllegalArgumentException if there is none; the message says what is missing
     */
    BuilderPart part(PropertyDescription property) {
      String name = property.name();
      Class<?> value = property.valueType();
      if (property.occurrence() == Occurrence.LIST) {
        String add = "add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Optional<Method> adder = find(add, value);
        return new BuilderPart(
            builder, adder.orElseGet(() -> needed(name, Iterable.class)), adder.isPresent());
      }
      boolean isRequired = property.occurrence() == Occurrence.REQUIRED;
      return new BuilderPart(
          builder,
          find(name, value).orElseGet(() -> needed(name, isRequired ? value : Optional.class)),
          false);
    }

    /**
     * The method of a name.
     *
     * @throws IllegalArgumentException if there is none; the message says what is missing
     */
    BuilderPart part(String name, Class<?> parameter) {
      return new BuilderPart(builder, needed(name, parameter), false);
    }
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
    Object given = takesOptional ? Optional.of(value) : value;
    Setter made = setter;
    if (made != null) {
      made.set(target, given);
      return;
    }
    if (++calls > SELDOM) {
      setter = Accessors.setter(builder, method);
    }
    Accessors.call(method, target, given);
  }
}
