package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.reader.Framing;
import org.fostering.json.reader.Limits;
import org.fostering.model.enquiry.Home;
import org.fostering.model.finding.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentStreamTest {

  private static final FosteringJson JSON =
      FosteringJson.builder().limits(Limits.standard().withDocumentBytes(300)).build();

  /** An input and the bedrooms of each home in it, or what is wrong instead. */
  static Stream<Arguments> inputs() {
    return Stream.of(
        inputs("one document", "{\"bedrooms\":1}", "1"),
        inputs("one document over lines", "\n{\n  \"bedrooms\":\n  1\n}\n", "1"),
        inputs("one document without indents", "{\n\"address\":\n{\n},\"bedrooms\":1}", "1"),
        inputs("lines", "{\"bedrooms\":1}\n{\"bedrooms\":2}\n", "1 2"),
        inputs("lines of Windows", "{\"bedrooms\":1}\r\n\r\n{\"bedrooms\":2}\r\n", "1 2"),
        inputs("two marks", "\ufeff\ufeff{\"bedrooms\":1}\n{\"bedrooms\":2}", "1 2"),
        inputs("a mark after a blank line", "\n\ufeff{\"bedrooms\":1}\n{\"bedrooms\":2}", "1 2"),
        inputs(
            "files with marks, joined", "\ufeff{\"bedrooms\":1}\n\ufeff{\"bedrooms\":2}\n", "1 2"),
        inputs("lines after a mark", "\ufeff{\"bedrooms\":1}\n{\"bedrooms\":2}", "1 2"),
        inputs(
            "documents on one line", "{\"bedrooms\":1}{\"bedrooms\":2} {\"bedrooms\":3}", "1 2 3"),
        inputs("documents over lines", "{\n\"bedrooms\":1\n}\n{\n\"bedrooms\":2\n}{\n}", "1 2 -"),
        inputs("an array", "[{\"bedrooms\":1}, {\"bedrooms\":2}]", "1 2"),
        inputs("an array over lines", "[\n  {\n  \"bedrooms\":1\n  },\n  {}\n]\n", "1 -"),
        inputs("two arrays", "[{\"bedrooms\":1}]\n[{\"bedrooms\":2}]", "1 2"),
        inputs("an array of nothing", " [ ] ", ""),
        inputs(
            "brackets in texts",
            "[{\"x\":\"}]\\\"{\"},{\"bedrooms\":2}]",
            "property.unknown@1:3 2"));
  }

  /** Broken inputs: what is good in them is read all the same. */
  static Stream<Arguments> brokenInputs() {
    return Stream.of(
        inputs("nothing", "", "json.empty@1:1"),
        inputs("white space", " \n\n", "json.empty@3:1"),
        inputs(
            "a broken line",
            "{\"bedrooms\":1}\n{\"bedrooms\n{\"bedrooms\":3}",
            "1 json.truncated@2:11 3"),
        inputs("a broken first line", "{\"bedrooms\n{\"bedrooms\":3}\n", "json.truncated@1:11 3"),
        inputs(
            "a first line cut off", "{\"address\":{\n{\"bedrooms\":3}\n", "json.truncated@1:13 3"),
        inputs("a last line cut off", "{\"bedrooms\":1}\n{\"bedrooms\":", "1 json.truncated@2:13"),
        inputs(
            "a line too many brackets",
            "{}\n{}}\n{\"bedrooms\":3}",
            "- json.trailing-content@2:3 3"),
        inputs("a line of words", "Name,Age\n{\"bedrooms\":3}\n", "json.syntax@1:1 3"),
        inputs(
            "lines with commas",
            "{\"bedrooms\":1},\n{\"bedrooms\":2},\n",
            "json.trailing-content@1:15 json.trailing-content@2:15"),
        inputs("a broken element", "[{\"bedrooms\":tru},{\"bedrooms\":2}]", "json.syntax@1:14 2"),
        inputs(
            "an element with brackets crossed",
            "[{\"x\":[1},{\"bedrooms\":2}]",
            "property.unknown@1:3,json.syntax@1:9 2"),
        inputs(
            "an element closed too often", "[{}},{\"bedrooms\":2}]", "json.trailing-content@1:4 2"),
        inputs(
            "an element not closed",
            "[\n{\"bedrooms\":1,\n{\"bedrooms\":2}\n]",
            "json.truncated@2:15 2"),
        inputs(
            "an element not an object",
            "[3,null,[{}],{\"bedrooms\":2}]",
            "document.not-object@1:2 document.not-object@1:4 document.not-object@1:9 2"),
        inputs(
            "a text not closed in an array",
            "[\n{\"x\":\"a},\n{\"bedrooms\":2}\n]",
            "property.unknown@2:2,json.truncated@2:10 2"),
        inputs("an array not closed", "[{\"bedrooms\":1},", "1 json.truncated@1:17"),
        inputs(
            "an array cut off",
            "[{\"bedrooms\":1},{\"bed",
            "1 json.truncated@1:22 json.truncated@1:22"),
        inputs(
            "commas missing and too many",
            "[{} {},,,{},]",
            "- json.syntax@1:5 - json.syntax@1:8 - json.syntax@1:13"),
        inputs("words after an array", "[{}] end\n", "- json.trailing-content@1:6"),
        inputs(
            "a document broken over lines",
            "{\n\"x\": \"a\n}\n{\n\"bedrooms\":2\n}",
            "property.unknown@2:1,json.syntax@2:8 2"),
        inputs(
            "a document not closed, over lines",
            "{\n\"bedrooms\":1\n{\n\"bedrooms\":2\n}",
            "json.truncated@2:13 2"),
        inputs("UTF-16", "\u0000{\u0000}", "json.encoding@1:1"));
  }

  private static Arguments inputs(String name, String input, String expected) {
    return Arguments.of(name, input, expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void the_layout_is_found_out(String name, String input, String expected) {
    assertEquals(expected, read(input, Framing.AUTO));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenInputs")
  void a_broken_document_does_no_harm_to_the_others(String name, String input, String expected) {
    assertEquals(expected, read(input, Framing.AUTO));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"inputs", "brokenInputs"})
  void bytes_that_come_one_by_one_make_no_difference(String name, String input, String expected) {
    assertEquals(expected, read(trickling(bytes(input)), Framing.AUTO));
  }

  @Test
  void a_layout_that_is_known_is_kept_to() {
    assertEquals(
        "json.truncated@1:2 document.not-object@2:1,json.trailing-content@2:11",
        read("{\n\"bedrooms\":1}\n", Framing.LINES));
    assertEquals("document.not-object@1:1 2", read("[{}]\n{\"bedrooms\":2}", Framing.LINES));
    assertEquals("1 2", read("{\"bedrooms\":1}\n{\n\"bedrooms\":2}", Framing.DOCUMENTS));
  }

  @Test
  void places_are_those_in_the_whole_input() {
    List<StreamedDocument<Home>> items =
        items("[{},\n  {\"é\": 1,\n   \"x\": 2}]", Framing.AUTO).stream().skip(1).toList();

    assertEquals(2, items.get(0).number());
    assertEquals(new Position(2, 3), items.get(0).start());
    assertEquals(
        List.of("property.unknown  2:4", "property.unknown  3:4"),
        FormattedFindings.lines(items.get(0).checked()));
    assertEquals(
        "StreamedDocument[2, line 2, Checked[value, 2 findings]]", items.get(0).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n%s", "[%s,%s,%s]", "{\n}%s%s%s"})
  void a_document_beyond_the_limit_of_bytes_is_passed_over(String layout) {
    String big = "{\"x\":\"" + "]}\\\"".repeat(50_000) + "\"}";
    String input = layout.formatted("{\"bedrooms\":1}", big, "{\"bedrooms\":3}");

    assertTrue(read(input, Framing.AUTO).replaceAll("@\\S*", "").endsWith("1 limit.bytes 3"));
  }

  @Test
  void hostile_brackets_take_neither_time_nor_memory() {
    String deep = "[".repeat(3_000_000) + "}".repeat(3_000_000) + "]".repeat(3_000_000);

    assertEquals(
        "limit.bytes 3",
        read("{\"x\":" + deep + "}\n{\"bedrooms\":3}", Framing.LINES).replaceAll("@\\S*", ""));
  }

  @Test
  void an_input_without_end_is_read_as_far_as_it_is_asked_for() {
    byte[] line = bytes("{\"bedrooms\":1}\n");

    try (DocumentStream<Home> stream = JSON.documents(Home.class, endless(line))) {
      assertTrue(stream.stream().limit(20_000).allMatch(item -> item.checked().isSound()));
      assertEquals(20_001, stream.next().number());
    }
  }

  @Test
  void a_document_is_there_as_soon_as_its_line_is() throws IOException {
    InputStream pipe =
        new InputStream() {
          private final InputStream bytes =
              new ByteArrayInputStream(bytes("{\"bedrooms\":1}   \n"));

          @Override
          public int read() throws IOException {
            int b = bytes.read();
            if (b < 0) {
              throw new IOException("would wait for the sender");
            }
            return b;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            buffer[offset] = (byte) read();
            return 1;
          }
        };
    try (DocumentStream<Home> stream = JSON.documents(Home.class, pipe)) {
      assertTrue(stream.next().checked().isSound());
      assertThrows(UncheckedIOException.class, stream::hasNext);
    }
  }

  @Test
  void closing_the_items_closes_the_input() {
    List<String> closed = new ArrayList<>();
    InputStream input =
        new ByteArrayInputStream(bytes("{}")) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    DocumentStream<Home> items = JSON.documents(Home.class, input);
    try (Stream<StreamedDocument<Home>> stream = items.stream()) {
      assertEquals(1, stream.count());
    }

    assertEquals(List.of("closed"), closed);
    assertFalse(items.hasNext());
    assertThrows(NoSuchElementException.class, items::next);
  }

  private static String read(String input, Framing layout) {
    return shown(items(input, layout));
  }

  private static String read(InputStream input, Framing layout) {
    try (DocumentStream<Home> stream = JSON.documents(Home.class, input, layout)) {
      return shown(stream.stream().toList());
    }
  }

  private static List<StreamedDocument<Home>> items(String input, Framing layout) {
    try (DocumentStream<Home> stream =
        JSON.documents(Home.class, new ByteArrayInputStream(bytes(input)), layout)) {
      return stream.stream().toList();
    }
  }

  private static String shown(List<StreamedDocument<Home>> items) {
    return items.stream().map(DocumentStreamTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(StreamedDocument<Home> item) {
    if (!item.checked().findings().isEmpty()) {
      return item.checked().findings().stream()
          .map(FormattedFindings::line)
          .map(line -> line.replaceAll(" .* ", "@"))
          .collect(Collectors.joining(","));
    }
    Optional<Integer> bedrooms = item.checked().value().orElseThrow().getBedrooms();
    return bedrooms.map(String::valueOf).orElse("-");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream trickling(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, 1));
      }
    };
  }

  private static InputStream endless(byte[] line) {
    return new InputStream() {
      private int next;

      @Override
      public int read() {
        return line[next++ % line.length];
      }
    };
  }
}
