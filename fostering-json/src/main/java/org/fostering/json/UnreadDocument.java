package org.fostering.json;

import org.fostering.model.finding.Position;

/**
 * A document that has been cut out of an input and not been read yet, so that one thread can cut
 * and others read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the document
 */
public interface UnreadDocument<T> {

  /** {@return the place among the items, counted from 1} */
  long number();

  /** {@return the line and column at which it starts in the whole input} */
  Position start();

  /** {@return how much of the input is held for it, in bytes or characters} */
  int size();

  /**
   * {@return the text of the document, to keep it for a second reading; a copy, in UTF-8; empty for
   * a fault between two documents and for the row of a table}
   */
  byte[] bytes();

  /**
   * Reads it, on whatever thread and as often as wanted.
   *
   * @return the document, or a fault between two
   */
  StreamedDocument<T> read();
}
