package org.fostering.model.value;

/**
 * A small value that is exchanged as one text: a code, a postcode, a partial date.
 *
 * <p>Every implementation is final, immutable and thread-safe, has a public static method {@code
 * Optional<T> tryParse(String)} that reads the text back, and a public static {@code String
 * PATTERN}: a regular expression, anchored at both ends and in the part that Java and ECMA-262 have
 * in common, which every text that {@code tryParse} reads matches.
 */
public interface TextValue {

  /**
   * {@return the text that is exchanged, in its one canonical form} Not {@code toString()}, which
   * shows no personal value.
   */
  String getText();
}
