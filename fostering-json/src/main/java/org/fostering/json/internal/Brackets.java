package org.fostering.json.internal;

import java.util.BitSet;

/**
 * Follows the brackets and texts of JSON that may be broken, to tell where a document ends. The
 * work for each byte is bounded, and so is the memory.
 */
final class Brackets {

  private static final int DEEPEST = 1 << 16;

  /** For each open bracket, from the outermost, whether it is that of an object. */
  private final BitSet objects = new BitSet();

  private int depth;
  private int objectDepth;
  private long beyond;
  private boolean inText;
  private boolean escaped;
  private int last;

  void reset() {
    objects.clear();
    depth = 0;
    objectDepth = 0;
    beyond = 0;
    inText = false;
    escaped = false;
    last = 0;
  }

  /** Whether every bracket is closed and no text is open. */
  boolean areClosed() {
    return depth == 0 && !inText;
  }

  /**
   * Whether an opening brace that came now would break the syntax for certain: inside an object it
   * can only follow a colon, inside a list only a bracket or a comma.
   */
  boolean forbidBrace() {
    if (depth == 0 || inText || beyond > 0) {
      return false;
    }
    return objects.get(depth - 1) ? last != ':' : last != '[' && last != ',';
  }

  void accept(int b) {
    if (inText) {
      acceptInText(b);
    } else if (!ByteSource.isSpace(b)) {
      last = b;
      switch (b) {
        case '"' -> inText = true;
        case '{', '[' -> open(b == '{');
        case '}', ']' -> close(b == '}');
        default -> {}
      }
    }
  }

  private void acceptInText(int b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"' || b == '\n') {
      // No text goes over a line, so one that was not closed ends with it.
      inText = false;
    }
  }

  private void open(boolean object) {
    if (depth == DEEPEST) {
      beyond++;
      return;
    }
    objects.set(depth++, object);
    objectDepth += object ? 1 : 0;
  }

  /**
   * Closes the innermost bracket of the kind and those inside it; if there is none, does nothing.
   */
  private void close(boolean object) {
    if (beyond > 0) {
      beyond--;
      return;
    }
    if ((object ? objectDepth : depth - objectDepth) == 0) {
      return;
    }
    boolean closed;
    do {
      closed = objects.get(--depth) == object;
      objectDepth -= objects.get(depth) ? 1 : 0;
    } while (!closed);
  }
}
