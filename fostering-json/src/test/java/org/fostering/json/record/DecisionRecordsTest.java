package org.fostering.json.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fostering.json.CanonicalJson;
import org.fostering.json.FosteringJson;
import org.fostering.json.examples.ExampleFiles;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final Jurisdiction ENGLAND = Jurisdiction.of(Nation.ENGLAND);
  private static final DecisionRecords<Enquiry> RECORDS = records(21);
  private static final Recorded KEPT = RECORDS.decide(enquiry(1990), ENGLAND, counting(), DAY);

  private static DecisionRecords<Enquiry> records(int minimumAge) {
    List<Rule<Enquiry>> policies =
        List.of(
            SamplePolicies.minimumAge("Example Fostering", minimumAge, Nation.ENGLAND),
            SamplePolicies.spareBedroom("Example Fostering", Nation.ENGLAND));
    Eligibility eligibility =
        Eligibility.withPolicies(
            List.of(
                RulePack.<Enquiry>builder("example", "1")
                    .title(new Bilingual("Example", "Enghraifft"))
                    .facts(EnquiryFacts.ALL)
                    .rules(policies)
                    .build()));
    return DecisionRecords.of(eligibility.rules(), eligibility::decide);
  }

  private static Enquiry enquiry(int yearOfBirth) {
    return Enquiry.builder()
        .addEnquirers(
            Enquirer.builder()
                .name(PersonName.builder().fullName("Ann Example").build())
                .dateOfBirth(PartialDate.of(LocalDate.of(yearOfBirth, 3, 31)))
                .build())
        .build();
  }

  /** Salts that are the same in every run. */
  private static Salts counting() {
    byte[] next = new byte[32];
    return () -> {
      next[0]++;
      return next.clone();
    };
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_record_keeps_to_its_schema_and_so_does_its_evidence() throws IOException {
    assertEquals(Set.of(), NamedSchemas.faults("decision-record", KEPT.record()));
    assertEquals(Set.of(), NamedSchemas.faults("decision-evidence", KEPT.evidence()));
  }

  @Test
  void a_record_says_what_was_decided_by_which_rules_on_which_facts() {
    JsonNode record = json(KEPT.record());

    assertEquals("enquiry", record.path("subject").asText());
    assertEquals("2026-10-01", record.path("asOf").asText());
    assertEquals("england", record.at("/nations/0").asText());
    assertEquals("more-information", record.path("outcome").asText());
    assertEquals("may-proceed", record.path("soFar").asText());
    assertEquals(KEPT.decision().results().size(), record.path("results").size());
    assertEquals(KEPT.decision().packs().size(), record.path("packs").size());
    assertTrue(record.at("/packs/0/complete").asBoolean());
    assertTrue(record.path("engineVersion").asText().matches("[0-9]+[.].*"));
    assertTrue(record.path("facts").size() > 3);
    assertTrue(record.path("questions").size() > 0);
  }

  @Test
  void a_record_is_canonical_and_its_seal_is_the_digest_of_the_rest() {
    ObjectNode record = (ObjectNode) json(KEPT.record());
    String seal = record.remove("seal").asText();

    assertEquals(
        KEPT.record(), new String(CanonicalJson.of(KEPT.record()), StandardCharsets.UTF_8));
    assertEquals(CanonicalJson.sha256(record.toString()), seal);
    assertEquals(Verification.INTACT, DecisionRecords.verify(KEPT.record()));
    assertEquals(json(KEPT.evidence()).path("record").asText(), seal);
  }

  @Test
  void the_digests_are_those_of_the_entries_of_the_evidence() {
    JsonNode record = json(KEPT.record());
    JsonNode evidence = json(KEPT.evidence());

    assertEquals(record.path("facts").size(), evidence.path("facts").size());
    for (int i = 0; i < record.path("facts").size(); i++) {
      assertEquals(
          CanonicalJson.sha256(evidence.at("/facts/" + i).toString()),
          record.at("/facts/" + i + "/sha256").asText());
    }
  }

  @Test
  void the_same_salts_give_the_same_record_and_no_two_facts_share_one() {
    Recorded again = RECORDS.decide(enquiry(1990), ENGLAND, counting(), DAY);
    Recorded random = RECORDS.decide(enquiry(1990), ENGLAND, Salts.random(), DAY);
    Set<String> salts = new HashSet<>(json(random.evidence()).findValuesAsText("salt"));

    assertEquals(KEPT, again);
    assertNotEquals(KEPT.record(), random.record());
    assertEquals(json(random.evidence()).path("facts").size(), salts.size());
    assertTrue(salts.stream().allMatch(salt -> salt.length() == 64));
  }

  @Test
  void a_short_salt_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RECORDS.decide(enquiry(1990), ENGLAND, () -> new byte[15], DAY));
    assertThrows(
        IllegalArgumentException.class,
        () -> RECORDS.decide(enquiry(1990), ENGLAND, () -> new byte[65], DAY));
  }

  /** Each byte of the record is changed in turn by the property, to any other byte. */
  @Property(tries = 40)
  void one_changed_byte_anywhere_is_detected(@ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] record = KEPT.record().getBytes(StandardCharsets.UTF_8);
    for (int place = change % 40; place < record.length; place += 40) {
      byte[] changed = record.clone();
      changed[place] ^= (byte) change;
      assertNotEquals(Verification.INTACT, DecisionRecords.verify(changed), "byte " + place);
    }
  }

  @Test
  void the_lowest_bit_of_every_byte_is_sealed() {
    byte[] record = KEPT.record().getBytes(StandardCharsets.UTF_8);
    for (int place = 0; place < record.length; place++) {
      record[place] ^= 1;
      assertNotEquals(Verification.INTACT, DecisionRecords.verify(record), "byte " + place);
      record[place] ^= 1;
    }
    assertEquals(Verification.INTACT, DecisionRecords.verify(record));
  }

  @Test
  void what_is_added_or_lost_is_detected() {
    assertEquals(Verification.REWRITTEN, DecisionRecords.verify(KEPT.record() + "\n"));
    assertEquals(Verification.REWRITTEN, DecisionRecords.verify(" " + KEPT.record()));
    assertEquals(
        Verification.NOT_A_RECORD,
        DecisionRecords.verify(KEPT.record().substring(0, KEPT.record().length() - 1)));
    assertEquals(
        Verification.ALTERED,
        DecisionRecords.verify(KEPT.record().replace("may-proceed", "person-decides")));
    assertEquals(Verification.NOT_A_RECORD, DecisionRecords.verify(KEPT.evidence()));
    assertEquals(Verification.NOT_A_RECORD, DecisionRecords.verify(""));
    assertEquals(Verification.NOT_A_RECORD, DecisionRecords.verify("[]"));
  }

  @Test
  void a_replay_of_the_same_is_the_same() {
    Replay replay = RECORDS.replay(KEPT.record(), enquiry(1990), KEPT.evidence());

    assertTrue(replay.isSame());
    assertTrue(replay.factsCompared());
    assertTrue(replay.sameEngine());
  }

  @Test
  void another_value_of_a_fact_is_the_first_difference_though_nothing_else_changes() {
    Replay replay = RECORDS.replay(KEPT.record(), enquiry(1980), KEPT.evidence());
    String pointer = replay.firstDifference().orElseThrow().toString();

    assertTrue(pointer.matches("/facts/[0-9]+/sha256"), pointer);
    assertEquals("age", json(KEPT.record()).at(pointer.replace("sha256", "fact")).asText());
  }

  @Test
  void without_evidence_an_erased_value_is_not_compared_but_what_follows_from_it_is() {
    Replay other = RECORDS.replay(KEPT.record(), enquiry(1980));
    Replay young = RECORDS.replay(KEPT.record(), enquiry(2008));

    assertTrue(other.isSame());
    assertFalse(other.factsCompared());
    assertEquals(
        "/outcome", young.firstDifference().orElseThrow().toString().replace("soFar", "outcome"));
  }

  @Test
  void evidence_of_which_some_is_erased_compares_the_rest_and_the_seal_still_holds() {
    ObjectNode evidence = (ObjectNode) json(KEPT.evidence());
    ArrayNode facts = (ArrayNode) evidence.get("facts");
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (facts.get(i).path("fact").asText().equals("age")) {
        facts.remove(i);
      }
    }

    Replay replay = RECORDS.replay(KEPT.record(), enquiry(1980), evidence.toString());

    assertTrue(replay.isSame());
    assertFalse(replay.factsCompared());
    assertEquals(Verification.INTACT, DecisionRecords.verify(KEPT.record()));
  }

  @Test
  void another_rule_is_the_first_difference_and_stands_before_what_follows_from_it() {
    Replay replay = records(25).replay(KEPT.record(), enquiry(1990), KEPT.evidence());

    assertEquals("/packs/1/sha256", replay.firstDifference().orElseThrow().toString());
  }

  @Test
  void another_number_of_facts_is_a_difference() {
    Enquiry two =
        Enquiry.builder()
            .addAllEnquirers(enquiry(1990).getEnquirers())
            .addAllEnquirers(enquiry(1990).getEnquirers())
            .build();

    assertTrue(
        RECORDS
            .replay(KEPT.record(), two)
            .firstDifference()
            .orElseThrow()
            .toString()
            .startsWith("/facts/"));
  }

  @Test
  void only_a_record_whose_seal_holds_with_its_own_evidence_is_replayed() {
    Recorded other = RECORDS.decide(enquiry(1990), ENGLAND, Salts.random(), DAY);

    assertThrows(
        IllegalArgumentException.class,
        () -> RECORDS.replay(KEPT.record().replace("may-proceed", "refused"), enquiry(1990)));
    assertThrows(
        IllegalArgumentException.class,
        () -> RECORDS.replay(KEPT.record(), enquiry(1990), other.evidence()));
    assertThrows(
        IllegalArgumentException.class,
        () -> RECORDS.replay(KEPT.record(), enquiry(1990), KEPT.record()));
  }

  @Test
  void where_the_nation_is_not_known_no_fact_is_read_and_the_record_says_what_to_ask() {
    Recorded kept = RECORDS.decide(enquiry(1990), Jurisdiction.notKnown(), counting(), DAY);
    JsonNode record = json(kept.record());

    assertEquals(Outcome.MORE_INFORMATION, kept.decision().outcome());
    assertEquals(0, record.path("facts").size());
    assertEquals("home-nation", record.at("/questions/0/fact").asText());
    assertEquals(Verification.INTACT, DecisionRecords.verify(kept.record()));
    assertTrue(RECORDS.replay(kept.record(), enquiry(1990), kept.evidence()).isSame());
  }

  @Test
  void rules_by_themselves_decide_nothing_where_it_is_not_known_whose_law_applies() {
    DecisionRecords<Enquiry> rules =
        DecisionRecords.of(Eligibility.standard().rules().get(Nation.ENGLAND));
    for (Jurisdiction doubtful :
        List.of(
            Jurisdiction.notKnown(), Jurisdiction.oneOf(List.of(Nation.WALES, Nation.ENGLAND)))) {
      Recorded kept = rules.decide(enquiry(1990), doubtful, counting(), DAY);

      assertEquals(Outcome.MORE_INFORMATION, kept.decision().outcome());
      assertEquals(doubtful, kept.decision().jurisdiction());
      assertEquals(0, json(kept.record()).path("facts").size());
      assertTrue(rules.replay(kept.record(), enquiry(1990), kept.evidence()).isSame());
    }
    Recorded known = rules.decide(enquiry(1990), ENGLAND, counting(), DAY);
    assertTrue(json(known.record()).path("facts").size() > 0);
  }

  @Test
  void every_example_gives_a_record_that_verifies_replays_and_holds_no_value() throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(ExampleFiles.ENQUIRIES)) {
      Enquiry enquiry = FosteringJson.standard().read(Enquiry.class, line).value().orElseThrow();
      Recorded kept = RECORDS.decide(enquiry, ENGLAND, Salts.random(), DAY);

      assertEquals(Verification.INTACT, DecisionRecords.verify(kept.record()));
      assertTrue(RECORDS.replay(kept.record(), enquiry, kept.evidence()).isSame());
      if (number++ % 20 == 0) {
        assertEquals(Set.of(), NamedSchemas.faults("decision-record", kept.record()));
        assertEquals(Set.of(), NamedSchemas.faults("decision-evidence", kept.evidence()));
      }
      for (String value : personal(json(line))) {
        assertFalse(kept.record().contains(value), () -> "example " + value);
      }
      assertEquals("Recorded", kept.toString());
    }
  }

  /** The texts of a document that are long enough to be nobody else's. */
  private static List<String> personal(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isTextual() && node.asText().length() > 5 && !node.asText().matches("[a-z0-9.-]+")) {
      values.add(node.asText());
    }
    node.forEach(child -> values.addAll(personal(child)));
    return values;
  }
}
