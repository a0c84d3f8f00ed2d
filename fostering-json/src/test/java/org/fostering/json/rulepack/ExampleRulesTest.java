package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Checked;
import org.fostering.rules.eligibility.EnquiryFacts;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

/** The pack that the README shows as a file. */
class ExampleRulesTest {

  private static final Path FILE = Path.of("examples", "rules", "example-council.json");

  @Test
  void the_example_pack_is_sound_and_written_as_the_writer_writes_it() throws IOException {
    byte[] json = Files.readAllBytes(FILE);

    Checked<RulePack<Enquiry>> read = RulePackJson.read(json, EnquiryFacts.ALL);

    assertTrue(read.isSound(), () -> read.findings().toString());
    assertEquals(
        new String(json, StandardCharsets.UTF_8), RulePackJson.write(read.value().orElseThrow()));
  }

  @Test
  void the_readme_has_the_same_pack_in_java() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    RulePack<Enquiry> pack =
        RulePackJson.read(Files.readAllBytes(FILE), EnquiryFacts.ALL).value().orElseThrow();

    assertEquals(1, pack.rules().size());
    var rule = pack.rules().get(0);
    for (String said :
        new String[] {
          pack.id(),
          pack.title().english(),
          pack.title().welsh(),
          rule.id(),
          rule.reason().english(),
          rule.reason().welsh(),
          rule.basis().citations().get(0).instrument(),
          rule.basis().citations().get(0).provision()
        }) {
      assertTrue(readme.contains("\"" + said + "\""), said);
    }
  }
}
