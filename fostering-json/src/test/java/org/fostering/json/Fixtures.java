package org.fostering.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;

/** The documents in {@code v1}, named by case, in a folder for each type of document. */
public final class Fixtures {

  private static final Path FOLDER = Path.of("src/test/resources/v1");

  private Fixtures() {}

  /** Every document, sound or faulty. */
  public static List<Path> all() {
    return files().filter(file -> file.toString().endsWith(".json")).toList();
  }

  static Path of(Class<? extends Document> type, String name) {
    return FOLDER.resolve(Documents.name(type)).resolve(name + ".json");
  }

  /** The files that say what is found in a document that is not there. */
  static List<Path> withoutDocument() {
    return files()
        .filter(file -> !file.toString().endsWith(".json"))
        .filter(file -> !Files.exists(Path.of(file.toString().replaceFirst("expected$", "json"))))
        .toList();
  }

  /** The type that the folder is named after. */
  public static Class<? extends Document> type(Path document) {
    return Documents.find(document.getParent().getFileName().toString()).orElseThrow();
  }

  /** What a strict reader finds: a line for each finding, nothing in a sound document. */
  public static String expected(Path document) {
    Path beside = Path.of(document.toString().replaceFirst("json$", "expected"));
    try {
      return Files.exists(beside) ? Files.readString(beside).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document as it stands. */
  public static byte[] bytes(Path document) {
    try {
      return Files.readAllBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
