package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An object in a record: one line a property, which says what it is called, what its value may be,
 * what it means and where it comes from. What is written and its schema both follow from it, so
 * that neither can say something else than the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what such an object is about
 * @param <C> what must be known to write one, such as the language
 */
public final class WrittenObject<T, C> {

  private final String name;
  private final String description;
  private final List<Line<T, C>> lines;
  private final Optional<ObjectFormat.Choice> choice;

  /** A property and how it is written. */
  private record Line<T, C>(
      ObjectFormat.Property property,
      Supplier<List<WrittenObject<?, ?>>> objects,
      WrittenValue.Writer<T, C> writer) {}

  private WrittenObject(
      String name,
      String description,
      List<Line<T, C>> lines,
      Optional<ObjectFormat.Choice> choice) {
    this.name = Objects.requireNonNull(name, "name");
    this.description = Objects.requireNonNull(description, "description");
    this.lines = List.copyOf(lines);
    this.choice = choice;
  }

  /**
   * An object without properties, to which to add them in the order in which they are written.
   *
   * @param <T> what such an object is about
   * @param <C> what must be known to write one
   * @param name its name, unique in a format
   * @param description what it is
   * @return the object
   */
  public static <T, C> WrittenObject<T, C> named(String name, String description) {
    return new WrittenObject<>(name, description, List.of(), Optional.empty());
  }

  /**
   * The object with one more property, which is always there.
   *
   * @param <V> the values of the property
   * @param property its name
   * @param value what its value is
   * @param meaning what it means
   * @param from where its value comes from
   * @return the object
   */
  public <V> WrittenObject<T, C> required(
      String property,
      WrittenValue<V, ? super C> value,
      String meaning,
      Function<? super T, ? extends V> from) {
    return requiredBy(property, value, meaning, (about, context) -> from.apply(about));
  }

  /**
   * The object with one more property, which is always there and hangs on what must be known.
   *
   * @param <V> the values of the property
   * @param property its name
   * @param value what its value is
   * @param meaning what it means
   * @param from where its value comes from
   * @return the object
   */
  public <V> WrittenObject<T, C> requiredBy(
      String property,
      WrittenValue<V, ? super C> value,
      String meaning,
      BiFunction<? super T, ? super C, ? extends V> from) {
    return with(
        new ObjectFormat.Property(property, true, value.format(), meaning),
        value.objects(),
        (about, context, json) -> {
          json.writeFieldName(property);
          value.writer().write(from.apply(about, context), context, json);
        });
  }

  /**
   * The object with one more property, which is there if it has a value.
   *
   * @param <V> the values of the property
   * @param property its name
   * @param value what its value is
   * @param meaning what it means
   * @param from where its value comes from
   * @return the object
   */
  public <V> WrittenObject<T, C> optional(
      String property,
      WrittenValue<V, ? super C> value,
      String meaning,
      Function<? super T, ? extends Optional<? extends V>> from) {
    return optionalBy(property, value, meaning, (about, context) -> from.apply(about));
  }

  /**
   * The object with one more property, which is there if it has a value and hangs on what must be
   * known.
   *
   * @param <V> the values of the property
   * @param property its name
   * @param value what its value is
   * @param meaning what it means
   * @param from where its value comes from
   * @return the object
   */
  public <V> WrittenObject<T, C> optionalBy(
      String property,
      WrittenValue<V, ? super C> value,
      String meaning,
      BiFunction<? super T, ? super C, ? extends Optional<? extends V>> from) {
    return ifThere(
        new ObjectFormat.Property(property, false, value.format(), meaning), value, from);
  }

  /**
   * The object with one more property, which a whole one always has and which is left out while its
   * value is not known, as the seal is of a record that is yet to be sealed.
   *
   * @param <V> the values of the property
   * @param property its name
   * @param value what its value is
   * @param meaning what it means
   * @param from where its value comes from
   * @return the object
   */
  <V> WrittenObject<T, C> requiredOnceKnown(
      String property,
      WrittenValue<V, ? super C> value,
      String meaning,
      Function<? super T, ? extends Optional<? extends V>> from) {
    return ifThere(
        new ObjectFormat.Property(property, true, value.format(), meaning),
        value,
        (about, context) -> from.apply(about));
  }

  private <V> WrittenObject<T, C> ifThere(
      ObjectFormat.Property property,
      WrittenValue<V, ? super C> value,
      BiFunction<? super T, ? super C, ? extends Optional<? extends V>> from) {
    return with(
        property,
        value.objects(),
        (about, context, json) -> {
          Optional<? extends V> there = from.apply(about, context);
          if (there.isPresent()) {
            json.writeFieldName(property.name());
            value.writer().write(there.get(), context, json);
          }
        });
  }

  /**
   * The same object with a choice.
   *
   * @param unclear the code of the finding that none is there, or several are
   * @param names the names of the properties of which exactly one must be there
   * @return the object
   */
  WrittenObject<T, C> choosing(String unclear, String... names) {
    return new WrittenObject<>(
        name, description, lines, Optional.of(new ObjectFormat.Choice(unclear, List.of(names))));
  }

  private WrittenObject<T, C> with(
      ObjectFormat.Property property,
      Supplier<List<WrittenObject<?, ?>>> objects,
      WrittenValue.Writer<T, C> writer) {
    List<Line<T, C>> all = new ArrayList<>(lines);
    all.add(new Line<>(property, objects, writer));
    return new WrittenObject<>(name, description, all, choice);
  }

  /** {@return the kind of value that such an object is in a property} */
  public WrittenValue<T, C> value() {
    return new WrittenValue<>(new ValueFormat.Part(name), () -> List.of(this), this::write);
  }

  /** {@return the kind of value that a list of such objects, perhaps empty, is in a property} */
  public WrittenValue<Collection<? extends T>, C> list() {
    return WrittenValue.list(value(), 0);
  }

  /** Writes such an object. */
  void write(T about, C context, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeProperties(about, context, json);
    json.writeEndObject();
  }

  /**
   * Writes a whole document.
   *
   * @param type what its {@code documentType} says
   * @param about what it is about
   * @param context what must be known
   * @param json where to write it
   * @throws IOException if it cannot be written
   */
  void writeDocument(String type, T about, C context, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField(ObjectFormat.Format.TYPE, type);
    json.writeStringField(ObjectFormat.Format.VERSION, ObjectFormat.Format.CURRENT);
    writeProperties(about, context, json);
    json.writeEndObject();
  }

  private void writeProperties(T about, C context, JsonGenerator json) throws IOException {
    for (Line<T, C> line : lines) {
      line.writer().write(about, context, json);
    }
  }

  /** Which properties it may have. */
  ObjectFormat format() {
    return new ObjectFormat(name, description, lines.stream().map(Line::property).toList(), choice);
  }

  /** The objects inside it, those inside them too, in the order in which they are named first. */
  List<ObjectFormat> parts() {
    Map<String, ObjectFormat> parts = new LinkedHashMap<>();
    addParts(parts);
    return List.copyOf(parts.values());
  }

  private void addParts(Map<String, ObjectFormat> parts) {
    for (Line<T, C> line : lines) {
      for (WrittenObject<?, ?> object : line.objects().get()) {
        ObjectFormat format = object.format();
        ObjectFormat other = parts.putIfAbsent(object.name, format);
        if (other == null) {
          object.addParts(parts);
        } else if (!other.equals(format)) {
          throw new IllegalStateException("two objects of a format are called " + object.name);
        }
      }
    }
  }
}
