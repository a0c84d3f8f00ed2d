package org.fostering.cli.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.fostering.cli.MarkdownTables;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.eligibility.PersonFacts;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {

  private static final String OWNER = "Example & Sons_Fostering";
  private static final Bilingual TITLE = new Bilingual("A book", "Llyfr");

  private static Rule.Builder<Enquiry> rule(String id) {
    return Rule.<Enquiry>of(id, LegalForce.POLICY, OWNER)
        .cites("Policy", "section 3")
        .in(Nation.ENGLAND, Nation.WALES)
        .then(Effect.ASSESS, "1. A *point* to discuss.", "Pwynt i’w drafod.");
  }

  private static RulePack<Enquiry> pack(List<Amendment<Enquiry>> amendments, Rule<Enquiry> rule) {
    return RulePack.<Enquiry>builder("example", "2026.1")
        .title(new Bilingual("Policies", "Polisïau"))
        .facts(EnquiryFacts.ALL)
        .rules(List.of(rule))
        .amendments(amendments)
        .build();
  }

  private static String english(RulePack<?> pack) {
    return MarkdownTables.spaced(
        new RuleBook(TITLE, List.of(new PackSection(pack))).markdown(Locale.ENGLISH));
  }

  private static void assertHas(String book, String lines) {
    assertTrue(book.contains(lines), () -> "not in the book: " + lines + "\n" + book);
  }

  @Test
  void a_rule_says_what_it_says_when_and_what_it_rests_on() {
    String book =
        english(
            pack(
                List.of(),
                rule("smoke-free")
                    .during(InForce.between(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31)))
                    .when(EnquiryFacts.SMOKING.is(true))
                    .build()));
    String smoking = EnquiryFacts.SMOKING.label().english();

    assertHas(
        book,
        """
        ### smoke-free

        1\\. A \\*point\\* to discuss.

        - **In Welsh:** <span lang="cy">Pwynt i’w drafod.</span>

        #### When it applies

        - %s: yes

        #### What follows, and what it rests on

        - **What follows:** A point to discuss in the conversation or the assessment
        - **Source:** Policy of a service, not law
        - **Who answers for it:** Example \\& Sons\\_Fostering
        - **Where it is written:** Policy section 3
        - **Where it holds:** England, Wales
        - **When it holds:** from 1 April 2026 until 31 March 2028
        - **How certain that is:** stated: a policy, as its owner states it
        """
            .formatted(smoking));
    assertFalse(book.contains("Not verified."));
  }

  @Test
  void a_pack_says_how_many_rules_each_nation_has_and_lists_them() {
    String book =
        english(pack(List.of(), rule("smoke-free").when(EnquiryFacts.SMOKING.is(true)).build()));

    assertHas(
        book,
        """
        | What | Where it holds | How many | of which read | of which known | of which stated | of which not verified |
        | --- | --- | --- | --- | --- | --- | --- |
        | Rules | England | 1 | 0 | 0 | 1 | 0 |
        | Rules | Wales | 1 | 0 | 0 | 1 | 0 |
        | Rules | all of these nations, each once | 1 | 0 | 0 | 1 | 0 |

        - read: the text of the source was read and says so
        - known: undisputed in the field; the text was not read for this line
        - stated: a policy, as its owner states it
        - NOT VERIFIED: believed, but neither read nor beyond doubt

        ## Contents

        - [Policies](#policies)

        ## Policies

        Pack example, version 2026.1.

        | Rule | What follows | Source | Where it holds | When it holds; how certain |
        | --- | --- | --- | --- | --- |
        | smoke-free | A point to discuss in the conversation or the assessment | Policy of a service, not law | England, Wales | always; stated |
        """);
  }

  @Test
  void a_policy_says_who_has_adopted_it() {
    String adopted =
        english(
            pack(
                List.of(),
                rule("theirs")
                    .adoptedBy("E08000035", "example-hub")
                    .when(EnquiryFacts.SMOKING.is(true))
                    .build()));
    String anybodys =
        english(pack(List.of(), rule("theirs").when(EnquiryFacts.SMOKING.is(true)).build()));

    assertHas(adopted, "- **For whose cases it holds:** E08000035, example-hub\n");
    assertFalse(anybodys.contains("For whose cases it holds"));
  }

  @Test
  void what_is_not_verified_or_not_in_force_says_so_loudly() {
    String book =
        english(
            pack(
                List.of(),
                rule("later")
                    .certainty(Certainty.UNVERIFIED)
                    .during(InForce.notCommenced())
                    .when(EnquiryFacts.SMOKING.is(true))
                    .build()));

    assertHas(book, "### later\n\n**Not verified. It stands in no default pack");
    assertHas(book, "\n\n**Enacted, and not in force: no day of commencement is known");
    assertHas(book, "- **When it holds:** enacted; no day of commencement is known\n");
    assertHas(book, "- **How certain that is:** NOT VERIFIED");
    assertHas(book, "| Rules | England | 1 | 0 | 0 | 0 | 1 |");
  }

  @Test
  void a_condition_is_a_list_in_which_each_part_stands_below_its_whole() {
    Condition<Enquiry> condition =
        Condition.all(
            Condition.any(EnquiryFacts.SMOKING.is(true), EnquiryFacts.VAPING.is(true)),
            Condition.not(EnquiryFacts.SPARE_BEDROOMS.atLeast(1)),
            Condition.any(EnquiryFacts.YOUNGEST_CHILD.below(5)),
            EnquiryFacts.ENQUIRERS.some(PersonFacts.RIGHT_TO_WORK.is(false)),
            EnquiryFacts.ENQUIRERS.each(PersonFacts.APPROVED_ELSEWHERE.is(true)),
            Condition.not(
                EnquiryFacts.OTHERS_IN_HOUSEHOLD.some(PersonFacts.RIGHT_TO_WORK.is(true))));
    String enquirers = EnquiryFacts.ENQUIRERS.label().english();
    String others = EnquiryFacts.OTHERS_IN_HOUSEHOLD.label().english();

    assertHas(
        english(pack(List.of(), rule("many").when(condition).build())),
        """
        - all of these:
          - at least one of these:
            - %s: yes
            - %s: yes
          - this is not so:
            - %s: 1 or more
          - %s: less than 5
          - for at least one of %s:
            - %s: no
          - for each of %s:
            - %s: yes
          - for none of %s:
            - %s: yes
        """
            .formatted(
                EnquiryFacts.SMOKING.label().english(),
                EnquiryFacts.VAPING.label().english(),
                EnquiryFacts.SPARE_BEDROOMS.label().english(),
                EnquiryFacts.YOUNGEST_CHILD.label().english(),
                enquirers,
                PersonFacts.RIGHT_TO_WORK.label().english(),
                enquirers,
                PersonFacts.APPROVED_ELSEWHERE.label().english(),
                others,
                PersonFacts.RIGHT_TO_WORK.label().english()));
  }

  @Test
  void what_allows_a_rule_to_read_a_protected_characteristic_is_printed() {
    assertHas(
        english(
            pack(
                List.of(),
                rule("age")
                    .mayReadProtected("Equality Act 2010", "section 13(2)")
                    .when(EnquiryFacts.ENQUIRERS.some(PersonFacts.AGE.below(21)))
                    .build())),
        "- **What allows it to read a protected characteristic:** Equality Act 2010 section"
            + " 13(2)\n");
  }

  @Test
  void amendments_are_printed_with_what_they_change() {
    Bilingual why = new Bilingual("Because.", "Achos.");
    Basis basis =
        Basis.of(LegalForce.POLICY, OWNER)
            .cites(new Citation("Policy", ""))
            .in(Nation.WALES)
            .during(InForce.from(LocalDate.of(2027, 4, 1)))
            .build();
    String book =
        english(
            pack(
                List.of(
                    new Amendment.Extend<>(
                        "first",
                        EnquiryFacts.VAPING.is(true),
                        basis,
                        Optional.of(new Citation("Equality Act 2010", "section 158")),
                        why),
                    new Amendment.Replace<>("second", "own", why),
                    new Amendment.Retire<>("third", basis, why)),
                rule("own").when(EnquiryFacts.SMOKING.is(true)).build()));

    assertHas(book, "### Change to the rule first\n\nBecause.\n\n- **In Welsh:**");
    assertHas(
        book,
        "#### Further cases in which it applies\n\n- "
            + EnquiryFacts.VAPING.label().english()
            + ": yes\n");
    assertHas(book, "characteristic:** Equality Act 2010 section 158\n");
    assertHas(book, "### Change to the rule second\n");
    assertHas(book, "- **Replaced by:** own\n");
    assertHas(book, "### Change to the rule third\n");
    assertHas(book, "#### Withdrawn\n\n- **Source:** Policy of a service, not law\n");
    assertHas(book, "- **When it holds:** from 1 April 2027 on\n");
  }

  @Test
  void the_welsh_book_is_in_welsh_and_says_that_nobody_has_reviewed_it() {
    RuleBook book =
        new RuleBook(
            TITLE,
            List.of(
                new PackSection(
                    pack(
                        List.of(),
                        rule("smoke-free")
                            .during(InForce.from(LocalDate.of(2026, 4, 1)))
                            .when(EnquiryFacts.SMOKING.is(true))
                            .build()))));
    String welsh = book.markdown(Messages.WELSH);

    assertTrue(welsh.startsWith("# Llyfr\n"));
    assertHas(welsh, "Nid yw siaradwr yr iaith wedi adolygu");
    assertHas(
        welsh, "### smoke-free\n\nPwynt i’w drafod.\n\n- **Yn Saesneg:** <span lang=\"en\">1. A");
    assertHas(welsh, "Lloegr, Cymru");
    assertHas(welsh, "o 1 Ebrill 2026 ymlaen");
    assertFalse(book.markdown(Locale.ENGLISH).contains("not yet been reviewed"));
    assertEquals(book.markdown(Locale.ENGLISH), book.markdown(Locale.FRENCH));
  }

  @Test
  void the_law_of_the_library_is_printed_rule_by_rule() {
    List<? extends RulePack<?>> packs = Eligibility.standard().packs();
    String book =
        MarkdownTables.spaced(
            new RuleBook(TITLE, PackSection.ofAll(packs)).markdown(Locale.ENGLISH));

    for (RulePack<?> pack : packs) {
      assertHas(book, "## " + pack.title().english());
      for (Rule<?> rule : pack.rules()) {
        assertHas(book, "\n### " + rule.id() + "\n");
      }
    }
    assertHas(book, "SI 2011/581");
  }

  @Test
  void what_the_law_does_not_bar_is_printed_with_each_thing_that_it_rests_on() {
    List<LegalStatement> statements = LegalStatement.all();
    String book =
        MarkdownTables.spaced(
            new RuleBook(TITLE, List.of(new StatementSection(statements)))
                .markdown(Locale.ENGLISH));

    assertHas(book, "## What the law does not bar, and what it says besides\n");
    for (LegalStatement statement : statements) {
      assertHas(book, "\n### " + statement.key() + "\n");
    }
    assertEquals(
        statements.stream().mapToInt(statement -> statement.bases().size()).sum(),
        book.split("\n#### ", -1).length - 1);
  }

  @Test
  void days_are_said_in_words() {
    BookPage page = new BookPage(Locale.ENGLISH);
    LocalDate day = LocalDate.of(2011, 4, 1);

    assertEquals("always", page.days(InForce.always()));
    assertEquals("from 1 April 2011 on", page.days(InForce.from(day)));
    assertEquals("from 1 April 2011 until 1 April 2011", page.days(InForce.between(day, day)));
    assertEquals(
        "until 1 April 2011",
        page.days(new InForce(Optional.of(new DateRange(Optional.empty(), Optional.of(day))))));
  }

  @Test
  void text_is_never_taken_for_markup() {
    BookPage page = new BookPage(Locale.ENGLISH);
    page.paragraph("- <b>a</b> | [b](c) `d` ~e~");
    page.paragraph("12) two\nlines");
    page.item(1, "+ plus");
    page.item(0, "12) more");
    page.item(0, "- less");
    page.table(List.of("a|b"), List.of(List.of("c|d")));

    assertEquals(
        """
        \\- \\<b\\>a\\</b\\> \\| \\[b\\](c) \\`d\\` ~e~

        12\\) two lines

        - &#43; plus
        - 12&#41; more
        - &#45; less

        | a\\|b |
        | --- |
        | c\\|d |
        """,
        MarkdownTables.spaced(page.toString()));
  }

  @Test
  void a_page_refuses_what_would_not_print() {
    BookPage page = new BookPage(Locale.ENGLISH);

    assertThrows(IllegalArgumentException.class, () -> page.heading(0, "a"));
    assertThrows(IllegalArgumentException.class, () -> page.heading(7, "a"));
    assertThrows(
        IllegalArgumentException.class, () -> page.table(List.of("a"), List.of(List.of("b", "c"))));
    page.heading(6, "a");
    assertEquals("###### a\n", MarkdownTables.spaced(page.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_constant_has_a_text_and_both_languages_have_the_same_keys(String language)
      throws IOException {
    BookPage page = new BookPage(Locale.forLanguageTag(language));
    for (Effect effect : Effect.values()) {
      assertFalse(page.text("effect." + BookPage.word(effect)).isBlank());
    }
    for (LegalForce source : LegalForce.values()) {
      assertFalse(page.text("source." + BookPage.word(source)).isBlank());
    }
    for (Certainty certainty : Certainty.values()) {
      assertFalse(page.text("certainty." + BookPage.word(certainty)).isBlank());
    }
    for (Nation nation : Nation.values()) {
      assertFalse(page.say(nation).isBlank());
    }
    assertThrows(IllegalStateException.class, () -> page.text("no-such-text"));
    assertEquals(load("en").keySet(), load(language).keySet());
  }

  private static Properties load(String language) throws IOException {
    Properties texts = new Properties();
    texts.load(
        new InputStreamReader(
            RuleBook.class.getResourceAsStream("book_" + language + ".properties"),
            StandardCharsets.UTF_8));
    return texts;
  }
}
