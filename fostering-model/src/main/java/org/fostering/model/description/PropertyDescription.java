package org.fostering.model.description;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.fostering.model.term.Term;
import org.fostering.model.value.TextValue;

/**
 * One property of a type: an accessor, what it holds, and what the model says of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name in documents, in camelCase: that of the accessor without {@code get} or
 *     {@code is}
 * @param accessor the accessor
 * @param occurrence how often the value may stand
 * @param form the form that each value takes
 * @param valueType the Java type of each value
 * @param constraints the constraints on the property as a whole: on the one value where it is
 *     required, on the list where it is a list
 * @param valueConstraints the constraints on each value of an optional property or a list
 * @param term what the model says of the accessor
 * @param definition what the property means, in a sentence
 */
public record PropertyDescription(
    String name,
    Method accessor,
    Occurrence occurrence,
    ValueForm form,
    Class<?> valueType,
    List<Annotation> constraints,
    List<Annotation> valueConstraints,
    Term term,
    String definition) {

  /** Copies the lists. */
  public PropertyDescription {
    constraints = List.copyOf(constraints);
    valueConstraints = List.copyOf(valueConstraints);
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
}
