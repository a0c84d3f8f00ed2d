package org.fostering.json.event;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The attribute that every event has and no document, or what it has besides where the sender
 * forgot that one; looked for before anything is parsed.
 */
final class EnvelopeMark {

  /** The attributes by which an event is known that does not say its version. */
  static final Set<String> OTHERS =
      Set.of(EventAttribute.ID, EventAttribute.SOURCE, EventAttribute.TYPE);

  private static final byte[] MARK = inQuotes(EventAttribute.VERSION);
  private static final byte[] SOURCE = inQuotes(EventAttribute.SOURCE);
  private static final byte[] ID = inQuotes(EventAttribute.ID);

  private EnvelopeMark() {}

  private static byte[] inQuotes(String name) {
    return ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the bytes may be an event; text in a document may hold the same. */
  static boolean isIn(byte[] json) {
    return isIn(json, MARK) || (isIn(json, ID) && isIn(json, SOURCE));
  }

  private static boolean isIn(byte[] json, byte[] mark) {
    for (int at = 0; at <= json.length - mark.length; at++) {
      if (json[at] == mark[0] && startsAt(json, at, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsAt(byte[] json, int at, byte[] mark) {
    for (int i = 1; i < mark.length; i++) {
      if (json[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
