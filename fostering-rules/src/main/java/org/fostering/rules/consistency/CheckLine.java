package org.fostering.rules.consistency;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;

/** Reads the lines by which tables say what must hold: a verb and its arguments. */
final class CheckLine {

  private CheckLine() {}

  /** How many arguments a verb takes. */
  private record Arguments(int least, int most) {
    static Arguments exactly(int number) {
      return new Arguments(number, number);
    }

    static Arguments atLeast(int number) {
      return new Arguments(number, Integer.MAX_VALUE);
    }
  }

  private static final Map<String, Arguments> VERBS =
      Map.ofEntries(
          Map.entry("in-order", Arguments.atLeast(2)),
          Map.entry("not-in-future", Arguments.exactly(1)),
          Map.entry("within", Arguments.exactly(3)),
          Map.entry("at-least", Arguments.exactly(3)),
          Map.entry("refers-to", Arguments.atLeast(2)),
          Map.entry("unique", Arguments.atLeast(1)),
          Map.entry("never", Arguments.exactly(1)),
          Map.entry("requires", Arguments.exactly(1)),
          Map.entry("requires-any", Arguments.atLeast(1)),
          Map.entry("among", Arguments.exactly(2)),
          Map.entry("disjoint", Arguments.exactly(2)),
          Map.entry("at-most", Arguments.exactly(2)),
          Map.entry("not-more", Arguments.exactly(2)),
          Map.entry("listed-not-more", Arguments.exactly(2)),
          Map.entry("not-more-than-listed", Arguments.exactly(2)),
          Map.entry("adds-up", Arguments.atLeast(2)),
          Map.entry("sequence", Arguments.exactly(2)),
          Map.entry("no-overlap", Arguments.atLeast(1)),
          Map.entry("across-documents", Arguments.exactly(0)));

  /**
   * A check from its line in a table: a verb and its arguments, separated by spaces.
   *
   * @throws IllegalArgumentException if the verb is unknown, has too few or too many arguments, or
   *     a length or number cannot be read; the message repeats the line
   */
  static Check parse(String line) {
    String[] words = line.split(" ", -1);
    String[] all = Arrays.copyOfRange(words, 1, words.length);
    Arguments arguments = VERBS.get(words[0]);
    if (arguments == null) {
      throw new IllegalArgumentException("no such check: " + line);
    }
    if (all.length < arguments.least() || all.length > arguments.most()) {
      throw new IllegalArgumentException("too few or too many arguments: " + line);
    }
    try {
      return check(words[0], all);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("no length or number: " + line, e);
    }
  }

  private static Check check(String verb, String[] all) {
    return switch (verb) {
      case "in-order" -> Checks.inOrder(all);
      case "not-in-future" -> Checks.notInFuture(all[0]);
      case "within" -> Checks.within(all[0], all[1], all[2]);
      case "at-least" -> Checks.atLeast(all[0], all[1], all[2]);
      case "refers-to" -> Checks.refersTo(all[0], rest(all));
      case "unique" -> Checks.unique(all);
      case "never" -> Checks.never(all[0]);
      case "requires" -> Checks.requires(all[0]);
      case "requires-any" -> Checks.requiresAny(all);
      case "among" -> Checks.among(all[0], all[1]);
      case "disjoint" -> Checks.disjoint(all[0], all[1]);
      case "at-most" -> Checks.atMost(Integer.parseInt(all[0]), all[1]);
      case "not-more" -> Checks.notMore(all[0], all[1]);
      case "listed-not-more" -> Checks.listedNotMore(all[0], all[1]);
      case "not-more-than-listed" -> Checks.notMoreThanListed(all[0], all[1]);
      case "adds-up" -> Checks.addsUp(all[0], rest(all));
      case "sequence" -> Checks.sequence(all[0], all[1]);
      case "no-overlap" -> Checks.noOverlap(all[0], rest(all));
      default -> Checks.acrossDocuments();
    };
  }

  private static String[] rest(String[] all) {
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
