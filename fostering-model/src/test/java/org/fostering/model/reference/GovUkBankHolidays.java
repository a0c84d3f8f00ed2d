package org.fostering.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns GOV.UK's {@code bank-holidays.json} into {@code bank-holidays.csv}, so that the library
 * needs no JSON parser for it. To renew the list, put the new JSON in the test resources, run
 * {@link #main} with the path of the CSV, drop overlay rows that the new list has caught up with,
 * and state the edition and the coverage anew.
 */
final class GovUkBankHolidays {

  private static final Pattern EVENT_OR_DIVISION =
      Pattern.compile(
          "\"division\":\\s*\"(?<division>[^\"]*)\""
              + "|\"title\":\\s*\"(?<title>[^\"]*)\",\\s*\"date\":\\s*\"(?<date>[^\"]*)\""
              + ",\\s*\"notes\":\\s*\"(?<notes>[^\"]*)\"");

  private GovUkBankHolidays() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), toCsv(json()));
  }

  static String json() throws IOException {
    try (InputStream in = GovUkBankHolidays.class.getResourceAsStream("uk-bank-holidays.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String toCsv(String json) {
    // The pattern below reads plain strings only; an escape would be read wrongly, so refuse it.
    if (json.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("the JSON has escapes, which this tool does not read");
    }
    StringBuilder csv = new StringBuilder("date,division,title,notes\n");
    String division = "";
    Matcher matcher = EVENT_OR_DIVISION.matcher(json);
    while (matcher.find()) {
      if (matcher.group("division") != null) {
        division = matcher.group("division");
      } else {
        csv.append(matcher.group("date"))
            .append(',')
            .append(division)
            .append(',')
            .append(field(matcher.group("title")))
            .append(',')
            .append(field(matcher.group("notes")))
            .append('\n');
      }
    }
    return csv.toString();
  }

  private static String field(String text) {
    return text.contains(",") ? '"' + text + '"' : text;
  }
}
