package org.fostering.rules.consistency;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Reads the lines by which tables say what must hold: a verb and its arguments. */
final class CheckLine {

  private CheckLine() {}

  /** How many arguments a verb takes, and the check that it makes of them. */
  private record Verb(int least, int most, Function<String[], Check> check) {
    static Verb exactly(int number, Function<String[], Check> check) {
      return new Verb(number, number, check);
    }

    static Verb atLeast(int number, Function<String[], Check> check) {
      return new Verb(number, Integer.MAX_VALUE, check);
    }
  }

  private static final Map<String, Verb> VERBS =
      Map.ofEntries(
          Map.entry("in-order", Verb.atLeast(2, Checks::inOrder)),
          Map.entry("not-in-future", Verb.exactly(1, all -> Checks.notInFuture(all[0]))),
          Map.entry("within", Verb.exactly(3, all -> Checks.within(all[0], all[1], all[2]))),
          Map.entry("at-least", Verb.exactly(3, all -> Checks.atLeast(all[0], all[1], all[2]))),
          Map.entry("refers-to", Verb.atLeast(2, all -> Checks.refersTo(all[0], rest(all)))),
          Map.entry("unique", Verb.atLeast(1, Checks::unique)),
          Map.entry("never", Verb.exactly(1, all -> Checks.never(all[0]))),
          Map.entry("requires", Verb.exactly(1, all -> Checks.requires(all[0]))),
          Map.entry("requires-any", Verb.atLeast(1, Checks::requiresAny)),
          Map.entry("among", Verb.exactly(2, all -> Checks.among(all[0], all[1]))),
          Map.entry("disjoint", Verb.exactly(2, all -> Checks.disjoint(all[0], all[1]))),
          Map.entry(
              "at-most", Verb.exactly(2, all -> Checks.atMost(Integer.parseInt(all[0]), all[1]))),
          Map.entry("not-more", Verb.exactly(2, all -> Checks.notMore(all[0], all[1]))),
          Map.entry(
              "listed-not-more", Verb.exactly(2, all -> Checks.listedNotMore(all[0], all[1]))),
          Map.entry(
              "not-more-than-listed",
              Verb.exactly(2, all -> Checks.notMoreThanListed(all[0], all[1]))),
          Map.entry("adds-up", Verb.atLeast(2, all -> Checks.addsUp(all[0], rest(all)))),
          Map.entry("sequence", Verb.exactly(2, all -> Checks.sequence(all[0], all[1]))),
          Map.entry("no-overlap", Verb.atLeast(1, all -> Checks.noOverlap(all[0], rest(all)))),
          Map.entry("across-documents", Verb.exactly(0, all -> Checks.acrossDocuments())));

  /**
   * A check from its line in a table: a verb and its arguments, separated by spaces.
   *
   * @throws IllegalArgumentException if the verb is unknown, has too few or too many arguments, or
   *     a length or number cannot be read; the message repeats the line
   */
  static Check parse(String line) {
    String[] words = line.split(" ", -1);
    String[] all = Arrays.copyOfRange(words, 1, words.length);
    Verb verb = VERBS.get(words[0]);
    if (verb == null) {
      throw new IllegalArgumentException("no such check: " + line);
    }
    if (all.length < verb.least() || all.length > verb.most()) {
      throw new IllegalArgumentException("too few or too many arguments: " + line);
    }
    try {
      return verb.check().apply(all);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("no length or number: " + line, e);
    }
  }

  private static String[] rest(String[] all) {
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
