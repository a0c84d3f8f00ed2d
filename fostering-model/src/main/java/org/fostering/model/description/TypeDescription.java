package org.fostering.model.description;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Term;
import org.fostering.model.value.TextValue;

/**
 * What a type of the vocabulary consists of, read from its interface.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the interface
 * @param document the mark of a document, empty for a part of one
 * @param properties its properties, those of its own before those that it inherits, in the order of
 *     the source
 */
public record TypeDescription(
    Class<?> type, Optional<DocumentType> document, List<PropertyDescription> properties) {

  private static final Map<Class<?>, ValueForm> FORMS =
      Map.of(
          String.class, ValueForm.TEXT,
          Integer.class, ValueForm.INTEGER,
          Boolean.class, ValueForm.BOOLEAN,
          LocalDate.class, ValueForm.DATE);

  /** A type is read once: that is slow, and it does not change. */
  private static final ClassValue<TypeDescription> READ =
      new ClassValue<>() {
        @Override
        protected TypeDescription computeValue(Class<?> type) {
          return read(type);
        }
      };

  /** Copies the list. */
  public TypeDescription {
    properties = List.copyOf(properties);
  }

  /**
   * Describes a type.
   *
   * @param type an interface of the vocabulary
   * @return its description
   * @throws IllegalArgumentException if an accessor lacks {@link Term} or gives a type that has no
   *     form in documents; the message names the accessor
   */
  public static TypeDescription of(Class<?> type) {
    return READ.get(type);
  }

  private static TypeDescription read(Class<?> type) {
    List<PropertyDescription> properties = new ArrayList<>();
    for (Class<?> owner : withSuperinterfaces(type)) {
      Definitions definitions = Definitions.of(owner);
      Arrays.stream(owner.getDeclaredMethods())
          .filter(TypeDescription::isAccessor)
          .sorted(Comparator.comparing(Method::getName, definitions.order()))
          .forEach(accessor -> properties.add(describe(accessor, definitions)));
    }
    return new TypeDescription(
        type, Optional.ofNullable(type.getAnnotation(DocumentType.class)), properties);
  }

  private static List<Class<?>> withSuperinterfaces(Class<?> type) {
    List<Class<?>> owners = new ArrayList<>(List.of(type));
    for (Class<?> parent : type.getInterfaces()) {
      owners.addAll(withSuperinterfaces(parent));
    }
    return owners;
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isAbstract(method.getModifiers())
        && method.getParameterCount() == 0
        && (method.getName().startsWith("get") || method.getName().startsWith("is"));
  }

  private static PropertyDescription describe(Method accessor, Definitions definitions) {
    Term term = accessor.getAnnotation(Term.class);
    if (term == null) {
      throw new IllegalArgumentException(accessor + " is no term: it lacks @Term");
    }
    Occurrence occurrence = occurrence(accessor.getReturnType());
    Class<?> valueType = accessor.getReturnType();
    Annotation[] onAccessor = accessor.getAnnotations();
    Annotation[] onValue = onAccessor;
    if (occurrence != Occurrence.REQUIRED) {
      AnnotatedType argument =
          ((AnnotatedParameterizedType) accessor.getAnnotatedReturnType())
              .getAnnotatedActualTypeArguments()[0];
      valueType = raw(argument.getType());
      onValue = argument.getAnnotations();
    }
    ValueForm form = form(valueType, accessor);
    return new PropertyDescription(
        accessor,
        occurrence,
        form,
        valueType,
        occurrence == Occurrence.REQUIRED
            ? List.of()
            : Constraints.onContainer(onAccessor, occurrence),
        Constraints.onValue(onValue, form),
        term,
        definitions.of(accessor.getName()));
  }

  private static Occurrence occurrence(Class<?> type) {
    if (type == Optional.class) {
      return Occurrence.OPTIONAL;
    }
    return type == List.class ? Occurrence.LIST : Occurrence.REQUIRED;
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  private static ValueForm form(Class<?> type, Method accessor) {
    ValueForm scalar = FORMS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type.isEnum()) {
      return ValueForm.ENUM;
    }
    if (Code.class.isAssignableFrom(type)) {
      return ValueForm.CODE;
    }
    if (TextValue.class.isAssignableFrom(type)) {
      return ValueForm.TEXT_VALUE;
    }
    if (type.isInterface()) {
      return ValueForm.OBJECT;
    }
    throw new IllegalArgumentException(accessor + " gives a type that documents have no form for");
  }

  /**
   * {@return the name under which the type stands in a published schema: the simple name of the
   * interface}
   */
  public String name() {
    return type.getSimpleName();
  }

  /**
   * A property by its name.
   *
   * @param name the name in documents
   * @return the property, or empty if the type has none of the name
   */
  public Optional<PropertyDescription> property(String name) {
    Objects.requireNonNull(name, "name");
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }
}
