package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.json.reader.Limits;
import org.fostering.model.enquiry.Home;
import org.fostering.model.enquiry.Household;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

  private static final Limits SMALL = new Limits(200, 4, 10, 3, 5, 6);
  private static final FosteringJson JSON = FosteringJson.builder().limits(SMALL).build();

  /** A document just within the limit, one just beyond it, and what is found in the latter. */
  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(
            padded("{\"bedrooms\":1", 200),
            padded("{\"bedrooms\":1", 201),
            "limit.bytes  1:1",
            new Range(1, 200)),
        Arguments.of(
            "{\"address\":{\"lines\":[\"a\"]}}",
            "{\"address\":{\"lines\":[[[]]]},\"bedrooms\":1}",
            "limit.depth /address/lines/0 1:23",
            new Range(1, 4)),
        Arguments.of(
            "{\"address\":{\"town\":\"0123456789\"}}",
            "{\"address\":{\"town\":\"0123456789a\"},\"bedrooms\":1}",
            "limit.string-length /address/town 1:20",
            new Range(0, 10)),
        Arguments.of(
            "{\"address\":{\"lines\":[\"a\",\"b\",\"c\"]}}",
            "{\"address\":{\"lines\":[\"a\",\"b\",\"c\",\"d\",\"e\"]},\"bedrooms\":1}",
            "limit.array-length /address/lines 1:34",
            new Range(0, 3)),
        Arguments.of(
            "{\"bedrooms\":1.000}",
            "{\"bedroomsForFostering\":1.0000,\"bedrooms\":1}",
            "limit.number-length /bedroomsForFostering 1:25",
            new Range(1, 5)),
        Arguments.of(
            "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}",
            "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1}",
            "limit.findings  1:38",
            new Range(0, 6)));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void every_limit_is_a_finding_at_every_way_in(
      String within, String beyond, String line, Range range) {
    for (Checked<Home> checked : everyWay(within)) {
      assertEquals(
          List.of(),
          FormattedFindings.lines(checked).stream().filter(f -> f.startsWith("limit")).toList());
    }
    for (Checked<Home> checked : everyWay(beyond)) {
      Finding finding =
          checked.findings().stream()
              .filter(f -> f.code().startsWith("limit"))
              .findFirst()
              .orElseThrow();
      assertEquals(line, FormattedFindings.line(finding));
      assertEquals(range, finding.expectation().orElseThrow());
    }
  }

  @Test
  void reading_goes_on_after_a_limit() {
    Checked<Home> checked =
        JSON.read(Home.class, "{\"address\":{\"town\":\"0123456789a\",\"x\":1},\"bedrooms\":1}");

    assertEquals(
        List.of("limit.string-length /address/town 1:20", "property.unknown /address 1:34"),
        FormattedFindings.lines(checked));
    assertEquals(1, checked.value().orElseThrow().getBedrooms().orElseThrow());
  }

  @Test
  void no_nesting_is_too_deep_to_be_survived() {
    String open = "{\"x\":".repeat(100_000);

    for (String document :
        List.of("[".repeat(500_000), open, "{\"members\":" + "[".repeat(9_000))) {
      List<Finding> found =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10),
              () -> FosteringJson.standard().read(Household.class, document).findings());
      assertEquals(
          1, found.stream().filter(finding -> finding.code().equals("limit.depth")).count());
    }
  }

  @Test
  void no_length_is_too_long_for_the_parser_underneath() {
    FosteringJson wide =
        FosteringJson.builder().limits(Limits.standard().withDocumentBytes(1 << 26)).build();
    String longName = "{\"" + "n".repeat(30_000_000) + "\":1}";
    String longText = "{\"address\":{\"town\":\"" + "t".repeat(30_000_000) + "\"}}";
    String longNumber = "{\"bedrooms\":" + "9".repeat(3_000_000) + "}";

    assertEquals(
        List.of("property.unknown  1:2"), FormattedFindings.lines(wide.read(Home.class, longName)));
    assertEquals(
        List.of("limit.string-length /address/town 1:20"),
        FormattedFindings.lines(wide.read(Home.class, longText)));
    assertEquals(
        List.of("limit.number-length /bedrooms 1:13"),
        FormattedFindings.lines(wide.read(Home.class, longNumber)));
  }

  @Test
  void limits_out_of_range_are_refused_by_name() {
    assertThrows(IllegalArgumentException.class, () -> Limits.standard().withDepth(1_001));
    assertThrows(IllegalArgumentException.class, () -> Limits.standard().withDocumentBytes(0));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().withArrayLength(0))
            .getMessage();
    assertEquals("arrayLength must be from 1 to 2147483647", message);
    assertEquals(7, Limits.standard().withStringLength(7).stringLength());
    assertEquals(7, Limits.standard().withNumberLength(7).numberLength());
    assertEquals(7, Limits.standard().withFindings(7).findings());
  }

  private static List<Checked<Home>> everyWay(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    try (DocumentStream<Home> stream =
        JSON.documents(Home.class, new ByteArrayInputStream(bytes))) {
      return List.of(
          JSON.read(Home.class, bytes),
          JSON.read(Home.class, document),
          JSON.read(Home.class, new ByteArrayInputStream(bytes)),
          stream.next().checked());
    }
  }

  private static String padded(String start, int length) {
    return start + " ".repeat(length - start.length() - 1) + "}";
  }
}
