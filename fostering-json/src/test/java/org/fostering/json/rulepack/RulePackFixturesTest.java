package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packs named by case. A faulty one has a file beside it with what the reader finds: code, pointer
 * after a number sign, line and column.
 */
@Tag("both-paths")
class RulePackFixturesTest {

  static final Path FOLDER = Path.of("src/test/resources/rules/v1");

  static List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  static Checked<RulePack<Enquiry>> read(Path pack) throws IOException {
    return RulePackJson.read(Files.readAllBytes(pack), EnquiryFacts.ALL);
  }

  private static String expected(Path pack) throws IOException {
    Path beside = Path.of(pack.toString().replaceFirst("json$", "expected"));
    return Files.exists(beside) ? Files.readString(beside).strip() : "";
  }

  private static String line(Finding finding) {
    return "%s #%s %d:%d"
        .formatted(
            finding.code(),
            finding.pointer(),
            finding.position().orElseThrow().line(),
            finding.position().orElseThrow().column());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_reader_finds_what_stands_beside(Path pack) throws IOException {
    Checked<RulePack<Enquiry>> checked = read(pack);

    assertEquals(
        expected(pack),
        checked.findings().stream()
            .map(RulePackFixturesTest::line)
            .collect(Collectors.joining("\n")));
    assertEquals(expected(pack).isEmpty(), checked.isSound());
    assertEquals(checked.isSound(), checked.value().isPresent());
  }

  @ParameterizedTest
  @MethodSource("packs")
  void a_sound_pack_is_written_and_read_as_the_same_pack(Path pack) throws IOException {
    Checked<RulePack<Enquiry>> checked = read(pack);
    if (checked.isSound()) {
      String written = RulePackJson.write(checked.value().orElseThrow());
      Checked<RulePack<Enquiry>> again =
          RulePackJson.read(written.getBytes(StandardCharsets.UTF_8), EnquiryFacts.ALL);

      assertEquals(List.of(), again.findings());
      assertEquals(checked.value(), again.value());
      assertEquals(written, RulePackJson.write(again.value().orElseThrow()));
      assertEquals(Set.of(), NamedSchemas.faults("rule-pack", Files.readString(pack)));
      assertEquals(Set.of(), NamedSchemas.faults("rule-pack", written));
    }
  }

  @Test
  void every_kind_of_fault_of_rules_has_a_pack() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path pack : packs()) {
      expected(pack).lines().forEach(line -> shown.add(line.split(" ")[0]));
    }

    // What a pack refuses has a code of its own each; this one is for what it refuses in future.
    shown.add(RuleFindingCode.RULES_REFUSED.code());

    assertTrue(
        shown.containsAll(
            Arrays.stream(RuleFindingCode.values()).map(RuleFindingCode::code).toList()),
        shown.toString());
  }
}
