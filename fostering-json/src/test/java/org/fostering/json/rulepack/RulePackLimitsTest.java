package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written can be read: what the reader would not take is not written. */
class RulePackLimitsTest {

  private static RulePack<Enquiry> pack(
      String id, String version, String owner, String provision, String reason) {
    return RulePack.<Enquiry>builder("example", version)
        .title(new Bilingual("Example", "Enghraifft"))
        .facts(EnquiryFacts.ALL)
        .rules(
            List.of(
                Rule.<Enquiry>of(id, LegalForce.POLICY, owner)
                    .cites("Policy", provision)
                    .in(Nation.ENGLAND)
                    .when(EnquiryFacts.SMOKING.is(true))
                    .then(Effect.INFO, reason, reason + " (Cymraeg)")
                    .build()))
        .build();
  }

  private static Checked<RulePack<Enquiry>> read(String json) {
    return RulePackJson.read(json.getBytes(StandardCharsets.UTF_8), EnquiryFacts.ALL);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withCharRange(' ', '\uD7FF').ofMinLength(1).ofMaxLength(40),
        Arbitraries.integers()
            .between(1, 2_100)
            .edgeCases(config -> config.add(99, 100, 101, 199, 200, 201, 300, 301, 1_990, 2_001))
            .map("a"::repeat),
        Arbitraries.of(
            "two\nlines", "\u0007", " around ", "e\u0301", "\ud83d\ude00", "a", "\u200b"));
  }

  @Provide
  Arbitrary<RulePack<Enquiry>> packs() {
    Arbitrary<String> ids = Arbitraries.integers().between(1, 120).map("r"::repeat);
    Arbitrary<String> owners = texts().filter(text -> !text.isBlank());
    Arbitrary<Optional<RulePack<Enquiry>>> odd =
        Combinators.combine(ids, owners, owners, texts(), owners).as(RulePackLimitsTest::made);
    // One odd text alone: of five together nearly every pack has one that no file can hold.
    Arbitrary<Optional<RulePack<Enquiry>>> withOneOddText =
        Combinators.combine(Arbitraries.integers().between(0, 3), owners)
            .as(
                (which, text) ->
                    made(
                        "r",
                        which == 0 ? text : "1",
                        which == 1 ? text : "A service",
                        which == 2 ? text : "1",
                        which == 3 ? text : "A reason."));
    return Arbitraries.frequencyOf(Tuple.of(1, odd), Tuple.of(4, withOneOddText))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** Empty where the rules themselves refuse a text. */
  private static Optional<RulePack<Enquiry>> made(
      String id, String version, String owner, String provision, String reason) {
    try {
      return Optional.of(pack(id, version, owner, provision, reason));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> written(RulePack<Enquiry> pack) {
    try {
      return Optional.of(RulePackJson.write(pack));
    } catch (IllegalArgumentException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("pack example needs what a file can"));
      return Optional.empty();
    }
  }

  @Property(tries = 500)
  void what_was_written_reads_back_as_the_same_pack(@ForAll("packs") RulePack<Enquiry> pack) {
    Optional<String> written = written(pack);
    Statistics.label("compared")
        .collect(written.isPresent())
        .coverage(tries -> tries.check(true).percentage(share -> share > 50));
    if (written.isEmpty()) {
      return;
    }
    String json = written.get();
    Checked<RulePack<Enquiry>> read = read(json);

    assertEquals(List.of(), read.findings());
    assertEquals(Optional.of(pack), read.value());
  }

  @ParameterizedTest(name = "{0} of {1} characters")
  @CsvSource({"id, 100", "version, 200", "owner, 200", "provision, 300", "reason, 1990"})
  void what_is_as_long_as_the_reader_takes_is_written(String what, int length) {
    RulePack<Enquiry> pack = ofLength(what, length);

    assertEquals(Optional.of(pack), read(RulePackJson.write(pack)).value());
  }

  @ParameterizedTest(name = "{0} of {1} characters")
  @CsvSource({
    "id, 101, /rules/0/id, value.malformed",
    "owner, 201, /rules/0/owner, constraint.text",
    "provision, 301, /rules/0/citations/0/provision, constraint.text",
    "reason, 1991, /rules/0/reason/welsh, constraint.text"
  })
  void what_is_longer_is_refused_with_its_place_and_rule(
      String what, int length, String pointer, String code) {
    RulePack<Enquiry> pack = ofLength(what, length);
    var refused = assertThrows(IllegalArgumentException.class, () -> RulePackJson.write(pack));

    assertEquals(
        "pack example needs what a file can hold at %s (rule %s): %s"
            .formatted(pointer, pack.rules().get(0).id(), code),
        refused.getMessage());
  }

  @Test
  void what_stands_outside_the_rules_is_refused_with_its_place() {
    RulePack<Enquiry> pack = ofLength("version", 201);
    var refused = assertThrows(IllegalArgumentException.class, () -> RulePackJson.write(pack));

    assertEquals(
        "pack example needs what a file can hold at /version: constraint.text",
        refused.getMessage());
  }

  private static RulePack<Enquiry> ofLength(String what, int length) {
    String text = "a".repeat(length);
    return pack(
        what.equals("id") ? text : "rule",
        what.equals("version") ? text : "1",
        what.equals("owner") ? text : "Example Fostering",
        what.equals("provision") ? text : "section 1",
        what.equals("reason") ? text : "A reason.");
  }
}
