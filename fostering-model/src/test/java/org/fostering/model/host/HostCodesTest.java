package org.fostering.model.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.code.CodeEntry.Mapping;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeListName;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Messages;
import org.fostering.model.value.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and lists that a host has added. */
class HostCodesTest {

  private static final String LISTS = "list,title_en,source\nmood,Mood,Anytown\n";
  private static final String CODES = "code,label_en,definition,source\ncalm,Calm,So.,Anytown\n";

  @Test
  void a_code_of_a_host_is_known_or_not_by_the_list_of_the_host() {
    VisitMood unknown = VisitMood.tryParse("stormy").orElseThrow();

    assertTrue(VisitMood.CALM.isKnown());
    assertEquals("calm", VisitMood.CALM.toString());
    assertEquals(VisitMood.CALM, VisitMood.known("calm"));
    assertEquals("visit-mood", VisitMood.CALM.list().name());
    assertFalse(unknown.isKnown());
    assertEquals("stormy", unknown.getText());
    assertEquals("[unknown code]", unknown.toString());
    assertNotEquals(unknown, PetKind.of("stormy"));
    assertEquals(
        "the code list visit-mood has no such code",
        assertThrows(IllegalArgumentException.class, () -> VisitMood.known("stormy")).getMessage());
  }

  @Test
  void a_label_of_a_host_falls_back_to_english_and_an_unknown_code_to_its_text() {
    assertEquals("Tawel", VisitMood.CALM.labelIn(Messages.WELSH));
    assertEquals("Calm", VisitMood.CALM.labelIn(Locale.ENGLISH));
    assertEquals("Two-sided", VisitMood.known("2-sided").labelIn(Messages.WELSH));
    assertEquals("stormy", VisitMood.tryParse("stormy").orElseThrow().labelIn(Messages.WELSH));
  }

  @Test
  void a_table_needs_few_columns_and_may_have_all_that_the_library_has() {
    Map<String, String> tables = tables();
    tables.put(
        "lists.csv",
        "source,list,title_en,title_cy,cy_reviewed,definition,url,version,status,licence\n"
            + "Anytown,mood,Mood,Naws,yes,How it was.,urn:mood,3,retired,OGL v3.0\n");
    tables.put(
        "mood.csv",
        "source,code,label_en,label_cy,cy_reviewed,definition,status,valid_from,valid_to,replaced_by\n"
            + "Anytown,calm,Calm,Tawel,yes,So.,official,2020-01-01,2025-12-31,fair mild\n");
    tables.put("mappings.csv", "list,code,scheme,target,match\nmood,calm,urn:x,C,exact\n");

    CodeList list = read(tables).find("mood").orElseThrow();

    assertEquals(new Label("Naws", Messages.WELSH, true), list.titleIn(Messages.WELSH));
    assertEquals(Optional.of("How it was."), list.definition());
    assertEquals(Optional.of("urn:mood"), list.url());
    assertEquals(Optional.of("3"), list.version());
    assertEquals(CodeList.Status.RETIRED, list.status());
    assertEquals(Optional.of("OGL v3.0"), list.licence());
    assertEquals(
        List.of(
            new CodeEntry(
                "calm",
                "Calm",
                Optional.of("Tawel"),
                true,
                "So.",
                CodeEntry.Status.OFFICIAL,
                "Anytown",
                DateRange.between(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31)),
                List.of("fair", "mild"),
                Optional.empty(),
                List.of(new Mapping("urn:x", "C", Match.EXACT)))),
        list.entries());
  }

  @Test
  void what_a_table_does_not_say_is_taken_to_be_plain() {
    CodeList list = read(tables()).find("mood").orElseThrow();

    assertEquals(new Label("Mood", Locale.ENGLISH, true), list.titleIn(Messages.WELSH));
    assertEquals("Anytown", list.source());
    assertEquals(CodeList.Status.ACTIVE, list.status());
    assertEquals(Optional.empty(), list.definition());
    assertEquals(
        List.of(
            new CodeEntry(
                "calm",
                "Calm",
                Optional.empty(),
                false,
                "So.",
                CodeEntry.Status.LOCAL,
                "Anytown",
                DateRange.ALWAYS,
                List.of(),
                Optional.empty(),
                List.of())),
        list.entries());
  }

  @Test
  void lists_of_a_host_stand_behind_those_of_the_library_and_change_them_not() {
    int before = CodeLists.standard().all().size();

    CodeLists lists = CodeLists.standard().with(VisitMood.LISTS);

    assertEquals(before, CodeLists.standard().all().size());
    assertEquals(Optional.empty(), CodeLists.standard().find("visit-mood"));
    assertEquals(before + 1, lists.all().size());
    assertEquals("visit-mood", List.copyOf(lists.all()).get(before).name());
    assertEquals(VisitMood.CALM.list(), lists.of(VisitMood.class));
    assertEquals(CodeLists.standard().of(PetKind.class), lists.of(PetKind.class));
  }

  @Test
  void two_lists_of_one_name_become_one_that_has_the_codes_of_both() {
    CodeLists ours = read(tables());
    Map<String, String> tables =
        Map.of(
            "lists.csv",
            "list,title_en,source\nmood,Another title,Elsewhere\n",
            "mood.csv",
            "code,label_en,definition,source\n"
                + "tense,Tense,Not so.,Elsewhere\ncalm,Very calm,So.,Elsewhere\n");

    CodeList both = ours.with(read(tables)).find("mood").orElseThrow();

    assertEquals("Mood", both.titleIn(Locale.ENGLISH).text());
    assertEquals(
        List.of("calm Very calm", "tense Tense"),
        both.entries().stream().map(one -> one.code() + " " + one.label()).toList());
    assertEquals(1, ours.find("mood").orElseThrow().entries().size());
    assertEquals(
        CodeLists.standard().all().size(),
        CodeLists.standard().with(CodeLists.standard()).all().size());
  }

  @Test
  void a_class_of_codes_that_names_no_list_is_told_what_to_write() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> CodeLists.nameFor(String.class));

    assertEquals(
        "java.lang.String is a class of codes and must name its list with @CodeListName",
        refused.getMessage());
  }

  @Test
  void a_mapping_may_lead_to_a_list_of_a_host() throws IOException {
    byte[] file =
        "local_list,local_code,common_list,common_code,match\nm,C,visit-mood,calm,exact\n"
            .getBytes(StandardCharsets.UTF_8);

    Checked<CodeMapping> without =
        CodeMapping.load(new ByteArrayInputStream(file), CodeLists.standard());
    Checked<CodeMapping> with =
        CodeMapping.load(
            new ByteArrayInputStream(file), CodeLists.standard().with(VisitMood.LISTS));

    assertEquals("mapping.unknown-list", without.findings().get(0).code());
    assertEquals(List.of(), with.findings());
    assertEquals(
        "calm",
        with.value()
            .orElseThrow()
            .toCommon("m", "C", LocalDate.of(2026, 1, 1))
            .target()
            .orElseThrow()
            .code());
  }

  /** A class that names a list and forgets to give it. */
  @CodeListName("visit-mood")
  private static final class Forgetful extends Code {
    Forgetful() {
      super("calm");
    }
  }

  @Test
  void a_class_that_gives_no_list_is_refused_by_name() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new Forgetful().isKnown());

    assertEquals(
        Forgetful.class.getName() + " names no list that is here with @CodeListName",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lists.csv    | ''                                       | lists.csv is empty",
        "lists.csv    | list,title_en;mood,Mood                  | lists.csv line 2: no column"
            + " source",
        "lists.csv    | list,title_en,source;mood,,A             | lists.csv line 2: no value for"
            + " title_en",
        "lists.csv    | list,title_en,source;mood,M,A;mood,M,A   | lists.csv line 3: the list"
            + " stands twice",
        "lists.csv    | list,title_en,source,status;mood,M,A,odd | lists.csv line 2: there is no"
            + " such status",
        "lists.csv    | list,title_en,source;other,Other,A       | other.csv is missing from the"
            + " code lists",
        "mood.csv     | code,label_en,source;a,A,B               | mood.csv line 2: no column"
            + " definition",
        "mood.csv     | code,label_en,definition,source;a,A,B    | mood.csv line 2: 3 fields, not"
            + " 4",
        "mood.csv     | code,label_en,definition,source;a,A,B,C;a,A,B,C | mood.csv line 3: the code"
            + " stands twice",
        "mood.csv     | code,label_en,definition,source,status;a,A,B,C,odd | mood.csv line 2: a day"
            + " or a status is not of its form",
        "mood.csv     | code,label_en,definition,source,valid_to;a,A,B,C,31/3/26 | mood.csv line 2:"
            + " a day or a status is not of its form",
        "mappings.csv | list,code,scheme,target,match;mood,calm,x,y,odd | mappings.csv line 2:"
            + " match must be one of [exact, close, broad, narrow]"
      })
  void a_broken_table_is_refused_by_file_and_line(String file, String table, String message) {
    Map<String, String> tables = tables();
    tables.put(file, table.replace(';', '\n'));

    var refused = assertThrows(IllegalStateException.class, () -> read(tables));

    assertEquals(message, refused.getMessage());
  }

  @Test
  void a_text_that_no_code_can_be_is_refused() {
    Map<String, String> tables = tables();
    tables.put("mood.csv", CODES + "x".repeat(Code.MAX_LENGTH + 1) + ",Long,Too long.,A\n");

    var refused = assertThrows(IllegalStateException.class, () -> read(tables));

    assertEquals("mood.csv line 3: this cannot be a code", refused.getMessage());
  }

  @Test
  void a_table_that_cannot_be_read_says_so() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThrows(UncheckedIOException.class, () -> CodeLists.read(file -> failing));
  }

  private static Map<String, String> tables() {
    return new HashMap<>(Map.of("lists.csv", LISTS, "mood.csv", CODES));
  }

  private static CodeLists read(Map<String, String> tables) {
    return CodeLists.read(
        file -> {
          String table = tables.get(file);
          return table == null
              ? null
              : new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        });
  }
}
