package org.fostering.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.junit.jupiter.api.Test;

/**
 * What councils, hubs, agencies, regulators and the law ask of people who want to foster, and where
 * the vocabulary has a home for the answer. Whoever reads another form adds a row to {@code
 * sources.csv} and its questions, in words of their own, to {@code questions.csv}.
 */
class CoverageTest {

  /** What had a home when the inventory was last added to; it may only rise. */
  private static final double SHARE_WITH_A_HOME = 84.0;

  /** The same without the questions that are left out on purpose. */
  private static final double SHARE_OF_WHAT_IS_MEANT_TO_HAVE_ONE = 99.5;

  private static final String GAP = "gap";
  private static final String LEFT_OUT = "left-out";
  private static final Set<String> NATIONS =
      Set.of("england", "wales", "scotland", "northern-ireland");
  private static final Set<String> BEFORE_AN_APPLICATION =
      Set.of("web-enquiry", "expression-of-interest", "first-call", "initial-visit");
  private static final Set<String> LATER =
      Set.of("application", "privacy-notice", "return", "statute", "system");

  private final List<Question> questions =
      read("questions.csv").stream().map(Question::of).toList();
  private final List<Row> sources = read("sources.csv");

  private record Question(String source, String stage, String text, String home, String note) {

    static Question of(Row row) {
      return new Question(
          row.text("source"),
          row.text("stage"),
          row.text("question"),
          row.text("home"),
          row.optional("note").orElse(""));
    }

    List<String> homes() {
      return hasHome() ? Arrays.stream(home.split(" ")).toList() : List.of();
    }

    boolean hasHome() {
      return !isGap() && !isLeftOut();
    }

    boolean isGap() {
      return home.equals(GAP);
    }

    boolean isLeftOut() {
      return home.equals(LEFT_OUT);
    }

    boolean isAskedBeforeAnApplication() {
      return BEFORE_AN_APPLICATION.contains(stage);
    }
  }

  private static List<Row> read(String file) {
    return ResourceTable.read(CoverageTest.class.getResourceAsStream("/coverage/" + file), file);
  }

  private static Set<String> terms(DataDictionary dictionary) {
    return dictionary.entries().stream()
        .map(entry -> entry.type() + "." + entry.name())
        .collect(Collectors.toSet());
  }

  @Test
  void every_home_is_a_term_of_the_vocabulary() {
    Set<String> terms = terms(DataDictionary.standard());
    for (Question question : questions) {
      for (String home : question.homes()) {
        assertTrue(terms.contains(home), home + " is no term; " + question);
      }
    }
  }

  @Test
  void what_has_no_home_says_what_is_lacking_or_why_it_is_left_out() {
    for (Question question : questions) {
      assertTrue(question.hasHome() || !question.note().isEmpty(), question.toString());
    }
  }

  @Test
  void questions_and_sources_know_each_other() {
    Set<String> asked =
        questions.stream().map(Question::source).collect(Collectors.toCollection(TreeSet::new));
    List<String> listed = sources.stream().map(row -> row.text("id")).sorted().toList();

    assertEquals(List.copyOf(asked), listed);
    for (Row source : sources) {
      for (String column : List.of("publisher", "kind", "title", "where", "read_on")) {
        source.text(column);
      }
    }
    assertEquals(
        NATIONS, sources.stream().map(row -> row.text("nation")).collect(Collectors.toSet()));
  }

  @Test
  void no_question_stands_twice_and_each_is_of_a_known_stage() {
    Set<String> seen = new TreeSet<>();
    for (Question question : questions) {
      assertTrue(
          question.isAskedBeforeAnApplication() || LATER.contains(question.stage()),
          question.toString());
      assertTrue(
          seen.add(question.source() + "|" + question.stage() + "|" + question.text()),
          question.toString());
    }
  }

  @Test
  void the_share_with_a_home_does_not_fall() {
    report();

    assertTrue(share(questions) >= SHARE_WITH_A_HOME, percent(share(questions)));
    List<Question> meant = questions.stream().filter(question -> !question.isLeftOut()).toList();
    assertTrue(share(meant) >= SHARE_OF_WHAT_IS_MEANT_TO_HAVE_ONE, percent(share(meant)));
  }

  private void report() {
    System.out.printf(
        Locale.ROOT,
        "Coverage: %d questions of %d sources, %s with a home, %d gaps, %d left out on purpose%n",
        questions.size(),
        sources.size(),
        percent(share(questions)),
        questions.stream().filter(Question::isGap).count(),
        questions.stream().filter(Question::isLeftOut).count());
    shares("stage", Question::stage);
    shares("source", Question::source);
    counts("Gaps", Question::isGap);
    counts("Left out on purpose", Question::isLeftOut);

    Set<String> ofEnquiries = terms(DataDictionary.of(List.of(Enquiry.class)));
    List<Question> early =
        questions.stream()
            .filter(Question::isAskedBeforeAnApplication)
            .filter(question -> !question.isLeftOut())
            .toList();
    System.out.printf(
        Locale.ROOT,
        "Asked before an application, and not left out: %d; a home that an enquiry has: %d%n",
        early.size(),
        early.stream()
            .filter(Question::hasHome)
            .filter(question -> ofEnquiries.containsAll(question.homes()))
            .count());
    early.stream()
        .filter(question -> !ofEnquiries.containsAll(question.homes()))
        .forEach(
            question ->
                System.out.println(
                    "  only later  "
                        + question.text()
                        + "  "
                        + String.join(" ", question.homes())));
  }

  private void shares(String title, Function<Question, String> by) {
    System.out.println("Share with a home by " + title);
    questions.stream()
        .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
        .forEach(
            (name, group) ->
                System.out.printf(
                    Locale.ROOT,
                    "  %-28s %6s of %3d; gaps %2d, left out %2d%n",
                    name,
                    percent(share(group)),
                    group.size(),
                    group.stream().filter(Question::isGap).count(),
                    group.stream().filter(Question::isLeftOut).count()));
  }

  private void counts(String title, Predicate<Question> which) {
    System.out.println(title);
    questions.stream()
        .filter(which)
        .collect(Collectors.groupingBy(Question::note, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> System.out.println("  " + entry.getValue() + "  " + entry.getKey()));
  }

  private static double share(List<Question> among) {
    return 100.0 * among.stream().filter(Question::hasHome).count() / among.size();
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share);
  }
}
