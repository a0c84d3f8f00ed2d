package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;

/**
 * A document that the library writes: one line of the output of a command, or a file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what such a document is about
 * @param <C> what must be known to write one, such as the language
 * @param type what its {@code documentType} says
 * @param object its properties besides the two that say what it is
 */
public record WrittenDocument<T, C>(String type, WrittenObject<T, C> object) {

  /** Checks that there are both. */
  public WrittenDocument {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(object, "object");
  }

  /**
   * Writes a document.
   *
   * @param about what it is about
   * @param context what must be known
   * @param json where to write it
   * @throws IOException if it cannot be written
   */
  public void write(T about, C context, JsonGenerator json) throws IOException {
    object.writeDocument(type, about, context, json);
  }

  /**
   * The JSON of a document.
   *
   * @param about what it is about
   * @param context what must be known
   * @return the JSON, on one line
   */
  public String text(T about, C context) {
    return JsonPrinter.text(json -> write(about, context, json));
  }

  /** {@return the format of such documents} */
  public ObjectFormat.Format format() {
    return new ObjectFormat.Format(type, object.format(), object.parts());
  }
}
