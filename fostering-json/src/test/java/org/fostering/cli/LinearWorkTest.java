package org.fostering.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.cli.shared.StandardStreams;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The work of a command grows with its input and not faster. Counted are the bytes that are taken
 * from the input and those that the thread asks of the heap, not the time, which says more of the
 * machine.
 */
@Tag("class-path") // The counter is in a module of its own.
class LinearWorkTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What is loaded or grows once, at no certain time. */
  private static final long NOISE = 300_000;

  /** What grows. */
  enum Growing {
    /** Documents that have nothing to do with each other. */
    DOCUMENTS(400, many(i -> enquiry("E-" + i, "Ann Example " + i))),
    /** Documents that are all one: each is read again to say so. */
    REPEATED(400, many(i -> enquiry("E-1", "Ann Example"))),
    /** Lines that are not documents. */
    FAULTS(400, many(i -> "{\"documentType\":\"enquiry\",\"x" + i + "\":[}")),
    /** One document with more and more people, all of one name. */
    PEOPLE(
        100,
        count ->
            bytes(
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":["
                    + list(count, i -> "{\"name\":{\"fullName\":\"Ann Example\"}}")
                    + "],\"household\":{\"members\":["
                    + list(count, i -> "{\"name\":{\"fullName\":\"Ann Example\"}}")
                    + "]}}")),
    /** One document with more and more that the format does not know. */
    UNKNOWN(
        1_000,
        count ->
            bytes(
                "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\","
                    + list(count, i -> "\"x" + i + "\":" + "[".repeat(3) + "]".repeat(3))
                    + "}"));

    private final int least;
    private final IntFunction<InputStream> input;

    Growing(int least, IntFunction<InputStream> input) {
      this.least = least;
      this.input = input;
    }
  }

  private static String enquiry(String number, String name) {
    return "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"identifiers\":"
        + "[{\"system\":\"https://crm.example.org\",\"value\":\""
        + number
        + "\"}],\"enquirers\":[{\"name\":{\"fullName\":\""
        + name
        + "\"}}]}";
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String list(int count, IntFunction<String> each) {
    return String.join(",", IntStream.range(0, count).mapToObj(each).toList());
  }

  private static IntFunction<InputStream> many(IntFunction<String> line) {
    return count -> {
      Iterator<InputStream> lines =
          IntStream.range(0, count).mapToObj(i -> bytes(line.apply(i) + "\n")).iterator();
      return new SequenceInputStream(
          Collections.enumeration(Stream.generate(lines::next).limit(count).toList()));
    };
  }

  /** How much a command takes from its input and asks of the heap. */
  private record Work(long bytesRead, long bytesAsked) {}

  private static Work work(String command, InputStream input) {
    long[] read = {0};
    InputStream counted =
        new FilterInputStream(input) {
          @Override
          public int read() throws IOException {
            int b = super.read();
            read[0] += b < 0 ? 0 : 1;
            return b;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            read[0] += Math.max(0, count);
            return count;
          }
        };
    StandardStreams streams =
        new StandardStreams(
            counted, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    Main.run(streams, command, "-", "--threads", "1", "--as-of", "2026-10-01");
    long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    return new Work(read[0], after - before);
  }

  private static long length(InputStream input) {
    try {
      return input.readAllBytes().length;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void twice_as_much_to_check_is_twice_the_work(Growing growing) {
    twiceIsTwice("check", growing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"intake", "status"})
  void so_it_is_for_other_commands(String command) {
    twiceIsTwice(command, Growing.DOCUMENTS);
    twiceIsTwice(command, Growing.PEOPLE);
  }

  private static void twiceIsTwice(String command, Growing growing) {
    work(command, growing.input.apply(growing.least)); // What is loaded once is loaded.
    Work two = work(command, growing.input.apply(2 * growing.least));
    Work four = work(command, growing.input.apply(4 * growing.least));
    Work eight = work(command, growing.input.apply(8 * growing.least));
    assertEquals(length(growing.input.apply(8 * growing.least)), eight.bytesRead());
    // Four more would ask for twice as much as two more did, and four times if work were a square;
    // buffers that double lie between.
    assertTrue(
        eight.bytesAsked() - four.bytesAsked() < 3 * (four.bytesAsked() - two.bytesAsked()) + NOISE,
        () -> growing + ": " + two + ", " + four + ", " + eight);
  }
}
