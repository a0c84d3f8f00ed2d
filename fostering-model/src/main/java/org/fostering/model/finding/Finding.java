package org.fostering.model.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing, about some input.
 *
 * <p>No component can hold a value of the input: the code is one of a published list, the pointer
 * and the expectation are made from the format's description, and the position is two counts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable name of the kind of fault, such as {@code value.required}; lower-case
 *     words joined by dots and hyphens
 * @param severity how grave it is
 * @param pointer where it stands in the document
 * @param position where it stands in the file, when that is known
 * @param expectation what would have been accepted, when that can be said
 */
public record Finding(
    String code,
    Severity severity,
    Pointer pointer,
    Optional<Position> position,
    Optional<Expectation> expectation) {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if the code is not made of lower-case words joined by dots and
   *     hyphens
   */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(expectation, "expectation");
    if (!isCode(Objects.requireNonNull(code, "code"))) {
      throw new IllegalArgumentException(
          "a finding's code is lower-case words joined by dots and hyphens");
    }
  }

  /** Whether a text is a lower-case letter and then words joined by dots and hyphens. */
  private static boolean isCode(String text) {
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z';
      boolean isJoint = c == '.' || c == '-';
      boolean isPart = isLetter || (c >= '0' && c <= '9');
      if (i == 0 ? !isLetter : !(isPart || (isJoint && ended))) {
        return false;
      }
      ended = isPart;
    }
    return ended;
  }

  /**
   * An error at a place in a document.
   *
   * @param code the kind of fault
   * @param pointer where it stands
   * @return the finding, without position and expectation
   */
  public static Finding error(String code, Pointer pointer) {
    return new Finding(code, Severity.ERROR, pointer, Optional.empty(), Optional.empty());
  }

  /**
   * A warning at a place in a document.
   *
   * @param code the kind of fault
   * @param pointer where it stands
   * @return the finding, without position and expectation
   */
  public static Finding warning(String code, Pointer pointer) {
    return new Finding(code, Severity.WARNING, pointer, Optional.empty(), Optional.empty());
  }

  /**
   * The same finding with its place in the file.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   * @return a copy with the position
   */
  public Finding at(long line, long column) {
    return new Finding(
        code, severity, pointer, Optional.of(new Position(line, column)), expectation);
  }

  /**
   * The same finding with what would have been accepted.
   *
   * @param accepted what the format accepts there
   * @return a copy with the expectation
   */
  public Finding expecting(Expectation accepted) {
    return new Finding(code, severity, pointer, position, Optional.of(accepted));
  }
}
