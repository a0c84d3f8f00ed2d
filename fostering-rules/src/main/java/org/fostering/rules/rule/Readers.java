package org.fostering.rules.rule;

/** Whose code reads a fact. */
final class Readers {

  private static final Class<?> HERE = Readers.class;
  private static final String ROOM = "org.fostering.rules.";

  private Readers() {}

  /** Whether a reader came with this library. */
  static boolean areOfLibrary(Object reader) {
    Class<?> type = reader.getClass();
    return type.getPackageName().startsWith(ROOM)
        && type.getProtectionDomain() == HERE.getProtectionDomain();
  }
}
