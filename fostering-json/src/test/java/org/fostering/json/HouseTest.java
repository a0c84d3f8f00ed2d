package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What keeps the house in order: one name for one thing, and no file that cannot be read in one go.
 */
class HouseTest {

  private static final Pattern OF_JAVA_TIME = Pattern.compile("import java\\.time\\.(\\w+);");
  private static final Pattern PUBLIC_RECORD = Pattern.compile("public record \\w+[^(]*\\(");
  private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern PUBLIC_WITHIN =
      Pattern.compile(
          "(?m)^ +public (?:(?:static|final|abstract|sealed|non-sealed) )*"
              + "(?:record|enum|class|interface) (\\w+)");
  private static final int MOST_LINES = 400;
  private static final int MOST_PARTS = 12;

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("fostering-model", "fostering-rules", "fostering-json")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().endsWith("-info.java"))
            .forEach(sources::add);
      }
    }
    assertFalse(sources.isEmpty());
    return sources;
  }

  /** The sources that a host sees. */
  private static List<Path> exported() throws IOException {
    Set<String> rooms = new TreeSet<>();
    for (String module : List.of("fostering-model", "fostering-rules", "fostering-json")) {
      Matcher export =
          EXPORTED.matcher(text(Path.of("..", module, "src", "main", "java", "module-info.java")));
      while (export.find()) {
        rooms.add(export.group(1).replace('.', '/'));
      }
    }
    return sources().stream()
        .filter(source -> rooms.stream().anyMatch(room -> source.getParent().endsWith(room)))
        .toList();
  }

  private static String name(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with line breaks in comments taken out. */
  private static String prose(Path source) {
    return text(source).replaceAll("\\s+(\\* )?", " ");
  }

  @Test
  void no_two_types_share_a_simple_name() throws IOException {
    Map<String, List<Path>> byName =
        sources().stream()
            .collect(Collectors.groupingBy(HouseTest::name, TreeMap::new, Collectors.toList()));
    byName.values().removeIf(files -> files.size() == 1);

    assertEquals(Map.of(), byName);
  }

  /** A host that imports both would have to write one of them out. */
  @Test
  void no_type_within_another_has_the_name_of_one_that_stands_alone() throws IOException {
    Set<String> alone = exported().stream().map(HouseTest::name).collect(Collectors.toSet());
    List<String> shared = new ArrayList<>();
    int within = 0;
    for (Path source : exported()) {
      Matcher type = PUBLIC_WITHIN.matcher(text(source));
      while (type.find()) {
        within++;
        if (alone.contains(type.group(1))) {
          shared.add(name(source) + "." + type.group(1));
        }
      }
    }

    assertTrue(within > 50, "" + within);
    assertEquals(List.of(), shared);
  }

  @Test
  void no_type_shares_its_name_with_one_of_java_time_that_is_used_too() throws IOException {
    Set<String> used = new TreeSet<>();
    Set<String> own = new TreeSet<>();
    for (Path source : sources()) {
      own.add(name(source));
      Matcher imported = OF_JAVA_TIME.matcher(text(source));
      while (imported.find()) {
        used.add(imported.group(1));
      }
    }
    own.retainAll(used);

    assertEquals(Set.of(), own);
  }

  @Test
  void a_long_file_says_why_it_is_long() throws IOException {
    List<String> tooLong =
        sources().stream()
            .filter(source -> text(source).lines().count() > MOST_LINES)
            .filter(source -> !prose(source).contains("is long because"))
            .map(Path::toString)
            .toList();

    assertEquals(List.of(), tooLong);
  }

  /** The public constructor of a record cannot be kept from a host. */
  @Test
  void no_host_can_put_together_a_record_of_so_many_parts_that_their_order_is_a_riddle()
      throws IOException {
    List<String> riddles = new ArrayList<>();
    int records = 0;
    for (Path source : exported()) {
      String text = text(source);
      Matcher matcher = PUBLIC_RECORD.matcher(text);
      while (matcher.find()) {
        records++;
        if (parts(text, matcher.end()) > MOST_PARTS) {
          riddles.add(matcher.group());
        }
      }
    }

    assertTrue(records > 100, "" + records);
    assertEquals(List.of(), riddles);
  }

  /**
   * How many there are between a bracket and the one that closes it, commas within others aside.
   */
  private static int parts(String text, int from) {
    int parts = 1;
    int depth = 1;
    for (int i = from; depth > 0; i++) {
      char each = text.charAt(i);
      if (each == '(' || each == '<') {
        depth++;
      } else if (each == ')' || each == '>') {
        depth--;
      } else if (each == ',' && depth == 1) {
        parts++;
      }
    }
    return parts;
  }
}
