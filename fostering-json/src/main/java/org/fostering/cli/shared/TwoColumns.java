package org.fostering.cli.shared;

import java.io.IOException;

/** Text in two columns, a label and what it says, broken into lines that fit a screen. */
public final class TwoColumns {

  private static final int WIDTH = 100;
  private static final int LABEL = 13;
  private static final int TEXT = 2 + LABEL;
  private static final String BELOW = " ".repeat(TEXT);

  private final Appendable out;

  public TwoColumns(Appendable out) {
    this.out = out;
  }

  /** A line by itself. */
  public void heading(String text) throws IOException {
    out.append(text).append('\n');
  }

  /** A blank line. */
  public void gap() throws IOException {
    out.append('\n');
  }

  /** A label and its text. The lines after the first are indented below the text. */
  public void labelled(String label, String text) throws IOException {
    out.append("  ").append(label).append(BELOW, 0, Math.max(1, LABEL - label.length()));
    if (TEXT + text.length() <= WIDTH) {
      out.append(text).append('\n');
    } else {
      out.append(broken(text));
    }
  }

  /** The text in lines of which none but a single long word goes beyond the width. */
  private static CharSequence broken(String text) {
    StringBuilder line = new StringBuilder(text.length() + WIDTH);
    int column = TEXT;
    boolean lineStart = true;
    int from = 0;
    while (from <= text.length()) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      if (!lineStart && column + 1 + to - from > WIDTH) {
        line.append('\n').append(BELOW);
        column = TEXT;
        lineStart = true;
      }
      if (!lineStart) {
        line.append(' ');
        column++;
      }
      line.append(text, from, to);
      column += to - from;
      lineStart = false;
      from = to + 1;
    }
    return line.append('\n');
  }
}
