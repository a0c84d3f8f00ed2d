package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.common.Postcode;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents named by case. A faulty one has a file beside it with what a strict reader finds: code,
 * pointer after a number sign, line and column.
 */
class FixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/v1/enquiry");
  private static final FosteringJson JSON = FosteringJson.standard();

  static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_strict_reader_finds_what_stands_beside(Path document) throws IOException {
    assumeThatPostcodesAreThere(document);

    assertEquals(
        expected(document),
        read(document).findings().stream()
            .map(FixturesTest::line)
            .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatever_was_built_is_written_and_read_as_an_equal_value(Path document) throws IOException {
    Checked<Enquiry> checked = read(document);
    for (Enquiry enquiry : checked.value().stream().toList()) {
      String written = JSON.write(enquiry);
      Checked<Enquiry> again = JSON.read(Enquiry.class, written);

      assertEquals(enquiry, again.value().orElseThrow());
      assertEquals(written, JSON.write(again.value().orElseThrow()));
      assertTrue(!checked.isSound() || again.isSound());
    }
  }

  @Test
  void every_kind_of_fault_has_a_document() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path document : documents()) {
      expected(document).lines().forEach(line -> shown.add(line.split(" ")[0]));
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

  private static void assumeThatPostcodesAreThere(Path document) {
    assumeTrue(
        !document.endsWith("postcode.json") || Postcode.tryParse("SW1A 1AA").isPresent(),
        "postcodes are not there yet");
  }

  private static Checked<Enquiry> read(Path document) throws IOException {
    return JSON.read(Enquiry.class, Files.readAllBytes(document));
  }

  private static String expected(Path document) {
    Path beside = Path.of(document.toString().replace(".json", ".expected"));
    try {
      return Files.exists(beside) ? Files.readString(beside).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
