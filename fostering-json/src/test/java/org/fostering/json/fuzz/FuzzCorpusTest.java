package org.fostering.json.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the fuzzer came upon and was kept, so that every build sees it. The fuzzer itself runs on
 * demand: {@code mvn -P fuzz verify}.
 */
class FuzzCorpusTest {

  static final Path CORPUS = Path.of("src/test/resources/org/fostering/json/fuzz");

  @ParameterizedTest
  @EnumSource
  void what_was_kept_is_survived(FuzzTarget target) throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.folder()))) {
      kept = files.sorted().toList();
    }
    assertTrue(kept.size() > 0);
    for (Path input : kept) {
      try {
        target.take(Files.readAllBytes(input));
      } catch (RuntimeException | Error e) {
        throw new AssertionError("with " + input, e);
      }
    }
  }
}
