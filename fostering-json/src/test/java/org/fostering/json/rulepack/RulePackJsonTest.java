package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fostering.json.FindingTexts;
import org.fostering.json.FosteringJson;
import org.fostering.json.examples.ExampleFiles;
import org.fostering.json.schema.NamedSchemas;
import org.fostering.model.applicant.Application;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.RuleSet;
import org.fostering.rules.eligibility.ApplicationFacts;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.eligibility.SamplePolicies;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulePackJsonTest {

  private static final String OWNER = "Example Fostering";

  private static RulePack<Enquiry> pack(List<Rule<Enquiry>> rules) {
    return RulePack.<Enquiry>builder("example", "1")
        .title(new Bilingual("Example", "Enghraifft"))
        .facts(EnquiryFacts.ALL)
        .rules(rules)
        .build();
  }

  static List<RulePack<Enquiry>> builtIn() {
    List<RulePack<Enquiry>> packs = new ArrayList<>(Eligibility.standard().packs());
    packs.add(
        pack(
            List.of(
                SamplePolicies.minimumAge(OWNER, 21, Nation.ENGLAND, Nation.WALES),
                SamplePolicies.spareBedroom(OWNER, Nation.SCOTLAND),
                SamplePolicies.noSmokingWithUnderFives(OWNER, Nation.ENGLAND),
                Eligibility.standards().get(Nation.ENGLAND).rules().get(0))));
    return packs;
  }

  private static Checked<RulePack<Enquiry>> read(String json) {
    return RulePackJson.read(json.getBytes(StandardCharsets.UTF_8), EnquiryFacts.ALL);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void every_built_in_pack_is_the_same_after_a_journey_through_a_file(RulePack<Enquiry> pack)
      throws IOException {
    String json = RulePackJson.write(pack);
    Checked<RulePack<Enquiry>> read = read(json);

    assertEquals(List.of(), read.findings());
    assertEquals(Set.of(), NamedSchemas.faults("rule-pack", json));
    assertEquals(RulePackJson.digest(pack), RulePackJson.digest(read.value().orElseThrow()));
    RulePack<Application> onApplications = pack.over(ApplicationFacts.ALL);
    assertEquals(RulePackJson.digest(pack), RulePackJson.digest(onApplications));
    assertEquals(json, RulePackJson.write(onApplications));
    RuleSet<Enquiry> before = RuleSet.of(List.of(pack));
    RuleSet<Enquiry> after = RuleSet.of(List.of(read.value().orElseThrow()));
    for (Enquiry enquiry : examples()) {
      for (LocalDate day :
          List.of(LocalDate.of(2010, 6, 1), LocalDate.of(2026, 10, 1), LocalDate.of(2030, 1, 1))) {
        for (Nation nation : Nation.values()) {
          assertEquals(
              before.decide(enquiry, Jurisdiction.of(nation), day),
              after.decide(enquiry, Jurisdiction.of(nation), day));
        }
      }
    }
  }

  private static List<Enquiry> examples() throws IOException {
    List<Enquiry> enquiries = new ArrayList<>();
    for (String line : Files.readAllLines(ExampleFiles.ENQUIRIES)) {
      enquiries.add(FosteringJson.standard().read(Enquiry.class, line).value().orElseThrow());
    }
    assertTrue(enquiries.size() > 300);
    return enquiries;
  }

  private static Rule<Enquiry> inJava(String words) {
    return Rule.<Enquiry>of("in-java", LegalForce.POLICY, OWNER)
        .cites("Policy of " + OWNER, "")
        .in(Nation.ENGLAND)
        .when(
            new Condition.Custom<>(
                new Bilingual(words, words + " yn Gymraeg"),
                Set.of(EnquiryFacts.SMOKING),
                look -> Truth.UNKNOWN))
        .then(Effect.INFO, "A reason.", "Rheswm.")
        .build();
  }

  @Test
  void a_condition_in_java_cannot_be_written_and_the_rule_is_named() {
    RulePack<Enquiry> pack = pack(List.of(inJava("somebody smokes")));

    var refused = assertThrows(IllegalArgumentException.class, () -> RulePackJson.write(pack));

    assertEquals(
        "rule in-java has a condition in Java, which a file cannot hold; say it as a tree",
        refused.getMessage());
  }

  @Test
  void a_digest_says_whether_it_covers_everything() {
    RulePackJson.PackDigest tree = RulePackJson.digest(Eligibility.law().get(Nation.ENGLAND));
    RulePackJson.PackDigest java = RulePackJson.digest(pack(List.of(inJava("somebody smokes"))));
    RulePackJson.PackDigest other = RulePackJson.digest(pack(List.of(inJava("nobody smokes"))));

    assertTrue(tree.complete());
    assertFalse(java.complete());
    assertNotEquals(java.sha256(), other.sha256());
    assertTrue(tree.sha256().matches("[0-9a-f]{64}"));
  }

  @Test
  void the_digest_is_that_of_the_canonical_form_of_the_file() {
    RulePack<Enquiry> pack = Eligibility.law().get(Nation.ENGLAND);

    assertEquals(
        org.fostering.json.CanonicalJson.sha256(RulePackJson.write(pack)),
        RulePackJson.digest(pack).sha256());
  }

  @Test
  void a_comparison_that_the_format_cannot_say_names_rule_and_fact() {
    Rule<Enquiry> rule =
        Rule.<Enquiry>of("odd", LegalForce.POLICY, OWNER)
            .cites("Policy of " + OWNER, "")
            .in(Nation.ENGLAND)
            .when(EnquiryFacts.SMOKING.atLeast(true))
            .then(Effect.INFO, "A reason.", "Rheswm.")
            .build();

    var refused =
        assertThrows(IllegalArgumentException.class, () -> RulePackJson.write(pack(List.of(rule))));

    assertEquals(
        "rule odd compares the fact smoking in a way that only Java can say", refused.getMessage());
  }

  @ParameterizedTest
  @EnumSource(RuleFindingCode.class)
  void every_code_has_its_texts_in_both_languages(RuleFindingCode code) {
    Finding finding = Finding.error(code.code(), Pointer.ROOT);
    FindingTexts english = FindingTexts.of(Locale.ENGLISH);
    FindingTexts welsh = FindingTexts.of(Messages.WELSH);

    assertTrue(english.text(finding).isPresent() && english.fix(finding).isPresent());
    assertTrue(welsh.text(finding).isPresent() && welsh.fix(finding).isPresent());
    assertNotEquals(english.text(finding), welsh.text(finding));
    assertFalse(welsh.isReviewed());
  }

  @Test
  void too_long_a_file_is_a_finding() {
    Checked<RulePack<Enquiry>> read = read(" ".repeat(2 << 20));

    assertEquals("limit.bytes", read.findings().get(0).code());
  }
}
