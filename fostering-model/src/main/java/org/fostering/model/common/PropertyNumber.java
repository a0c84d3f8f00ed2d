package org.fostering.model.common;

/**
 * The form of a unique property reference number, as systems and people write it, in what Java and
 * ECMA-262 have in common. Its digits are those of ASCII, of Arabic in its two forms, or as wide as
 * Chinese characters.
 */
final class PropertyNumber {

  private static final String ZERO = "[0\\u0660\\u06f0\\uff10]";
  private static final String ONE_TO_NINE = "[1-9\\u0661-\\u0669\\u06f1-\\u06f9\\uff11-\\uff19]";
  private static final String DIGIT = "[0-9\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]";
  private static final String AROUND = "[ '\\u00a0\\u200b\\ufeff]*";

  static final String PATTERN =
      (AROUND + "(?:[Uu][Pp][Rr][Nn][ :]*)?(?:")
          + (ZERO + "*" + ONE_TO_NINE + DIGIT + "{0,11}(?:[.]" + ZERO + "+)?")
          + ("|" + ZERO + "*" + ONE_TO_NINE + DIGIT + "{0,2}(?:[ ,\\u00a0]" + DIGIT + "{3}){1,3}")
          + ("|" + ONE_TO_NINE + DIGIT + "{3}(?:[ \\u00a0]" + DIGIT + "{4}){2}")
          + (")" + AROUND);

  private PropertyNumber() {}
}
