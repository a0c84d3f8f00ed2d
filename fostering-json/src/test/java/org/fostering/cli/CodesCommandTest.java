package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fostering.json.FindingTexts;
import org.fostering.json.FosteringJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesCommandTest {

  @ParameterizedTest
  @CsvSource({"markdown, 2", "csv, 1"})
  void each_code_has_a_line(String format, int head) {
    for (String language : new String[] {"en", "cy"}) {
      CommandRun run = CommandRun.of("codes", "--format", format, "--lang", language);

      assertEquals(0, run.exitCode());
      assertEquals(head + FindingTexts.of(Locale.UK).codes().size(), run.lines().size());
      assertFalse(run.out().contains("{"), "something is not filled in");
    }
  }

  @Test
  void the_catalogue_for_machines_is_complete_in_both_languages() throws IOException {
    JsonNode catalogue =
        new ObjectMapper().readTree(CommandRun.of("codes", "--format", "json").out());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                FosteringJson.class.getResourceAsStream("schema/v1/finding-catalogue.schema.json"));
    assertEquals(List.of(), schema.validate(catalogue));
    List<String> codes = new ArrayList<>();
    for (JsonNode entry : catalogue.path("codes")) {
      codes.add(entry.path("code").asText());
      for (String part : List.of("when", "message", "fix")) {
        String english = entry.path(part).path("en").asText();
        assertFalse(english.isBlank(), codes + part);
        assertNotEquals(english, entry.path(part).path("cy").asText(), codes + part);
      }
    }
    assertEquals(List.copyOf(FindingTexts.of(Locale.UK).codes()), codes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.syntax", "json."})
  void a_code_or_the_start_of_one_may_be_named(String start) {
    CommandRun run = CommandRun.of("codes", start);

    assertTrue(run.lines().stream().skip(2).allMatch(line -> line.startsWith("|" + start)));
    assertTrue(run.out().contains("json.syntax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.like-it", "JSON"})
  void one_that_is_not_there_is_said_to_be_none(String code) {
    CommandRun run = CommandRun.of("codes", code);

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains(code));
  }
}
