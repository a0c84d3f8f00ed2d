package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that no build runs, for its name or its tag, would look like one that passes. */
class EveryTestRunsTest {

  private static final Pattern METHOD =
      Pattern.compile(
          "^ +@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|ArchTest"
              + "|Property|Example)\\b",
          Pattern.MULTILINE);

  /** What surefire takes for a test when nothing is configured. */
  private static final Pattern RUN = Pattern.compile("(?:Test.*|.*Tests?|.*TestCase)[.]java");

  private static final Pattern OFF =
      Pattern.compile("^ *@(?:Disabled|Ignore|EnabledIf|DisabledIf)", Pattern.MULTILINE);

  private static final Pattern TAG = Pattern.compile("@Tag\\((.*?)\\)");

  /** In every module. */
  private static Map<Path, String> sources() throws IOException {
    Map<Path, String> sources = new TreeMap<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "fostering-*")) {
      for (Path module : modules) {
        try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> sources.put(file, read(file)));
        }
      }
    }
    return sources;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_class_with_tests_has_a_name_that_the_build_takes_for_one() throws IOException {
    Set<String> withTests =
        sources().entrySet().stream()
            .filter(source -> METHOD.matcher(source.getValue()).find())
            .map(source -> source.getKey().getFileName().toString())
            .collect(Collectors.toSet());

    assertTrue(withTests.size() > 100, "these are the sources of the tests");
    assertEquals(
        Set.of(),
        withTests.stream()
            .filter(name -> !RUN.matcher(name).matches())
            .collect(Collectors.toSet()));
  }

  @Test
  void a_tag_is_one_that_the_build_knows() throws IOException {
    Set<String> known = Set.of("\"class-path\"", "\"module-path\"", "\"both-paths\"");
    for (Map.Entry<Path, String> source : sources().entrySet()) {
      Matcher tag = TAG.matcher(source.getValue());
      while (tag.find()) {
        assertTrue(known.contains(tag.group(1)), source.getKey() + " has the tag " + tag.group(1));
      }
    }
  }

  @Test
  void no_test_is_switched_off() throws IOException {
    for (Map.Entry<Path, String> source : sources().entrySet()) {
      assertTrue(
          !OFF.matcher(source.getValue()).find(), source.getKey() + " has a test that is off");
    }
  }
}
