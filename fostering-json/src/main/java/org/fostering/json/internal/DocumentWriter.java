package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fostering.model.description.PropertyDescription.Occurrence;

/** Writes one document: its properties in the order of the description, absent ones left out. */
final class DocumentWriter {

  private final JsonGenerator out;
  private final Bindings bindings;

  DocumentWriter(JsonGenerator out, Bindings bindings) {
    this.out = out;
    this.bindings = bindings;
  }

  /** Writes a document, with the two properties that say what it is if its type has a name. */
  void document(TypeBinding type, Object value) throws IOException {
    out.writeStartObject();
    if (type.document().isPresent()) {
      out.writeStringField(Header.TYPE, type.document().get().value());
      out.writeStringField(Header.VERSION, type.document().get().version());
    }
    properties(type, value);
    out.writeEndObject();
  }

  private void properties(TypeBinding type, Object owner) throws IOException {
    for (PropertyBinding property : type.properties()) {
      List<?> values = property.get(owner);
      if (values.isEmpty()) {
        continue;
      }
      out.writeFieldName(property.name());
      if (property.occurrence() == Occurrence.LIST) {
        out.writeStartArray();
        for (Object value : values) {
          value(property, value);
        }
        out.writeEndArray();
      } else {
        value(property, values.get(0));
      }
    }
  }

  private void value(PropertyBinding property, Object value) throws IOException {
    switch (property.form()) {
      case INTEGER -> out.writeNumber((Integer) value);
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case OBJECT -> {
        out.writeStartObject();
        properties(bindings.of(property.valueType()), value);
        out.writeEndObject();
      }
      default -> text(property.textForm().orElseThrow().print().apply(value));
    }
  }

  private void text(String text) throws IOException {
    if (TextFormats.hasHalfPair(text)) {
      throw new IllegalArgumentException("a text holds half of a surrogate pair");
    }
    out.writeString(text);
  }
}
