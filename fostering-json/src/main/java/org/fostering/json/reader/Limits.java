package org.fostering.json.reader;

/**
 * How much a reader takes on. Whatever goes beyond is a finding, never an exception, so that the
 * work and the memory spent on one document are bounded by these numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documentBytes the most bytes in one document, from 1 to 2<sup>28</sup>
 * @param depth the deepest nesting of objects and lists, the document itself being 1; from 1 to
 *     1000
 * @param stringLength the most UTF-16 units in one text, at least 1
 * @param arrayLength the most elements in one list, at least 1
 * @param numberLength the most characters in one number, at least 1
 * @param findings the most findings listed for one document, at least 1
 */
public record Limits(
    int documentBytes,
    int depth,
    int stringLength,
    int arrayLength,
    int numberLength,
    int findings) {

  private static final Limits STANDARD = new Limits(1 << 20, 32, 10_000, 1_000, 100, 1_000);
  private static final int MOST_BYTES = 1 << 28;
  private static final int DEEPEST = 1_000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of its range; the message names it
   */
  public Limits {
    check("documentBytes", documentBytes, MOST_BYTES);
    check("depth", depth, DEEPEST);
    check("stringLength", stringLength, Integer.MAX_VALUE);
    check("arrayLength", arrayLength, Integer.MAX_VALUE);
    check("numberLength", numberLength, Integer.MAX_VALUE);
    check("findings", findings, Integer.MAX_VALUE);
  }

  private static void check(String name, int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException(name + " must be from 1 to " + most);
    }
  }

  /**
   * {@return the limits of a reader by default: a mebibyte, 32 levels, texts of 10,000 units, lists
   * of 1,000 elements, numbers of 100 characters, 1,000 findings}
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * The same limits but for the bytes.
   *
   * @param most the most bytes in one document
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withDocumentBytes(int most) {
    return new Limits(most, depth, stringLength, arrayLength, numberLength, findings);
  }

  /**
   * The same limits but for the nesting.
   *
   * @param most the deepest nesting
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withDepth(int most) {
    return new Limits(documentBytes, most, stringLength, arrayLength, numberLength, findings);
  }

  /**
   * The same limits but for texts.
   *
   * @param most the most UTF-16 units in one text
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withStringLength(int most) {
    return new Limits(documentBytes, depth, most, arrayLength, numberLength, findings);
  }

  /**
   * The same limits but for lists.
   *
   * @param most the most elements in one list
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withArrayLength(int most) {
    return new Limits(documentBytes, depth, stringLength, most, numberLength, findings);
  }

  /**
   * The same limits but for numbers.
   *
   * @param most the most characters in one number
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withNumberLength(int most) {
    return new Limits(documentBytes, depth, stringLength, arrayLength, most, findings);
  }

  /**
   * The same limits but for findings.
   *
   * @param most the most findings listed for one document
   * @return a copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public Limits withFindings(int most) {
    return new Limits(documentBytes, depth, stringLength, arrayLength, numberLength, most);
  }
}
