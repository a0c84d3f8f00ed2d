package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents named by case, in a folder for each type of document. A faulty one has a file beside it
 * with what a strict reader finds: code, pointer after a number sign, line and column.
 */
@Tag("both-paths")
class FixturesTest {

  private static final FosteringJson JSON = FosteringJson.standard();

  static List<Path> documents() {
    return Fixtures.all();
  }

  @Test
  void every_type_of_document_has_a_folder_and_every_folder_a_type() {
    assertEquals(
        Documents.standard().stream().map(Documents::name).collect(Collectors.toSet()),
        Fixtures.all().stream()
            .map(document -> document.getParent().getFileName().toString())
            .collect(Collectors.toSet()));
  }

  @Test
  void every_type_of_document_has_a_full_and_a_minimal_one() {
    for (Class<? extends Document> type : Documents.standard()) {
      assertTrue(Fixtures.all().contains(Fixtures.of(type, "full")), type.getSimpleName());
      assertTrue(Fixtures.all().contains(Fixtures.of(type, "minimal")), type.getSimpleName());
    }
  }

  @Test
  void what_stands_beside_stands_beside_a_document() {
    assertEquals(List.of(), Fixtures.withoutDocument());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_strict_reader_finds_what_stands_beside(Path document) {
    assertEquals(
        Fixtures.expected(document),
        read(document, Fixtures.type(document)).findings().stream()
            .map(FixturesTest::line)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_was_built_is_written_and_read_as_an_equal_value(Path document) {
    check(document, Fixtures.type(document));
  }

  private static <T> void check(Path document, Class<T> type) {
    Checked<T> checked = read(document, type);
    for (T value : checked.value().stream().toList()) {
      String written = JSON.write(value);
      Checked<T> again = JSON.read(type, written);

      assertEquals(value, again.value().orElseThrow());
      assertEquals(written, JSON.write(again.value().orElseThrow()));
      assertTrue(!checked.isSound() || again.isSound());
    }
    assertTrue(!Fixtures.expected(document).isEmpty() || checked.value().isPresent());
  }

  @Test
  void every_kind_of_fault_has_a_document() {
    Set<String> shown = new TreeSet<>();
    for (Path document : documents()) {
      Fixtures.expected(document).lines().forEach(line -> shown.add(line.split(" ")[0]));
    }
    // The limits of bytes and findings need long documents, the others types of a host's own.
    shown.addAll(List.of("limit.bytes", "limit.findings"));
    shown.addAll(List.of("constraint.other", "constraint.unchecked"));

    assertEquals(
        Arrays.stream(FindingCode.values())
            .map(FindingCode::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        shown);
  }

  private static <T> Checked<T> read(Path document, Class<T> type) {
    return JSON.read(type, Fixtures.bytes(document));
  }

  private static String line(Finding finding) {
    return "%s #%s %d:%d"
        .formatted(
            finding.code(),
            finding.pointer(),
            finding.position().orElseThrow().line(),
            finding.position().orElseThrow().column());
  }
}
