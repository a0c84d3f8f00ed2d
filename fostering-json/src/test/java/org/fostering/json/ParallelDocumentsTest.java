package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.json.reader.Strictness;
import org.fostering.model.enquiry.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelDocumentsTest {

  private static final FosteringJson JSON =
      FosteringJson.builder().mode(Strictness.TOLERANT).build();

  /** Documents of growing length, some of them broken, some of them two on a line. */
  private static final String LINES =
      IntStream.range(0, 3_000)
          .mapToObj(
              i ->
                  switch (i % 7) {
                    case 3 -> "{\"bedrooms\":";
                    case 4 -> "{\"bedrooms\":1} {\"x\":" + "1".repeat(i % 90) + "}";
                    case 5 -> "";
                    default -> "  {\"bedrooms\":" + i + ",\"y\":\"" + "é".repeat(i % 200) + "\"}";
                  })
          .collect(Collectors.joining("\n"));

  private static DocumentStream<Home> documents() {
    return JSON.documents(Home.class, in(LINES));
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(StreamedDocument<Home> item) {
    return item.number() + " " + item.start() + " " + item.checked().findings();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void several_threads_give_what_one_gives_in_the_same_order(int threads) {
    List<String> one = documents().stream().map(ParallelDocumentsTest::line).toList();

    try (Stream<String> several = documents().inParallel(threads, ParallelDocumentsTest::line)) {
      assertEquals(one, several.toList());
    }
  }

  @Test
  void what_the_work_throws_comes_in_the_place_of_its_result() {
    List<Long> before = new ArrayList<>();

    try (Stream<Long> numbers = documents().inParallel(2, ParallelDocumentsTest::below500)) {
      Iterator<Long> each = numbers.iterator();
      assertThrows(ArithmeticException.class, () -> each.forEachRemaining(before::add));
    }

    assertEquals(499, before.size());
  }

  private static long below500(StreamedDocument<Home> item) {
    if (item.number() == 500) {
      throw new ArithmeticException();
    }
    return item.number();
  }

  @Test
  void no_thread_is_not_enough() {
    assertThrows(IllegalArgumentException.class, () -> documents().inParallel(0, item -> item));
  }

  @Test
  void closing_the_results_closes_the_input() {
    List<String> closed = new ArrayList<>();
    InputStream input =
        new ByteArrayInputStream("{}\n{}".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };

    try (Stream<?> results = JSON.documents(Home.class, input).inParallel(1, item -> item)) {
      assertEquals(2, results.count());
    }

    assertEquals(List.of("closed"), closed);
  }
}
