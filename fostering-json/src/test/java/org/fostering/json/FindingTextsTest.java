package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;
import org.fostering.rules.consistency.Checks;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyPack;
import org.fostering.rules.consistency.ConsistencyRule;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.LegalForce;
import org.junit.jupiter.api.Test;

class FindingTextsTest {

  /** A code that stands in the source as a text of its own. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "\"((?:mapping|postcodes|organisations|responsibilities|readiness|case|consistency|columns"
              + "|csv|measure|rules|routes|handover|duplicates)[.][a-z]+(?:-[a-z]+)*)\"");

  /** An enum whose constants are kinds of findings: a code is the name of one. */
  private static final Pattern KINDS = Pattern.compile("enum \\w+ implements FindingKind ");

  private static List<FindingKind> kinds(Path enumeration) {
    String file = enumeration.toString().replace('\\', '/');
    String name =
        file.substring(file.indexOf("org/fostering"), file.length() - ".java".length())
            .replace('/', '.');
    try {
      return Stream.of(Class.forName(name).getEnumConstants())
          .map(FindingKind.class::cast)
          .toList();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    Stream.of(Verdict.values())
        .filter(verdict -> verdict != Verdict.ALLOWED)
        .forEach(verdict -> codes.add("journey." + Words.of(verdict)));
    Consistency.standard().packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .forEach(rule -> codes.addAll(List.of(rule.code(), rule.code() + ".failed")));
    for (String module : List.of("fostering-model", "fostering-rules", "fostering-json")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(FindingTextsTest::isOfTheLibrary).toList()) {
          String source = Files.readString(file);
          if (KINDS.matcher(source).find()) {
            kinds(file).forEach(kind -> codes.add(kind.code()));
          }
          LITERAL
              .matcher(source)
              .results()
              .map(match -> match.group(1))
              .filter(code -> !code.endsWith(".csv"))
              .forEach(codes::add);
        }
      }
    }
    return codes;
  }

  /** The command line has texts of its own under keys of the same form. */
  private static boolean isOfTheLibrary(Path file) {
    return file.toString().endsWith(".java")
        && !file.toString().replace('\\', '/').contains("org/fostering/cli");
  }

  @Test
  void every_code_of_the_library_has_its_texts_in_both_languages() throws IOException {
    FindingTexts english = FindingTexts.of(Locale.UK);
    FindingTexts welsh = FindingTexts.of(Messages.WELSH);
    Set<String> lacking = new TreeSet<>();
    for (String code : codes()) {
      Finding finding = Finding.error(code, Pointer.ROOT);
      if (Stream.of(english, welsh)
          .flatMap(texts -> Stream.of(texts.text(finding), texts.fix(finding)))
          .anyMatch(Optional::isEmpty)) {
        lacking.add(code);
      } else {
        assertNotEquals(english.text(finding), welsh.text(finding), code);
        assertNotEquals(english.fix(finding), welsh.fix(finding), code);
      }
    }
    assertEquals(Set.of(), lacking);
    assertTrue(codes().containsAll(Set.of("mapping.conflict", "postcodes.more-rows")));
    assertTrue(codes().containsAll(Set.of("consistency.batch-limit", "journey.not-shown")));
  }

  @Test
  void the_catalogue_has_every_code_and_no_other() throws IOException {
    assertEquals(codes(), FindingTexts.of(Locale.UK).codes());
    assertEquals(codes(), FindingTexts.of(Messages.WELSH).codes());
  }

  @Test
  void every_code_has_an_entry_with_every_part_of_it_in_both_languages() {
    for (Locale locale : List.of(Locale.UK, Messages.WELSH)) {
      FindingTexts texts = FindingTexts.of(locale);
      for (String code : texts.codes()) {
        FindingEntry entry = texts.entry(code).orElseThrow();
        assertFalse(entry.when().isBlank() || entry.text().isBlank() || entry.fix().isBlank());
        assertFalse((entry.text() + entry.fix()).contains("{"), code);
      }
    }
  }

  @Test
  void a_near_miss_of_a_code_is_answered_with_the_nearest() {
    FindingTexts texts = FindingTexts.of(Locale.UK);

    assertEquals(List.of("property.unknown"), texts.nearest("Property.unknwon"));
    assertTrue(texts.nearest("enquiry-twice").contains("consistency.enquiry-twice"));
    assertEquals(List.of(), texts.nearest("x"));
    assertEquals(Optional.empty(), texts.entry("property.unknwon"));
  }

  @Test
  void an_unknown_property_is_answered_with_the_nearest_name_and_a_word_with_the_options() {
    FindingTexts texts = FindingTexts.of(Locale.UK);
    List<String> fixes =
        FosteringJson.standard()
            .read(
                Home.class,
                "{\"bedroms\":1,\"Tenure\":\"owned\",\"colour\":\"red\",\"nation\":\"france\"}")
            .findings()
            .stream()
            .map(finding -> texts.fix(finding).orElseThrow())
            .toList();

    assertEquals(
        List.of(
            "Write bedrooms, if that is meant. What a local system adds belongs in extensions of the document itself.",
            "Write tenure, if that is meant. What a local system adds belongs in extensions of the document itself.",
            "Check the spelling, capitals included. What a local system adds belongs in extensions of the document itself."),
        fixes.subList(0, 3));
  }

  @Test
  void a_code_of_a_host_has_none() {
    Finding finding = Finding.error("host.own", Pointer.ROOT);

    assertEquals(Optional.empty(), FindingTexts.of(Locale.FRENCH).text(finding));
    assertEquals(Optional.empty(), FindingTexts.of(Messages.WELSH).fix(finding));
  }

  @Test
  void a_rule_of_a_host_has_the_texts_that_it_was_given() {
    Bilingual title = new Bilingual("Rules of a hub", "Rheolau hyb");
    ConsistencyRule rule =
        ConsistencyRule.builder("hub.no-reference", "Enquiry")
            .basis(
                Basis.of(LegalForce.POLICY, "Example Hub")
                    .cites(new Citation("Recording policy of Example Hub", "section 2"))
                    .in(Nation.ENGLAND)
                    .build())
            .says("There is no reference.", "Nid oes cyfeirnod.")
            .fix("Add the reference.", "Ychwanegwch y cyfeirnod.")
            .must(Checks.never("."))
            .build();
    Consistency own =
        Consistency.of(List.of(new ConsistencyPack("hub", "1", title, List.of(rule))));
    Finding finding = Finding.error("hub.no-reference", Pointer.ROOT);
    FindingTexts english = FindingTexts.of(Locale.UK, own);

    assertEquals(Optional.of("There is no reference."), english.text(finding));
    assertEquals(Optional.of("Add the reference."), english.fix(finding));
    assertEquals(
        Optional.of("Nid oes cyfeirnod."), FindingTexts.of(Messages.WELSH, own).text(finding));
    assertTrue(english.codes().contains("hub.no-reference"));
  }

  @Test
  void only_the_english_texts_have_all_been_reviewed() {
    assertTrue(FindingTexts.of(Locale.ENGLISH).isReviewed());
    assertFalse(FindingTexts.of(Messages.WELSH).isReviewed());
  }
}
