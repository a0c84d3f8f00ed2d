package org.fostering.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text as it stands among the bytes of a document, before anything is made of it. */
final class TextSpan {

  /** The bytes, in UTF-8. */
  byte[] bytes = {};

  int from;
  int to;

  /** Whether every character is one of ASCII. */
  boolean isAscii;

  /** Whether besides it is certain that anybody can read it: not blank, no control characters. */
  boolean isReadable;

  /** Takes any text. */
  void set(String text) {
    bytes = text.getBytes(StandardCharsets.UTF_8);
    from = 0;
    to = bytes.length;
    isAscii = false;
    isReadable = false;
  }

  int length() {
    return to - from;
  }

  /** Whether it is a text, given in UTF-8. */
  boolean is(byte[] other) {
    return Arrays.equals(bytes, from, to, other, 0, other.length);
  }

  /** The text, made anew. */
  String string() {
    return new String(
        bytes, from, to - from, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
