package org.fostering.json.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fostering.rules.eligibility.ApplicationEligibility;
import org.fostering.rules.eligibility.Eligibility;
import org.fostering.rules.routing.Routing;
import org.fostering.rules.rule.RulePack;
import org.junit.jupiter.api.Test;

/** A decision names the version of each pack, so that a version must mean one content. */
class PackVersionsTest {

  private static List<RulePack<?>> packs() {
    List<RulePack<?>> packs = new ArrayList<>();
    packs.addAll(Eligibility.law().values());
    packs.addAll(Eligibility.unverified().values());
    packs.addAll(Eligibility.standards().values());
    packs.addAll(ApplicationEligibility.law().values());
    packs.addAll(ApplicationEligibility.standards().values());
    packs.add(Routing.rules());
    return packs;
  }

  private static String expected() {
    try (InputStream in = PackVersionsTest.class.getResourceAsStream("/rules/pack-versions.csv")) {
      return new String(
          Objects.requireNonNull(in, "pack-versions.csv").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_a_pack_holds_is_what_its_version_says() {
    String found =
        packs().stream()
            .map(RulePackJson::digest)
            .map(digest -> digest.id() + "," + digest.version() + "," + digest.sha256() + "\n")
            .collect(Collectors.joining("", "id,version,sha256\n", ""));

    assertEquals(
        expected(),
        found,
        "a pack has changed: raise its version if that has been released, and write its line anew");
  }
}
