package org.fostering.model.code.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeTranslation.MappingOutcome;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMappingTest {

  private static final String HEADER =
      "local_list,local_code,common_list,common_code,match,valid_from,valid_to\n";
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Test
  void a_code_is_translated_there_and_back() {
    CodeMapping mapping =
        sound(
            "source,WEB,enquiry-channel,website-form,exact,,\n"
                + "source,TEL,enquiry-channel,telephone,broad,,\n");

    assertEquals(
        Optional.of(new Target("enquiry-channel", "website-form", Match.EXACT)),
        mapping.toCommon("source", "WEB", DAY).target());
    assertEquals(
        Optional.of(new Target("source", "WEB", Match.EXACT)),
        mapping.toLocal("enquiry-channel", "website-form", "source", DAY).target());
    assertEquals(
        Optional.of(new Target("source", "TEL", Match.NARROW)),
        mapping.toLocal("enquiry-channel", "telephone", "source", DAY).target());
    assertEquals(Set.of("source"), mapping.localLists());
  }

  @Test
  void a_code_that_no_row_names_is_unmapped() {
    CodeMapping mapping = sound("source,WEB,enquiry-channel,website-form,exact,,\n");

    for (CodeTranslation translation :
        List.of(
            mapping.toCommon("source", "web", DAY),
            mapping.toCommon("origin", "WEB", DAY),
            mapping.toCommon("source", "WEB", "tenure", DAY),
            mapping.toLocal("enquiry-channel", "event", "source", DAY),
            mapping.toLocal("enquiry-channel", "website-form", "origin", DAY),
            CodeMapping.none().toCommon("source", "WEB", DAY))) {
      assertEquals(MappingOutcome.UNMAPPED, translation.outcome());
      assertEquals("mapping.code-unmapped", code(translation));
    }
  }

  @Test
  void a_row_without_a_common_code_says_that_the_local_one_is_no_answer() {
    CodeMapping mapping =
        sound(
            "kinds,Not sure,fostering-kind,,exact,,\nkinds,A,fostering-kind,respite,exact,,\n,,,,,,\n");
    CodeTranslation translation = mapping.toCommon("kinds", "Not sure", "fostering-kind", DAY);

    assertEquals(MappingOutcome.NO_ANSWER, translation.outcome());
    assertEquals(Optional.empty(), translation.target());
    assertEquals(Optional.empty(), translation.finding(Pointer.ROOT));
    assertEquals(
        MappingOutcome.UNMAPPED, mapping.toLocal("fostering-kind", "", "kinds", DAY).outcome());
  }

  @Test
  void a_local_code_is_found_however_it_is_typed_where_only_one_is_spelt_so() {
    CodeMapping mapping =
        sound(
            "s,Web form,enquiry-channel,email,exact,,\ns,a,enquiry-channel,letter,exact,,\ns,A,enquiry-channel,event,exact,,\n");

    assertEquals(Optional.of("Web form"), mapping.localCode("s", "web  FORM"));
    assertEquals(Optional.of("A"), mapping.localCode("s", "A"));
    assertEquals(Optional.empty(), mapping.localCode("s", "fax"));
    assertEquals(Optional.empty(), mapping.localCode("t", "A"));
  }

  @Test
  void a_code_that_is_broader_than_ours_is_our_broader_code_and_not_ambiguous() {
    CodeMapping mapping =
        sound(
            "housing,OWN,tenure,owned-outright,narrow,,\nhousing,OWN,tenure,mortgage,narrow,,\n"
                + "housing,OWN,tenure,shared-ownership,narrow,,\n"
                + "housing,RENT,tenure,rented,exact,,\n"
                + "status,M,marital-status,married,narrow,,\n"
                + "status,M,marital-status,civil-partner,narrow,,\n");

    assertEquals(
        Optional.of(new Target("tenure", "owned", Match.CLOSE)),
        mapping.toCommon("housing", "OWN", DAY).target());
    assertEquals(
        "married-or-civil-partner",
        mapping.toCommon("status", "M", DAY).target().orElseThrow().code());
    assertEquals(
        Optional.of(new Target("housing", "RENT", Match.BROAD)),
        mapping.toLocal("tenure", "social-rent-council", "housing", DAY).target());
  }

  @Test
  void several_counterparts_are_ambiguous_unless_one_alone_is_exact() {
    Checked<CodeMapping> checked =
        load(
            "s,A,enquiry-channel,email,close,,\ns,A,enquiry-channel,letter,close,,\n"
                + "s,B,enquiry-channel,email,close,,\ns,B,enquiry-channel,letter,exact,,\n"
                + "s,C,enquiry-channel,email,exact,,\ns,C,contact-method,email,exact,,\n");
    CodeMapping mapping = checked.value().orElseThrow();

    assertEquals(List.of("mapping.ambiguous /local_code 3:2"), shown(checked));
    CodeTranslation both = mapping.toCommon("s", "A", DAY);
    assertEquals(MappingOutcome.AMBIGUOUS, both.outcome());
    assertEquals(List.of("email", "letter"), both.targets().stream().map(Target::code).toList());
    assertEquals("mapping.code-ambiguous", code(both));
    assertEquals("letter", mapping.toCommon("s", "B", DAY).target().orElseThrow().code());
    assertEquals(MappingOutcome.AMBIGUOUS, mapping.toCommon("s", "C", DAY).outcome());
    assertEquals(
        MappingOutcome.MAPPED, mapping.toCommon("s", "C", "contact-method", DAY).outcome());
    assertEquals(
        "C", mapping.toLocal("enquiry-channel", "email", "s", DAY).target().orElseThrow().code());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31, EXPIRED, ",
    "2024-04-01, MAPPED, email",
    "2025-03-31, MAPPED, email",
    "2025-04-01, MAPPED, letter",
    "2026-04-01, EXPIRED, "
  })
  void a_row_holds_on_its_first_and_its_last_day(
      LocalDate asOf, MappingOutcome outcome, String code) {
    CodeMapping mapping =
        sound(
            "s,A,enquiry-channel,email,exact,2024-04-01,2025-03-31\n"
                + "s,A,enquiry-channel,letter,exact,2025-04-01,2026-03-31\n");
    CodeTranslation translation = mapping.toCommon("s", "A", asOf);

    assertEquals(outcome, translation.outcome());
    assertEquals(Optional.ofNullable(code), translation.target().map(Target::code));
    if (outcome == MappingOutcome.EXPIRED) {
      assertEquals(2, translation.targets().size());
      assertEquals("mapping.code-expired", code(translation));
    }
  }

  @Test
  void a_row_does_not_keep_a_common_code_alive() {
    Checked<CodeMapping> checked = load("s,A,ssda903-placement-type,H5,exact,,\n");
    CodeMapping mapping = checked.value().orElseThrow();

    assertEquals(List.of("mapping.expired /common_code 2:4"), shown(checked));
    assertTrue(checked.isSound());
    assertEquals(
        MappingOutcome.MAPPED, mapping.toCommon("s", "A", LocalDate.of(2025, 3, 31)).outcome());
    assertEquals(
        MappingOutcome.EXPIRED, mapping.toCommon("s", "A", LocalDate.of(2025, 4, 1)).outcome());
  }

  @Test
  void a_list_may_be_named_by_its_address() {
    Checked<CodeMapping> checked =
        load(
            "lang,BSL,https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage,q4,exact,,\n"
                + "lang,CY,ukcore-human-language,cy,exact,,\n");

    assertEquals(List.of("mapping.list-retired /common_list 2:3"), shown(checked));
    assertEquals(
        "ukcore-human-language",
        checked.value().orElseThrow().toCommon("lang", "BSL", DAY).target().orElseThrow().list());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s,A,enquiry-channel,email           | mapping.row-malformed ROOT 2:1",
        "s,\"A,enquiry-channel,email,exact,, | mapping.row-malformed ROOT 2:1",
        "s,,enquiry-channel,email,exact,,    | mapping.value-missing /local_code 2:2",
        "s,A,enquiry-channels,email,exact,,  | mapping.unknown-list /common_list 2:3",
        "s,A,enquiry-channel,e-mail,exact,,  | mapping.unknown-code /common_code 2:4",
        "s,A,enquiry-channel,email,same,,    | mapping.unknown-match /match 2:5",
        "s,A,enquiry-channel,email,exact,31/03/2026, | mapping.date-malformed /valid_from 2:6",
        "s,A,enquiry-channel,email,exact,2026-03-31,2026-03-30 | mapping.period-reversed /valid_to"
            + " 2:7"
      })
  void a_row_that_cannot_be_used_is_reported_and_costs_no_other(String row, String finding) {
    Checked<CodeMapping> checked = load(row + "\ns,Z,enquiry-channel,event,exact,,\n");

    assertEquals(List.of(finding.replace("ROOT", "")), shown(checked));
    assertEquals(
        MappingOutcome.MAPPED, checked.value().orElseThrow().toCommon("s", "Z", DAY).outcome());
    assertEquals(1, checked.value().orElseThrow().size());
  }

  @Test
  void text_in_another_encoding_is_reported() throws IOException {
    byte[] bytes =
        (HEADER + "s,Café,enquiry-channel,email,exact,,\n").getBytes(StandardCharsets.ISO_8859_1);
    Checked<CodeMapping> checked =
        CodeMapping.load(new ByteArrayInputStream(bytes), CodeLists.standard());

    assertEquals(List.of("mapping.encoding /local_code 2:2"), shown(checked));
  }

  @Test
  void a_second_row_for_the_same_pair_is_left_out() {
    Checked<CodeMapping> checked =
        load(
            "s,A,enquiry-channel,email,exact,,2025-12-31\n"
                + "s,A,enquiry-channel,email,exact,2025-12-31,\n"
                + "s,A,enquiry-channel,email,close,2025-01-01,\n"
                + "s,A,enquiry-channel,email,close,2026-01-01,\n");

    assertEquals(
        List.of("mapping.duplicate /local_code 3:2", "mapping.conflict /match 4:5"),
        shown(checked));
    assertEquals(2, checked.value().orElseThrow().size());
  }

  @Test
  void columns_stand_in_any_order_and_the_dates_may_be_left_out() {
    Checked<CodeMapping> checked =
        loadAll(
            "Note,MATCH,common_code,common_list,local_code,local_list\n"
                + "x,exact,email,enquiry-channel,A,s\n");

    assertEquals(List.of("mapping.column-unknown  1:1"), shown(checked));
    assertEquals(
        MappingOutcome.MAPPED, checked.value().orElseThrow().toCommon("s", "A", DAY).outcome());
  }

  @Test
  void a_file_that_is_none_gives_no_mapping() {
    assertEquals(List.of("mapping.file-empty "), shown(loadAll("\n\n")));
    Checked<CodeMapping> other = loadAll("name;age\nx;1\n");
    assertTrue(other.value().isEmpty());
    assertEquals(
        5,
        other.findings().stream().filter(f -> f.code().equals("mapping.column-missing")).count());
    Checked<CodeMapping> tooLong =
        load("s,A,enquiry-channel,email,exact,,\n".repeat(CodeMappingFile.MOST_ROWS + 1));
    assertTrue(tooLong.value().isEmpty());
    assertEquals(
        MappingFindingCode.TOO_MANY_ROWS.code(),
        tooLong.findings().get(tooLong.findings().size() - 1).code());
  }

  @Test
  void no_code_shows_in_a_translation_or_a_finding() {
    Checked<CodeMapping> checked =
        load(
            "canary,canary,enquiry-channel,canary,exact,,\n"
                + "canary,canary,canary,canary,canary,canary,canary\n"
                + "canary,CANARY,enquiry-channel,email,exact,,\n");
    CodeTranslation translation = checked.value().orElseThrow().toCommon("canary", "CANARY", DAY);

    assertFalse(shown(checked).toString().toLowerCase(Locale.ROOT).contains("canary"));
    assertFalse(checked.findings().toString().toLowerCase(Locale.ROOT).contains("canary"));
    assertEquals("CodeTranslation[MAPPED, 1 targets]", translation.toString());
    assertEquals("Target[enquiry-channel, EXACT]", translation.targets().get(0).toString());
    assertSame(MappingOutcome.MAPPED, translation.outcome());
  }

  @Test
  void an_outcome_that_its_targets_belie_cannot_be_made() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CodeTranslation(MappingOutcome.MAPPED, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CodeTranslation(MappingOutcome.AMBIGUOUS, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "cy"})
  void every_finding_has_its_texts(String language) {
    Messages messages = CodeMapping.messages(Locale.forLanguageTag(language));
    for (MappingFindingCode each : MappingFindingCode.values()) {
      String code = each.code();
      Finding finding = Finding.error(code, Pointer.ROOT);
      assertTrue(messages.text(finding).isPresent(), code);
      assertTrue(messages.fix(finding).isPresent(), code);
    }
    assertEquals(language.equals("en"), messages.isReviewed());
  }

  private static String code(CodeTranslation translation) {
    return translation.finding(Pointer.ROOT).map(Finding::code).orElse("none");
  }

  private static CodeMapping sound(String rows) {
    Checked<CodeMapping> checked = load(rows);
    assertEquals(List.of(), checked.findings());
    return checked.value().orElseThrow();
  }

  private static Checked<CodeMapping> load(String rows) {
    return loadAll(HEADER + rows);
  }

  private static Checked<CodeMapping> loadAll(String file) {
    return CodeMapping.load(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), CodeLists.standard());
  }

  /** What a mapping can still be used with; every other code is an error. */
  private static final Set<String> WARNINGS =
      Set.of(
          "mapping.column-unknown",
          "mapping.list-retired",
          "mapping.expired",
          "mapping.duplicate",
          "mapping.ambiguous");

  private static List<String> shown(Checked<?> checked) {
    for (Finding finding : checked.findings()) {
      assertEquals(
          WARNINGS.contains(finding.code()) ? Severity.WARNING : Severity.ERROR,
          finding.severity(),
          finding.code());
    }
    return checked.findings().stream()
        .map(
            finding ->
                finding.code()
                    + " "
                    + finding.pointer()
                    + finding.position().map(at -> " " + at.line() + ":" + at.column()).orElse(""))
        .toList();
  }
}
