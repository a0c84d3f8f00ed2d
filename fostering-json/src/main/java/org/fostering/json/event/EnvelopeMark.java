package org.fostering.json.event;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The attribute that every event has and no document, or what it has besides where the sender
 * forgot that one; looked for before anything is parsed.
 */
final class EnvelopeMark {

  /** The attributes by which an event is known that does not say its version. */
  static final Set<String> OTHERS =
      Set.of(EventAttribute.ID, EventAttribute.SOURCE, EventAttribute.TYPE);

  private static final EnvelopeMark VERSION = new EnvelopeMark(EventAttribute.VERSION);
  private static final EnvelopeMark SOURCE = new EnvelopeMark(EventAttribute.SOURCE);
  private static final EnvelopeMark ID = new EnvelopeMark(EventAttribute.ID);

  private final byte[] name;

  /** How far to go on where a byte stands in place of the last one of the name (Horspool). */
  private final byte[] skips = new byte[256];

  private EnvelopeMark(String attribute) {
    name = ('"' + attribute + '"').getBytes(StandardCharsets.US_ASCII);
    Arrays.fill(skips, (byte) name.length);
    for (int i = 0; i < name.length - 1; i++) {
      skips[name[i]] = (byte) (name.length - 1 - i);
    }
  }

  /** Whether the bytes may be an event; text in a document may hold the same. */
  static boolean isIn(byte[] json) {
    return VERSION.standsIn(json) || (SOURCE.standsIn(json) && ID.standsIn(json));
  }

  private boolean standsIn(byte[] json) {
    int at = name.length - 1;
    while (at < json.length) {
      byte last = json[at];
      if (last == '"' && Arrays.equals(json, at + 1 - name.length, at + 1, name, 0, name.length)) {
        return true;
      }
      at += skips[last & 0xff];
    }
    return false;
  }
}
