package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.rules.consistency.Consistency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as they are read, and whether what they say agrees. */
class ConsistentDocumentsTest {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  static Stream<Path> sound() {
    return Fixtures.all().stream()
        .filter(file -> FosteringJson.standard().read(Fixtures.type(file), bytes(file)).isSound());
  }

  private static byte[] bytes(Path file) {
    return Fixtures.bytes(file);
  }

  @ParameterizedTest
  @MethodSource("sound")
  void the_sound_fixtures_of_all_types_agree_with_themselves(Path file) {
    Document document =
        FosteringJson.standard().read(Fixtures.type(file), bytes(file)).value().orElseThrow();
    assertEquals(List.of(), Consistency.standard().check(document, lastDay(bytes(file))));
  }

  /**
   * The last day that a document tells of: the law of its own time is asked, as of a day on which
   * it can have been written.
   */
  private static LocalDate lastDay(byte[] document) {
    return DAY.matcher(new String(document, StandardCharsets.UTF_8))
        .results()
        .map(day -> LocalDate.parse(day.group()))
        .max(Comparator.naturalOrder())
        .orElse(TODAY);
  }

  /** One of the examples has a home in another nation than said. */
  @Test
  void of_the_example_enquiries_only_those_made_to_contradict_themselves_are_found()
      throws IOException {
    Map<String, Long> found = new TreeMap<>();
    var batch = Consistency.standard().batch(TODAY);
    for (String line : Files.readAllLines(Path.of("examples", "enquiries.ndjson"))) {
      Enquiry enquiry = FosteringJson.standard().read(Enquiry.class, line).value().orElseThrow();
      Stream.concat(
              Consistency.standard().check(enquiry, TODAY).stream(), batch.add(enquiry).stream())
          .forEach(
              finding ->
                  found.merge(
                      enquiry.getIdentifiers().get(0).getValue() + " " + finding.code(),
                      1L,
                      Long::sum));
    }
    assertEquals(Map.of("E-0130 consistency.nation-of-postcode", 1L), found);
    batch.finish((finding, document) -> fail(document + " " + finding.code()));
  }

  @Property(tries = 60)
  void no_rule_fails_on_any_document_and_none_shows_what_is_in_it(
      @ForAll long seed, @ForAll boolean canaries) {
    for (Class<? extends Document> type : Documents.standard()) {
      Document document =
          canaries
              ? RandomValues.canaries(seed, false).next(type)
              : new RandomValues(seed, seed % 2 == 0).next(type);
      List<Finding> findings = Consistency.standard().check(document, TODAY);
      assertEquals(findings, Consistency.standard().check(document, TODAY));
      Consistency.standard().batch(TODAY).add(document);
      for (Finding finding : findings) {
        assertFalse(finding.code().endsWith(".failed"), finding.code());
        for (Locale locale : List.of(Locale.ENGLISH, Messages.WELSH)) {
          String said =
              Consistency.standard().message(finding, locale).orElseThrow()
                  + Consistency.standard().fix(finding, locale).orElseThrow()
                  + finding;
          assertFalse(said.contains(RandomValues.SONG), finding.code());
          assertFalse(said.contains(RandomValues.MONTH), finding.code());
          assertFalse(said.contains(RandomValues.NUMBER), finding.code());
        }
      }
    }
  }

  @Test
  void what_a_check_finds_stands_among_the_findings_with_its_place() {
    FosteringJson reader =
        FosteringJson.builder()
            .alsoChecking(document -> Consistency.standard().check(document, TODAY))
            .build();
    Checked<Enquiry> checked =
        reader.read(
            Enquiry.class,
            """
            {
              "documentType": "enquiry",
              "formatVersion": "1.0",
              "enquirers": [{"id": "ann", "name": {"fullName": "Ann Sample"}}],
              "contacts": [
                {"people": ["ann", "sam"]}],
              "statusHistory": [{"status": "closed"}],
              "colour": "red"
            }
            """);
    assertEquals(
        List.of(
            "consistency.status-without-record", "consistency.person-unknown", "property.unknown"),
        checked.findings().stream().map(Finding::code).toList());
    assertEquals(new Position(1, 1), checked.findings().get(0).position().orElseThrow());
    assertEquals("/closing", checked.findings().get(0).pointer().toString());
    assertEquals(new Position(6, 24), checked.findings().get(1).position().orElseThrow());
    assertFalse(checked.isSound());
  }

  @Test
  void a_check_that_throws_is_a_finding_without_its_message() {
    FosteringJson reader =
        FosteringJson.builder()
            .alsoChecking(
                document -> {
                  throw new IllegalStateException("secret");
                })
            .build();
    Checked<Enquiry> checked =
        reader.read(
            Enquiry.class,
            "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
                + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann\"}}]}");
    assertEquals(
        List.of(FindingCode.CONSTRAINT_UNCHECKED.code() + " "),
        checked.findings().stream().map(f -> f.code() + " " + f.pointer()).toList());
    assertTrue(checked.value().isPresent());
  }

  private static List<StreamedDocument<Document>> stream(Strictness mode, String text) {
    try (DocumentStream<Document> documents =
        FosteringJson.builder()
            .strictness(mode)
            .build()
            .documents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
      return documents.stream().toList();
    }
  }

  private static List<String> codes(StreamedDocument<Document> item) {
    return item.checked().findings().stream().map(f -> f.code() + " " + f.pointer()).toList();
  }

  @Test
  void documents_are_read_by_the_type_that_each_says_it_is_of() {
    List<StreamedDocument<Document>> items =
        stream(
            Strictness.STRICT,
            """
            {"documentType":"assessment","formatVersion":"1.0"}
            {"formatVersion":"1.0","nation":"wales","documentType":"approval"}
            {"formatVersion":"1.0","people":[]}
            {"documentType":"recipe","formatVersion":"1.0","eggs":2}
            {"documentType":7,"formatVersion":"1.0"}
            [1]
            {"documentType":"assessment","formatVersion":"1.0","eggs":2}
            """);
    assertTrue(items.get(0).checked().isSound());
    assertTrue(
        items.get(1).checked().value().orElseThrow() instanceof org.fostering.model.carer.Approval);
    assertEquals(List.of("document.type-missing /documentType"), codes(items.get(2)));
    assertEquals(3, items.get(2).checked().findings().get(0).position().orElseThrow().line());
    assertEquals(List.of("document.type-unknown /documentType"), codes(items.get(3)));
    assertTrue(items.get(4).checked().value().isEmpty());
    assertEquals(List.of("document.not-object "), codes(items.get(5)));
    assertEquals(List.of("property.unknown "), codes(items.get(6)));
  }

  @Test
  void without_a_type_there_is_an_error_in_either_mode() {
    StreamedDocument<Document> item =
        stream(Strictness.TOLERANT, "{\"formatVersion\":\"1.0\"}").get(0);
    assertEquals(List.of("document.type-missing /documentType"), codes(item));
    assertFalse(item.checked().isSound());
    assertEquals(Pointer.ROOT.property("documentType"), item.checked().findings().get(0).pointer());
  }
}
