package org.fostering.cli.shared;

import java.io.IOException;

/** Text in two columns, a label and what it says, broken into lines that fit a screen. */
public final class TwoColumns {

  private static final int WIDTH = 100;
  private static final int LABEL = 13;
  private static final int TEXT = 2 + LABEL;
  private static final int ROOM = WIDTH - TEXT;
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

  /**
   * A label and its text. The lines after the first are indented below the text, and none but a
   * single long word goes beyond the width.
   */
  public void labelled(String label, String text) throws IOException {
    out.append("  ").append(label).append(BELOW, 0, Math.max(1, LABEL - label.length()));
    int from = 0;
    while (text.length() - from > ROOM) {
      int space = text.lastIndexOf(' ', from + ROOM);
      if (space < from) {
        space = text.indexOf(' ', from + ROOM);
      }
      if (space < 0) {
        break;
      }
      out.append(text, from, space).append('\n').append(BELOW);
      from = space + 1;
    }
    out.append(text, from, text.length()).append('\n');
  }
}
