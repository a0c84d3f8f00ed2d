package org.fostering.model.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something stands, as a JSON Pointer (RFC 6901).
 *
 * <p>Pointers are built step by step from {@link #ROOT}: each step is a property that the format
 * knows, or an index. A name that stood in the input but that the format does not know is never a
 * step, because it may hold a value: the pointer then ends at the object that holds it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pointer {

  /** The whole document: the empty pointer. */
  public static final Pointer ROOT = new Pointer(null, "");

  private final @Nullable Pointer parent;
  private final String step;

  private Pointer(@Nullable Pointer parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /**
   * The pointer to a property of the object that this points to.
   *
   * @param name the name of a property that the format knows
   * @return the longer pointer
   */
  public Pointer property(String name) {
    return new Pointer(this, Objects.requireNonNull(name, "name"));
  }

  /**
   * The pointer to an element of the array that this points to.
   *
   * @param index the place of the element, from 0
   * @return the longer pointer
   * @throws IllegalArgumentException if the index is negative
   */
  public Pointer index(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("an index is counted from 0");
    }
    return new Pointer(this, Integer.toString(index));
  }

  /**
   * The pointer that {@code relative} makes when it is read from here.
   *
   * @param relative the steps to append
   * @return the joined pointer
   */
  public Pointer append(Pointer relative) {
    if (relative.parent == null) {
      return this;
    }
    return new Pointer(append(relative.parent), relative.step);
  }

  /**
   * {@return the steps from the whole document to here: names of properties as they stand in the
   * document, and indexes as text; an unmodifiable list, empty for {@link #ROOT}}
   */
  public List<String> steps() {
    Deque<String> steps = new ArrayDeque<>();
    for (Pointer at = this; at.parent != null; at = at.parent) {
      steps.addFirst(at.step);
    }
    return List.copyOf(steps);
  }

  /**
   * {@return the pointer to what holds this place: the pointer without its last step, or empty for
   * {@link #ROOT}}
   */
  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /**
   * Whether this is a place or lies within it.
   *
   * @param place the place
   * @return whether the steps to the place are the first steps to here
   */
  public boolean startsWith(Pointer place) {
    for (Pointer at = this; at != null; at = at.parent) {
      if (at.equals(place)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The way from a place to here.
   *
   * @param place a place at which this pointer {@linkplain #startsWith starts}
   * @return the pointer that {@link #append} appends to the place to come here
   * @throws IllegalArgumentException if this does not lie within the place
   */
  public Pointer from(Pointer place) {
    if (equals(place)) {
      return ROOT;
    }
    if (parent == null) {
      throw new IllegalArgumentException("the pointer does not lie within that place");
    }
    return new Pointer(parent.from(place), step);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer that
        && step.equals(that.step)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(parent) + step.hashCode();
  }

  /** The pointer in RFC 6901 notation; the empty text for the whole document. */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (parent != null) {
      parent.write(text);
      text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
  }
}
