package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.finding.Pointer;

/**
 * The small vocabulary of checks. Every argument is a path, as {@link DocumentNode#at} reads it;
 * one that begins with a slash starts at the document.
 *
 * <p>None finds fault with what is not recorded, but for {@link #requires} and {@link
 * #requiresAny}. The class is long because each word of the vocabulary is one method with its
 * explanation, and they are easier to choose from in one place.
 */
public final class Checks {

  private Checks() {}

  /** A check over paths: they are bound together and printed behind its verb. */
  private record OverPaths(String text, List<DocumentPath> paths, Check check) implements Check {
    @Override
    public Stream<Pointer> faults(DocumentNode part, DocumentIndex document, LocalDate asOf) {
      return check.faults(part, document, asOf);
    }

    @Override
    public void bind(Class<?> type) {
      paths.forEach(path -> path.bind(type));
    }
  }

  /**
   * Dates are in this order: of no two paths has a later one a date that is certainly before all
   * dates of an earlier one. Dates may be the same. A fault stands at the later path.
   *
   * @param paths two or more paths to dates, the earliest first
   * @return the check
   */
  public static Check inOrder(String... paths) {
    List<DocumentPath> order = parse(paths);
    return over(
        "in-order",
        order,
        (part, document, asOf) -> {
          Set<Pointer> faults = new LinkedHashSet<>();
          for (int later = 1; later < order.size(); later++) {
            List<DocumentNode> laterDates = order.get(later).in(part, document);
            for (int earlier = 0; earlier < later && !laterDates.isEmpty(); earlier++) {
              List<DocumentNode> earlierDates = order.get(earlier).in(part, document);
              laterDates.stream()
                  .filter(date -> isBeforeAll(date, earlierDates))
                  .forEach(date -> faults.add(date.pointer()));
            }
          }
          return faults.stream();
        });
  }

  private static boolean isBeforeAll(DocumentNode date, List<DocumentNode> others) {
    return !others.isEmpty()
        && others.stream().allMatch(other -> Days.of(other).isCertainlyAfter(Days.of(date)));
  }

  /**
   * A date is not certainly after the day asked about.
   *
   * @param path the path to dates
   * @return the check
   */
  public static Check notInFuture(String path) {
    DocumentPath dates = DocumentPath.parse(path);
    return over(
        "not-in-future",
        List.of(dates),
        (part, document, asOf) ->
            dates.in(part, document).stream()
                .filter(date -> Days.of(date).earliest().isAfter(asOf))
                .map(DocumentNode::pointer));
  }

  /**
   * A date is not certainly later than a length of time after every date of another path.
   *
   * @param from the path to the dates from which the time runs
   * @param to the path to the dates that end it; a fault stands there
   * @param length the time in ISO 8601, such as {@code P16W}
   * @return the check
   */
  public static Check within(String from, String to, String length) {
    return timed(
        "within",
        from,
        to,
        length,
        (start, end, time) -> end.earliest().isAfter(start.latest().plus(time)));
  }

  /**
   * A date is not certainly earlier than a length of time after every date of another path.
   *
   * @param from the path to the dates from which the time runs
   * @param to the path to the dates that end it; a fault stands there
   * @param length the time in ISO 8601, such as {@code P10Y}
   * @return the check
   */
  public static Check atLeast(String from, String to, String length) {
    return timed(
        "at-least",
        from,
        to,
        length,
        (start, end, time) -> end.latest().isBefore(start.earliest().plus(time)));
  }

  /** Compares the days from which a time runs with those that end it. */
  private interface Timed {
    boolean isFault(Days start, Days end, Period time);
  }

  private static Check timed(String verb, String from, String to, String length, Timed timed) {
    List<DocumentPath> paths = parse(from, to);
    Period time = Period.parse(length);
    Check check =
        (part, document, asOf) -> {
          List<DocumentNode> starts = paths.get(0).in(part, document);
          return paths.get(1).in(part, document).stream()
              .filter(
                  end ->
                      !starts.isEmpty()
                          && starts.stream()
                              .allMatch(start -> timed.isFault(Days.of(start), Days.of(end), time)))
              .map(DocumentNode::pointer);
        };
    return new OverPaths(verb + " " + from + " " + to + " " + length, paths, check);
  }

  /**
   * Every value is the value of a property somewhere in the document, as the local id of a person
   * is.
   *
   * @param path the path to the values that refer
   * @param targets what they may refer to, each a type and a property: {@code Person.id}
   * @return the check
   */
  public static Check refersTo(String path, String... targets) {
    DocumentPath references = DocumentPath.parse(path);
    List<String[]> ids = Arrays.stream(targets).map(target -> target.split("\\.", 2)).toList();
    return new OverPaths(
        "refers-to " + path + " " + String.join(" ", targets),
        List.of(references),
        (part, document, asOf) -> {
          List<DocumentNode> referring = references.in(part, document);
          if (referring.isEmpty()) {
            return Stream.empty();
          }
          Set<String> known = new HashSet<>();
          for (String[] id : ids) {
            document.each(id[0]).forEach(each -> known.addAll(texts(each.at(id[1]))));
          }
          return referring.stream()
              .filter(reference -> !known.contains(reference.text()))
              .map(DocumentNode::pointer);
        });
  }

  /**
   * No value stands twice. A fault stands at the second.
   *
   * @param paths the paths to the values, all of which are compared with each other
   * @return the check
   */
  public static Check unique(String... paths) {
    List<DocumentPath> values = parse(paths);
    return over(
        "unique",
        values,
        (part, document, asOf) -> {
          Set<String> seen = new HashSet<>();
          List<Pointer> faults = new ArrayList<>();
          for (DocumentPath path : values) {
            for (DocumentNode value : path.in(part, document)) {
              if (!seen.add(value.text())) {
                faults.add(value.pointer());
              }
            }
          }
          return faults.stream();
        });
  }

  /**
   * The condition of the rule never holds. A fault stands at the path, or where it would stand.
   *
   * @param path where to point to
   * @return the check
   */
  public static Check never(String path) {
    DocumentPath place = DocumentPath.parse(path);
    return over(
        "never",
        List.of(place),
        (part, document, asOf) -> {
          List<DocumentNode> found = place.in(part, document);
          return found.isEmpty()
              ? Stream.of(place.placeFrom(place.fromDocument() ? document.root() : part))
              : found.stream().map(DocumentNode::pointer);
        });
  }

  /**
   * Something is recorded. A fault stands where it belongs.
   *
   * @param path the path to it
   * @return the check
   */
  public static Check requires(String path) {
    return requiresAny("requires", parse(path));
  }

  /**
   * Something is recorded at one of several paths at least. A fault stands where the first belongs.
   *
   * @param paths the paths
   * @return the check
   */
  public static Check requiresAny(String... paths) {
    return requiresAny("requires-any", parse(paths));
  }

  private static Check requiresAny(String verb, List<DocumentPath> paths) {
    return over(
        verb,
        paths,
        (part, document, asOf) ->
            paths.stream().anyMatch(path -> !path.in(part, document).isEmpty())
                ? Stream.empty()
                : Stream.of(paths.get(0).placeFrom(part)));
  }

  /**
   * Every value of one path is a value of another too.
   *
   * @param some the path to the values; a fault stands there
   * @param all the path to those among which they are
   * @return the check
   */
  public static Check among(String some, String all) {
    List<DocumentPath> paths = parse(some, all);
    return over(
        "among",
        paths,
        (part, document, asOf) -> {
          Set<String> known = texts(paths.get(1).in(part, document));
          return paths.get(0).in(part, document).stream()
              .filter(value -> !known.isEmpty() && !known.contains(value.text()))
              .map(DocumentNode::pointer);
        });
  }

  /**
   * No value of one path is a value of another.
   *
   * @param some the path to the values; a fault stands there
   * @param others the path to those that they must not be
   * @return the check
   */
  public static Check disjoint(String some, String others) {
    List<DocumentPath> paths = parse(some, others);
    return over(
        "disjoint",
        paths,
        (part, document, asOf) -> {
          Set<String> taken = texts(paths.get(1).in(part, document));
          return paths.get(0).in(part, document).stream()
              .filter(value -> taken.contains(value.text()))
              .map(DocumentNode::pointer);
        });
  }

  /**
   * There are not more than so many. A fault stands at each one more.
   *
   * @param most how many there may be
   * @param path the path to what is counted
   * @return the check
   */
  public static Check atMost(int most, String path) {
    DocumentPath counted = DocumentPath.parse(path);
    return new OverPaths(
        "at-most " + most + " " + path,
        List.of(counted),
        (part, document, asOf) ->
            counted.in(part, document).stream().skip(most).map(DocumentNode::pointer));
  }

  /**
   * A number is not greater than another.
   *
   * @param least the path to the number that is not greater; a fault stands there
   * @param most the path to the other; of several the greatest counts
   * @return the check
   */
  public static Check notMore(String least, String most) {
    List<DocumentPath> paths = parse(least, most);
    return over(
        "not-more",
        paths,
        (part, document, asOf) -> {
          Optional<Integer> greatest =
              paths.get(1).in(part, document).stream().map(Checks::number).max(Integer::compareTo);
          return paths.get(0).in(part, document).stream()
              .filter(value -> greatest.isPresent() && number(value) > greatest.get())
              .map(DocumentNode::pointer);
        });
  }

  /**
   * Numbers add up to a total, where all of them are recorded. A fault stands at the total.
   *
   * @param total the path to the total
   * @param addends the paths to what is added
   * @return the check
   */
  public static Check addsUp(String total, String... addends) {
    DocumentPath sum = DocumentPath.parse(total);
    List<DocumentPath> added = parse(addends);
    List<DocumentPath> all = new ArrayList<>(List.of(sum));
    all.addAll(added);
    return over(
        "adds-up",
        all,
        (part, document, asOf) -> {
          if (added.stream().anyMatch(path -> path.in(part, document).isEmpty())) {
            return Stream.empty();
          }
          long reached = 0;
          for (DocumentPath path : added) {
            reached += path.in(part, document).stream().mapToLong(Checks::number).sum();
          }
          long expected = reached;
          return sum.in(part, document).stream()
              .filter(value -> number(value) != expected)
              .map(DocumentNode::pointer);
        });
  }

  private static Set<String> texts(List<DocumentNode> parts) {
    return parts.stream().map(DocumentNode::text).collect(Collectors.toSet());
  }

  private static int number(DocumentNode part) {
    if (part.value() instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("a rule takes for a number what is none: " + part);
  }

  /**
   * The entries of a list are in the order of their dates. A fault stands at a date that is
   * certainly before one of an entry further up.
   *
   * @param list the path to the list
   * @param date the path to the date in an entry
   * @return the check
   */
  public static Check sequence(String list, String date) {
    DocumentPath dates = DocumentPath.parse(list + "/" + date);
    return new OverPaths(
        "sequence " + list + " " + date,
        List.of(dates),
        (part, document, asOf) -> {
          List<Pointer> faults = new ArrayList<>();
          List<DocumentNode> above = new ArrayList<>();
          for (DocumentNode each : dates.in(part, document)) {
            if (above.stream().anyMatch(one -> Days.of(one).isCertainlyAfter(Days.of(each)))) {
              faults.add(each.pointer());
            }
            above.add(each);
          }
          return faults.stream();
        });
  }

  /**
   * No two entries that agree in some properties certainly hold on the same day. An entry holds
   * from {@code since}, without which nothing is certain, to {@code until}, without which it goes
   * on; two entries without any day are said as holding together. A fault stands at the later of
   * the two in the list.
   *
   * @param list the path to the list
   * @param keys the properties in which two entries must agree to be compared; both must have them,
   *     but for one whose name is followed by a question mark, in which they agree also when both
   *     lack it
   * @return the check
   */
  public static Check noOverlap(String list, String... keys) {
    DocumentPath entries = DocumentPath.parse(list);
    List<DocumentPath> bound = new ArrayList<>(parse(list + "/since", list + "/until"));
    Arrays.stream(keys).forEach(key -> bound.add(DocumentPath.parse(list + "/" + name(key))));
    return new OverPaths(
        "no-overlap " + list + " " + String.join(" ", keys),
        List.copyOf(bound),
        (part, document, asOf) -> {
          List<Pointer> faults = new ArrayList<>();
          List<DocumentNode> above = new ArrayList<>();
          for (DocumentNode entry : entries.in(part, document)) {
            if (above.stream().anyMatch(one -> agree(one, entry, keys) && overlap(one, entry))) {
              faults.add(entry.pointer());
            }
            above.add(entry);
          }
          return faults.stream();
        });
  }

  private static boolean agree(DocumentNode one, DocumentNode other, String[] keys) {
    for (String key : keys) {
      List<String> values = one.at(name(key)).stream().map(DocumentNode::text).toList();
      if ((values.isEmpty() && !isOptional(key))
          || !values.equals(other.at(name(key)).stream().map(DocumentNode::text).toList())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOptional(String key) {
    return key.endsWith("?");
  }

  private static String name(String key) {
    return isOptional(key) ? key.substring(0, key.length() - 1) : key;
  }

  private static boolean overlap(DocumentNode one, DocumentNode other) {
    return (isUndated(one) && isUndated(other))
        || (startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one));
  }

  private static boolean isUndated(DocumentNode entry) {
    return entry.at("since").isEmpty() && entry.at("until").isEmpty();
  }

  private static boolean startsBeforeEndOf(DocumentNode one, DocumentNode other) {
    List<DocumentNode> since = one.at("since");
    List<DocumentNode> until = other.at("until");
    return !since.isEmpty()
        && (until.isEmpty()
            || !Days.of(since.get(0)).latest().isAfter(Days.of(until.get(0)).earliest()));
  }

  /**
   * Nothing in one document: the {@link CrossDocumentCheck} compares documents, and reports under
   * the code of the rule.
   *
   * @return the check
   */
  public static Check acrossDocuments() {
    Check check = (part, document, asOf) -> Stream.empty();
    return check.named("across-documents");
  }

  private static Check over(String verb, List<DocumentPath> paths, Check check) {
    return new OverPaths(
        verb + " " + paths.stream().map(DocumentPath::text).collect(Collectors.joining(" ")),
        paths,
        check);
  }

  private static List<DocumentPath> parse(String... paths) {
    return Arrays.stream(paths).map(DocumentPath::parse).toList();
  }

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
  static Check of(String line) {
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
      return of(words[0], all);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException("no length or number: " + line, e);
    }
  }

  private static Check of(String verb, String[] all) {
    return switch (verb) {
      case "in-order" -> inOrder(all);
      case "not-in-future" -> notInFuture(all[0]);
      case "within" -> within(all[0], all[1], all[2]);
      case "at-least" -> atLeast(all[0], all[1], all[2]);
      case "refers-to" -> refersTo(all[0], rest(all));
      case "unique" -> unique(all);
      case "never" -> never(all[0]);
      case "requires" -> requires(all[0]);
      case "requires-any" -> requiresAny(all);
      case "among" -> among(all[0], all[1]);
      case "disjoint" -> disjoint(all[0], all[1]);
      case "at-most" -> atMost(Integer.parseInt(all[0]), all[1]);
      case "not-more" -> notMore(all[0], all[1]);
      case "adds-up" -> addsUp(all[0], rest(all));
      case "sequence" -> sequence(all[0], all[1]);
      case "no-overlap" -> noOverlap(all[0], rest(all));
      default -> acrossDocuments();
    };
  }

  private static String[] rest(String[] all) {
    return Arrays.copyOfRange(all, 1, all.length);
  }
}
