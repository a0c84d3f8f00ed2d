package org.fostering.rules.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;
import org.junit.jupiter.api.Test;

/**
 * A rule is asked only of objects that have what it needs, and finds as if it were asked of all.
 */
class AskedPropertiesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** The rules of the library, none of which says what it needs. */
  private static Consistency askedOfAll() {
    List<ConsistencyRule> rules = new ArrayList<>();
    for (ConsistencyRule rule : Consistency.standard().packs().get(0).rules()) {
      rules.add(
          ConsistencyRule.builder(rule.code(), rule.on())
              .severity(rule.severity())
              .basis(rule.basis())
              .says(rule.message().english(), rule.message().welsh())
              .fix(rule.fix().english(), rule.fix().welsh())
              .must(rule::look)
              .build());
    }
    return Consistency.of(
        List.of(new ConsistencyPack("all", "1", new Bilingual("All", "Pob un"), rules)));
  }

  @Test
  void the_rules_of_the_library_find_what_they_would_find_if_all_were_asked() {
    Consistency all = askedOfAll();
    int found = 0;
    for (ConsistencyCase each : ConsistencyCase.all()) {
      List<Finding> expected = all.check(each.document(), each.day());
      assertEquals(expected, Consistency.standard().check(each.document(), each.day()));
      found += expected.size();
    }
    assertTrue(found > 500, "only " + found + " findings were compared");
  }

  @Test
  void most_rules_say_what_they_need() {
    List<ConsistencyRule> rules = Consistency.standard().packs().get(0).rules();
    long open =
        rules.stream()
            .filter(rule -> rule.when().needs().isEmpty() && rule.check().needs().isEmpty())
            .count();
    assertTrue(
        open < rules.size() / 5, open + " of " + rules.size() + " are asked of every object");
  }

  @Test
  void a_check_is_asked_of_no_object_that_lacks_what_it_needs() {
    List<String> asked = new ArrayList<>();
    Check listening = (part, document, asOf, faults) -> asked.add(part.pointer().toString());
    Check needing = listening.needing("assessed", "assessedOn");
    Document document =
        DocumentFixture.document(
            "enquiry",
            List.of(
                "/pets/0/kind dog",
                "/pets/0/assessed no",
                "/pets/1/kind cat",
                "/pets/1/assessed yes",
                "/pets/1/assessedOn 2026-01-02"));

    ConsistencyTest.with(ConsistencyTest.rule("hub.pets", "Pet").must(needing).build())
        .check(document, TODAY);

    assertEquals(List.of("/pets/1"), asked);
    assertEquals(Set.of("assessed", "assessedOn"), needing.named("a name").needs());
    assertFalse(needing.named("a name").text().isEmpty());
  }
}
