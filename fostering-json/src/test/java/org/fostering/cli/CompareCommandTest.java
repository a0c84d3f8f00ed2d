package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void what_is_no_edition_is_never_said_to_be_the_same() throws IOException {
    String table = file("table.csv", "code\na\n");
    for (String text :
        List.of("", " \n", "{\"documentType\":", "[1", "[]", "{\"documentType\":\"enquiry\"}")) {
      String none = file("none.json", text);
      CommandRun run = CommandRun.of("compare", none, none);
      assertEquals(2, run.exitCode(), text + run.out());
      assertTrue(run.err().contains("is no edition of anything"), run.err());
      assertEquals(2, CommandRun.of("compare", table, none).exitCode(), text);
    }
  }

  /** The schema itself, a, b and whatever else it may have. */
  @Test
  void of_schemas_the_places_that_are_the_same_are_counted() throws IOException {
    String schema = "{\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"%s\"}}}";
    String old = file("old.schema.json", schema.formatted("string"));
    String changed = file("new.schema.json", schema.formatted("boolean"));
    assertTrue(CommandRun.of("compare", old, changed).out().contains("the same: 3"));
    assertTrue(CommandRun.of("compare", old, old).out().contains("The same in both: 4."));
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
  void a_directory_is_compared_in_words_and_its_parts_by_what_they_come_to() throws IOException {
    String directory =
        """
        {"documentType":"organisation-directory","formatVersion":"1.0",
         "authorities":[{"id":"alton","name":"Alton Council"},{"id":"barley","name":"Barley Council"}],
         "responsibilities":[%s]}
        """;
    String part =
        """
        {"steps":[%s],"organisation":"%s","responsibility":"accountable",
         "forMembers":["alton","barley"],"since":"%s"%s}
        """;
    String old = part.formatted("\"visit\",\"handover\"", "alton", "2030-01-01", "");
    String otherwise =
        String.join(
            ",",
            part.formatted("\"handover\"", "alton", "2030-01-01", ""),
            part.formatted("\"visit\"", "alton", "2031-01-01", ""),
            part.formatted("\"visit\"", "alton", "2030-01-01", ",\"until\":\"2030-12-31\""));
    String first = file("first.json", directory.formatted(old));

    String same =
        CommandRun.of("compare", first, file("same.json", directory.formatted(otherwise))).out();
    assertTrue(same.contains("written otherwise, the same in effect: 3, the same: 2."), same);

    String gap = otherwise.replace("2030-12-31", "2030-12-30");
    String changed =
        CommandRun.of("compare", first, file("gap.json", directory.formatted(gap))).out();
    assertTrue(changed.contains("changed: 1"), changed);

    String other = part.formatted("\"visit\"", "alton", "2030-01-01", "");
    String said =
        CommandRun.of("compare", first, file("other.json", directory.formatted(other))).out();
    assertTrue(
        said.contains(
            """
            changed: Responsibilities: Alton Council, Accountable (/responsibilities/0)
                Steps of the journey, no longer: Handover
            """),
        said);
    String welsh =
        CommandRun.of(
                "compare",
                "--lang",
                "cy",
                first,
                file("welsh.json", directory.formatted(other.replace("accountable", "consulted"))))
            .out();
    assertFalse(welsh.contains("accountable") || welsh.contains("consulted"), welsh);
  }

  @Test
  void words_of_a_cell_in_another_order_come_to_the_same() throws IOException {
    String header = "id,instrument,nations,starts,label_en,label_cy\n";
    CommandRun run =
        CommandRun.of(
            "compare",
            file("old.csv", header + "a,fsr-2011,england wales,approved,One,Un\n"),
            file("new.csv", header + "a,fsr-2011,wales england,application-received,One,Un\n"));

    assertTrue(run.out().contains("changed: a: One (/line/2)"), run.out());
    assertTrue(run.out().contains("started by: Approved → Application received"), run.out());

    String order =
        CommandRun.of(
                "compare",
                file("old.csv", header + "a,fsr-2011,england wales,approved,One,Un\n"),
                file("new.csv", header + "a,fsr-2011,wales england,approved,One,Un\n"))
            .out();
    assertTrue(order.contains("Nothing comes to anything else than before."), order);
  }

  @Test
  void a_fact_that_asks_otherwise_changes_no_rule_that_reads_it() throws IOException {
    String fact =
        """
        "facts":[{"name":"asthma","extension":{"system":"example.org","name":"asthma",
         "holds":"yes-or-no"},"sensitivity":"special-category","characteristic":"disability",
         "label":{"english":"asthma","welsh":"asthma"},"question":{"english":"%s","welsh":"?"}}],
        "rules":
        """;
    String rule =
        PACK.formatted("1", "{\"fact\":\"asthma\",\"is\":true}")
            .replace(
                "\"citations\"",
                "\"mayReadProtected\":{\"instrument\":\"x\",\"provision\":\"1\"},\"citations\"");
    CommandRun run =
        CommandRun.of(
            "compare",
            file("old.json", rule.replace("\"rules\":", fact.formatted("Who?"))),
            file("new.json", rule.replace("\"rules\":", fact.formatted("Does anybody?"))));

    assertEquals("", run.err());
    assertTrue(run.out().contains("changed: 1, the same: 1."), run.out());
    assertTrue(run.out().contains("question: Who? → Does anybody?"), run.out());
  }

  @Test
  void a_fact_of_another_name_in_the_same_place_is_the_same_fact() throws IOException {
    String pack =
        PACK.formatted("1", "{\"fact\":\"NAME\",\"below\":6}")
            .replace(
                "\"rules\":",
                """
                "facts":[{"name":"NAME","property":"home/tenancyUntil","counts":"months-until",
                 "sensitivity":"personal","label":{"english":"l","welsh":"l"},
                 "question":{"english":"?","welsh":"?"}}],
                "rules":
                """);
    CommandRun run =
        CommandRun.of(
            "compare",
            file("old.json", pack.replace("NAME", "tenancy")),
            file("new.json", pack.replace("NAME", "tenancy-left")));

    assertEquals("", run.err());
    assertTrue(run.out().contains("changed: 1, the same: 1."), run.out());
    assertTrue(run.out().contains("name: tenancy → tenancy-left"), run.out());
  }

  /** Of a number of things none is below 0; a date may lie before the day. */
  @Test
  void numbers_that_cannot_be_change_nothing() throws IOException {
    CommandRun run =
        packs("{\"fact\":\"dogs\",\"below\":2}", "{\"fact\":\"dogs\",\"isOneOf\":[0,1]}");

    assertEquals("", run.err());
    assertTrue(run.out().contains("written otherwise, the same in effect: 1"), run.out());
  }

  @Test
  void a_schema_with_another_description_takes_the_same() throws IOException {
    String schema = "{\"type\":\"object\",\"description\":\"%s\"}";
    CommandRun run =
        CommandRun.of(
            "compare",
            file("a.json", schema.formatted("One")),
            file("b.json", schema.formatted("Two")));

    assertTrue(run.out().contains("written otherwise, the same in effect: 1"), run.out());
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
