package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fostering.json.examples.ExampleFiles;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.intake.Intake;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much memory reading and writing take, as a multiple of the bytes, with a margin. */
@Tag("class-path") // The same compiled code, and the counter is in a module of its own.
class AllocationTest {

  private static final FosteringJson JSON = FosteringJson.standard();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A document of about a kibibyte. */
  private static final byte[] DOCUMENT = document();

  private static byte[] document() {
    return new String(ExampleFiles.enquiries(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .min(Comparator.comparingInt(line -> Math.abs(line.length - 1024)))
        .orElseThrow();
  }

  /** About 200 are measured; with a name that was taken apart for each it was 1,140. */
  private static final long MOST_OF_A_FINDING = 400;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** 45 kB are measured with the compiler of the tests; while names were searched for, 92 kB. */
  private static final long MOST_OF_AN_ENQUIRY = 55_000;

  @Test
  void to_read_a_document_takes_little_more_than_what_is_made_of_it() {
    long bytes = perCall(() -> JSON.read(Enquiry.class, DOCUMENT));

    assertTrue(bytes < 5L * DOCUMENT.length, () -> bytes + " bytes for " + DOCUMENT.length);
  }

  @Test
  void to_write_a_document_takes_little_more_than_its_bytes() {
    Enquiry enquiry = JSON.read(Enquiry.class, DOCUMENT).value().orElseThrow();

    long bytes = perCall(() -> JSON.writeBytes(enquiry));

    assertTrue(bytes < 4L * DOCUMENT.length, () -> bytes + " bytes for " + DOCUMENT.length);
  }

  /** A finding is made of what is made once; what it costs is itself and its place. */
  @Test
  void to_find_a_fault_takes_little_more_than_the_finding() {
    byte[] faulty =
        ("{\"documentType\":\"enquiry\",\"formatVersion\":\"1.0\",\"enquirers\":["
                + "{\"name\":{\"fullName\":\"A\"},\"dateOfBirth\":\"x\"},".repeat(39)
                + "{\"name\":{\"fullName\":\"A\"},\"dateOfBirth\":\"x\"}]}")
            .getBytes(StandardCharsets.UTF_8);
    byte[] sound =
        new String(faulty, StandardCharsets.UTF_8)
            .replace("\"x\"", "\"1990-01-01\"")
            .getBytes(StandardCharsets.UTF_8);
    int found =
        JSON.read(Enquiry.class, faulty).findings().size()
            - JSON.read(Enquiry.class, sound).findings().size();

    long bytes =
        perCall(() -> JSON.read(Enquiry.class, faulty))
            - perCall(() -> JSON.read(Enquiry.class, sound));

    assertTrue(found >= 40, "" + found);
    assertTrue(bytes < MOST_OF_A_FINDING * found, () -> bytes + " bytes for " + found);
  }

  /** What the law, the routes and the contradictions of an example ask for, on average. */
  @Test
  void to_consider_an_enquiry_asks_for_little_memory() {
    List<Enquiry> enquiries =
        new String(ExampleFiles.enquiries(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> JSON.read(Enquiry.class, line).value().orElseThrow())
            .toList();
    Intake intake = Intake.standard();

    long bytes =
        perCall(() -> enquiries.forEach(each -> intake.consider(each, DAY)), 3) / enquiries.size();

    assertTrue(bytes < MOST_OF_AN_ENQUIRY, () -> bytes + " bytes for an enquiry");
  }

  private static long perCall(Runnable call) {
    return perCall(call, 500);
  }

  private static long perCall(Runnable call, int calls) {
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    return (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / calls;
  }
}
