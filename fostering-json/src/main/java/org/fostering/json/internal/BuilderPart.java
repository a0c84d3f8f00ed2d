package org.fostering.json.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.fostering.json.internal.Accessors.Setter;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;

/**
 * How a builder is given one property.
 *
 * @param setter sets the value; adds an element, or sets the whole list
 * @param takesElements whether it adds elements
 */
record BuilderPart(Setter setter, boolean takesElements) {

  /**
   * Finds the best of the methods that a builder has for a property.
   *
   * @throws IllegalArgumentException if it has none; the message says what is missing
   */
  static BuilderPart of(Class<?> builder, PropertyDescription property) {
    String name = property.name();
    boolean isList = property.occurrence() == Occurrence.LIST;
    if (isList) {
      String add = "add" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      Optional<Setter> adder = find(builder, add, property.valueType());
      if (adder.isPresent()) {
        return new BuilderPart(adder.get(), true);
      }
      return new BuilderPart(
          find(builder, name, Iterable.class).orElseThrow(() -> lacks(builder, name, "Iterable")),
          false);
    }
    Optional<Setter> plain = find(builder, name, property.valueType());
    if (plain.isPresent() || property.occurrence() == Occurrence.REQUIRED) {
      String type = property.valueType().getSimpleName();
      return new BuilderPart(plain.orElseThrow(() -> lacks(builder, name, type)), false);
    }
    Setter optional =
        find(builder, name, Optional.class).orElseThrow(() -> lacks(builder, name, "Optional"));
    return new BuilderPart((target, value) -> optional.set(target, Optional.of(value)), false);
  }

  private static IllegalArgumentException lacks(Class<?> builder, String name, String parameter) {
    return new IllegalArgumentException(
        builder.getName() + " has no " + name + "(" + parameter + ")");
  }

  private static Optional<Setter> find(Class<?> builder, String name, Class<?> parameter) {
    Class<?> boxed = MethodType.methodType(parameter).wrap().returnType();
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> boxed(method).equals(boxed))
        .findFirst()
        .map(method -> Accessors.setter(builder, handle(builder, method)));
  }

  private static Class<?> boxed(Method method) {
    return MethodType.methodType(method.getParameterTypes()[0]).wrap().returnType();
  }

  private static MethodHandle handle(Class<?> builder, Method method) {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(
              builder,
              method.getName(),
              MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(builder.getName() + " is not accessible", e);
    }
  }
}
