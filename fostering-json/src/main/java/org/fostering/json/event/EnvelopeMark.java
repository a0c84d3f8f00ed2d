package org.fostering.json.event;

import java.nio.charset.StandardCharsets;

/** The attribute that every event has and no document, looked for before anything is parsed. */
final class EnvelopeMark {

  private static final byte[] MARK =
      ('"' + EventAttribute.VERSION + '"').getBytes(StandardCharsets.UTF_8);

  private EnvelopeMark() {}

  /** Whether the bytes may be an event; text in a document may hold the same. */
  static boolean isIn(byte[] json) {
    for (int at = 0; at <= json.length - MARK.length; at++) {
      if (json[at] == MARK[0] && startsAt(json, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] json, int at) {
    for (int i = 1; i < MARK.length; i++) {
      if (json[at + i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }
}
