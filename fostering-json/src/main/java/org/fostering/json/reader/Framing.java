package org.fostering.json.reader;

/** How the documents of an input follow each other. */
public enum Framing {
  /**
   * Found out from the input. An array is taken apart into its elements. Otherwise the documents
   * stand on {@linkplain #LINES lines} if the first one ends, or plainly breaks off, on the line on
   * which it began, and follow each other {@linkplain #DOCUMENTS freely} if it goes on.
   */
  AUTO,
  /**
   * Newline-delimited JSON: no document goes over a line, so a broken one never harms another.
   * Blank lines are passed over. Several documents on one line are separated by their braces.
   */
  LINES,
  /**
   * One document, or several one after another or in an array, over any number of lines. They are
   * separated by their brackets.
   */
  DOCUMENTS
}
