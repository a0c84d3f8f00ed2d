package org.fostering.cli;

import static org.fostering.model.finding.Messages.WELSH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsCommandTest {

  private static final DataDictionary DICTIONARY = DataDictionary.standard();
  private static final List<CodeList> LISTS = List.copyOf(CodeLists.standard().all());

  private static Set<Class<?>> closedLists() {
    Set<Class<?>> lists = new HashSet<>();
    for (TypeDescription type : DICTIONARY.types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.valueType().isEnum()) {
          lists.add(property.valueType());
        }
      }
    }
    return lists;
  }

  private static int closedWords() {
    return closedLists().stream().mapToInt(list -> list.getEnumConstants().length).sum();
  }

  @Test
  void markdown_has_every_type_term_and_code() {
    List<String> lines = print("markdown").lines().toList();

    DICTIONARY.types().forEach(type -> assertTrue(lines.contains("## " + type.name())));
    LISTS.forEach(list -> assertTrue(lines.contains("## " + list.name()), list.name()));
    assertEquals(
        DICTIONARY.entries().size()
            + codes().size()
            + closedWords()
            + 2L * (DICTIONARY.types().size() + LISTS.size() + closedLists().size()),
        lines.stream().filter(line -> line.startsWith("|")).count());
    assertTrue(
        lines.stream()
            .filter(line -> line.startsWith("|"))
            .map(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count())
            // A code has no "holds" and no "since", and a word of a closed list no status and
            // source.
            .allMatch(columns -> columns == 9 || columns == 7 || columns == 5));
  }

  @Test
  void markdown_is_what_is_printed_when_no_format_is_asked_for() {
    assertEquals(print("markdown"), CommandRun.of("terms").out());
  }

  @ParameterizedTest
  @CsvSource({
    "tenure, ## Home.tenure",
    "home.TENURE, ## Home.tenure",
    "enquiry, |/enquirers/0/name/fullName|text|",
    "ClosedBy, '|neither|Neither|Y naill na’r llall (not reviewed)|The enquiry ended by itself, for example because an application took its place.|'",
    "fostering-kind, ## fostering-kind",
    "fostering-kind:respite, ## fostering-kind",
    "respite, ## fostering-kind",
    "own or rent, ## Home.tenure",
    "Berchen neu rentu, ## Home.tenure",
    "Home.tenure, 'Also called: own or rent / berchen neu rentu'",
    "heard-from:social-media, 'Also called: Facebook / Facebook; Instagram / Instagram; TikTok / TikTok'"
  })
  void one_term_list_or_code_is_shown_by_its_name(String name, String line) {
    CommandRun run = CommandRun.of("terms", name);

    assertEquals(0, run.exitCode());
    assertTrue(run.lines().contains(line), run.out());
    assertTrue(run.out().length() < CommandRun.of("terms").out().length() / 4);
  }

  @ParameterizedTest
  @CsvSource({
    "deregistration, Approval.termination",
    "dadgofrestru, Approval.termination",
    "viability, TemporaryApproval",
    "expression of interest, Enquiry",
    "Annual Review, CarerReview",
    "mainstream, fostering-kind",
    "co-applicant, Application.applicants",
    "seibiant, fostering-kind:respite",
    "ystafell sbar, Home.bedroomsForFostering",
    "heard how, Enquiry.heardFrom",
    "spare bedrooms, Home.bedroomsForFostering",
    "form filled in, Application.formSections",
    "refused, Answer:refused",
    "not sure, Answer:not-known",
    "over 21, Enquirer.ageAtLeast",
    "listanswer, ListAnswer",
    "GP, other-contact-kind:general-practitioner",
    "short breaks, fostering-kind:short-breaks",
    "how contacted, Enquiry.channel",
    "co-habiting, marital-status:living-together",
    "visited by, EnquiryVisit.visitedBy",
    "panel recommendations, PanelRecommendation",
    "training attended, PreparationTraining.attendedOn",
    "children currently placed, EarlierApproval.childrenPlaced",
    "cais i faethu, Application"
  })
  void a_word_that_people_use_finds_what_it_is_called_here(String word, String found) {
    CommandRun run = CommandRun.of("terms", "--find", word);

    assertEquals(0, run.exitCode());
    assertTrue(run.lines().stream().anyMatch(line -> line.startsWith(found)), run.out());
  }

  @Test
  void what_is_found_is_said_in_welsh() {
    String term = CommandRun.of("terms", "--lang", "cy", "--find", "tenure").out();
    String code = CommandRun.of("terms", "--lang", "cy", "--find", "rented").out();

    assertTrue(term.contains("Home.tenure: Berchen neu rentu. Ar ba sail"), term);
    assertTrue(code.contains("tenure:rented: Wedi’i rentu."), code);
  }

  @Test
  void a_word_that_is_nowhere_is_said_to_be_so() {
    assertEquals(2, CommandRun.of("terms", "xyzzy").exitCode());
    assertEquals(2, CommandRun.of("terms", "--find", "xyzzy").exitCode());
  }

  @Test
  void what_has_most_of_the_words_is_shown_where_nothing_has_all() {
    List<String> lines = CommandRun.of("terms", "--find", "sibling groups rented").lines();

    assertEquals("Nothing has all of these words. The nearest:", lines.get(0));
    assertTrue(lines.get(1).startsWith("fostering-kind:sibling-groups"), lines.get(1));
    assertTrue(lines.size() <= 11);
  }

  @Test
  void a_word_that_is_nearly_one_is_answered_with_it() {
    assertTrue(CommandRun.of("terms", "--find", "viabilty").err().contains("--find \"viability\""));
    assertFalse(CommandRun.of("terms", "--find", "xyzzy").err().contains("--find"));
  }

  @Test
  void an_unknown_format_is_refused() {
    assertNotEquals(0, CommandRun.of("terms", "--format", "xml").exitCode());
  }

  @Test
  void comma_separated_values_have_a_row_of_so_many_fields_for_each_term_and_code() {
    List<List<String>> rows = rows(print("csv"));

    assertEquals(Set.of(14), Set.copyOf(rows.stream().map(List::size).toList()));
    assertEquals(1 + DICTIONARY.entries().size() + closedWords() + codes().size(), rows.size());
    Set<List<String>> printed = new HashSet<>(rows.stream().map(row -> row.subList(0, 3)).toList());
    DICTIONARY
        .entries()
        .forEach(
            entry -> assertTrue(printed.contains(List.of("term", entry.type(), entry.name()))));
    for (CodeList list : LISTS) {
      for (CodeEntry entry : list.entries()) {
        assertTrue(printed.contains(List.of("code", list.name(), entry.code())));
      }
    }
    assertTrue(
        rows.stream()
            .skip(1)
            .filter(row -> !row.get(4).isEmpty())
            .allMatch(row -> Set.of("yes", "no").contains(row.get(5))),
        "a Welsh label says whether a speaker has reviewed it");
  }

  @Test
  void turtle_has_each_concept_once_with_one_label_in_a_language() {
    List<String> statements = statements(print("turtle"));
    List<String> concepts =
        statements.stream().filter(s -> s.contains("> a skos:Concept ;")).toList();

    assertEquals(DICTIONARY.entries().size() + codes().size(), concepts.size());
    assertEquals(
        concepts.size(),
        concepts.stream().map(s -> s.substring(0, s.indexOf('>'))).distinct().count());
    for (String concept : concepts) {
      List<String> languages = labels(concept);
      assertEquals(languages.size(), Set.copyOf(languages).size(), concept);
      assertTrue(languages.contains("en"), concept);
    }
  }

  @Test
  void turtle_says_of_every_welsh_label_that_no_speaker_has_reviewed_it() {
    long notReviewed =
        DICTIONARY.entries().size()
            + codes().stream().filter(e -> e.labelWelsh().isPresent() && !e.welshReviewed()).count()
            + LISTS.stream().map(list -> list.titleIn(WELSH)).filter(t -> !t.reviewed()).count();
    List<String> noted =
        statements(print("turtle")).stream()
            .filter(s -> s.contains("skos:editorialNote \"No speaker has yet reviewed"))
            .toList();

    assertEquals(notReviewed, noted.size());
    noted.forEach(statement -> assertTrue(labels(statement).contains("cy"), statement));
  }

  @Test
  void markdown_and_turtle_have_the_title_and_definition_of_every_list() {
    List<String> markdown = print("markdown").lines().toList();
    String turtle = print("turtle");
    for (CodeList list : LISTS) {
      String scheme = "<urn:fostering:codes:" + list.name() + "> a skos:ConceptScheme ;";
      String statement = turtle.substring(turtle.indexOf(scheme)).split("\n\n", 2)[0];
      String heading = markdown.get(markdown.indexOf("## " + list.name()) + 2);
      Label english = list.titleIn(Locale.ENGLISH);
      Label welsh = list.titleIn(WELSH);

      assertTrue(heading.startsWith(english.text()), heading);
      assertTrue(statement.contains("skos:prefLabel \"" + english.text() + "\"@en"), statement);
      if (welsh.language().equals(WELSH)) {
        assertTrue(heading.contains(" / " + welsh.text() + " (not reviewed)"), heading);
        assertTrue(statement.contains("skos:prefLabel \"" + welsh.text() + "\"@cy"), statement);
      }
      list.definition()
          .ifPresent(
              definition -> {
                assertTrue(heading.contains(definition + " Sensitivity: "), heading);
                assertTrue(
                    statement.contains("skos:definition \"" + definition + "\"@en"), statement);
              });
    }
  }

  @Test
  void turtle_is_balanced() {
    for (String statement : statements(print("turtle"))) {
      String bare = statement.replaceAll("\"(?:[^\"\\\\\\n]|\\\\.)*\"", "");

      assertEquals(-1, bare.indexOf('"'), statement);
      String left = bare.replaceAll("<[^<> \"{}|^`\\\\]*>", "");
      assertEquals(-1, left.indexOf('<') + left.indexOf('>') + 1, statement);
      assertTrue(statement.strip().endsWith(" ."), statement);
      for (String line : statement.strip().split("\n")) {
        assertTrue(line.endsWith(" ;") || line.endsWith(" ."), line);
      }
    }
  }

  private static String print(String format) {
    CommandRun run = CommandRun.of("terms", "--format", format);
    assertEquals(0, run.exitCode(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private static List<CodeEntry> codes() {
    return LISTS.stream().flatMap(list -> list.entries().stream()).toList();
  }

  /** Statements are apart by an empty line; the prefixes stand together in the first. */
  private static List<String> statements(String turtle) {
    return List.of(turtle.strip().split("\n\n"));
  }

  private static List<String> labels(String statement) {
    return Pattern.compile("skos:prefLabel \"(?:[^\"\\\\]|\\\\.)*\"@(\\w+)")
        .matcher(statement)
        .results()
        .map((MatchResult label) -> label.group(1))
        .toList();
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
        field.append(c);
      } else if (c != '\r') {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      }
    }
    assertEquals("", field.toString(), "the last row ends");
    return rows;
  }
}
