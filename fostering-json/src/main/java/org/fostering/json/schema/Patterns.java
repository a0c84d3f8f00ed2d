package org.fostering.json.schema;

import org.fostering.json.internal.TextFormats;

/**
 * The regular expressions of the schema, in the part that Java and ECMA-262 have in common.
 *
 * <p>Dates are spelled out to the day, because {@code format} is a mere annotation to a validator
 * of JSON Schema 2020-12 that was not told otherwise: with the pattern, such a validator refuses a
 * 30 February all the same.
 */
final class Patterns {

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  private static final String DAY =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|"
          + LEAP_YEAR
          + "-02-29)";

  /** The texts of {@link TextFormats#DATE} that name a day that exists. */
  static final String DATE = "^" + DAY + "$";

  /** The texts of {@link TextFormats#INSTANT} that name a day that exists. */
  static final String INSTANT = TextFormats.INSTANT.replace(withoutAnchors(TextFormats.DATE), DAY);

  private Patterns() {}

  private static String withoutAnchors(String pattern) {
    return pattern.substring(1, pattern.length() - 1);
  }
}
