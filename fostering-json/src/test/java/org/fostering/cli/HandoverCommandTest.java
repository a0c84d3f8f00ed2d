package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverCommandTest {

  private static final String ENQUIRY = "src/test/resources/v1/enquiry/full.json";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_hub_gets_the_enquirers_and_no_offence() {
    CommandRun run = CommandRun.of("handover", "project", ENQUIRY, "--level", "hub");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("ann@example.org"));
    assertFalse(run.out().contains("offences"));
    assertFalse(run.out().contains("members"));
    assertTrue(run.err().contains("enquiry: criminal-offence stays."), run.err());
  }

  @Test
  void an_unknown_level_is_refused() {
    assertEquals(
        2, CommandRun.of("handover", "project", ENQUIRY, "--level", "everything").exitCode());
  }

  @Test
  void duplicates_are_named_by_position_and_nothing_of_them_is_shown() throws IOException {
    Path key = folder.resolve("key");
    Files.writeString(key, "0123456789abcdef0123456789abcdef");

    CommandRun run =
        CommandRun.of(
            "duplicates", ENQUIRY, ENQUIRY, "--key-file", key.toString(), "--format", "ndjson");

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(
        run.out()
            .contains(
                "\"first\":{\"file\":1,\"document\":1},\"second\":{\"file\":2,\"document\":1},"
                    + "\"scope\":\"person\",\"certain\":true"),
        run.out());
    assertFalse(run.out().matches("(?is).*(example|[0-9a-f]{16}).*"));
  }

  @Test
  void a_short_secret_is_refused() throws IOException {
    Path key = folder.resolve("key");
    Files.writeString(key, "short");
    assertEquals(2, CommandRun.of("duplicates", ENQUIRY, "--key-file", key.toString()).exitCode());
  }
}
