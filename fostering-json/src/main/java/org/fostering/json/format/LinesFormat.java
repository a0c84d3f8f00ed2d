package org.fostering.json.format;

import java.util.List;
import java.util.Objects;

/**
 * The format of a text that has a document on each line, of one of several types.
 *
 * <p>Immutable and thread-safe.
 *
 * @param type the name of the format
 * @param title what a line is called
 * @param description what a line is
 * @param documents the types of document; objects of one name in them are the same
 */
public record LinesFormat(
    String type, String title, String description, List<ObjectFormat.Format> documents) {

  /** Copies the list. */
  public LinesFormat {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    documents = List.copyOf(documents);
  }
}
