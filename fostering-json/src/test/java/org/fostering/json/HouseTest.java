package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
  private static final int MOST_LINES = 400;

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
  void a_tooLongfile_says_why_it_is_long() throws IOException {
    List<String> tooLong =
        sources().stream()
            .filter(source -> text(source).lines().count() > MOST_LINES)
            .filter(source -> !prose(source).contains("is long because"))
            .map(Path::toString)
            .toList();

    assertEquals(List.of(), tooLong);
  }
}
