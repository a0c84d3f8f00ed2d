package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.List;

/** Takes the texts of tables apart. */
final class TableText {

  private TableText() {}

  /** Splits at a character, but not where it stands in square brackets. */
  static List<String> outsideBrackets(String text, char at) {
    List<String> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == at && depth == 0) {
        pieces.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("a square bracket is not closed in " + text);
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
