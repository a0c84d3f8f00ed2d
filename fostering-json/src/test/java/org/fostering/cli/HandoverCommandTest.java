package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  void of_several_agreements_one_is_to_be_named() throws IOException {
    String directory =
        Files.writeString(
                folder.resolve("directory.json"),
                """
                {"documentType":"organisation-directory","formatVersion":"1.0",
                 "sharingAgreements":[{"id":"one"},{"id":"other"}]}
                """)
            .toString();
    String[] both = {
      "handover", "project", ENQUIRY, "--level", "hub", "--directory", directory, "--agreement", ""
    };
    CommandRun run = CommandRun.of(Arrays.copyOf(both, both.length - 2));
    both[both.length - 1] = "none";

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("several sharing agreements: one, other."), run.err());
    assertTrue(CommandRun.of(both).err().contains("of this id (none)"));
  }

  @Test
  void copies_in_statistics_are_counted_once_by_pseudonyms_that_show_no_number()
      throws IOException {
    Path key = folder.resolve("secret");
    Files.writeString(key, "0123456789abcdef0123456789abcdef");
    Path copies = folder.resolve("copies.ndjson");
    String document =
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"identifiers\":[{\"system\":"
            + "\"a.example\",\"value\":\"E-0042\"}],\"receivedAt\":\"2026-05-04T09:00:00+01:00\","
            + "\"campaign\":{\"system\":\"c.example\",\"value\":\"any-of-us\"},"
            + "\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}}]}";
    Files.writeString(copies, document + "\n" + document + "\n");
    String level = "statistics";

    String without =
        CommandRun.of("handover", "project", copies.toString(), "--level", level).out();
    CommandRun run =
        CommandRun.of(
            "handover",
            "project",
            copies.toString(),
            "--level",
            level,
            "--key-file",
            key.toString());

    assertEquals(0, run.exitCode(), run.err());
    assertFalse(without.contains("identifiers"));
    assertTrue(run.out().contains("\"system\":\"pseudonym\""), run.out());
    assertFalse(run.out().contains("0042") || run.out().contains("a.example"));
    assertEquals(1, run.lines().stream().distinct().count());
    assertEquals(
        2,
        CommandRun.of(
                "handover",
                "project",
                copies.toString(),
                "--level",
                level,
                "--key-file",
                copies.resolveSibling("none").toString())
            .exitCode());
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
  void copies_are_one_group_of_which_every_pair_is_told_on_request() throws IOException {
    Path key = folder.resolve("key");
    Files.writeString(key, "0123456789abcdef0123456789abcdef");
    String[] words =
        Stream.concat(
                Stream.of("duplicates", "--key-file", key.toString(), "--format", "ndjson"),
                Collections.nCopies(5, ENQUIRY).stream())
            .toArray(String[]::new);

    List<String> groups = CommandRun.of(words).out().lines().toList();
    assertEquals(2, groups.size(), groups::toString);
    assertTrue(
        groups.get(0).contains("\"enquiries\":5,\"pairs\":4,\"certainPairs\":4"), groups::toString);
    assertTrue(groups.get(0).contains("\"second\":{\"file\":4,"), groups::toString);
    assertFalse(groups.get(0).contains("\"second\":{\"file\":5,"), groups::toString);

    words[words.length - 1] = "--pairs";
    List<String> pairs = CommandRun.of(words).out().lines().toList();
    assertTrue(pairs.stream().noneMatch(each -> each.contains("group")), pairs::toString);
    assertEquals(
        List.of(2, 3, 4),
        IntStream.rangeClosed(1, 5)
            .filter(
                i -> pairs.stream().anyMatch(each -> each.contains("\"second\":{\"file\":" + i)))
            .boxed()
            .toList());
  }

  @Test
  void a_short_secret_is_refused() throws IOException {
    Path key = folder.resolve("key");
    Files.writeString(key, "short");
    assertEquals(2, CommandRun.of("duplicates", ENQUIRY, "--key-file", key.toString()).exitCode());
  }

  private static String handover(String history) {
    return "{\"documentType\":\"handover\",\"formatVersion\":\"1.0\","
        + "\"identifiers\":[{\"system\":\"https://example.org/h\",\"value\":\"H-1\"}],"
        + "\"sender\":{\"name\":\"Hub\"},\"receiver\":{\"name\":\"Council\"},"
        + "\"subject\":{\"documentType\":\"enquiry\","
        + "\"identifier\":{\"system\":\"https://example.org/e\",\"value\":\"E-1\"}},"
        + "\"sentAt\":\"2026-06-01T09:00:00Z\",\"acknowledgementDueOn\":\"2026-06-03\""
        + history
        + "}\n";
  }

  private static String enquiry(String name) {
    return "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
        + "\"identifiers\":[{\"system\":\"https://example.org/e\",\"value\":\"E-1\"}],"
        + "\"enquirers\":[{\"name\":{\"fullName\":\""
        + name
        + "\"}}]}\n";
  }

  @Test
  void an_offer_that_nobody_answered_is_shown_as_expired_by_handover_and_status()
      throws IOException {
    Path file = folder.resolve("offers.ndjson");
    Files.writeString(file, handover(""));

    CommandRun run = CommandRun.of("handover", "check", file.toString(), "--as-of", "2026-06-04");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("document 1: Expired; to be answered by 2026-06-03"), run.out());
    assertTrue(run.out().contains("Warning handover.expired"), run.out());
    CommandRun status = CommandRun.of("status", file.toString(), "--as-of", "2026-06-04");
    assertTrue(status.out().contains("handover.expired"), status.out());
  }

  @Test
  void a_change_after_acceptance_is_an_error_and_shows_nothing_of_it() throws IOException {
    Path file = folder.resolve("accepted.ndjson");
    Files.writeString(
        file,
        enquiry("Ann Before")
            + handover(
                ",\"statusHistory\":[{\"status\":\"accepted\",\"effectiveOn\":\"2026-06-02\"}]")
            + enquiry("Ann After"));

    CommandRun run = CommandRun.of("handover", "check", file.toString(), "--as-of", "2026-06-04");
    assertEquals(1, run.exitCode(), run.err());
    assertTrue(run.out().contains("Accepted"), run.out());
    assertTrue(
        run.out()
            .contains(
                "Error handover.changed-after-acceptance at " + file + " document 3 /enquirers"),
        run.out());
    assertFalse(run.out().contains("Ann"));
  }

  @Test
  void a_change_is_found_however_far_it_lies_from_the_handover() throws IOException {
    Path file = folder.resolve("far.ndjson");
    String accepted =
        ",\"statusHistory\":[{\"status\":\"accepted\",\"effectiveOn\":\"2026-06-02\"}]";
    StringBuilder text = new StringBuilder(enquiry("Ann Before")).append(handover(accepted));
    for (int i = 0; i < 10_000; i++) {
      text.append(enquiry("Bea Between").replace("E-1", "X-" + i));
    }
    text.append(handover(accepted).replace("H-1", "H-2")).append(enquiry("Ann After"));
    Files.writeString(file, text);

    CommandRun run = CommandRun.of("handover", "check", file.toString(), "--as-of", "2026-06-04");
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(5, run.lines().size(), run.out());
    assertTrue(run.out().contains("document 10004 /enquirers"), run.out());
    assertTrue(run.out().contains("handover.two-owners at " + file + " document 10003"), run.out());
  }
}
