package org.fostering.rules.lawcases;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of cases: one for each nation and instrument, with its name, and for each nation
 * one of closed lists.
 */
final class LawCases {

  private static final Pattern TOGETHER = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern EACH = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final List<String> COLUMNS =
      List.of(
          "case",
          "facts",
          "known",
          "reading",
          "day",
          "question",
          "answer",
          "provision",
          "words",
          "fault");

  private static final String CLOSED_LISTS = "-closed-lists.csv";

  /** To see what is noticed by what was written from the provisions alone. */
  private static final boolean WITHOUT_LISTS = Boolean.getBoolean("fostering.cells.without-lists");

  private LawCases() {}

  /** Every case of every file. */
  static List<LawCase> all() {
    List<LawCase> cases = new ArrayList<>();
    for (Path file : files()) {
      try (Reader in = Files.newBufferedReader(file)) {
        cases.addAll(
            read(
                file.getFileName().toString(),
                ResourceTable.read(file.getFileName().toString(), in)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    cases.addAll(Silence.cases(cases));
    cases.addAll(Counterparts.cases());
    return cases;
  }

  /** A file beside the cases. */
  static InputStream resource(String name) {
    InputStream in = LawCases.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing");
    }
    return in;
  }

  private static List<Path> files() {
    URL one = LawCases.class.getResource("unnoticed.csv");
    if (one == null) {
      throw new IllegalStateException("the cases are missing");
    }
    try (Stream<Path> files = Files.list(Path.of(one.toURI()).getParent())) {
      return files
          .filter(file -> nation(file.getFileName().toString()) != null)
          .filter(file -> !WITHOUT_LISTS || !file.toString().endsWith(CLOSED_LISTS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The nation whose name a file begins with; null where it is not a file of cases. */
  private static @Nullable Nation nation(String file) {
    for (Nation nation : Nation.values()) {
      if (file.startsWith(Words.of(nation) + "-") && file.endsWith(".csv")) {
        return nation;
      }
    }
    return null;
  }

  private static List<LawCase> read(String file, List<ResourceTable.Row> rows) {
    List<LawCase> cases = new ArrayList<>();
    Map<String, String> givenFacts = new HashMap<>();
    Map<String, String> givenKnown = new HashMap<>();
    for (ResourceTable.Row row : rows) {
      Map<String, String> fields = new HashMap<>();
      COLUMNS.forEach(column -> fields.put(column, row.optional(column).orElse("")));
      if (fields.get("question").equals("given")) {
        List<String> known = new ArrayList<>();
        String facts = expanded(fields.get("facts"), givenFacts, givenKnown, known);
        known.addAll(words(fields.get("known")));
        givenFacts.put(fields.get("case"), facts);
        givenKnown.put(fields.get("case"), String.join(" ", known));
      } else {
        for (Map<String, String> one : alternatives(row, fields)) {
          try {
            cases.add(lawCase(file, one, givenFacts, givenKnown));
          } catch (RuntimeException e) {
            throw row.broken(e.toString());
          }
        }
      }
    }
    return cases;
  }

  /**
   * A row with alternatives is a case for each: those in square brackets with every other, those in
   * braces, of all cells of the row, together.
   */
  private static List<Map<String, String>> alternatives(
      ResourceTable.Row row, Map<String, String> fields) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> one : crossed(fields)) {
      all.addAll(together(row, one));
    }
    if (all.size() > 1) {
      for (int i = 0; i < all.size(); i++) {
        all.get(i).merge("case", " (" + (i + 1) + ")", String::concat);
      }
    }
    return all;
  }

  private static List<Map<String, String>> crossed(Map<String, String> fields) {
    for (Map.Entry<String, String> field : fields.entrySet()) {
      Matcher brackets = EACH.matcher(field.getValue());
      if (brackets.find()) {
        List<Map<String, String>> all = new ArrayList<>();
        for (String alternative : brackets.group(1).split("\\|", -1)) {
          Map<String, String> one = new HashMap<>(fields);
          one.put(
              field.getKey(), brackets.replaceFirst(Matcher.quoteReplacement(alternative.strip())));
          all.addAll(crossed(one));
        }
        return all;
      }
    }
    return List.of(fields);
  }

  private static List<Map<String, String>> together(
      ResourceTable.Row row, Map<String, String> fields) {
    int count = 1;
    for (String field : fields.values()) {
      Matcher braces = TOGETHER.matcher(field);
      while (braces.find()) {
        int here = braces.group(1).split("\\|", -1).length;
        if (count != 1 && here != count) {
          throw row.broken("as many alternatives everywhere");
        }
        count = here;
      }
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int which = i;
      Map<String, String> one = new HashMap<>();
      fields.forEach(
          (column, field) ->
              one.put(
                  column,
                  TOGETHER
                      .matcher(field)
                      .replaceAll(
                          found ->
                              Matcher.quoteReplacement(
                                  found.group(1).split("\\|", -1)[which].strip()))));
      all.add(one);
    }
    return all;
  }

  private static LawCase lawCase(
      String file,
      Map<String, String> fields,
      Map<String, String> givenFacts,
      Map<String, String> givenKnown) {
    Nation nation = nation(file);
    String instrument =
        file.substring(Words.of(nation).length() + 1, file.length() - ".csv".length());
    String provision = fields.get("provision");
    int colon = provision.indexOf(": ");
    if (colon > 0) {
      instrument = provision.substring(0, colon);
      provision = provision.substring(colon + 2);
    }
    List<String> question = new ArrayList<>(words(fields.get("question")));
    int in = question.indexOf("in");
    if (in > 0) {
      nation = Words.parse(Nation.class, question.get(in + 1));
      question = question.subList(0, in);
    }
    List<String> known = new ArrayList<>();
    String facts = expanded(fields.get("facts"), givenFacts, givenKnown, known);
    known.addAll(words(fields.get("known")));
    return new LawCase(
        file + ": " + fields.get("case"),
        nation,
        facts,
        fields.get("facts"),
        List.copyOf(known),
        words(fields.get("reading")),
        LocalDate.parse(fields.get("day")),
        question.get(0),
        List.copyOf(question.subList(1, question.size())),
        Arrays.stream(fields.get("answer").split(",", -1)).map(LawCases::words).toList(),
        instrument,
        provision.isEmpty() ? Optional.empty() : Optional.of(provision),
        fields.get("fault").isEmpty() ? Optional.empty() : Optional.of(fields.get("fault")));
  }

  /** A part of the facts that is one word is the name of facts given before. */
  private static String expanded(
      String facts,
      Map<String, String> givenFacts,
      Map<String, String> givenKnown,
      List<String> known) {
    if (facts.contains("/") && facts.contains(" /")) {
      return facts;
    }
    List<String> parts = new ArrayList<>();
    for (String part : facts.split(",", -1)) {
      String stripped = part.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      if (stripped.contains(" ")) {
        parts.add(stripped);
        continue;
      }
      if (!givenFacts.containsKey(stripped)) {
        throw new IllegalArgumentException("no facts are given as " + stripped);
      }
      if (!givenFacts.get(stripped).isEmpty()) {
        parts.add(givenFacts.get(stripped));
      }
      known.addAll(words(givenKnown.get(stripped)));
    }
    return String.join(", ", parts);
  }

  static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : List.of(SPACES.split(stripped, -1));
  }
}
