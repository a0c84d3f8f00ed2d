package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.MeasureTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An attack on what {@code fostering measure --suppress} prints, by somebody who has the CSV and
 * the table of measures and nothing of what hides numbers: the equations follow from what the
 * columns mean, and all whole numbers are searched. A hidden number, or what is left of a total
 * without one, that can have no second value is worked out. The class is long because documents,
 * equations and search are made here anew, so that nothing is shared with what is attacked.
 */
class MeasureAttackTest {

  private static final int LEAST = 5;
  private static final List<String> KINDS = List.of("short-term", "long-term", "respite");

  /** Leeds, Durham, Newcastle: the last two are of one hub. */
  private static final List<String> HOMES = List.of("LS1 1UR", "DH1 1AA", "NE1 4AA");

  /** A number of the table: what it counts, and the row on which it stands. */
  private record Place(
      String quantity, String group, String reason, String span, String from, String to) {

    Place of(String other) {
      return new Place(other, group, reason, span, from, to);
    }

    Place in(String whole, String allReasons) {
      return new Place(quantity, whole, allReasons, span, from, to);
    }

    Place during(String spanOfAll, String first, String last) {
      return new Place(quantity, group, reason, spanOfAll, first, last);
    }

    /** The months of its period, if it is of one. */
    long months() {
      return from.isEmpty()
          ? 0
          : Math.round(
              (LocalDate.parse(to).toEpochDay() - LocalDate.parse(from).toEpochDay()) / 30.4);
    }
  }

  /** Whole numbers bound by sums: the first of a sum is what the others come to. */
  private static final class Search {
    private static final int MOST_NODES = 4_000;

    private final List<int[]> sums = new ArrayList<>();
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<long[]> bounds = new ArrayList<>();
    private final List<Long> truth = new ArrayList<>();
    private int nodes;
    private int givenUp;

    int number(long least, long most, long value) {
      bounds.add(new long[] {least, most});
      truth.add(value);
      sumsOf.add(new ArrayList<>());
      return truth.size() - 1;
    }

    boolean isKnown(int number) {
      return bounds.get(number)[0] == bounds.get(number)[1];
    }

    void sum(int whole, List<Integer> parts) {
      int[] sum = Stream.concat(Stream.of(whole), parts.stream()).mapToInt(each -> each).toArray();
      assertEquals(truth.get(whole), parts.stream().mapToLong(truth::get).sum());
      for (int each : sum) {
        sumsOf.get(each).add(sums.size());
      }
      sums.add(sum);
    }

    /** Whether all was searched and no other value found. */
    boolean isWorkedOut(int number) {
      boolean searched = true;
      for (long far : List.of(1L, 4L, 100_000L)) {
        searched = true;
        for (int change : List.of(1, -1)) {
          long[][] room = new long[truth.size()][];
          for (int i = 0; i < room.length; i++) {
            room[i] =
                new long[] {
                  Math.max(bounds.get(i)[0], truth.get(i) - far),
                  Math.min(bounds.get(i)[1], truth.get(i) + far)
                };
          }
          int end = change > 0 ? 0 : 1;
          long value = truth.get(number) + change;
          room[number][end] =
              change > 0 ? Math.max(room[number][0], value) : Math.min(room[number][1], value);
          nodes = 0;
          if (isSolved(room, number)) {
            return false;
          }
          searched &= nodes <= MOST_NODES;
        }
      }
      givenUp += searched ? 0 : 1;
      return searched;
    }

    private boolean isSolved(long[][] room, int from) {
      if (nodes++ > MOST_NODES || !isNarrowed(room, from)) {
        return false;
      }
      int open = -1;
      for (int i = 0; i < room.length; i++) {
        if (room[i][0] < room[i][1] && (open < 0 || turn(i, room) < turn(open, room))) {
          open = i;
        }
      }
      if (open < 0) {
        return true;
      }
      long near = Math.min(room[open][1], Math.max(room[open][0], truth.get(open)));
      return isTried(room, open, near, near)
          || isTried(room, open, room[open][0], near - 1)
          || isTried(room, open, near + 1, room[open][1]);
    }

    private boolean isTried(long[][] room, int at, long least, long most) {
      if (least > most) {
        return false;
      }
      long[][] tried = new long[room.length][];
      for (int i = 0; i < room.length; i++) {
        tried[i] = room[i].clone();
      }
      tried[at] = new long[] {least, most};
      return isSolved(tried, at);
    }

    /** What can no longer have its true value comes first, and of these the narrowest. */
    private long turn(int at, long[][] room) {
      boolean moved = truth.get(at) < room[at][0] || truth.get(at) > room[at][1];
      return room[at][1] - room[at][0] + (moved ? 0 : 1_000_000_000L);
    }

    private boolean isNarrowed(long[][] room, int from) {
      if (room[from][0] > room[from][1]) {
        return false;
      }
      TreeSet<Integer> next = new TreeSet<>(sumsOf.get(from));
      while (!next.isEmpty()) {
        int[] sum = sums.get(next.pollFirst());
        for (int i = 0; i < sum.length; i++) {
          long[] own = room[sum[i]];
          long[] told = i == 0 ? parts(sum, room) : part(sum, i, room);
          if (told[0] > own[0] || told[1] < own[1]) {
            own[0] = Math.max(own[0], told[0]);
            own[1] = Math.min(own[1], told[1]);
            if (own[0] > own[1]) {
              return false;
            }
            next.addAll(sumsOf.get(sum[i]));
          }
        }
      }
      return true;
    }

    /** Between what the parts of a sum come to, by what each of them may be. */
    private static long[] parts(int[] sum, long[][] room) {
      long least = 0;
      long most = 0;
      for (int i = 1; i < sum.length; i++) {
        least += room[sum[i]][0];
        most += room[sum[i]][1];
      }
      return new long[] {least, most};
    }

    /** Between what one part of a sum is, by what the sum and the other parts may be. */
    private static long[] part(int[] sum, int part, long[][] room) {
      long least = room[sum[0]][0];
      long most = room[sum[0]][1];
      for (int i = 1; i < sum.length; i++) {
        least -= i == part ? 0 : room[sum[i]][1];
        most -= i == part ? 0 : room[sum[i]][0];
      }
      return new long[] {least, most};
    }
  }

  /** What the reader of one edition writes down. */
  private static final class Edition {
    private final Search search;
    private final Map<Place, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, String> secrets;

    Edition(Search search, Map<Integer, String> secrets, List<String> open, List<String> printed) {
      this.search = search;
      this.secrets = secrets;
      assertEquals(open.size(), printed.size());
      Set<String> told = new LinkedHashSet<>();
      for (boolean first : List.of(true, false)) {
        for (int i = 0; i < open.size(); i++) {
          read(open.get(i).split(",", -1), printed.get(i).split(",", -1), first, told);
        }
      }
      parts();
      sums();
      totals();
    }

    /** First what tables tell anything, as zeros are hidden only where nothing is told. */
    private void read(String[] open, String[] printed, boolean first, Set<String> told) {
      Measure measure =
          MeasureTable.standard().stream()
              .filter(each -> each.id().equals(open[0]))
              .findFirst()
              .orElseThrow();
      String group = open[3].equals("all") ? "" : open[3];
      List<String> quantities = quantities(measure);
      for (int i = 0; i < quantities.size(); i++) {
        if (!quantities.get(i).isEmpty() && open[9 + i].matches("\\d+")) {
          Place place = new Place(quantities.get(i), group, open[4], open[5], open[7], open[8]);
          boolean shown = !printed[9 + i].equals("[c]");
          if (first && shown) {
            told.add(place.quantity());
          } else if (!first) {
            put(place, Long.parseLong(open[9 + i]), shown, told.contains(place.quantity()) ? 1 : 0);
          }
        }
      }
    }

    /** What stands in the columns number, of and early. */
    private static List<String> quantities(Measure measure) {
      return switch (measure.form()) {
        case COUNT -> List.of(count(measure, measure.counting().events()));
        case TIME -> List.of("came " + measure.id());
        default ->
            measure.counting().within().isPresent()
                ? List.of(
                    "came " + measure.id(), "followed " + measure.id(), "early " + measure.id())
                : List.of("came " + measure.id(), count(measure, measure.counting().from()));
      };
    }

    private static String count(Measure measure, Set<String> events) {
      return measure.counting().unit() + " " + measure.counting().only() + new TreeSet<>(events);
    }

    private void put(Place place, long value, boolean shown, int least) {
      long[] bounds = shown ? new long[] {value, value} : new long[] {least, 100_000};
      Integer before = numbers.get(place);
      if (before == null) {
        before = search.number(bounds[0], bounds[1], value);
        numbers.put(place, before);
      }
      assertEquals(value, search.truth.get(before));
      search.bounds.get(before)[0] = Math.max(search.bounds.get(before)[0], bounds[0]);
      search.bounds.get(before)[1] = Math.min(search.bounds.get(before)[1], bounds[1]);
      if (!shown) {
        secrets.put(before, place.toString());
      }
    }

    /** What is a part of something, and what is left of that is told as well. */
    private void parts() {
      for (Measure measure : MeasureTable.standard()) {
        Measure.Counting counting = measure.counting();
        for (Place place : List.copyOf(numbers.keySet())) {
          if (place.quantity().equals("came " + measure.id())) {
            switch (measure.form()) {
              case TIME -> rest(place.of(count(measure, counting.events())), place);
              case SHARE -> rest(place.of(count(measure, counting.from())), place);
              default -> {
                rest(place.of("followed " + measure.id()), place);
                Optional.ofNullable(numbers.get(place.of(count(measure, counting.from()))))
                    .ifPresent(
                        all ->
                            search.sum(
                                all,
                                Stream.of("followed ", "early ")
                                    .map(of -> numbers.get(place.of(of + measure.id())))
                                    .toList()));
              }
            }
          } else if (measure.form() == Measure.Form.COUNT
              && counting.only() != Measure.Only.ALL
              && place.quantity().equals(count(measure, counting.events()))) {
            String all = counting.unit() + " ALL" + new TreeSet<>(counting.events());
            rest(place.of(all), place);
          }
        }
      }
    }

    private void rest(Place whole, Place part) {
      Integer all = numbers.get(whole);
      if (all != null) {
        int one = numbers.get(part);
        long left = search.truth.get(all) - search.truth.get(one);
        int rest = search.number(0, 100_000, left);
        search.sum(all, List.of(one, rest));
        if (left > 0 && left < LEAST) {
          secrets.put(rest, whole + " without " + part.quantity());
        }
      }
    }

    /** Groups, reasons and periods add up, and so do the periods within a longer one. */
    private void sums() {
      Map<List<Object>, List<Integer>> sums = new LinkedHashMap<>();
      numbers.forEach(
          (place, at) -> {
            if (!place.group().isEmpty()) {
              add(sums, "groups", place.in("", place.reason()), at);
            }
            if (!place.reason().isEmpty()) {
              add(sums, "reasons", place.in(place.group(), ""), at);
            }
            numbers.keySet().stream()
                .filter(other -> other.during("", "", "").equals(place.during("", "", "")))
                .forEach(other -> addPeriods(sums, place, other, at));
          });
      sums.forEach((key, parts) -> search.sum(numbers.get((Place) key.get(1)), parts));
    }

    private void addPeriods(
        Map<List<Object>, List<Integer>> sums, Place place, Place other, int at) {
      if (place.months() > 0
          && other.months() > place.months()
          && place.from().compareTo(other.from()) >= 0
          && place.to().compareTo(other.to()) <= 0) {
        add(sums, "periods of " + place.months(), other, at);
      } else if (other.months() > 0
          && (place.equals(other) || (place.span().equals("no-day") && isFirst(other)))) {
        add(sums, "all by " + other.months(), place.during("all", "", ""), at);
      }
    }

    /** Whether no earlier period of the row is as long, so that what has no day is added once. */
    private boolean isFirst(Place place) {
      return numbers.keySet().stream()
          .noneMatch(
              other ->
                  other.during("", "", "").equals(place.during("", "", ""))
                      && other.months() == place.months()
                      && other.from().compareTo(place.from()) < 0);
    }

    private void add(Map<List<Object>, List<Integer>> sums, String kind, Place whole, int at) {
      if (numbers.containsKey(whole)) {
        sums.computeIfAbsent(List.of(kind, whole), each -> new ArrayList<>()).add(at);
      }
    }

    /** Over all periods as many came to a step as were timed to it, where all have a day. */
    private void totals() {
      for (String step : List.of("application", "approval")) {
        Map<Place, List<Integer>> came = rows("came enquiry-to-" + step);
        rows("came time-to-" + step)
            .forEach(
                (row, timed) -> {
                  List<Integer> others =
                      came.getOrDefault(row.of("came enquiry-to-" + step), List.of());
                  long sum = others.stream().mapToLong(search.truth::get).sum();
                  if (timed.stream().mapToLong(search.truth::get).sum() == sum) {
                    int all = search.number(0, 100_000, sum);
                    search.sum(all, timed);
                    search.sum(all, others);
                  }
                });
      }
    }

    /** The numbers of each row by the years, or what has no day. */
    private Map<Place, List<Integer>> rows(String quantity) {
      Map<Place, List<Integer>> rows = new LinkedHashMap<>();
      numbers.forEach(
          (place, at) -> {
            if (place.quantity().equals(quantity)
                && (place.months() == 12 || place.span().equals("no-day"))) {
              rows.computeIfAbsent(place.during("", "", ""), each -> new ArrayList<>()).add(at);
            }
          });
      return rows;
    }

    /**
     * How much more it is than before; what was told and has not changed is known to be so, and
     * that what has grown cannot have shrunk, but for those who had less time.
     */
    void since(Edition earlier) {
      numbers.forEach(
          (place, now) -> {
            Integer before = earlier.numbers.get(place);
            if (before != null) {
              long more = search.truth.get(now) - search.truth.get(before);
              boolean isSame = search.isKnown(before) && more == 0;
              boolean grows = more >= 0 && !place.quantity().startsWith("early ");
              int difference =
                  search.number(isSame || grows ? 0 : -100_000, isSame ? 0 : 100_000, more);
              search.sum(now, List.of(before, difference));
              if (search.isKnown(before) && more != 0 && Math.abs(more) < LEAST) {
                secrets.put(difference, "difference at " + place);
              }
            }
          });
    }
  }

  private static List<String> workedOut(Search search, Map<Integer, String> secrets) {
    List<String> found =
        secrets.entrySet().stream()
            .filter(each -> search.isWorkedOut(each.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    assertEquals(0, search.givenUp, "numbers of which not all values were searched");
    return found;
  }

  /** Households whose first are the same for a seed; some applied, some closed. */
  private static byte[] documents(long seed, int households) {
    Random random = new Random(seed);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < households; i++) {
      LocalDate day = LocalDate.of(2025, 1, 10).plusMonths(random.nextInt(6));
      all.append(document("enquiry", i))
          .append(",'receivedAt':'" + day + "','enquirers':[{'name':{'fullName':'A B'}}")
          .append(random.nextBoolean() ? ",{'name':{'fullName':'C D'}}]" : "]")
          .append(",'home':{'nation':'" + (random.nextInt(8) == 0 ? "wales" : "england"))
          .append("','address':{'postcode':'" + HOMES.get(random.nextInt(3)) + "'}}")
          .append(",'interests':{'kinds':['" + KINDS.get(random.nextInt(3)) + "']}");
      if (random.nextInt(3) > 0) {
        all.append(",'contacts':[{'at':'" + day.plusDays(3) + "','direction':'outgoing',")
            .append("'outcome':'reached'}]");
      }
      int way = random.nextInt(4);
      if (way == 0) {
        all.append(",'closing':{'closedOn':'" + day.plusDays(9) + "','reasons':['")
            .append((random.nextBoolean() ? "not-now" : "duplicate") + "']}");
      }
      all.append("}\n");
      if (way == 1) {
        all.append(document("application", i))
            .append(",'receivedOn':'" + day.plusDays(100) + "','enquiries':[{'documentType':")
            .append("'enquiry','identifier':{'system':'https://example.org/enquiry','value':'")
            .append("n" + i + "'}}],'people':[{'id':'p'}],'applicants':[{'person':'p'}]}\n");
      }
    }
    return all.toString().replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  /** So many enquiries of each kind, all of one month and place. */
  private static byte[] ofKinds(String... counts) {
    StringBuilder all = new StringBuilder();
    for (int kind = 0; kind < counts.length; kind++) {
      for (int i = 0; i < Integer.parseInt(counts[kind]); i++) {
        all.append(document("enquiry", 1000 * kind + i))
            .append(",'receivedAt':'2025-05-10','enquirers':[{'name':{'fullName':'A B'}}]")
            .append(",'home':{'nation':'england','address':{'postcode':'LS1 1UR'}}")
            .append(",'interests':{'kinds':['" + KINDS.get(kind) + "']}}\n");
      }
    }
    return all.toString().replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static String document(String type, int number) {
    return "{'documentType':'TYPE','formatVersion':'1.0','identifiers':[{'system':'https://example.org/TYPE','value':'n"
            .replace("TYPE", type)
        + number
        + "'}]";
  }

  private static String measure(byte[] documents, String by, String... more) {
    List<String> arguments = new ArrayList<>(List.of("measure", "-", "--as-of", "2026-06-30"));
    Stream.of(by.split(" "))
        .filter(each -> !each.isEmpty())
        .forEach(each -> arguments.addAll(List.of("--by", each)));
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.withInput(documents, arguments.toArray(String[]::new));
    assertTrue(run.exitCode() < 2, run.err());
    return run.out();
  }

  private static List<String> csv(byte[] documents, String by, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--format", "csv"));
    arguments.addAll(List.of(more));
    return measure(documents, by, arguments.toArray(String[]::new))
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("#") && !line.startsWith("\"#"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 12, kind",
    "2, 30, kind year quarter",
    "3, 25, authority year",
    "4, 60, hub",
    "5, 40, ''",
    "6, 18, authority quarter"
  })
  void no_hidden_number_of_a_report_is_worked_out(long seed, int households, String by) {
    byte[] documents = documents(seed, households);
    Search search = new Search();
    Map<Integer, String> secrets = new LinkedHashMap<>();
    new Edition(search, secrets, csv(documents, by), csv(documents, by, "--suppress", "5"));

    assertFalse(secrets.isEmpty());
    assertEquals(List.of(), workedOut(search, secrets));
  }

  @ParameterizedTest
  @CsvSource({
    "11, 15, 15, kind, ''",
    "12, 20, 22, kind, kind",
    "13, 30, 31, authority, authority",
    "14, 25, 25, '', kind",
    "15, 40, 43, year quarter, year"
  })
  void no_hidden_number_of_two_editions_is_worked_out(
      long seed, int households, int later, String by, String byNow, @TempDir Path folder)
      throws IOException {
    byte[] before = documents(seed, households);
    byte[] now = documents(seed, later);
    Path earlier = folder.resolve("earlier.json");
    Files.writeString(earlier, measure(before, by, "--format", "json", "--suppress", "5"));
    Search search = new Search();
    Map<Integer, String> secrets = new LinkedHashMap<>();
    Edition first =
        new Edition(search, secrets, csv(before, by), csv(before, by, "--suppress", "5"));
    new Edition(
            search,
            secrets,
            csv(now, byNow),
            csv(now, byNow, "--suppress", "5", "--earlier", earlier.toString()))
        .since(first);

    assertFalse(secrets.isEmpty());
    assertEquals(List.of(), workedOut(search, secrets));
  }

  /** Each edition knows those before it; kinds grow by a few. */
  @ParameterizedTest
  @CsvSource({"20 10 0, 26 10 1, 31 12 1", "9 7 5, 16 8 5, 16 9 11", "9 9 3, 15 15 3, 15 22 5"})
  void no_hidden_number_of_three_editions_is_worked_out(
      String first, String second, String third, @TempDir Path folder) throws IOException {
    Search search = new Search();
    Map<Integer, String> secrets = new LinkedHashMap<>();
    List<Edition> editions = new ArrayList<>();
    List<String> hiding = new ArrayList<>(List.of("--suppress", "5"));
    for (String kinds : List.of(first, second, third)) {
      byte[] documents = ofKinds(kinds.split(" "));
      String[] options = hiding.toArray(String[]::new);
      Edition edition =
          new Edition(search, secrets, csv(documents, "kind"), csv(documents, "kind", options));
      editions.forEach(edition::since);
      editions.add(edition);
      Path printed = folder.resolve(kinds.replace(' ', '-') + ".json");
      Files.writeString(
          printed,
          measure(
              documents,
              "kind",
              Stream.concat(Stream.of("--format", "json"), hiding.stream())
                  .toArray(String[]::new)));
      hiding.addAll(List.of("--earlier", printed.toString()));
    }

    assertFalse(secrets.isEmpty());
    assertEquals(List.of(), workedOut(search, secrets));
  }

  @Test
  void two_editions_hidden_apart_give_numbers_away() {
    byte[] before = documents(12, 20);
    byte[] now = documents(12, 22);
    Search search = new Search();
    Map<Integer, String> secrets = new LinkedHashMap<>();
    Edition first =
        new Edition(search, secrets, csv(before, "kind"), csv(before, "kind", "--suppress", "5"));
    new Edition(search, secrets, csv(now, "kind"), csv(now, "kind", "--suppress", "5"))
        .since(first);

    assertFalse(workedOut(search, secrets).isEmpty());
  }

  /** Without secondary suppression it finds numbers. */
  @Test
  void small_numbers_hidden_alone_are_worked_out() {
    byte[] documents = documents(2, 30);
    List<String> open = csv(documents, "kind");
    List<String> smallOnly =
        open.stream().map(line -> line.replaceAll(",[1-4](?=,)", ",[c]")).toList();
    Search search = new Search();
    Map<Integer, String> secrets = new LinkedHashMap<>();
    new Edition(search, secrets, open, smallOnly);

    assertFalse(workedOut(search, secrets).isEmpty());
  }
}
