package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fostering.model.finding.Pointer;

/** Finds where two records differ. */
final class Differences {

  private static final String DIGEST = "sha256";

  private Differences() {}

  /**
   * The first place at which a property is different.
   *
   * @param now may leave out the digests of facts whose salts are gone, which are then not compared
   */
  static Optional<Pointer> first(String name, JsonNode then, JsonNode now) {
    return first(Pointer.ROOT.property(name), then.path(name), now.path(name));
  }

  private static Optional<Pointer> first(Pointer at, JsonNode then, JsonNode now) {
    if (then.isArray() && now.isArray()) {
      return IntStream.range(0, Math.max(then.size(), now.size()))
          .mapToObj(i -> first(at.index(i), then.path(i), now.path(i)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (then.isObject() && now.isObject()) {
      return names(then, now).stream()
          .map(name -> first(at.property(name), then.path(name), now.path(name)))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return then.equals(now) ? Optional.empty() : Optional.of(at);
  }

  /** The names to compare: of both, but for a digest that was erased. */
  private static Set<String> names(JsonNode then, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    then.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    if (!now.has(DIGEST)) {
      names.remove(DIGEST);
    }
    return names;
  }
}
