package org.fostering.json.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.fostering.model.finding.Position;

/**
 * Any JSON value as it stands in a text, with the place of each part, before anything is said about
 * what it means. It is what the formats are read from that no type of the vocabulary describes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param text the characters of a text or a number, {@code true} or {@code false}; otherwise empty
 * @param elements the elements of an array; otherwise empty
 * @param members the members of an object, a name that stands twice among them twice; otherwise
 *     empty
 * @param position where it starts
 */
public record JsonValue(
    Kind kind, String text, List<JsonValue> elements, List<Member> members, Position position) {

  /** What a value is. */
  public enum Kind {
    /** An object in braces. */
    OBJECT,
    /** A list in square brackets. */
    ARRAY,
    /** A text in quotation marks. */
    TEXT,
    /** A number. */
    NUMBER,
    /** One of the bare words {@code true} and {@code false}. */
    BOOLEAN,
    /** The bare word {@code null}. */
    NULL,
    /** Something beyond a limit, about which there is a finding. */
    UNREADABLE
  }

  /**
   * A name and its value in an object.
   *
   * @param name the name
   * @param position where the name starts
   * @param value the value
   */
  public record Member(String name, Position position, JsonValue value) {

    /** Checks that all parts are there. */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(value, "value");
    }

    /** Says that there is a member; never what it holds. */
    @Override
    public String toString() {
      return "Member";
    }
  }

  /** Copies the lists. */
  public JsonValue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(position, "position");
    elements = List.copyOf(elements);
    members = List.copyOf(members);
  }

  /**
   * {@return the whole number that it is, or empty if it is not a whole number of 32 bits} As in
   * JSON Schema, {@code 3}, {@code 3.0} and {@code 3e0} are one number.
   */
  public Optional<Integer> wholeNumber() {
    if (kind != Kind.NUMBER) {
      return Optional.empty();
    }
    OptionalLong whole = WholeNumber.of(text);
    return whole.isPresent() && whole.getAsLong() == (int) whole.getAsLong()
        ? Optional.of((int) whole.getAsLong())
        : Optional.empty();
  }

  /** {@return whether it is a whole number, however long} */
  public boolean isWhole() {
    return kind == Kind.NUMBER && WholeNumber.of(text).isPresent();
  }

  /** Says of which kind the value is; never what it holds. */
  @Override
  public String toString() {
    return "JsonValue[" + kind + "]";
  }
}
