package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.TextValue;
import org.fostering.model.value.Words;

/**
 * A value in a document and where it stands: the document itself, an object in it, or a text, date,
 * number or code.
 *
 * <p>Immutable and thread-safe, as the values of the vocabulary are.
 */
public final class DocumentNode {

  private final Pointer pointer;
  private final Object value;
  private final Class<?> type;

  DocumentNode(Pointer pointer, Object value, Class<?> type) {
    this.pointer = pointer;
    this.value = value;
    this.type = type;
  }

  /**
   * Where it stands.
   *
   * @return the pointer from the document
   */
  public Pointer pointer() {
    return pointer;
  }

  /**
   * What stands there.
   *
   * @return the value, as the accessor gives it
   */
  public Object value() {
    return value;
  }

  /** The interface of an object, or the class of any other value. */
  Class<?> type() {
    return type;
  }

  /**
   * The values at a path from here.
   *
   * @param path the names of properties, joined by slashes; every element of a list is followed,
   *     and conditions in square brackets choose among them, as in {@code
   *     reports[kind=brief]/completedOn}
   * @return the values in the order of the document; none where nothing is recorded
   * @throws IllegalArgumentException if a property does not exist
   */
  public List<DocumentNode> at(String path) {
    DocumentPath parsed = DocumentPath.parse(path);
    parsed.bind(type);
    return parsed.from(this);
  }

  /**
   * The text of a code, a constant, a number or a text, as documents write it.
   *
   * @return the text, which may be personal: it is for comparing and never for a message
   */
  public String text() {
    if (value instanceof TextValue text) {
      return text.getText();
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant);
    }
    return value.toString();
  }

  /** The values of a property, in order. */
  List<DocumentNode> property(PropertyDescription property) {
    Pointer there = pointer.property(property.name());
    boolean isList = property.occurrence() == Occurrence.LIST;
    List<DocumentNode> parts = new ArrayList<>();
    for (Object each : property.values(value)) {
      parts.add(part(isList ? there.index(parts.size()) : there, each, property));
    }
    return parts;
  }

  private static DocumentNode part(Pointer pointer, Object value, PropertyDescription property) {
    Class<?> type = property.form() == ValueForm.OBJECT ? property.valueType() : value.getClass();
    return new DocumentNode(pointer, value, type);
  }

  /** Says where it stands and never what stands there. */
  @Override
  public String toString() {
    return "DocumentNode[" + pointer + "]";
  }
}
