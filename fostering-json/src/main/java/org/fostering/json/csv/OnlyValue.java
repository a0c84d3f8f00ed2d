package org.fostering.json.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.value.Postcode;

/**
 * The one postcode or property number of a cell that has more in it: a town before it, a remark
 * behind it, the address of a page about it. A cell with two of them has none.
 */
final class OnlyValue {

  private static final String APART = "(?<![\\p{L}\\p{N}])";

  private static final Pattern POSTCODE =
      Pattern.compile(
          APART + "[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9O][A-Z]{2}(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  /** A first half in which an I or l may stand for a 1, and the second half. */
  private static final Pattern LOOKALIKE =
      Pattern.compile("([A-Z][A-Z0-9]{1,3})(\\s*[0-9O][A-Z]{2})", Pattern.CASE_INSENSITIVE);

  /** A name of two words or more after a yes, where a form asks whether there is somebody. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:yes|y|oes|ydw)\\s*[,:;.\u2013-]+\\s*(\\p{L}\\S*\\s+\\S.*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  /** What documents read as it stands, or not at all: digits, grouped or not, and what they are. */
  private static final Pattern NUMBER =
      Pattern.compile("\\W*(?:UPRN\\W*)?[0-9][0-9 ,.]*", Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST_NUMBER = 6;
  private static final int LONGEST_NUMBER = 12;

  private OnlyValue() {}

  /** The value, or empty where the cell is to be read as it stands. */
  static Optional<String> in(PropertyDescription property, String cell) {
    if (property.valueType() == Postcode.class) {
      return Postcode.tryParse(cell).isPresent() ? Optional.empty() : postcode(cell);
    }
    if (property.owner() == PersonName.class && property.name().equals("fullName")) {
      return Optional.of(NAMED.matcher(cell)).filter(Matcher::matches).map(is -> is.group(1));
    }
    return property.name().equals("uprn") ? number(cell) : Optional.empty();
  }

  private static Optional<String> postcode(String cell) {
    List<String> within = valid(POSTCODE.matcher(cell).results().map(MatchResult::group));
    return only(within.isEmpty() ? valid(withOnes(cell.strip())) : within);
  }

  private static List<String> valid(Stream<String> texts) {
    return texts
        .flatMap(text -> Postcode.tryParse(text).stream())
        .map(Postcode::getText)
        .distinct()
        .toList();
  }

  /** All the texts that there are with a 1 for some of the letters that look like one. */
  private static Stream<String> withOnes(String cell) {
    return LOOKALIKE
        .matcher(cell)
        .results()
        .filter(found -> found.group().equals(cell))
        .flatMap(
            found ->
                IntStream.range(1, 1 << (found.group(1).length() - 1))
                    .mapToObj(places -> withOnes(found.group(1), places))
                    .flatMap(Optional::stream)
                    .map(outward -> outward + found.group(2)));
  }

  private static Optional<String> withOnes(String outward, int places) {
    StringBuilder text = new StringBuilder(outward);
    for (int i = 1; i < text.length(); i++) {
      if ((places & 1 << (i - 1)) != 0) {
        if ("IilL".indexOf(text.charAt(i)) < 0) {
          return Optional.empty();
        }
        text.setCharAt(i, '1');
      }
    }
    return Optional.of(text.toString());
  }

  private static Optional<String> number(String cell) {
    if (NUMBER.matcher(cell).matches()) {
      return Optional.empty();
    }
    return only(DIGITS.matcher(cell).results().map(MatchResult::group).toList())
        .filter(digits -> digits.length() >= SHORTEST_NUMBER && digits.length() <= LONGEST_NUMBER);
  }

  private static Optional<String> only(List<String> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
