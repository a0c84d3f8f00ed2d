package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one document: its properties in the order of the description, absent ones left out. */
final class DocumentWriter {

  private final JsonGenerator out;
  private final char[] date = new char[DateText.LONGEST];

  DocumentWriter(JsonGenerator out) {
    this.out = out;
  }

  /** Writes a document, with the two properties that say what it is if its type has a name. */
  void document(TypeBinding type, Object value) throws IOException {
    out.writeStartObject();
    if (type.header().isPresent()) {
      type.header().get().write(out);
    }
    properties(type, value);
    out.writeEndObject();
  }

  private void properties(TypeBinding type, Object owner) throws IOException {
    for (PropertyBinding property : type.inOrder()) {
      @Nullable Object value = property.get(owner);
      if (value == null) {
        continue;
      }
      if (!property.isList()) {
        out.writeFieldName(property.encodedName());
        value(property, value);
      } else if (!((List<?>) value).isEmpty()) {
        out.writeFieldName(property.encodedName());
        out.writeStartArray();
        for (Object element : (List<?>) value) {
          value(property, element);
        }
        out.writeEndArray();
      }
    }
  }

  private void value(PropertyBinding property, Object value) throws IOException {
    switch (property.form()) {
      case INTEGER -> out.writeNumber((Integer) value);
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case OBJECT -> {
        out.writeStartObject();
        properties(property.object(), value);
        out.writeEndObject();
      }
      case DATE -> out.writeString(date, 0, DateText.write((LocalDate) value, date, 0));
      case ENUM -> out.writeString(property.encodedWord((Enum<?>) value));
      default -> text(property.textForm().print().apply(value));
    }
  }

  private void text(String text) throws IOException {
    if (TextFormats.hasHalfPair(text)) {
      throw new IllegalArgumentException("a text holds half of a surrogate pair");
    }
    out.writeString(text);
  }
}
