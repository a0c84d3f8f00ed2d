package org.fostering.cli.shared;

import java.io.IOException;

/** Text in two columns, a label and what it says, broken into lines that fit a screen. */
public final class TwoColumns {

  private static final int WIDTH = 100;
  private static final int LABEL = 13;

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
    out.append("  ").append(label);
    indent(LABEL - label.length());
    int column = 2 + LABEL;
    boolean lineStart = true;
    for (String word : text.split(" ", -1)) {
      if (!lineStart && column + 1 + word.length() > WIDTH) {
        out.append('\n');
        indent(2 + LABEL);
        column = 2 + LABEL;
        lineStart = true;
      }
      if (!lineStart) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      lineStart = false;
    }
    out.append('\n');
  }

  private void indent(int count) throws IOException {
    out.append(" ".repeat(Math.max(1, count)));
  }
}
