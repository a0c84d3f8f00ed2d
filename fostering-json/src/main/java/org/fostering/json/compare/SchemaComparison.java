package org.fostering.json.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.compare.Comparison;
import org.fostering.rules.compare.Difference;
import org.fostering.rules.compare.DifferenceKind;

/**
 * What differs between two editions of JSON Schemas (draft 2020-12), and what of it breaks: a
 * document that the old schema took and the new one may refuse. What cannot be determined, as with
 * another pattern, counts as breaking. Titles and descriptions are not compared.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class SchemaComparison {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SchemaComparison() {}

  /**
   * Compares two sets of schemas.
   *
   * @param before the old schemas as JSON, by name, such as that of the file; one alone may have
   *     none, an empty text
   * @param after the new ones
   * @return the differences, schema by schema; in a pointer the first part is the name, if there is
   *     one
   * @throws IOException if a schema is no JSON
   */
  public static Comparison of(Map<String, byte[]> before, Map<String, byte[]> after)
      throws IOException {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    long same = 0;
    for (String name : names) {
      Pointer at = name.isEmpty() ? Pointer.ROOT : Pointer.ROOT.property(name);
      byte[] old = before.get(name);
      byte[] changed = after.get(name);
      if (old == null || changed == null) {
        differences.add(
            old == null
                ? whole(DifferenceKind.NEW, name, at, "schema", "sgema")
                : whole(DifferenceKind.BREAKING, name, at, "schema gone", "sgema wedi mynd"));
        continue;
      }
      SchemaWalk walk = new SchemaWalk(MAPPER.readTree(old), MAPPER.readTree(changed), name);
      List<Difference> found = walk.compare(at);
      differences.addAll(merged(found));
      same += walk.same();
      if (found.isEmpty() && !MAPPER.readTree(old).equals(MAPPER.readTree(changed))) {
        differences.add(
            whole(
                DifferenceKind.SAME_IN_EFFECT,
                name,
                at,
                "titles, descriptions or writing alone",
                "teitlau, disgrifiadau neu ysgrifen yn unig"));
      }
    }
    return new Comparison(Comparison.Compared.SCHEMA, "", "", same, differences);
  }

  private static Difference whole(
      DifferenceKind kind, String name, Pointer at, String english, String welsh) {
    return new Difference(
        kind,
        name.isEmpty() ? SchemaWalk.HERE : new Bilingual(name, name),
        at,
        List.of(),
        List.of(
            new Difference.Detail(
                new Bilingual(english, welsh), Optional.empty(), Optional.empty())));
  }

  /** What stands at one place and is of one kind is one difference. */
  private static List<Difference> merged(List<Difference> found) {
    Map<String, Difference> merged = new TreeMap<>();
    for (Difference each : found) {
      merged.merge(
          each.pointer() + " " + each.kind().name(),
          each,
          (one, two) -> {
            List<Difference.Detail> both = new ArrayList<>(one.details());
            two.details().stream().filter(more -> !both.contains(more)).forEach(both::add);
            return new Difference(one.kind(), one.subject(), one.pointer(), List.of(), both);
          });
    }
    return List.copyOf(merged.values());
  }

  /** A JSON text that is not an object or truth value is not a schema. */
  static boolean isSchema(JsonNode node) {
    return node.isObject() || node.isBoolean();
  }
}
