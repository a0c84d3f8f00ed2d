package org.fostering.model.finding;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong, or worth knowing, about some input.
 *
 * <p>No component can hold a value of the input: the code is one of a published list, the pointer
 * and the expectation are made from the format's description, the position is two counts, and the
 * source is that of a rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the stable name of the kind of fault, such as {@code value.required}; lower-case
 *     words joined by dots and hyphens
 * @param severity how grave it is
 * @param pointer where it stands in the document
 * @param position where it stands in the file, when that is known
 * @param expectation what would have been accepted, when that can be said
 * @param source what it rests on, where that is more than the format
 */
public record Finding(
    String code,
    Severity severity,
    Pointer pointer,
    Optional<Position> position,
    Optional<Expectation> expectation,
    Optional<FindingSource> source) {

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
    Objects.requireNonNull(source, "source");
    if (!isCode(Objects.requireNonNull(code, "code"))) {
      throw new IllegalArgumentException(
          "a finding's code is lower-case words joined by dots and hyphens");
    }
  }

  /** Whether a text is words of letters and digits, the first of them beginning with a letter. */
  private static boolean isCode(String text) {
    boolean isBetweenWords = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && i > 0)) {
        isBetweenWords = false;
      } else if (isBetweenWords || (c != '.' && c != '-')) {
        return false;
      } else {
        isBetweenWords = true;
      }
    }
    return !isBetweenWords;
  }

  /**
   * A finding that rests on the format alone.
   *
   * @param code the kind of fault
   * @param severity how grave it is
   * @param pointer where it stands in the document
   * @param position where it stands in the file, when that is known
   * @param expectation what would have been accepted, when that can be said
   */
  public Finding(
      String code,
      Severity severity,
      Pointer pointer,
      Optional<Position> position,
      Optional<Expectation> expectation) {
    this(code, severity, pointer, position, expectation, Optional.empty());
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
   * The same finding at another place in the document, such as below the object that holds it.
   *
   * @param place where it stands
   * @return a copy with the pointer
   */
  public Finding at(Pointer place) {
    return new Finding(code, severity, place, position, expectation, source);
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
        code, severity, pointer, Optional.of(new Position(line, column)), expectation, source);
  }

  /**
   * The same finding with what would have been accepted.
   *
   * @param accepted what the format accepts there
   * @return a copy with the expectation
   */
  public Finding expecting(Expectation accepted) {
    return new Finding(code, severity, pointer, position, Optional.of(accepted), source);
  }

  /**
   * The same finding with what it rests on.
   *
   * @param what the law, policy or word on which the rule rests
   * @return a copy with the source
   */
  public Finding restingOn(FindingSource what) {
    Objects.requireNonNull(what, "what");
    return new Finding(code, severity, pointer, position, expectation, Optional.of(what));
  }
}
