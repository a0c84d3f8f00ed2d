package org.fostering.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of hazards and the tests that are named after them belong together. */
@Tag("class-path") // it reads sources
class HazardsTest {

  private static final Set<Integer> ALL =
      IntStream.rangeClosed(1, 30).boxed().collect(Collectors.toCollection(TreeSet::new));

  @Test
  void every_hazard_stands_in_the_list() throws IOException {
    assertEquals(ALL, numbers(Files.readString(Path.of("HAZARDS.md")), "(?m)^\\| ([0-9]+) \\|"));
  }

  @Test
  void every_hazard_has_a_test() throws IOException {
    Set<Integer> tested = new TreeSet<>();
    for (String module : List.of("fostering-model", "fostering-rules", "fostering-json")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          tested.addAll(numbers(Files.readString(file), "void hazard_([0-9]{2})_"));
        }
      }
    }

    assertEquals(ALL, tested);
  }

  private static Set<Integer> numbers(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> Integer.parseInt(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
