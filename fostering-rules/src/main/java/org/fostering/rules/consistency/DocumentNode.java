package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.TextValue;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document and where it stands: the document itself, an object in it, or a text, date,
 * number or code.
 *
 * <p>Immutable and thread-safe, as the values of the vocabulary are.
 */
public final class DocumentNode {

  private static final int NOT_IN_LIST = -1;

  private final @Nullable DocumentNode parent;
  private final String name;
  private final int index;
  private final Object value;

  /** The type of an object; null for any other value. */
  private final @Nullable TypeDescription type;

  private DocumentNode(
      @Nullable DocumentNode parent,
      String name,
      int index,
      Object value,
      @Nullable TypeDescription type) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.value = value;
    this.type = type;
  }

  static DocumentNode root(Object document, TypeDescription type) {
    return new DocumentNode(null, "", NOT_IN_LIST, document, type);
  }

  /** {@return where it stands, made when it is asked for} */
  public Pointer pointer() {
    if (parent == null) {
      return Pointer.ROOT;
    }
    Pointer place = parent.pointer().property(name);
    return index == NOT_IN_LIST ? place : place.index(index);
  }

  /**
   * {@return the value there, as the accessor gives it; an object of the type of the vocabulary}
   */
  public Object value() {
    return value;
  }

  /**
   * The interface of an object.
   *
   * @throws IllegalArgumentException if it is none
   */
  TypeDescription type() {
    if (type == null) {
      throw new IllegalArgumentException("a rule takes for an object what is none: " + this);
    }
    return type;
  }

  /**
   * The values at a path from here. The path is read anew each time: where it is known ahead, the
   * accessors of the {@link #value()} do the same in a hundredth of the time.
   *
   * @param path the names of properties, joined by slashes; every element of a list is followed,
   *     and conditions in square brackets choose among them, as in {@code
   *     reports[kind=brief]/completedOn}
   * @return the values in the order of the document; none where nothing is recorded
   * @throws IllegalArgumentException if a property does not exist
   */
  public List<DocumentNode> at(String path) {
    DocumentPath parsed = DocumentPath.parse(path);
    parsed.bind(type().type());
    return parsed.from(this);
  }

  /**
   * {@return the text of a code, a constant, a number or a text, as documents write it, which may
   * be personal: it is for comparing and never for a message}
   */
  public String text() {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof TextValue text) {
      return text.getText();
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant);
    }
    return value.toString();
  }

  /** Whether a property has any value. */
  boolean has(PropertyDescription property) {
    Object got = property.value(value);
    return got instanceof Optional<?> optional
        ? optional.isPresent()
        : !(got instanceof List<?> list) || !list.isEmpty();
  }

  /** The values of a property, in order. */
  List<DocumentNode> property(PropertyDescription property) {
    Object got = property.value(value);
    if (got instanceof Optional<?> optional) {
      return optional.isEmpty() ? List.of() : List.of(child(property, NOT_IN_LIST, optional.get()));
    }
    if (got instanceof List<?> list) {
      int size = list.size();
      if (size < 2) {
        return size == 0 ? List.of() : List.of(child(property, 0, list.get(0)));
      }
      List<DocumentNode> children = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        children.add(child(property, i, list.get(i)));
      }
      return children;
    }
    return List.of(child(property, NOT_IN_LIST, got));
  }

  private DocumentNode child(PropertyDescription property, int at, Object child) {
    return new DocumentNode(
        this,
        property.name(),
        at,
        Objects.requireNonNull(child),
        property.form() == ValueForm.OBJECT ? TypeDescription.of(property.valueType()) : null);
  }

  /** The place in the document, never the value there. */
  @Override
  public String toString() {
    return "DocumentNode[" + pointer() + "]";
  }
}
