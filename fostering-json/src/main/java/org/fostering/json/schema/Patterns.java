package org.fostering.json.schema;

import org.fostering.json.internal.TextFormats;
import org.fostering.model.value.Moment;

/**
 * The regular expressions of the schema, in the part that Java and ECMA-262 have in common.
 *
 * <p>Dates are spelled out to the day: {@code format} is a mere annotation to most validators of
 * JSON Schema 2020-12, and the others refuse a schema with one that they do not know.
 */
final class Patterns {

  private static final String DAY = day("[0-9]{2}", "(?:[02468][048]|[13579][26])");

  /** The texts of {@link TextFormats#DATE} that name a day that exists. */
  static final String DATE = "^" + DAY + "$";

  /** The texts that {@link org.fostering.model.value.PartialDate} reads. */
  static final String PARTIAL_DATE =
      "^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|" + day("(?:19|20)", "20") + ")$";

  /** The texts that {@link Moment} reads. */
  static final String MOMENT = Moment.PATTERN.replace(withoutAnchors(TextFormats.DATE), DAY);

  /** The same without the days alone. */
  static final String INSTANT = MOMENT.substring(0, MOMENT.length() - "?$".length()) + "$";

  private Patterns() {}

  /**
   * The days of some centuries.
   *
   * @param century their first two digits
   * @param leap those of the centuries that begin with a leap year
   */
  private static String day(String century, String leap) {
    return "(?:"
        + century
        + "[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:"
        + century
        + "(?:0[48]|[2468][048]|[13579][26])|"
        + leap
        + "00)-02-29)";
  }

  private static String withoutAnchors(String pattern) {
    return pattern.substring(1, pattern.length() - 1);
  }
}
