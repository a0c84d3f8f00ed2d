package org.fostering.cli.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.fostering.cli.shared.FileFindings;
import org.fostering.cli.shared.Packs;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.json.compare.SchemaComparison;
import org.fostering.model.finding.Checked;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.rules.compare.Comparison;
import org.fostering.rules.compare.DirectoryComparison;
import org.fostering.rules.compare.PackComparison;
import org.fostering.rules.compare.TableComparison;
import org.fostering.rules.rule.RulePack;

/** Finds out of what kind two editions are, and compares them. */
@SuppressWarnings("ReferenceEquality") // the facts of a subject are declared once
final class Editions {

  private final Packs packs;
  private final FileFindings findings;

  Editions(Packs packs, FileFindings findings) {
    this.packs = packs;
    this.findings = findings;
  }

  /** What an edition is. */
  private enum Kind {
    SCHEMAS,
    PACK,
    DIRECTORY,
    TABLE
  }

  private static final Map<String, Kind> DOCUMENTS =
      Map.of("rule-pack", Kind.PACK, "organisation-directory", Kind.DIRECTORY);

  /** The differences; empty if one of the two is not sound, which has been said. */
  Optional<Comparison> compare(
      String old, Map<String, byte[]> before, String changed, Map<String, byte[]> after)
      throws UnusableException {
    Kind kind = kind(old, before);
    if (kind != kind(changed, after)) {
      throw new UnusableException("compare.kinds", old, changed);
    }
    try {
      return switch (kind) {
        case SCHEMAS -> Optional.of(SchemaComparison.of(before, after));
        case TABLE -> Optional.of(tables(old, text(before), changed, text(after)));
        case PACK -> packs(old, only(before), changed, only(after));
        case DIRECTORY -> directories(old, only(before), changed, only(after));
      };
    } catch (IOException e) {
      throw new UnusableException("input.unreadable", changed);
    }
  }

  private static byte[] only(Map<String, byte[]> contents) {
    return contents.values().iterator().next();
  }

  private static Reader text(Map<String, byte[]> contents) {
    return new StringReader(new String(only(contents), StandardCharsets.UTF_8));
  }

  private static Kind kind(String file, Map<String, byte[]> contents) throws UnusableException {
    if (contents.size() != 1 || !contents.containsKey("")) {
      return Kind.SCHEMAS;
    }
    String text = new String(only(contents), StandardCharsets.UTF_8).strip();
    if (!text.startsWith("{") && !text.startsWith("[") && !text.isEmpty()) {
      return Kind.TABLE;
    }
    try {
      JsonNode json = new ObjectMapper().readTree(text);
      String type = json.path("documentType").asText();
      if (type.isEmpty() && json.isObject()) {
        return Kind.SCHEMAS;
      }
      return Optional.ofNullable(DOCUMENTS.get(type))
          .orElseThrow(() -> new UnusableException("compare.no-edition", file));
    } catch (IOException e) {
      throw new UnusableException("compare.no-edition", file);
    }
  }

  private static Comparison tables(String old, Reader before, String changed, Reader after)
      throws IOException {
    return TableComparison.of(old, before, changed, after);
  }

  private Optional<Comparison> packs(String old, byte[] before, String changed, byte[] after)
      throws UnusableException {
    Optional<? extends RulePack<?>> first = packs.readAny(old, before);
    Optional<? extends RulePack<?>> second = packs.readAny(changed, after);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().facts().withoutOwn() != second.get().facts().withoutOwn()) {
      throw new UnusableException("compare.kinds", old, changed);
    }
    return Optional.of(packs(first.get(), second.get()));
  }

  @SuppressWarnings("unchecked") // both declare the very same facts
  private static <S> Comparison packs(RulePack<S> before, RulePack<?> after) {
    return PackComparison.of(before, (RulePack<S>) after);
  }

  private Optional<Comparison> directories(
      String old, byte[] before, String changed, byte[] after) {
    Optional<OrganisationDirectory> first = directory(old, before);
    Optional<OrganisationDirectory> second = directory(changed, after);
    return first.flatMap(one -> second.map(two -> DirectoryComparison.of(one, two)));
  }

  private Optional<OrganisationDirectory> directory(String file, byte[] json) {
    Checked<OrganisationDirectory> read =
        FosteringJson.standard().read(OrganisationDirectory.class, json);
    findings.print(file, read.findings());
    return read.value();
  }
}
