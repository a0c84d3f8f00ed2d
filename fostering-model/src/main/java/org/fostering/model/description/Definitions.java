package org.fostering.model.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of the terms of one type, and the order in which the source has them. The build
 * takes them from the javadoc comments; a type from elsewhere has none, and its accessors then
 * stand in the order of their names.
 */
final class Definitions {

  private static final String FILE = "terms.tsv";

  private final Map<String, Definition> byAccessor;

  private Definitions(Map<String, Definition> byAccessor) {
    this.byAccessor = byAccessor;
  }

  private record Definition(int place, String text) {}

  static Definitions of(Class<?> type) {
    return All.BY_TYPE.getOrDefault(type.getName(), new Definitions(Map.of()));
  }

  String of(String accessor) {
    Definition definition = byAccessor.get(accessor);
    return definition == null ? "" : definition.text();
  }

  Comparator<String> order() {
    return Comparator.comparingInt(this::place).thenComparing(Comparator.naturalOrder());
  }

  private int place(String accessor) {
    Definition definition = byAccessor.get(accessor);
    return definition == null ? Integer.MAX_VALUE : definition.place();
  }

  /** Loads the file when the first type is described. */
  private static final class All {
    static final Map<String, Definitions> BY_TYPE = load();

    private static Map<String, Definitions> load() {
      Map<String, Definitions> types = new HashMap<>();
      for (String line : text().lines().toList()) {
        int accessor = line.indexOf('\t') + 1;
        int text = line.indexOf('\t', accessor) + 1;
        Map<String, Definition> terms =
            types.computeIfAbsent(
                    line.substring(0, accessor - 1), type -> new Definitions(new HashMap<>()))
                .byAccessor;
        terms.put(
            line.substring(accessor, text - 1), new Definition(terms.size(), line.substring(text)));
      }
      return types;
    }

    private static String text() {
      try (@Nullable InputStream in = Definitions.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(
              "the library's own file " + FILE + " is missing: build with Maven, which makes it");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
