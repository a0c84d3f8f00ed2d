package org.fostering.json;

import org.fostering.model.description.DocumentType;

/** The two properties by which a document says what it is. */
final class Header {

  static final String TYPE = "documentType";
  static final String VERSION = "formatVersion";

  private final DocumentType expected;

  Header(DocumentType expected) {
    this.expected = expected;
  }

  /** Whether a property is one of the two. */
  static boolean has(String name) {
    return name.equals(TYPE) || name.equals(VERSION);
  }

  boolean isType(String text) {
    return text.equals(expected.value());
  }

  /** How a version relates to the one that the library knows. */
  enum Version {
    KNOWN,
    NEWER,
    UNSUPPORTED
  }

  Version version(String text) {
    if (!Forms.isVersion(text) || !major(text).equals(major(expected.version()))) {
      return Version.UNSUPPORTED;
    }
    return minor(text) > minor(expected.version()) ? Version.NEWER : Version.KNOWN;
  }

  private static String major(String version) {
    return version.substring(0, version.indexOf('.'));
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring(version.indexOf('.') + 1));
  }
}
