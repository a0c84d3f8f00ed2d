package org.fostering.json.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fostering.json.FosteringJson;
import org.fostering.model.enquiry.Enquiry;

/**
 * Makes the example files of this module. They are committed, and a test checks that they are what
 * this makes; after a change, run {@link #main} in the directory of the module and look at the
 * difference.
 */
public final class ExampleFiles {

  /** Enquiries that are all sound. */
  public static final Path ENQUIRIES = Path.of("examples", "enquiries.ndjson");

  /** Enquiries with one fault of every kind. */
  public static final Path FAULTS = Path.of("examples", "enquiries-with-faults.ndjson");

  /** Applications, assessments and approvals of a few cases. */
  public static final Path CASES = Path.of("examples", "cases.ndjson");

  /** Real postcodes, from the tests of the module that embeds the directory. */
  private static final Path POSTCODES =
      Path.of("..", "fostering-model", "src", "test", "resources", "reference")
          .resolve("postcodes-sample.csv");

  private static final long SEED = 20_261_001;

  private ExampleFiles() {}

  /**
   * Writes all files.
   *
   * @param arguments none
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(ENQUIRIES.getParent());
    Files.write(ENQUIRIES, enquiries());
    Files.write(FAULTS, faults());
    Files.write(CASES, cases());
  }

  /** What the file of sound enquiries should hold. */
  public static byte[] enquiries() {
    List<String> lines = new ArrayList<>();
    for (Enquiry enquiry : ExampleEnquiries.make(SEED, postcodes())) {
      lines.add(FosteringJson.standard().write(enquiry));
    }
    return bytes(lines);
  }

  /** What the file with faults should hold. */
  public static byte[] faults() {
    return bytes(ExampleFaults.lines());
  }

  /** What the file of cases should hold. */
  public static byte[] cases() {
    return bytes(ExampleCases.make().stream().map(FosteringJson.standard()::write).toList());
  }

  private static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The first postcode of each district in the sample: every part of Great Britain once. */
  private static List<String> postcodes() {
    Map<String, String> firsts = new LinkedHashMap<>();
    try {
      for (String row : Files.readAllLines(POSTCODES)) {
        int comma = row.indexOf(',');
        firsts.putIfAbsent(row.substring(comma + 1), row.substring(0, comma));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    firsts.remove("lad_gss");
    return List.copyOf(firsts.values());
  }
}
