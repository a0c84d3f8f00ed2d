package org.fostering.json.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

class JacksonFloorTest {

  private static Version version(int major, int minor) {
    return new Version(major, minor, 4, null, "com.fasterxml.jackson.core", "jackson-core");
  }

  @Test
  void one_sentence_says_which_version_is_needed_and_which_was_found() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> JacksonFloor.check(version(2, 17)));

    assertEquals(
        "fostering-json needs Jackson 2.18 or later, and jackson-core 2.17.4 was found: set the"
            + " version of com.fasterxml.jackson:jackson-bom in the build",
        thrown.getMessage());
  }

  @Test
  void later_versions_will_do() {
    assertDoesNotThrow(() -> JacksonFloor.check(version(2, 18)));
    assertDoesNotThrow(() -> JacksonFloor.check(version(2, 30)));
  }
}
