package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fostering.model.finding.Pointer;

/**
 * The small vocabulary of checks. Every argument is a path, as {@link DocumentNode#at} reads it;
 * one that begins with a slash starts at the document.
 *
 * <p>None finds fault with what is not recorded, but for {@link #requires} and {@link
 * #requiresAny}. The class is long because each word of the vocabulary is one method with its
 * explanation, and they are easier to choose from in one place.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class Checks {

  private Checks() {}

  /** A check over paths: they are bound together and printed behind its verb. */
  private record OverPaths(
      String text, List<DocumentPath> paths, List<DocumentPath> needed, Check check)
      implements Check {

    OverPaths(String text, List<DocumentPath> paths, Check check) {
      this(text, paths, List.of(), check);
    }

    /** The same, where there is no fault unless something stands at the end of each path. */
    OverPaths needingAll() {
      return new OverPaths(text, paths, paths, check);
    }

    @Override
    public Set<String> needs() {
      return needed.stream()
          .flatMap(path -> path.first().stream())
          .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void look(
        DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
      check.look(part, document, asOf, faults);
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
    OverPaths check =
        over(
            "in-order",
            order,
            (part, document, asOf, faults) -> {
              List<List<DocumentNode>> above = new ArrayList<>(order.size());
              for (DocumentPath path : order) {
                List<DocumentNode> dates = path.in(part, document);
                if (!dates.isEmpty()) {
                  above.forEach(earlier -> allBefore(dates, earliest(earlier), faults));
                  above.add(dates);
                }
              }
            });
    return order.size() == 2 ? check.needingAll() : check;
  }

  /** A fault at each date of which no day comes as late as the first day of another. */
  private static void allBefore(
      List<DocumentNode> dates, LocalDate first, Consumer<Pointer> faults) {
    for (DocumentNode date : dates) {
      if (Days.of(date).latest().isBefore(first)) {
        faults.accept(date.pointer());
      }
    }
  }

  private static LocalDate earliest(List<DocumentNode> dates) {
    LocalDate first = LocalDate.MAX;
    for (DocumentNode date : dates) {
      LocalDate day = Days.of(date).earliest();
      first = day.isBefore(first) ? day : first;
    }
    return first;
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
            (part, document, asOf, faults) -> {
              for (DocumentNode date : dates.in(part, document)) {
                if (Days.of(date).earliest().isAfter(asOf)) {
                  faults.accept(date.pointer());
                }
              }
            })
        .needingAll();
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
        (part, document, asOf, faults) -> {
          List<DocumentNode> starts = paths.get(0).in(part, document);
          List<DocumentNode> ends = starts.isEmpty() ? List.of() : paths.get(1).in(part, document);
          for (DocumentNode end : ends) {
            Days last = Days.of(end);
            if (starts.stream().allMatch(start -> timed.isFault(Days.of(start), last, time))) {
              faults.accept(end.pointer());
            }
          }
        };
    return new OverPaths(verb + " " + from + " " + to + " " + length, paths, check).needingAll();
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
    List<DocumentPath.Target> known =
        Arrays.stream(targets).map(DocumentPath.Target::parse).toList();
    return new OverPaths(
            "refers-to " + path + " " + String.join(" ", targets),
            List.of(references),
            (part, document, asOf, faults) -> {
              for (DocumentNode reference : references.in(part, document)) {
                String text = reference.text();
                if (known.stream().noneMatch(target -> document.texts(target).contains(text))) {
                  faults.accept(reference.pointer());
                }
              }
            })
        .needingAll();
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
        (part, document, asOf, faults) -> {
          Set<String> seen = new HashSet<>();
          for (DocumentPath path : values) {
            for (DocumentNode value : path.in(part, document)) {
              if (!seen.add(value.text())) {
                faults.accept(value.pointer());
              }
            }
          }
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
        (part, document, asOf, faults) -> {
          List<DocumentNode> found = place.in(part, document);
          if (found.isEmpty()) {
            faults.accept(place.placeFrom(place.fromDocument() ? document.root() : part));
          }
          found.forEach(value -> faults.accept(value.pointer()));
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
        (part, document, asOf, faults) -> {
          if (paths.stream().allMatch(path -> path.in(part, document).isEmpty())) {
            faults.accept(paths.get(0).placeFrom(part));
          }
        });
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
            (part, document, asOf, faults) -> {
              List<DocumentNode> values = paths.get(0).in(part, document);
              List<DocumentNode> others =
                  values.isEmpty() ? List.of() : paths.get(1).in(part, document);
              if (!others.isEmpty()) {
                ifAmong(values, others, false, faults);
              }
            })
        .needingAll();
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
            (part, document, asOf, faults) -> {
              List<DocumentNode> values = paths.get(0).in(part, document);
              if (!values.isEmpty()) {
                ifAmong(values, paths.get(1).in(part, document), true, faults);
              }
            })
        .needingAll();
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
            (part, document, asOf, faults) ->
                counted.in(part, document).stream()
                    .skip(most)
                    .forEach(value -> faults.accept(value.pointer())))
        .needingAll();
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
            (part, document, asOf, faults) -> {
              List<DocumentNode> others = paths.get(1).in(part, document);
              if (others.isEmpty()) {
                return;
              }
              int greatest = others.stream().mapToInt(Checks::number).max().getAsInt();
              ifGreater(paths.get(0).in(part, document), greatest, faults);
            })
        .needingAll();
  }

  /**
   * Not more are listed than a number says. A fault stands at each one more.
   *
   * @param listed the path to what is counted
   * @param number the path to the number
   * @return the check
   */
  public static Check listedNotMore(String listed, String number) {
    List<DocumentPath> paths = parse(listed, number);
    return over(
            "listed-not-more",
            paths,
            (part, document, asOf, faults) ->
                paths.get(1).in(part, document).stream()
                    .findFirst()
                    .ifPresent(
                        most ->
                            paths.get(0).in(part, document).stream()
                                .skip(number(most))
                                .forEach(value -> faults.accept(value.pointer()))))
        .needingAll();
  }

  /**
   * A number is not greater than how many are listed. A fault stands at the number.
   *
   * @param number the path to the number
   * @param listed the path to what is counted; nothing there is none
   * @return the check
   */
  public static Check notMoreThanListed(String number, String listed) {
    List<DocumentPath> paths = parse(number, listed);
    return over(
        "not-more-than-listed",
        paths,
        (part, document, asOf, faults) ->
            ifGreater(
                paths.get(0).in(part, document), paths.get(1).in(part, document).size(), faults));
  }

  private static void ifGreater(List<DocumentNode> numbers, int most, Consumer<Pointer> faults) {
    for (DocumentNode value : numbers) {
      if (number(value) > most) {
        faults.accept(value.pointer());
      }
    }
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
            (part, document, asOf, faults) -> {
              long reached = 0;
              for (DocumentPath path : added) {
                List<DocumentNode> numbers = path.in(part, document);
                if (numbers.isEmpty()) {
                  return;
                }
                reached += numbers.stream().mapToLong(Checks::number).sum();
              }
              for (DocumentNode value : sum.in(part, document)) {
                if (number(value) != reached) {
                  faults.accept(value.pointer());
                }
              }
            })
        .needingAll();
  }

  /** A fault at each value that is, or is not, among others. */
  private static void ifAmong(
      List<DocumentNode> values, List<DocumentNode> others, boolean is, Consumer<Pointer> faults) {
    Set<String> known = new HashSet<>();
    others.forEach(other -> known.add(other.text()));
    for (DocumentNode value : values) {
      if (known.contains(value.text()) == is) {
        faults.accept(value.pointer());
      }
    }
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
            (part, document, asOf, faults) -> {
              LocalDate latest = LocalDate.MIN;
              for (DocumentNode each : dates.in(part, document)) {
                Days days = Days.of(each);
                if (days.latest().isBefore(latest)) {
                  faults.accept(each.pointer());
                }
                latest = days.earliest().isAfter(latest) ? days.earliest() : latest;
              }
            })
        .needingAll();
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
    DocumentPath since = DocumentPath.parse("since");
    DocumentPath until = DocumentPath.parse("until");
    List<Key> agreed = Arrays.stream(keys).map(Key::parse).toList();
    List<DocumentPath> bound = new ArrayList<>(parse(list + "/since", list + "/until"));
    agreed.forEach(key -> bound.add(DocumentPath.parse(list + "/" + key.path().text())));
    return new OverPaths(
        "no-overlap " + list + " " + String.join(" ", keys),
        List.copyOf(bound),
        List.of(entries),
        (part, document, asOf, faults) -> {
          Map<List<List<String>>, List<Spell>> above = new HashMap<>();
          for (DocumentNode entry : severalOrNone(entries.in(part, document))) {
            List<List<String>> values = Key.values(agreed, entry);
            if (values.isEmpty() && !agreed.isEmpty()) {
              continue;
            }
            Spell spell = Spell.of(since.from(entry), until.from(entry));
            List<Spell> same = above.computeIfAbsent(values, each -> new ArrayList<>(1));
            if (same.stream().anyMatch(spell::overlaps)) {
              faults.accept(entry.pointer());
            }
            same.add(spell);
          }
        });
  }

  /** One entry alone has nothing to be compared with. */
  private static List<DocumentNode> severalOrNone(List<DocumentNode> entries) {
    return entries.size() > 1 ? entries : List.of();
  }

  /** A property in which two entries must agree to be compared. */
  private record Key(DocumentPath path, boolean optional) {
    static Key parse(String text) {
      return text.endsWith("?")
          ? new Key(DocumentPath.parse(text.substring(0, text.length() - 1)), true)
          : new Key(DocumentPath.parse(text), false);
    }

    /** What an entry has of each key; nothing at all where it lacks one that it must have. */
    static List<List<String>> values(List<Key> keys, DocumentNode entry) {
      List<List<String>> values = new ArrayList<>(keys.size());
      for (Key key : keys) {
        List<String> texts = key.path.from(entry).stream().map(DocumentNode::text).toList();
        if (texts.isEmpty() && !key.optional) {
          return List.of();
        }
        values.add(texts);
      }
      return values;
    }
  }

  /**
   * From when to when an entry holds.
   *
   * @param since the last day on which it may have begun; empty where no beginning is known
   * @param until the first day on which it may have ended; empty where it goes on
   */
  private record Spell(Optional<LocalDate> since, Optional<LocalDate> until) {
    static Spell of(List<DocumentNode> since, List<DocumentNode> until) {
      return new Spell(
          since.stream().findFirst().map(date -> Days.of(date).latest()),
          until.stream().findFirst().map(date -> Days.of(date).earliest()));
    }

    boolean overlaps(Spell other) {
      return (isUndated() && other.isUndated())
          || (startsBeforeEndOf(other) && other.startsBeforeEndOf(this));
    }

    private boolean isUndated() {
      return since.isEmpty() && until.isEmpty();
    }

    private boolean startsBeforeEndOf(Spell other) {
      return since.isPresent()
          && (other.until.isEmpty() || !since.get().isAfter(other.until.get()));
    }
  }

  /**
   * {@return nothing in one document: the {@link CrossDocumentCheck} compares documents, and
   * reports under the code of the rule}
   */
  public static Check acrossDocuments() {
    Check check = (part, document, asOf, faults) -> {};
    return check.named("across-documents");
  }

  private static OverPaths over(String verb, List<DocumentPath> paths, Check check) {
    return new OverPaths(
        verb + " " + paths.stream().map(DocumentPath::text).collect(Collectors.joining(" ")),
        paths,
        check);
  }

  private static List<DocumentPath> parse(String... paths) {
    return Arrays.stream(paths).map(DocumentPath::parse).toList();
  }

  /**
   * A check from its line in a table.
   *
   * @throws IllegalArgumentException as {@link CheckLine#parse} says
   */
  static Check of(String line) {
    return CheckLine.parse(line);
  }
}
