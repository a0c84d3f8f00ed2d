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

  /**
   * The place among the items.
   *
   * @return the place, counted from 1
   */
  long number();

  /**
   * Where in the whole input it starts.
   *
   * @return the line and column
   */
  Position start();

  /**
   * How much of the input is held for it.
   *
   * @return the size, in bytes or characters
   */
  int size();

  /**
   * The text of the document, to keep it for a second reading.
   *
   * @return a copy, in UTF-8; empty for a fault between two documents and for the row of a table
   */
  byte[] bytes();

  /**
   * Reads it, on whatever thread and as often as wanted.
   *
   * @return the document, or a fault between two
   */
  StreamedDocument<T> read();
}
