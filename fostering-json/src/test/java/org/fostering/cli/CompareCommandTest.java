package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.fostering.json.schema.NamedSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  private static final String PACK =
      """
      {"documentType":"rule-pack","formatVersion":"1.0","id":"policies","version":"%s",
       "title":{"english":"Policies","welsh":"Polisïau"},"subject":"enquiry",
       "rules":[{"id":"smoke-free","source":"policy","owner":"Example Fostering",
       "citations":[{"instrument":"Fostering policy","provision":"3"}],"nations":["england"],
       "effect":"assess","reason":{"english":"To talk about.","welsh":"I’w drafod."},
       "when":%s}]}
      """;
  private static final String SMOKING = "{\"fact\":\"smoking\",\"is\":true}";
  private static final String NO_SMOKING = "{\"fact\":\"smoking\",\"is\":false}";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private CommandRun packs(String old, String changed, String... more) throws IOException {
    String[] arguments = {
      "compare",
      file("old.json", PACK.formatted("1", old)),
      file("new.json", PACK.formatted("2", changed))
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.of(all);
  }

  @Test
  void what_is_written_otherwise_is_the_same_in_effect() throws IOException {
    CommandRun run = packs(SMOKING, "{\"not\":{\"fact\":\"smoking\",\"is\":false}}");

    assertEquals("", run.err());
    assertEquals(
        """
        policies:1 → policies:2
        written otherwise, the same in effect: 1, the same: 0. Nothing comes to anything else than before.

        written otherwise, the same in effect: smoke-free (/rules/0)
            when, written otherwise: somebody smokes: yes → not (somebody smokes: no)
            Written in: Fostering policy 3
        """,
        run.out());
  }

  @Test
  void what_changes_is_shown_by_a_case_and_in_every_form() throws IOException {
    String text = packs(SMOKING, NO_SMOKING).out();
    assertTrue(text.contains("changed: smoke-free (/rules/0)"), text);
    assertTrue(text.contains("holds now, and did not, with: "), text);
    String html = packs(SMOKING, NO_SMOKING, "--format", "html", "--lang", "cy").out();
    assertTrue(html.contains("<html lang=\"cy\">"), html);
    assertTrue(html.contains("scope=\"row\""), html);
    assertTrue(packs(SMOKING, NO_SMOKING, "--format", "markdown").out().startsWith("# "));
    String json = packs(SMOKING, NO_SMOKING, "--format", "json").out();
    assertEquals(Set.of(), NamedSchemas.faults("comparison", json));
  }

  @Test
  void a_table_is_compared_line_by_line_and_by_citation() throws IOException {
    String header = "id,instrument,provision,from\n";
    CommandRun run =
        CommandRun.of(
            "compare",
            file("old.csv", header + "a,fsr-2011,regulation 5,\nb,fsr-2011,regulation 6,\n"),
            file("new.csv", header + "c,fsr-2011,regulation 7,\na,fsr-2011,regulation 5A,\n"));

    assertTrue(run.out().contains("gone: 1, new: 1, changed: 1, the same: 0."), run.out());
    assertTrue(run.out().contains("provision: regulation 5 → regulation 5A"), run.out());
    assertTrue(run.out().contains("(SI 2011/581) regulation 5A"), run.out());
  }

  @Test
  void of_a_schema_every_breaking_change_is_named() throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare",
            file(
                "old.json",
                """
                {"type":"object","required":["a"],"properties":{
                 "a":{"type":["string","null"],"maxLength":9},"b":{"enum":["x","y"]},"c":{}}}
                """),
            file(
                "new.json",
                """
                {"type":"object","required":["a","b"],"additionalProperties":false,"properties":{
                 "a":{"type":"string","maxLength":8},"b":{"enum":["x","z"]},"d":{"pattern":"x"}}}
                """));

    String text = run.out();
    for (String said :
        new String[] {
          "newly required: b",
          "closed: no further properties are taken",
          "type narrowed: string, null → string",
          "maxLength: 9 → 8",
          "values gone: y",
          "values added: z",
          "property removed"
        }) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertTrue(text.startsWith("before → after\nbreaking change: 4, new: 1, changed: 1"), text);
  }

  @Test
  void the_published_schemas_are_compared_as_a_folder() {
    String folder = "src/main/resources/org/fostering/json/schema/v1";
    CommandRun run = CommandRun.of("compare", folder, folder);

    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("There is no difference"), run.out());
  }

  @Test
  void what_is_not_of_one_kind_is_not_compared() throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare", file("a.json", PACK.formatted("1", SMOKING)), file("b.csv", "code\nx\n"));

    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("are not of one kind"), run.err());
  }
}
