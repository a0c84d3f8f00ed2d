package org.fostering.json.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;

/**
 * An object as read by its shape: the values that kept to their forms. Of what did not there is a
 * finding, and here it is absent.
 *
 * <p>Filled by the reader and not changed after.
 */
public final class ParsedObject {

  private final ObjectFormat shape;
  private final Pointer pointer;
  private final Position position;
  private final Map<String, Object> values = new HashMap<>();
  private final Map<String, Position> places = new HashMap<>();

  ParsedObject(ObjectFormat shape, Pointer pointer, Position position) {
    this.shape = shape;
    this.pointer = pointer;
    this.position = position;
  }

  void put(String name, Object value) {
    values.put(name, value);
  }

  void place(String name, Position place) {
    places.put(name, place);
  }

  /** {@return the name of the shape} */
  public String shape() {
    return shape.name();
  }

  /** {@return where the object stands in the document} */
  public Pointer pointer() {
    return pointer;
  }

  /** {@return where the object starts in the text} */
  public Position position() {
    return position;
  }

  /**
   * Where a property's value starts in the text; where the object starts if it has none.
   *
   * @param name the name of the property
   * @return the position
   */
  public Position position(String name) {
    return places.getOrDefault(name, position);
  }

  /**
   * Whether the text has the property, sound or not.
   *
   * @param name the name of the property
   * @return whether it is there
   */
  public boolean has(String name) {
    return places.containsKey(name);
  }

  /**
   * A value.
   *
   * @param <T> the type of the value
   * @param name the name of the property
   * @param type the type of the value
   * @return the value, or empty if there is no sound one
   */
  public <T> Optional<T> get(String name, Class<T> type) {
    return Optional.ofNullable(values.get(name)).map(type::cast);
  }

  /**
   * The sound elements of a list.
   *
   * @param <T> the type of the elements
   * @param name the name of the property
   * @param type the type of the elements
   * @return the elements, or an empty list if the property is absent
   */
  public <T> List<T> list(String name, Class<T> type) {
    return get(name, List.class)
        .map(list -> ((List<?>) list).stream().<T>map(type::cast).toList())
        .orElse(List.of());
  }

  /** Says of which shape it is; never what it holds. */
  @Override
  public String toString() {
    return "ParsedObject[" + shape.name() + "]";
  }
}
