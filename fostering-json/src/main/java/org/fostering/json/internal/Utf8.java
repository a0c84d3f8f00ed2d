package org.fostering.json.internal;

/** The form of characters in UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Makes sure that there is a character of several bytes, and gives the place behind it. */
  static int character(byte[] in, int from, int end) throws NotPlainException {
    int first = in[from] & 0xff;
    int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || from + length > end) {
      throw NotPlainException.INSTANCE;
    }
    int point = first & (0x7f >> length);
    for (int i = from + 1; i < from + length; i++) {
      if ((in[i] & 0xc0) != 0x80) {
        throw NotPlainException.INSTANCE;
      }
      point = (point << 6) | (in[i] & 0x3f);
    }
    boolean isLeast = length == 2 || point >= (length == 3 ? 0x800 : 0x1_0000);
    boolean isPoint = point <= Character.MAX_CODE_POINT && (point < 0xd800 || point > 0xdfff);
    if (!isLeast || !isPoint) {
      throw NotPlainException.INSTANCE;
    }
    return from + length;
  }
}
