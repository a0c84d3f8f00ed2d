package org.fostering.model.reference;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Checked;

/** What the tests of postcodes share. */
final class PostcodeFixtures {

  static final DataSource SOURCE =
      new DataSource("title", "edition", LocalDate.of(2026, 1, 2), "licence", "words", "origin");

  private PostcodeFixtures() {}

  static InputStream resource(String name) {
    return Objects.requireNonNull(
        PostcodeFixtures.class.getResourceAsStream("/reference/" + name), name);
  }

  /** The rows of a file below the header, each as its fields. */
  static List<String[]> rows(String name) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<PostcodeDirectory> load(byte[] bytes) {
    return PostcodeDirectory.load(new ByteArrayInputStream(bytes), SOURCE);
  }

  static Checked<PostcodeDirectory> load(String csv) {
    return load(csv.getBytes(StandardCharsets.UTF_8));
  }
}
