package org.fostering.json;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.fostering.json.examples.ExampleFiles;
import org.fostering.model.enquiry.Enquiry;
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

  private static long perCall(Runnable call) {
    for (int i = 0; i < 500; i++) {
      call.run();
    }
    int calls = 500;
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int i = 0; i < calls; i++) {
      call.run();
    }
    return (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / calls;
  }
}
