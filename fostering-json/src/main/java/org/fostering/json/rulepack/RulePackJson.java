package org.fostering.json.rulepack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.CanonicalJson;
import org.fostering.json.format.JsonPrinter;
import org.fostering.json.format.PackFormat;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.ValueReader;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.finding.Severity;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.RulePack;

/**
 * Rule packs as JSON, in the format of {@code rule-pack.schema.json}.
 *
 * <pre>{@code
 * Checked<RulePack<Enquiry>> pack = RulePackJson.read(bytes, EnquiryFacts.ALL);
 * pack.findings().forEach(finding -> log.warn("{} at {}", finding.code(), finding.pointer()));
 * Eligibility eligibility = Eligibility.withPolicies(List.of(pack.value().orElseThrow()));
 * }</pre>
 *
 * <p>Reading reports every fault at once and never throws for what it reads. A pack with any error
 * gives no pack at all: a set of rules from which one is missing would say something else. What a
 * pack changes in other packs is checked where the packs are put together, by {@link
 * org.fostering.rules.decision.RuleSet#of}.
 *
 * <p>Thread-safe.
 */
public final class RulePackJson {

  private RulePackJson() {}

  /**
   * Reads a pack.
   *
   * @param <S> the type of the subject
   * @param json the bytes, in UTF-8
   * @param facts the declaration of the subject that the pack must be about, whose facts the rules
   *     name
   * @return the pack if there is no error, and everything found: {@link
   *     org.fostering.json.reader.FindingCode}, {@link RuleFindingCode} and {@link
   *     org.fostering.rules.decision.RulePackFindingCode}
   */
  public static <S> Checked<RulePack<S>> read(byte[] json, Facts<S> facts) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(facts, "facts");
    Checked<JsonValue> text = ValueReader.read(json, Limits.standard());
    List<Finding> findings = new ArrayList<>(text.findings());
    Optional<RulePack<S>> pack =
        text.value().flatMap(value -> new RulePackReader<>(facts, findings).read(value));
    findings.sort(Comparator.comparing(found -> found.position().orElse(new Position(1, 1))));
    boolean sound = findings.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    return sound && pack.isPresent() ? Checked.of(pack.get(), findings) : Checked.failed(findings);
  }

  /**
   * Writes a pack, over many lines. Reading it back gives a pack that decides the same.
   *
   * @param pack the pack
   * @return the JSON
   * @throws IllegalArgumentException if a condition is in Java, or compares in a way that the
   *     format cannot say, or if something is longer or of another form than {@link #read} takes,
   *     as a text of two lines is; the message names the rule or the place
   */
  public static String write(RulePack<?> pack) {
    RulePack<?> written = pack.asWritten();
    String json = JsonPrinter.indented(PackFormat.PACK.text(written, RulePackJson::refuse));
    checkReadable(json, written);
    return json;
  }

  private static void refuse(String rule) {
    throw new IllegalArgumentException(
        "rule " + rule + " has a condition in Java, which a file cannot hold; say it as a tree");
  }

  /** The reader itself says what it would take: no limit is written down twice. */
  private static void checkReadable(String json, RulePack<?> pack) {
    Checked<? extends RulePack<?>> read =
        read(json.getBytes(StandardCharsets.UTF_8), pack.facts().withoutOwn());
    if (read.value().isEmpty()) {
      Finding first =
          read.findings().stream()
              .filter(found -> found.severity() == Severity.ERROR)
              .findFirst()
              .orElseThrow();
      throw new IllegalArgumentException(
          "pack "
              + pack.id()
              + " needs what a file can hold at "
              + first.pointer()
              + rule(first.pointer(), pack)
              + ": "
              + first.code());
    }
  }

  private static String rule(Pointer pointer, RulePack<?> pack) {
    List<String> steps = pointer.steps();
    return steps.size() > 1 && steps.get(0).equals("rules")
        ? " (rule " + pack.rules().get(Integer.parseInt(steps.get(1))).id() + ")"
        : "";
  }

  /**
   * The digest of a pack, by which a record of a decision says which rules were evaluated.
   *
   * @param pack the pack
   * @return the digest of its canonical JSON form, and whether conditions in Java stand behind it
   */
  public static PackDigest digest(RulePack<?> pack) {
    Set<String> inJava = new HashSet<>();
    String json = PackFormat.PACK.text(pack.asWritten(), inJava::add);
    return new PackDigest(pack.id(), pack.version(), CanonicalJson.sha256(json), inJava.isEmpty());
  }

  /**
   * Which pack it was.
   *
   * <p>Immutable and thread-safe.
   *
   * @param id the pack
   * @param version its version
   * @param sha256 the SHA-256 of its canonical JSON form (RFC 8785), in hexadecimal digits
   * @param complete whether the digest covers all of the rules; false if a condition is in Java, of
   *     which it covers only the words and the names of the facts
   */
  public record PackDigest(String id, String version, String sha256, boolean complete) {}
}
