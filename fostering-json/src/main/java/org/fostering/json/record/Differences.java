package org.fostering.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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
      for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
        Optional<Pointer> below = first(at.index(i), then.path(i), now.path(i));
        if (below.isPresent()) {
          return below;
        }
      }
      return Optional.empty();
    }
    if (then.isObject() && now.isObject()) {
      for (String name : names(then, now)) {
        boolean erased = name.equals(DIGEST) && !now.has(name);
        Optional<Pointer> below =
            erased ? Optional.empty() : first(at.property(name), then.path(name), now.path(name));
        if (below.isPresent()) {
          return below;
        }
      }
      return Optional.empty();
    }
    return then.equals(now) ? Optional.empty() : Optional.of(at);
  }

  private static Set<String> names(JsonNode then, JsonNode now) {
    Set<String> names = new LinkedHashSet<>();
    for (Iterator<String> each = then.fieldNames(); each.hasNext(); ) {
      names.add(each.next());
    }
    now.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
