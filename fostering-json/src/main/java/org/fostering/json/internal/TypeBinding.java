package org.fostering.json.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * How one type is read, built and written; found out once from its description and its builder.
 * Immutable and thread-safe.
 */
final class TypeBinding {

  /** Sees only what is public and exported, so it works the same on the module path. */
  private static final Lookup LOOKUP = MethodHandles.publicLookup();

  private final TypeDescription description;
  private final MethodHandle newBuilder;
  private final MethodHandle build;
  private final List<PropertyBinding> properties = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private TypeBinding(Class<?> type) throws ReflectiveOperationException {
    description = TypeDescription.of(type);
    Class<?> builder = builderOf(type).orElseThrow(ClassNotFoundException::new);
    newBuilder =
        LOOKUP
            .findStatic(type, "builder", MethodType.methodType(builder))
            .asType(MethodType.methodType(Object.class));
    build =
        LOOKUP
            .unreflect(builder.getMethod("build"))
            .asType(MethodType.methodType(Object.class, Object.class));
    for (PropertyDescription property : description.properties()) {
      places.put(property.name(), properties.size());
      properties.add(
          new PropertyBinding(property, getter(type, property), setter(builder, property)));
    }
  }

  /**
   * Binds a type.
   *
   * @throws IllegalArgumentException if it has no public builder with an initialiser for every
   *     property; the message says what is missing
   */
  static TypeBinding of(Class<?> type) {
    try {
      return new TypeBinding(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " must be a public interface in an exported package, with a public nested class"
              + " Builder, a static builder() that gives one, and build()",
          e);
    }
  }

  /** The interface of the vocabulary that an object implements. */
  static Class<?> typeOf(Object value) {
    return Arrays.stream(value.getClass().getInterfaces())
        .filter(type -> builderOf(type).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    value.getClass().getName() + " implements no type of the vocabulary"));
  }

  private static Optional<Class<?>> builderOf(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst();
  }

  private static MethodHandle getter(Class<?> type, PropertyDescription property)
      throws ReflectiveOperationException {
    return LOOKUP.findVirtual(
        type, property.accessor(), MethodType.methodType(property.accessorType()));
  }

  private static MethodHandle setter(Class<?> builder, PropertyDescription property)
      throws IllegalAccessException {
    Class<?> parameter =
        switch (property.occurrence()) {
          case REQUIRED -> property.valueType();
          case OPTIONAL -> Optional.class;
          case LIST -> Iterable.class;
        };
    MethodType boxed = MethodType.methodType(void.class, parameter).wrap();
    for (Method method : builder.getMethods()) {
      if (method.getName().equals(property.name())
          && method.getParameterCount() == 1
          && MethodType.methodType(void.class, method.getParameterTypes()).wrap().equals(boxed)) {
        return LOOKUP.unreflect(method);
      }
    }
    throw new IllegalArgumentException(
        builder.getName() + " has no " + property.name() + "(" + parameter.getSimpleName() + ")");
  }

  TypeDescription description() {
    return description;
  }

  Optional<DocumentType> document() {
    return description.document();
  }

  List<PropertyBinding> properties() {
    return properties;
  }

  /** The place of a property among the properties, or -1 if there is none of the name. */
  int place(String name) {
    return places.getOrDefault(name, -1);
  }

  Optional<PropertyBinding> property(String name) {
    int place = place(name);
    return place < 0 ? Optional.empty() : Optional.of(properties.get(place));
  }

  /**
   * Builds a value.
   *
   * @param values one for each property, null where there is none
   * @return the value, or empty if the type refuses the combination
   */
  Optional<Object> build(@Nullable Object[] values) {
    try {
      Object builder = newBuilder.invokeExact();
      for (int place = 0; place < values.length; place++) {
        Object value = values[place];
        if (value != null) {
          properties.get(place).set(builder, value);
        }
      }
      return Optional.of((Object) build.invokeExact(builder));
    } catch (RuntimeException refused) {
      // A check of the type. Its message may repeat a value, so it goes no further.
      return Optional.empty();
    } catch (Throwable e) {
      throw rethrown(e);
    }
  }

  /** A call of a method handle. */
  interface Call<T> {
    T call() throws Throwable;
  }

  /** Makes a call that throws nothing checked. */
  static <T> T unchecked(Call<T> call) {
    try {
      return call.call();
    } catch (Throwable e) {
      throw rethrown(e);
    }
  }

  private static RuntimeException rethrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
