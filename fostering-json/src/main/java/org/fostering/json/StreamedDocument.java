package org.fostering.json;

import java.util.Objects;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Position;

/**
 * One document of an input that holds many, or a fault between two documents.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> the type of the documents
 * @param number the place among the items, counted from 1
 * @param start where in the whole input the item starts
 * @param checked the value, if there is one, and the findings; their positions are in the whole
 *     input, their pointers in the document
 */
public record StreamedDocument<T>(long number, Position start, Checked<T> checked) {

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public StreamedDocument {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(checked, "checked");
    if (number < 1) {
      throw new IllegalArgumentException("items are counted from 1");
    }
  }

  /** Says where the item stands and how many findings there are; never the value itself. */
  @Override
  public String toString() {
    return "StreamedDocument[" + number + ", line " + start.line() + ", " + checked + "]";
  }
}
