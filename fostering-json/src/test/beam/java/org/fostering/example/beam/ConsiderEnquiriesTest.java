package org.fostering.example.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That partitioned work on many workers comes to what one process comes to. */
class ConsiderEnquiriesTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final int PARTITIONS = 8;
  private static final int ROUNDS = 20;

  @TempDir Path folder;

  @Test
  void equalsTheResultOfOneProcess() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(System.getProperty("examples"), "enquiries.ndjson"));
    List<String> all = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      all.addAll(lines);
    }
    all.add("{ \"documentType\": \"enquiry\", broken");
    for (int i = 0; i < PARTITIONS; i++) {
      int partition = i;
      List<String> part = new ArrayList<>();
      for (int line = partition; line < all.size(); line += PARTITIONS) {
        part.add(all.get(line));
      }
      Files.write(folder.resolve("part-" + partition + ".ndjson"), part);
    }
    Map<String, Long> alone =
        all.stream()
            .map(line -> ConsiderEnquiries.consider(line, AS_OF))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    assertTrue(alone.size() > 20, "the examples come to many different results");

    long before = used();
    DirectOptions options = PipelineOptionsFactory.as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(4);
    Pipeline pipeline = Pipeline.create(options);
    PAssert.that(
            pipeline
                .apply(TextIO.read().from(folder + "/part-*.ndjson"))
                .apply(new ConsiderEnquiries(AS_OF))
                .apply(Count.perElement()))
        .satisfies(
            counted -> {
              Map<String, Long> together = new TreeMap<>();
              for (KV<String, Long> each : counted) {
                together.put(each.getKey(), each.getValue());
              }
              assertEquals(alone, together);
              return null;
            });
    pipeline.run().waitUntilFinish();
    System.out.printf(
        "Beam, direct runner, 4 workers: %d documents of %d partitions, %d different results, equal to one process;"
            + " the library holds %.1f MB for all workers together, Beam's work %.1f MB more%n",
        all.size(), PARTITIONS, alone.size(), held, (used() - before) / 1e6);
  }

  /**
   * What the reader, the rules, the directories and the consistency rules hold, measured before
   * Beam is started.
   */
  private final double held = held();

  private static double held() {
    long before = used();
    ConsiderEnquiries.consider("{}", AS_OF);
    ConsiderEnquiries.consider(
        "{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":[{\"name\":{\"fullName\":\"Ann Example\"}}],"
            + "\"home\":{\"address\":{\"postcode\":\"LS1 1UR\"}}}",
        AS_OF);
    return (used() - before) / 1e6;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
