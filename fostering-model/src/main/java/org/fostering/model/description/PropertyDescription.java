package org.fostering.model.description;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.fostering.model.term.Term;
import org.fostering.model.value.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * One property of a type: an accessor, what it holds, and what the model says of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class PropertyDescription {

  private final String name;
  private final Method accessor;
  private final Occurrence occurrence;
  private final ValueForm form;
  private final Class<?> valueType;
  private final List<Annotation> constraints;
  private final List<Annotation> valueConstraints;
  private final Term term;
  private final String definition;

  /** Made when first asked: whoever only describes has no use for it. Made twice it is the same. */
  private @Nullable MethodHandle getter;

  PropertyDescription(
      String name,
      Method accessor,
      Occurrence occurrence,
      ValueForm form,
      Class<?> valueType,
      List<Annotation> constraints,
      List<Annotation> valueConstraints,
      Term term,
      String definition) {
    this.name = name;
    this.accessor = accessor;
    this.occurrence = occurrence;
    this.form = form;
    this.valueType = valueType;
    this.constraints = List.copyOf(constraints);
    this.valueConstraints = List.copyOf(valueConstraints);
    this.term = term;
    this.definition = definition;
  }

  /**
   * The name in documents.
   *
   * @return that of the accessor without {@code get} or {@code is}, in camelCase
   */
  public String name() {
    return name;
  }

  /**
   * The accessor.
   *
   * @return a method of the type or of one that it inherits from
   */
  public Method accessor() {
    return accessor;
  }

  /**
   * How often the value may stand.
   *
   * @return the occurrence
   */
  public Occurrence occurrence() {
    return occurrence;
  }

  /**
   * The form that each value takes.
   *
   * @return the form
   */
  public ValueForm form() {
    return form;
  }

  /**
   * The Java type of each value.
   *
   * @return a class, or an interface of the vocabulary
   */
  public Class<?> valueType() {
    return valueType;
  }

  /**
   * The constraints on the property as a whole: on the one value where it is required, on the list
   * where it is a list.
   *
   * @return an unmodifiable list
   */
  public List<Annotation> constraints() {
    return constraints;
  }

  /**
   * The constraints on each value of an optional property or a list.
   *
   * @return an unmodifiable list
   */
  public List<Annotation> valueConstraints() {
    return valueConstraints;
  }

  /**
   * What the model says of the accessor.
   *
   * @return the annotation
   */
  public Term term() {
    return term;
  }

  /**
   * What the property means.
   *
   * @return a sentence
   */
  public String definition() {
    return definition;
  }

  /**
   * What the accessor gives.
   *
   * @param object an object of the type
   * @return the value, an {@link java.util.Optional} or a {@link List}, as {@link #occurrence} says
   * @throws IllegalStateException if the accessor throws or cannot be reached; what it threw is
   *     left out, because it may hold a value
   */
  public Object value(Object object) {
    try {
      MethodHandle known = getter;
      if (known == null) {
        known =
            MethodHandles.lookup()
                .unreflect(accessor)
                .asType(MethodType.methodType(Object.class, Object.class));
        getter = known;
      }
      return Objects.requireNonNull((Object) known.invokeExact(object));
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the property " + name + " cannot be read");
    }
  }

  /** How often a value may stand. */
  public enum Occurrence {
    /** Exactly once: the accessor gives the value itself. */
    REQUIRED,
    /** At most once: the accessor gives an {@link java.util.Optional}. */
    OPTIONAL,
    /** Any number of times: the accessor gives a {@link List}. */
    LIST
  }

  /** The form that a value takes in a document. */
  public enum ValueForm {
    /** A {@link String}. */
    TEXT,
    /** An {@link Integer}. */
    INTEGER,
    /** A {@link Boolean}. */
    BOOLEAN,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link java.time.OffsetDateTime}. */
    INSTANT,
    /** A constant of an enum, written in lower case with hyphens. */
    ENUM,
    /** A code of a list that may grow, {@link org.fostering.model.code.Code}. */
    CODE,
    /** Another {@link TextValue}. */
    TEXT_VALUE,
    /** A value with properties of its own. */
    OBJECT
  }

  /**
   * The constraints that each single value must meet, wherever they were written.
   *
   * @return those on the value; of a required property, those on the property
   */
  public List<Annotation> singleValueConstraints() {
    return occurrence == Occurrence.REQUIRED ? constraints : valueConstraints;
  }

  /** The name of the property and of the type that declares it. */
  @Override
  public String toString() {
    return "PropertyDescription[" + accessor.getDeclaringClass().getSimpleName() + "." + name + "]";
  }
}
