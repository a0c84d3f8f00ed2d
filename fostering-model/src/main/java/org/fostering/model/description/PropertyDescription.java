package org.fostering.model.description;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.term.Term;
import org.fostering.model.value.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * One property of a type: an accessor, what it holds, and what the model says about it.
 *
 * <p>Immutable and thread-safe. There is one for each property, so two are equal if they are the
 * same.
 */
public final class PropertyDescription {

  private final String name;
  private final Method method;
  private final Occurrence occurrence;
  private final ValueForm form;
  private final Class<?> valueType;
  private final List<ValueConstraint> constraints;
  private final List<ValueConstraint> valueConstraints;
  private final Term term;
  private final String definition;

  /** Made when first asked, as describing alone has no use for it. Made twice it is the same. */
  private @Nullable Getter getter;

  PropertyDescription(
      Method method,
      Occurrence occurrence,
      ValueForm form,
      Class<?> valueType,
      List<ValueConstraint> constraints,
      List<ValueConstraint> valueConstraints,
      Term term,
      String definition) {
    this.name = named(method.getName());
    this.method = method;
    this.occurrence = occurrence;
    this.form = form;
    this.valueType = valueType;
    this.constraints = List.copyOf(constraints);
    this.valueConstraints = List.copyOf(valueConstraints);
    this.term = term;
    this.definition = definition;
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
   * {@return the name in documents: that of the accessor without {@code get} or {@code is}, in
   * camelCase}
   */
  public String name() {
    return name;
  }

  /**
   * {@return the interface in whose source the property stands: the type described, or one that it
   * extends}
   */
  public Class<?> owner() {
    return method.getDeclaringClass();
  }

  /**
   * {@return the name of the accessor in Java: a public method of {@link #owner()} without
   * parameters}
   */
  public String accessor() {
    return method.getName();
  }

  /**
   * {@return what the accessor gives: {@link java.util.Optional}, {@link List} or the type of the
   * one value}
   */
  public Class<?> accessorType() {
    return method.getReturnType();
  }

  /** {@return how often the value may stand} */
  public Occurrence occurrence() {
    return occurrence;
  }

  /** {@return the form that each value takes} */
  public ValueForm form() {
    return form;
  }

  /** {@return the Java type of each value; of an object, its interface} */
  public Class<?> valueType() {
    return valueType;
  }

  /**
   * {@return the constraints on the list as a whole; an unmodifiable list, with nothing but {@link
   * ValueConstraint.Other} where the property is not a list}
   */
  public List<ValueConstraint> constraints() {
    return constraints;
  }

  /**
   * {@return the constraints that each single value must meet, whether it stands alone or in a
   * list}
   */
  public List<ValueConstraint> valueConstraints() {
    return valueConstraints;
  }

  /** {@return the mark of the term, which the model puts on the accessor} */
  public Term term() {
    return term;
  }

  /** {@return what the property is called, in both languages} */
  public TermLabel label() {
    return TermLabel.of(owner().getSimpleName(), name);
  }

  /** {@return what the property means} */
  public String definition() {
    return definition;
  }

  /**
   * The values that an object has.
   *
   * @param object an object of the type
   * @return the values in their order: none, one, or those of the list
   * @throws IllegalStateException as {@link #value} does
   */
  public List<?> values(Object object) {
    Object value = value(Objects.requireNonNull(object, "object"));
    return switch (occurrence) {
      case REQUIRED -> List.of(value);
      case OPTIONAL -> ((Optional<?>) value).stream().toList();
      case LIST -> (List<?>) value;
    };
  }

  /**
   * What the accessor gives.
   *
   * @param object an object of the type
   * @return the value, an {@link Optional} or a {@link List}, as {@link #occurrence} says
   * @throws IllegalStateException if the accessor throws or cannot be reached; what it threw is
   *     left out, because it may hold a value
   */
  public Object value(Object object) {
    try {
      Getter known = getter;
      if (known == null) {
        known = Getter.of(method);
        getter = known;
      }
      return Objects.requireNonNull(known.get(object));
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the property " + this + " cannot be read");
    }
  }

  private static String named(String accessor) {
    String name = accessor.substring(accessor.startsWith("get") ? 3 : 2);
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The type and the name of the property, as {@code Enquiry.receivedAt}. */
  @Override
  public String toString() {
    return owner().getSimpleName() + "." + name;
  }
}
