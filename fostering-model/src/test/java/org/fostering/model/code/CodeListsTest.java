package org.fostering.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.finding.Messages;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every code list, every mapping and every class of codes keeps to. */
@Tag("both-paths")
class CodeListsTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/fostering/model/code");

  /** What codes are mapped to though no list of it is here. */
  private static final Set<String> NOT_HELD = Set.of("bcp-47");

  private static final Map<Match, Match> INVERSE =
      Map.of(
          Match.EXACT, Match.EXACT,
          Match.CLOSE, Match.CLOSE,
          Match.BROAD, Match.NARROW,
          Match.NARROW, Match.BROAD);

  static Stream<CodeList> lists() {
    return CodeLists.standard().all().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_code_is_labelled_and_defined(CodeList list) {
    assertFalse(list.entries().isEmpty());
    assertFalse(list.titleIn(Locale.ENGLISH).text().isBlank());
    for (CodeEntry entry : list.entries()) {
      String code = list.name() + " " + entry.code();
      assertTrue(Code.isCode(entry.code()), code + " is no code");
      assertFalse(entry.label().isBlank(), code + " has no label");
      assertFalse(entry.definition().isBlank(), code + " has no definition");
      assertFalse(entry.source().isBlank(), code + " has no source");
      assertNotEquals(Optional.of(""), entry.labelWelsh(), code);
      assertTrue(entry.labelWelsh().isPresent() || !entry.welshReviewed(), code);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void own_lists_are_labelled_in_welsh_and_have_lower_case_codes(CodeList list) {
    if (!list.source().equals("this vocabulary")) {
      return;
    }
    for (CodeEntry entry : list.entries()) {
      String code = list.name() + " " + entry.code();
      assertTrue(entry.labelWelsh().isPresent(), code + " has no Welsh label");
      assertTrue(entry.code().matches("[a-z0-9]+(-[a-z0-9]+)*"), code);
      assertEquals(CodeEntry.Status.LOCAL, entry.status(), code);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void no_published_label_is_passed_off_as_welsh(CodeList list) {
    if (!list.source().equals("this vocabulary")) {
      for (CodeEntry entry : list.entries()) {
        assertNotEquals(Optional.of(entry.label()), entry.labelWelsh(), entry.code());
        assertFalse(entry.welshReviewed(), entry.code());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void what_replaces_a_code_is_in_the_list(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      for (String next : entry.replacedBy()) {
        assertTrue(list.find(next).isPresent(), list.name() + " " + entry.code() + ": " + next);
        assertNotEquals(entry.code(), next);
        assertTrue(entry.valid().to().isPresent(), entry.code() + " is replaced and has no end");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void mappings_lead_to_codes_that_exist(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      for (Mapping mapping : entry.mappings()) {
        Optional<CodeList> target = CodeLists.standard().findScheme(mapping.scheme());
        String where = list.name() + " " + entry.code() + " -> " + mapping;
        assertTrue(
            target.isPresent() || NOT_HELD.contains(mapping.scheme()), where + ": no such list");
        assertTrue(
            target.isEmpty() || target.get().find(mapping.code()).isPresent(),
            where + ": no such code");
      }
    }
  }

  /** SKOS: an exact match is disjoint from every other; two exact ones would make targets equal. */
  @ParameterizedTest
  @MethodSource("lists")
  void matches_do_not_contradict_each_other(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      Set<String> targets = new HashSet<>();
      Set<String> exact = new HashSet<>();
      for (Mapping mapping : entry.mappings()) {
        String where = list.name() + " " + entry.code() + " -> " + mapping;
        String scheme =
            CodeLists.standard()
                .findScheme(mapping.scheme())
                .map(CodeList::name)
                .orElse(mapping.scheme());
        assertTrue(targets.add(scheme + " " + mapping.code()), where + " stands twice");
        assertTrue(mapping.match() != Match.EXACT || exact.add(scheme), where + ": two exact");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_mapping_and_its_way_back_say_the_same(CodeList list) {
    for (CodeEntry entry : list.entries()) {
      for (Mapping there : entry.mappings()) {
        CodeLists.standard().findScheme(there.scheme()).stream()
            .flatMap(target -> target.find(there.code()).stream())
            .flatMap(target -> target.mappings().stream())
            .filter(
                back -> CodeLists.standard().findScheme(back.scheme()).equals(Optional.of(list)))
            .filter(back -> back.code().equals(entry.code()))
            .forEach(
                back ->
                    assertEquals(
                        INVERSE.get(there.match()),
                        back.match(),
                        list.name() + " " + entry.code() + " -> " + there));
      }
    }
  }

  @Test
  void every_mapping_starts_at_a_code_that_exists() {
    for (Row row :
        ResourceTable.read(CodeLists.class.getResourceAsStream("mappings.csv"), "mappings.csv")) {
      assertTrue(
          CodeLists.standard()
              .find(row.text("list"))
              .flatMap(list -> list.find(row.text("code")))
              .isPresent(),
          row.toString());
    }
  }

  @Test
  void every_file_of_codes_is_in_the_index_and_the_index_is_in_order() throws IOException {
    List<String> names = lists().map(CodeList::name).toList();
    try (Stream<Path> files = Files.list(RESOURCES)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".csv"))
              .filter(file -> !Set.of("lists.csv", "mappings.csv").contains(file))
              .map(file -> file.substring(0, file.length() - ".csv".length()))
              .collect(Collectors.toCollection(TreeSet::new)),
          new TreeSet<>(names));
    }
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  void no_two_lists_have_one_address() {
    List<String> urls = lists().flatMap(list -> list.url().stream()).toList();

    assertEquals(urls.stream().distinct().toList(), urls);
  }

  @Test
  void no_two_lists_have_one_title() {
    for (Locale language : List.of(Locale.ENGLISH, Messages.WELSH)) {
      List<String> titles = lists().map(list -> list.titleIn(language).text()).toList();

      assertEquals(titles.stream().distinct().toList(), titles);
    }
  }

  @Test
  void a_label_falls_back_to_english_and_says_so() {
    CodeEntry retired =
        CodeLists.standard().find("ukcore-language-ability-mode").orElseThrow().entries().get(0);
    CodeEntry own =
        CodeLists.standard()
            .of(EnquiryChannel.class)
            .find(EnquiryChannel.EMAIL.getText())
            .orElseThrow();

    assertEquals(
        new Label("Expressed signed", Locale.ENGLISH, true), retired.labelIn(Messages.WELSH));
    assertEquals(new Label("E-bost", Messages.WELSH, false), own.labelIn(Messages.WELSH));
    assertEquals(new Label("E-mail", Locale.ENGLISH, true), own.labelIn(Locale.FRENCH));
  }

  @Test
  void a_title_falls_back_to_english_and_says_so() {
    CodeList published = CodeLists.standard().find("ukcore-language-ability-mode").orElseThrow();
    CodeList own = CodeLists.standard().of(EnquiryChannel.class);

    assertEquals(
        new Label("UK Core language ability mode", Locale.ENGLISH, true),
        published.titleIn(Messages.WELSH));
    assertEquals(new Label("Sianel ymholiad", Messages.WELSH, false), own.titleIn(Messages.WELSH));
    assertEquals(
        new Label("Channel of an enquiry", Locale.ENGLISH, true), own.titleIn(Locale.FRENCH));
  }

  @Test
  void the_label_of_a_code_that_the_list_does_not_have_is_its_text() {
    CodeList list = CodeLists.standard().of(EnquiryChannel.class);

    assertEquals("E-bost", list.labelOf("email", Messages.WELSH));
    assertEquals("E-mail", list.labelOf("email", Locale.FRENCH));
    assertEquals("by pigeon", list.labelOf("by pigeon", Messages.WELSH));
  }

  @Test
  void a_list_that_is_withdrawn_says_so() {
    CodeLists lists = CodeLists.standard();

    assertEquals(
        CodeList.Status.RETIRED, lists.find("ukcore-human-language").orElseThrow().status());
    assertEquals(CodeList.Status.ACTIVE, lists.find("enquiry-channel").orElseThrow().status());
  }
}
