package org.fostering.json.csv;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.json.csv.MappingSuggestion.SuggestedRow;
import org.fostering.model.code.PartOfDay;

/**
 * The words in which people say when they can be reached, "weekday mornings" or "after 6pm": a part
 * of the day and days of the week, which documents hold apart. Immutable.
 *
 * @param part the code of the part of the day
 * @param days the days, in their order; none for any day
 */
record TimeWords(String part, List<DayOfWeek> days) {

  private static final String END = "/partOfDay";

  private static final Map<String, PartOfDay> PARTS =
      Map.of(
          "mornings?|am|(?:yn y )?bore(?:au)?",
          PartOfDay.MORNING,
          "afternoons?|pm|(?:yn y )?prynhawn(?:iau)?",
          PartOfDay.AFTERNOON,
          "evenings?|after work|(?:after|from|ar \u00f4l) ?[5-8](?:[.:]?00)? ?(?:pm|p\\.m\\.|yh)"
              + "|gyda'r nos|min nos",
          PartOfDay.EVENING,
          "day ?times?|during the day|(?:office|working) hours|yn ystod y dydd",
          PartOfDay.DAYTIME);

  private static final Map<String, Set<DayOfWeek>> DAYS =
      Map.of(
          "week ?days?|mon(?:day)? ?(?:-|\u2013|to) ?fri(?:day)?|(?:yn ystod yr|dyddiau'r) wythnos",
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          "week ?ends?|penwythnos(?:au)?",
          EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          "mon(?:days?)?|(?:dydd )?llun",
          EnumSet.of(DayOfWeek.MONDAY),
          "tue(?:s|sdays?)?|(?:dydd )?mawrth",
          EnumSet.of(DayOfWeek.TUESDAY),
          "wed(?:nesdays?)?|(?:dydd )?mercher",
          EnumSet.of(DayOfWeek.WEDNESDAY),
          "thu(?:r|rs|rsdays?)?|(?:dydd )?iau",
          EnumSet.of(DayOfWeek.THURSDAY),
          "fri(?:days?)?|(?:dydd )?gwener",
          EnumSet.of(DayOfWeek.FRIDAY),
          "sat(?:urdays?)?|(?:dydd )?sadwrn",
          EnumSet.of(DayOfWeek.SATURDAY),
          "sun(?:days?)?|(?:dydd )?sul",
          EnumSet.of(DayOfWeek.SUNDAY));

  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\s,]|\\b(?:in the|on|only|any time)\\b)*");

  /** Any of the words, the longer ones before those that are in them. */
  private static final Pattern ANY =
      Pattern.compile(
          Stream.concat(PARTS.keySet().stream(), DAYS.keySet().stream())
              .sorted(Comparator.comparingInt(String::length).reversed())
              .collect(Collectors.joining("|", "\\b(?:", ")(?![\\p{L}\\p{N}])")));

  TimeWords {
    days = List.copyOf(days);
  }

  /** What a cell says, or empty if it says anything else or more than one part of the day. */
  static Optional<TimeWords> of(String cell) {
    String left = cell.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    List<PartOfDay> parts = new ArrayList<>();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Matcher word = ANY.matcher(left);
    StringBuilder rest = new StringBuilder();
    while (word.find()) {
      String found = word.group();
      PARTS.forEach((pattern, part) -> addIf(found.matches(pattern), part, parts));
      DAYS.forEach((pattern, names) -> days.addAll(found.matches(pattern) ? names : Set.of()));
      word.appendReplacement(rest, "");
    }
    word.appendTail(rest);
    boolean isAll = BETWEEN.matcher(rest).matches() && !(parts.isEmpty() && days.isEmpty());
    return isAll && parts.size() < 2
        ? Optional.of(
            new TimeWords(
                (parts.isEmpty() ? PartOfDay.ANY_TIME : parts.get(0)).getText(), List.copyOf(days)))
        : Optional.empty();
  }

  private static void addIf(boolean found, PartOfDay part, List<PartOfDay> parts) {
    if (found) {
      parts.add(part);
    }
  }

  /** The rows of a mapping for the days that cells name beside the part of a day at a path. */
  static List<SuggestedRow> days(String name, String path, List<String> cells) {
    if (!path.endsWith(END)) {
      return List.of();
    }
    return IntStream.range(0, DayOfWeek.values().length)
        .mapToObj(
            at ->
                WordsBeside.row(
                    name, path.replace(END, "/days/" + at), cells, word -> day(word, at)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> day(String word, int at) {
    return of(word)
        .map(TimeWords::days)
        .filter(days -> days.size() > at)
        .map(days -> days.get(at).name().toLowerCase(Locale.ROOT));
  }
}
