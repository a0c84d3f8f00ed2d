package org.fostering.json.internal;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The oldest Jackson 2 that the library works with: a host may bring an older one. */
public final class JacksonFloor {

  /** The first that writes a character beyond the basic plane as one character of UTF-8. */
  private static final int LEAST_MINOR = 18;

  private static final int MAJOR = 2;

  private JacksonFloor() {}

  /**
   * Checks the version of jackson-core that is at hand.
   *
   * @throws IllegalStateException if it is too old; the message names both versions
   */
  public static void check() {
    check(PackageVersion.VERSION);
  }

  static void check(Version version) {
    if (version.getMajorVersion() == MAJOR && version.getMinorVersion() < LEAST_MINOR) {
      throw new IllegalStateException(
          "fostering-json needs Jackson 2."
              + LEAST_MINOR
              + " or later, and jackson-core "
              + version
              + " was found: set the version of com.fasterxml.jackson:jackson-bom in the build");
    }
  }
}
