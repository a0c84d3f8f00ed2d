package org.fostering.cli.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.cli.MarkdownTables;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.OffenceKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DurationUnit;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.deadline.Actor;
import org.fostering.rules.deadline.Clock;
import org.fostering.rules.deadline.ClockExtension;
import org.fostering.rules.deadline.ClockLength;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.DayCount;
import org.fostering.rules.deadline.DeadlineKind;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.RemedyRule;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookSectionsTest {

  private static final Bilingual TITLE = new Bilingual("A book", "Llyfr");

  /** What was marked before: a page reads its texts anew. */
  private static final Map<String, String> MARKED = new HashMap<>();

  private static String book(Locale locale, Set<Nation> nations, BookSection... sections) {
    return MarkdownTables.spaced(new RuleBook(TITLE, List.of(sections), nations).markdown(locale));
  }

  private static String book(BookSection... sections) {
    return book(Locale.ENGLISH, EnumSet.allOf(Nation.class), sections);
  }

  /** What a text looks like in the book. */
  private static String marked(String text) {
    return MARKED.computeIfAbsent(
        text,
        each -> {
          BookPage page = new BookPage(Locale.ENGLISH);
          page.heading(1, each);
          return page.toString().substring(2).strip();
        });
  }

  private static void assertHas(String book, String lines) {
    assertTrue(book.contains(lines), () -> "not in the book: " + lines);
  }

  private static long count(List<Basis> all, Nation nation, Certainty certainty) {
    return all.stream()
        .filter(basis -> basis.nations().contains(nation) && basis.certainty() == certainty)
        .count();
  }

  private static List<Clock> clocks() {
    return Stream.concat(Clocks.standard().all().stream(), Clocks.unverified().all().stream())
        .toList();
  }

  private static List<Transition> transitions() {
    Set<Transition> all = new LinkedHashSet<>();
    for (Nation nation : Nation.values()) {
      all.addAll(Journeys.standard().in(nation).transitions());
      all.addAll(Journeys.standard().in(nation).unverified());
    }
    return List.copyOf(all);
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void the_counts_at_the_top_are_those_of_the_tables(Nation nation) {
    String book = book(ClockSection.standard(), JourneySection.standard());
    String name = new BookPage(Locale.ENGLISH).say(nation);

    for (var counted :
        List.of(
            new Counted("Clocks", clocks().stream().map(Clock::basis).toList()),
            new Counted("Transitions", transitions().stream().map(Transition::basis).toList()))) {
      long read = count(counted.all(), nation, Certainty.READ);
      long known = count(counted.all(), nation, Certainty.KNOWN);
      long stated = count(counted.all(), nation, Certainty.STATED);
      long unverified = count(counted.all(), nation, Certainty.UNVERIFIED);
      assertHas(
          book,
          "\n| %s | %s | %d | %d | %d | %d | %d |\n"
              .formatted(
                  counted.kind(),
                  name,
                  read + known + stated + unverified,
                  read,
                  known,
                  stated,
                  unverified));
    }
    assertHas(
        book, "| Transitions | all of these nations, each once | " + transitions().size() + " | ");
    assertTrue(book.indexOf("## How much there is") < book.indexOf("## Contents"));
  }

  private record Counted(String kind, List<Basis> all) {}

  @Test
  void the_rules_of_several_packs_are_counted_together() {
    List<BookSection> packs = PackSection.ofAll(Eligibility.standard().packs());
    long english =
        Eligibility.standard().packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> rule.basis().nations().contains(Nation.ENGLAND))
            .count();
    String book = MarkdownTables.spaced(new RuleBook(TITLE, packs).markdown(Locale.ENGLISH));

    assertHas(book, "\n| Rules | England | " + english + " | ");
    assertEquals(2, book.split("\n\\| Rules \\| England ", -1).length);
  }

  @Test
  void every_clock_has_a_line_with_its_provision_and_its_standing() {
    String book = book(ClockSection.standard());
    List<String> lines = List.of(book.split("\n", -1));
    BookPage page = new BookPage(Locale.ENGLISH);

    for (Clock clock : clocks()) {
      String line =
          lines.stream()
              .filter(each -> each.startsWith("| " + marked(clock.label().english())))
              .filter(
                  each ->
                      each.contains(" | " + marked(clock.basis().citations().get(0).provision())))
              .filter(each -> each.contains(" | " + page.standing(clock.basis()) + " |"))
              .filter(
                  each ->
                      clock.choice().isEmpty()
                          || each.contains(marked(clock.choice().get().label().english())))
              .findFirst()
              .orElse("");
      if (!clock.basis().citations().get(0).provision().isEmpty()) {
        assertFalse(line.isEmpty(), clock.toString());
      }
    }
  }

  @Test
  void a_clock_says_what_starts_it_how_long_it_is_what_meets_it_and_who_acts() {
    assertHas(
        book(ClockSection.standard()),
        "| The applicants may send observations on the report | "
            + label(JourneyEvent.REPORT_SHARED)
            + " | 10 working days, the first day counts | last day on which it may be done: "
            + label(JourneyEvent.OBSERVATIONS_RECEIVED)
            + " | the applicants or carers | regulation 26(2)(d) | from 1 July 2013 on; read |\n");
  }

  private static String label(JourneyEvent event) {
    return marked(new BookPage(Locale.ENGLISH).say(event));
  }

  @Test
  void clocks_that_are_not_verified_stand_apart_and_say_so() {
    String book = book(ClockSection.standard());
    int apart = book.indexOf("\n### Not verified: ");

    assertTrue(apart > 0);
    assertFalse(book.substring(book.indexOf("## Contents"), apart).contains("NOT VERIFIED"));
    assertHas(book.substring(apart), "**Not verified. It stands in no default pack");
    assertHas(book.substring(apart), "; NOT VERIFIED |\n");
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        "28; CALENDAR_DAYS; AFTER; NONE; 28 days, the first day does not count",
        "1; WEEKS; BEGINNING_WITH; NONE; 1 week, the first day counts",
        "5; WORKING_DAYS; BEFORE; ONE_DAY; 5 working days, counted back from the event, and one day"
            + " more",
        "0; CALENDAR_DAYS; AFTER; NONE; the same day",
        "0; CALENDAR_DAYS; AFTER; ONE_WORKING_DAY; the same day, and one working day more",
        "4; WEEKS; AFTER; WHERE_PRACTICABLE; 4 weeks, the first day does not count, or later, where"
            + " it was not practicable by then"
      })
  void a_length_is_said_in_words(
      int amount, DurationUnit unit, DayCount counting, ClockExtension further, String words) {
    ClockLength.Builder length =
        ClockLength.builder(amount, unit).counting(counting).extension(further);
    if (words.contains("working")) {
      length.calendar("fsr-2011");
    }
    assertEquals(words, ClockSection.length(length.build(), new BookPage(Locale.ENGLISH)));
  }

  @Test
  void what_a_working_day_is_stands_beneath_the_clocks() {
    assertHas(
        book(ClockSection.standard()),
        "| law: Fostering Services (England) Regulations 2011 (SI 2011/581) regulation 2(1) |"
            + " Monday to Friday, without the bank holidays of: England | England | from 1 July"
            + " 2013 on; read |\n");
  }

  @Test
  void what_goes_on_under_an_earlier_law_stands_beneath_the_clocks_of_its_nation() {
    String wales = book(Locale.ENGLISH, EnumSet.of(Nation.WALES), ClockSection.standard());

    assertHas(wales, "### What goes on under an earlier law\n");
    assertHas(wales, "regulation 14(3)(c) | Wales | 28 April 2019 | The review began before");
    assertFalse(wales.contains("25 September 2020"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "(SR 1996/467); | Northern Ireland | from 4 November 1996 on | as made |",
        "(WSI 2018/1333); | Wales | from 29 April 2019 on | as in force on a day, 29 April 2019 |",
        "(SSI 2009/210); | Scotland | from 28 September 2009 on | as in force on a day,"
            + " 30 September 2021 |",
        "(SI 2011/581); | England | from 1 April 2011 on | consolidated, 1 April 2015 |",
        "(WSI 2003/237); | Wales | from 1 April 2003 until 28 April 2019 | parts of it |",
        "(WSI 2018/1339); | Wales | from 29 April 2019 on | consolidated, 29 April 2019 |",
        "2026 (number not found); | Wales | enacted; no day of commencement is known | not read |"
      })
  void each_instrument_says_which_text_of_it_was_read(String title, String row) {
    assertHas(book(InstrumentSection.standard()), title + " " + row);
  }

  @Test
  void a_book_of_one_nation_has_the_instruments_of_that_nation() {
    String wales = book(Locale.ENGLISH, EnumSet.of(Nation.WALES), InstrumentSection.standard());

    assertHas(wales, "WSI 2018/1333");
    assertFalse(wales.contains("SI 2011/581"));
    assertHas(
        book(Messages.WELSH, EnumSet.of(Nation.WALES), InstrumentSection.standard()),
        "fel yr oedd mewn grym ar ddiwrnod");
  }

  @Test
  void every_reading_has_its_default_its_alternatives_and_its_citation() {
    String book = book(ReadingSection.standard());

    for (Interpretation interpretation : Interpretation.values()) {
      assertHas(book, "\n### " + marked(interpretation.label().english()) + "\n");
      assertHas(book, "- **Name of the setting:** " + interpretation.code() + "\n");
      assertHas(book, "- **Where it is written:** " + marked(interpretation.citation().toString()));
      for (InterpretationOption choice : interpretation.choices()) {
        String what =
            choice == interpretation.byDefault() ? " (taken unless chosen otherwise) | " : " | ";
        assertHas(
            book,
            "\n| "
                + choice.code()
                + what
                + marked(choice.label().english())
                + " | <span lang=\"cy\">"
                + marked(choice.label().welsh())
                + "</span> |\n");
      }
    }
  }

  @Test
  void what_is_in_english_only_is_marked_as_such_in_the_welsh_book() {
    String welsh = book(Messages.WELSH, EnumSet.allOf(Nation.class), ReadingSection.standard());

    assertHas(
        welsh,
        "**Lle dilynir y dewis:** <span lang=\"en\">"
            + marked(Interpretation.FIRST_DAY.honouredBy())
            + "</span>\n");
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void a_journey_has_a_table_for_each_track_and_what_is_not_verified_apart(Nation nation) {
    var journey = Journeys.standard().in(nation);
    String book = book(Locale.ENGLISH, EnumSet.of(nation), JourneySection.standard());
    BookPage page = new BookPage(Locale.ENGLISH);
    int apart = book.indexOf("#### Not verified: ");
    String before = apart < 0 ? book : book.substring(book.indexOf("## Contents"), apart);

    for (Transition row : journey.transitions()) {
      assertHas(before, "#### " + page.say(nation) + ": " + row.track().label().english() + "\n");
      assertHas(before, marked(page.place(row.basis())));
      row.why().ifPresent(why -> assertHas(before, marked(why.english())));
    }
    assertTrue(journey.unverified().isEmpty() || apart > 0);
    // The counts before the contents have as many columns.
    long rows =
        book.substring(book.indexOf("## Contents"))
            .lines()
            .filter(line -> line.startsWith("| ") && line.split(" \\| ", -1).length == 7)
            .filter(line -> !line.startsWith("| What happens"))
            .count();
    // Each has a dashed line below its header, which is not a row.
    long tables = book.lines().filter(line -> line.startsWith("| What happens | From")).count();
    assertEquals(journey.transitions().size() + journey.unverified().size(), rows - tables, "rows");
  }

  @Test
  void a_row_of_a_journey_says_what_it_needs_and_which_remedies_it_opens() {
    String book = book(JourneySection.standard());

    assertHas(book, " | opens: ");
    assertHas(book, "by itself, on the day");
    assertHas(book, "#### England: what must hold besides\n");
    assertHas(book, "regulation 27(6)(b)(ii) and (7) | from 1 April 2011 on; read |\n");
    assertFalse(book.contains("Not verified. These rows follow what a record says"));
  }

  @Test
  void every_consistency_rule_has_a_line_under_its_code() {
    List<ConsistencyRule> rules = new ArrayList<>(Consistency.unverified().rules());
    Consistency.standard().packs().forEach(pack -> rules.addAll(pack.rules()));
    String book =
        MarkdownTables.spaced(
            new RuleBook(TITLE, ConsistencySection.standard()).markdown(Locale.ENGLISH));

    for (ConsistencyRule rule : rules) {
      assertHas(book, "\n### " + rule.code() + "\n");
      assertHas(book, marked(rule.message().english()));
      assertHas(book, "\n| " + rule.on() + " | ");
      assertHas(book, " | " + marked(rule.check().text()) + " | ");
    }
    assertFalse(book.contains("## Documents that agree with themselves: not verified\n"));
    assertEquals(List.of(), Consistency.unverified().rules());
  }

  @Test
  void a_book_about_some_nations_leaves_out_what_holds_in_none_of_them() {
    List<BookSection> sections = new ArrayList<>(PackSection.ofAll(Eligibility.standard().packs()));
    sections.add(ClockSection.standard());
    sections.add(JourneySection.standard());
    sections.add(new StatementSection(LegalStatement.all()));
    sections.addAll(ConsistencySection.standard());
    String book =
        MarkdownTables.spaced(
            new RuleBook(TITLE, sections, Set.of(Nation.SCOTLAND)).markdown(Locale.ENGLISH));

    assertHas(book, "**This print is about the following nations only: Scotland.");
    assertHas(book, "\n### sct-");
    assertFalse(book.contains("\n### eng-"));
    assertFalse(book.contains("law: Fostering Services"));
    assertFalse(book.contains("\n### England\n"));
    assertFalse(book.contains("| Rules | England |"));
    assertFalse(book.contains("each once"), "one nation needs no sum");
    assertFalse(
        MarkdownTables.spaced(new RuleBook(TITLE, sections).markdown(Locale.ENGLISH))
            .contains("nations only"));
  }

  @ParameterizedTest
  @EnumSource(Nation.class)
  void each_requirement_and_remedy_stands_with_what_is_as_certain(Nation nation) {
    var journey = Journeys.standard().in(nation);
    String book = book(Locale.ENGLISH, EnumSet.of(nation), JourneySection.standard());
    int apart = book.indexOf("#### Not verified: ");
    String before = apart < 0 ? book : book.substring(0, apart);
    String after = apart < 0 ? "" : book.substring(apart);

    assertFalse(before.contains("; NOT VERIFIED |"));
    assertFalse(after.contains("; read |") || after.contains("; known |"));
    for (RemedyRule remedy : journey.remedies()) {
      assertHas(
          remedy.basis().certainty().isVerified() ? before : after,
          "\n| " + marked(new BookPage(Locale.ENGLISH).say(remedy.kind())) + " | ");
    }
    for (Transition row : journey.transitions()) {
      for (var requirement : row.requires()) {
        assertHas(
            requirement.basis().certainty().isVerified() ? before : after,
            marked(requirement.why().english()));
      }
    }
  }

  @Test
  void codes_are_printed_by_the_labels_of_their_lists() {
    String book =
        MarkdownTables.spaced(
            new RuleBook(TITLE, PackSection.ofAll(Eligibility.standard().packs()))
                .markdown(Locale.ENGLISH));

    assertHas(
        book,
        "- class of offence: “"
            + marked(
                OffenceKind.SCHEDULE_4_PART_1
                    .list()
                    .find("schedule-4-part-1")
                    .orElseThrow()
                    .labelIn(Locale.ENGLISH)
                    .text())
            + "”");
    assertFalse(book.contains("“schedule-4-part-1”"));
  }

  @Test
  void a_book_about_no_nation_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new RuleBook(TITLE, List.of(), Set.of()));
  }

  @Test
  void texts_stand_beside_each_other_in_both_languages() {
    BookPage page = new BookPage(Messages.WELSH);
    page.texts("Beth", List.of(new BookPage.Named("un|dau", new Bilingual("One.", "Un."))));

    assertEquals(
        """
        | Beth | Testun | Yn Saesneg |
        | --- | --- | --- |
        | un\\|dau | Un. | <span lang="en">One.</span> |
        """,
        MarkdownTables.spaced(page.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_constant_of_the_tables_has_a_word(String language) {
    BookPage page = new BookPage(Locale.forLanguageTag(language));
    for (LegalForce source : LegalForce.values()) {
      assertFalse(page.text("source.short." + BookPage.word(source)).isBlank());
    }
    for (Certainty certainty : Certainty.values()) {
      assertFalse(page.text("certainty.short." + BookPage.word(certainty)).isBlank());
    }
    for (Actor actor : Actor.values()) {
      assertFalse(page.text("actor." + BookPage.word(actor)).isBlank());
    }
    for (DeadlineKind limit : DeadlineKind.values()) {
      assertFalse(page.text("limit." + BookPage.word(limit)).isBlank());
    }
    for (DurationUnit unit : DurationUnit.values()) {
      assertTrue(page.text("unit." + BookPage.word(unit)).contains("{n}"));
      assertTrue(page.text("unit." + BookPage.word(unit) + ".one").contains("{n}"));
    }
    for (DayCount counting : DayCount.values()) {
      assertFalse(page.text("counting." + BookPage.word(counting)).isBlank());
    }
    for (Severity severity : Severity.values()) {
      assertFalse(page.text("severity." + BookPage.word(severity)).isBlank());
    }
    assertEquals(
        language.equals("en") ? "law: An Act section 1" : "cyfraith: An Act section 1",
        page.place(
            Basis.of(LegalForce.STATUTE, "A department")
                .cites(new Citation("An Act", "section 1"))
                .in(Nation.WALES)
                .build()));
  }
}
