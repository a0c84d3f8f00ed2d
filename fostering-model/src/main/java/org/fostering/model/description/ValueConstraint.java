package org.fostering.model.description;

import java.util.Objects;

/**
 * What a value must keep to besides its form, or a list in the number of its values, as the model's
 * annotations of {@code jakarta.validation} say it. What no reader or schema of this library knows,
 * because a host's own type has it, is {@link Other}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ValueConstraint {

  /**
   * {@return what is said when the constraint is broken, such as {@code {constraint.range}}: the
   * code of the finding; a type of a host's own may have any text}
   */
  String message();

  /**
   * A text is one that somebody can read, {@link org.fostering.model.term.Text}.
   *
   * @param most the most Unicode code points
   * @param message what is said otherwise
   */
  record Legible(int most, String message) implements ValueConstraint {
    /** Checks that there is a message. */
    public Legible {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * The whole of a text matches a regular expression.
   *
   * @param regexp the expression, without flags
   * @param message what is said otherwise
   */
  record Matching(String regexp, String message) implements ValueConstraint {
    /** Checks that all parts are there. */
    public Matching {
      Objects.requireNonNull(regexp, "regexp");
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * A whole number is not below another.
   *
   * @param least the least that it may be
   * @param message what is said otherwise
   */
  record AtLeast(long least, String message) implements ValueConstraint {
    /** Checks that there is a message. */
    public AtLeast {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * A whole number is not above another.
   *
   * @param most the most that it may be
   * @param message what is said otherwise
   */
  record AtMost(long most, String message) implements ValueConstraint {
    /** Checks that there is a message. */
    public AtMost {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * A list has a number of values.
   *
   * @param least the least number
   * @param most the most; {@link Integer#MAX_VALUE} for any
   * @param message what is said otherwise
   */
  record Count(int least, int most, String message) implements ValueConstraint {
    /** Checks that there is a message. */
    public Count {
      Objects.requireNonNull(message, "message");
    }
  }

  /**
   * A constraint that only its own validator can check.
   *
   * @param annotation the name of the class of the annotation
   * @param message what is said when it is broken
   */
  record Other(String annotation, String message) implements ValueConstraint {
    /** Checks that all parts are there. */
    public Other {
      Objects.requireNonNull(annotation, "annotation");
      Objects.requireNonNull(message, "message");
    }
  }
}
