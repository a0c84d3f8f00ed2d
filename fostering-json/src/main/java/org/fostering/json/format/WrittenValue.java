package org.fostering.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;

/**
 * A kind of value in a record: what it may be in JSON, and how it is written.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the values
 * @param <C> what must be known to write one, such as the language
 * @param format what it may be
 * @param objects the objects that it may hold; asked for late, since one may hold its like
 * @param writer writes one
 */
public record WrittenValue<V, C>(
    ValueFormat format, Supplier<List<WrittenObject<?, ?>>> objects, Writer<V, C> writer) {

  /** Any text. */
  public static final WrittenValue<String, Object> TEXT =
      leaf(ValueFormat.Simple.TEXT, (text, context, json) -> json.writeString(text));

  /** The stable name of something, in small letters, digits and hyphens. */
  public static final WrittenValue<String, Object> ID =
      matching("^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$", 100);

  /** The SHA-256 of something, in hexadecimal digits. */
  public static final WrittenValue<String, Object> SHA_256 = matching("^(?:[0-9a-f]{64})$", 64);

  /** A place in a document (RFC 6901). */
  public static final WrittenValue<Pointer, Object> POINTER =
      leaf(
          new ValueFormat.Matching("^(?:(?:/(?:[^/~]|~[01])*)*)$", 1_000),
          (pointer, context, json) -> json.writeString(pointer.toString()));

  /** A code of a list. */
  public static final WrittenValue<Code, Object> CODE =
      leaf(ID.format(), (code, context, json) -> json.writeString(code.getText()));

  /** A day. */
  public static final WrittenValue<LocalDate, Object> DATE =
      leaf(ValueFormat.Simple.DATE, (day, context, json) -> json.writeString(day.toString()));

  /** True or false. */
  public static final WrittenValue<Boolean, Object> BOOLEAN =
      leaf(ValueFormat.Simple.BOOLEAN, (is, context, json) -> json.writeBoolean(is));

  /** A whole number of 32 bits. */
  public static final WrittenValue<Integer, Object> INTEGER =
      leaf(ValueFormat.INTEGER, (number, context, json) -> json.writeNumber(number));

  /** A whole number, true or false, or else the text of the value. */
  public static final WrittenValue<Object, Object> SCALAR =
      leaf(
          ValueFormat.Simple.SCALAR,
          (value, context, json) -> {
            if (value instanceof Integer number) {
              json.writeNumber(number);
            } else if (value instanceof Boolean is) {
              json.writeBoolean(is);
            } else {
              json.writeString(value.toString());
            }
          });

  /** How many there are, from none. */
  public static final WrittenValue<Long, Object> COUNT = number(0);

  /** A place in an order, counted from 1. */
  public static final WrittenValue<Long, Object> NUMBER = number(1);

  /** How many there are of each of several things, in order. */
  public static final WrittenValue<Collection<Map.Entry<String, Long>>, Object> COUNTS =
      leaf(
          new ValueFormat.Counts(Optional.empty()),
          (counts, context, json) -> {
            json.writeStartObject();
            for (Map.Entry<String, Long> count : counts) {
              json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
          });

  /** A text in the language of the record. */
  public static final WrittenValue<Bilingual, RecordTexts> IN_LANGUAGE =
      leaf(ValueFormat.Simple.TEXT, (text, texts, json) -> json.writeString(texts.of(text)));

  /** What a code is called in the language of the record. */
  public static final WrittenValue<Code, RecordTexts> LABEL =
      leaf(ValueFormat.Simple.TEXT, (code, texts, json) -> json.writeString(texts.label(code)));

  /** What is wrong, in the language of the record. */
  public static final WrittenValue<Finding, RecordTexts> MESSAGE =
      leaf(ValueFormat.Simple.TEXT, (found, texts, json) -> json.writeString(texts.message(found)));

  /** What to do about a finding, in the language of the record. */
  public static final WrittenValue<Finding, RecordTexts> FIX =
      leaf(ValueFormat.Simple.TEXT, (found, texts, json) -> json.writeString(texts.fix(found)));

  /** The language of a record. */
  public static final WrittenValue<RecordTexts, Object> LANGUAGE =
      leaf(
          new ValueFormat.OneWord(List.of("en", "cy")),
          (texts, context, json) -> json.writeString(texts.language()));

  /**
   * Writes a value.
   *
   * @param <V> the values
   * @param <C> what must be known to write one
   */
  @FunctionalInterface
  public interface Writer<V, C> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param context what must be known
     * @param json where to write it
     * @throws IOException if it cannot be written
     */
    void write(V value, C context, JsonGenerator json) throws IOException;
  }

  /** Checks that all parts are there. */
  public WrittenValue {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(objects, "objects");
    Objects.requireNonNull(writer, "writer");
  }

  /**
   * The same where another code says better what is wrong with a text that is not of the pattern.
   */
  WrittenValue<V, C> elseFault(String code) {
    return new WrittenValue<>(((ValueFormat.Matching) format).elseFault(code), objects, writer);
  }

  /**
   * Texts that somebody can read, on one line.
   *
   * @param most the most characters
   * @return the kind of value
   */
  public static WrittenValue<String, Object> legible(int most) {
    return leaf(new ValueFormat.Legible(most), TEXT.writer());
  }

  /**
   * Texts of a pattern.
   *
   * @param pattern what the whole text matches, in what Java and ECMA-262 have in common
   * @param most the most characters
   * @return the kind of value
   */
  public static WrittenValue<String, Object> matching(String pattern, int most) {
    return leaf(new ValueFormat.Matching(pattern, most), TEXT.writer());
  }

  /**
   * A word of a closed set: the constants of an enum.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the kind of value
   */
  public static <E extends Enum<E>> WrittenValue<E, Object> word(Class<E> type) {
    return leaf(
        new ValueFormat.Option(type),
        (constant, context, json) -> json.writeString(Words.of(constant)));
  }

  /**
   * A word of a closed set that is not an enum.
   *
   * @param words the words
   * @return the kind of value
   */
  public static WrittenValue<String, Object> oneOf(List<String> words) {
    return leaf(new ValueFormat.OneWord(words), TEXT.writer());
  }

  /**
   * How many there are of each constant of an enum; those of which there is none are left out.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the kind of value
   */
  public static <E extends Enum<E>> WrittenValue<Map<E, Long>, Object> countsOf(Class<E> type) {
    return leaf(
        new ValueFormat.Counts(Optional.of(type)),
        (counts, context, json) -> {
          json.writeStartObject();
          for (Map.Entry<E, Long> count : counts.entrySet()) {
            json.writeNumberField(Words.of(count.getKey()), count.getValue());
          }
          json.writeEndObject();
        });
  }

  /**
   * A list.
   *
   * @param <V> the elements
   * @param <C> what must be known to write one
   * @param element what each element is
   * @param least the least number of elements
   * @return the kind of value
   */
  public static <V, C> WrittenValue<Collection<? extends V>, C> list(
      WrittenValue<V, C> element, int least) {
    return new WrittenValue<>(
        new ValueFormat.ListOf(element.format, least),
        element.objects,
        (elements, context, json) -> {
          json.writeStartArray();
          for (V each : elements) {
            element.writer.write(each, context, json);
          }
          json.writeEndArray();
        });
  }

  /**
   * An object of one of several shapes, distinguished by the first property of each.
   *
   * @param <V> the values
   * @param <C> what must be known to write one
   * @param name what such an object is called
   * @param unclear the code of the finding that it is of none of the shapes, or of several
   * @param shapes the names of the shapes
   * @param objects the objects, which may hold such values themselves
   * @param writer writes a value as one of the objects
   * @return the kind of value
   */
  static <V, C> WrittenValue<V, C> oneOf(
      String name,
      String unclear,
      List<String> shapes,
      Supplier<List<WrittenObject<?, ?>>> objects,
      Writer<V, C> writer) {
    return new WrittenValue<>(new ValueFormat.OneOf(name, unclear, shapes), objects, writer);
  }

  /**
   * The JSON of a value.
   *
   * @param value the value
   * @param context what must be known
   * @return the JSON, on one line
   */
  public String text(V value, C context) {
    return JsonPrinter.text(json -> writer.write(value, context, json));
  }

  private static WrittenValue<Long, Object> number(int least) {
    return leaf(
        new ValueFormat.Whole(least, OptionalLong.empty()),
        (number, context, json) -> json.writeNumber(number));
  }

  private static <V, C> WrittenValue<V, C> leaf(ValueFormat format, Writer<V, C> writer) {
    return new WrittenValue<>(format, List::of, writer);
  }
}
