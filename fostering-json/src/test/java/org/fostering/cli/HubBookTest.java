package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubBookTest {

  private static final String REGION = "examples/region/";

  private static String book(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "hub",
                "book",
                REGION + "directory.json",
                REGION + "policies.json",
                REGION + "saltmere-policies.json",
                REGION + "routes.json",
                "--on",
                "2030-06-03"));
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run.out();
  }

  @Test
  void it_opens_with_readiness_and_is_in_both_languages() {
    String book = book();

    assertTrue(book.indexOf("Ready to start") < book.indexOf("Who takes part"), "order");
    assertTrue(book.contains("<section lang=\"en\">"), "English");
    assertTrue(book.contains("<section lang=\"cy\">"), "Welsh");
    assertTrue(book.contains("Pwy sy’n cymryd rhan"), "Welsh heading");
    assertTrue(book.contains("<svg"), "pictures");
  }

  @Test
  void a_language_alone_has_no_other() {
    assertFalse(book("--only", "en").contains("Pwy sy’n cymryd rhan"));
    assertFalse(book("--only", "cy").contains("Who takes part"));
  }

  @Test
  void what_stands_in_the_place_of_a_rule_stands_at_the_rule_and_nowhere_else() {
    String book = book("--only", "en");
    String sentence = "Saltmere looks for a spare bedroom";
    int rule = book.indexOf("<h3>The region looks for a spare bedroom for a foster child.</h3>");
    int next = book.indexOf("<h3>", rule + 4);

    assertTrue(rule > 0, "a sentence is a heading");
    assertTrue(
        book.substring(rule, next).contains("In its place for Saltmere Council: " + sentence),
        book.substring(rule, next));
    assertFalse(book.contains("<h3>" + sentence), "no heading of its own");
  }

  @Test
  void every_choice_says_who_adopted_it_since_when_and_who_answers() {
    String book = book("--only", "en");

    assertTrue(book.contains("a policy, as Foster Harbour states"), "as its owner states");
    assertTrue(book.contains("Adopted by: Foster Harbour; since: 2030-04-01."), "adopted");
    assertTrue(
        book.indexOf("Law for every member") < book.indexOf("Choices of the region"), "law first");
  }

  @Test
  void the_register_and_what_each_has_brought_stand_in_it_with_their_owners() {
    CommandRun run =
        CommandRun.of("hub", "book", "examples/hubs/lead-authority.json", "--on", "2030-06-03");
    assertEquals(0, run.exitCode(), run.err());
    for (String cell :
        List.of(
            ">Members visit; the hub does not.</td>",
            ">Who pays for the buddy scheme after the first year?</td>",
            "><time>2030-09-01</time></td>",
            ">open question</",
            ">cwestiwn agored</",
            ">The preparation course, given for all.</td>")) {
      assertTrue(run.out().contains(cell), cell);
    }
    int brought = run.out().indexOf("What each has brought");
    assertTrue(
        run.out().indexOf("Millbrook", brought) > 0
            && brought > run.out().indexOf("Who takes part"),
        "owners");
  }
}
