package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.internal.JsonValue.Kind;
import org.fostering.json.internal.JsonValue.Member;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON. What goes beyond a limit is reported by its position alone: which names the
 * format knows, and so may stand in a pointer, is not known here.
 */
public final class ValueReader {

  private final JacksonTokens tokens;
  private final Limits limits;
  private final FindingCollector findings;
  private final SourceText.Locator locator;
  private final SourceText text;
  private final @Nullable String inner;
  private int depth;
  private Optional<Inner> found = Optional.empty();

  private ValueReader(
      JacksonTokens tokens,
      SourceText text,
      Limits limits,
      FindingCollector findings,
      @Nullable String inner) {
    this.tokens = tokens;
    this.text = text;
    this.inner = inner;
    this.limits = limits;
    this.findings = findings;
    this.locator = text.locator();
  }

  /**
   * Reads any JSON from bytes in UTF-8, whatever its type, and interprets nothing of it.
   *
   * @return the value with the place of each part, unless the bytes are not JSON, and what is wrong
   *     with its syntax or goes beyond the limits
   */
  public static Checked<JsonValue> read(byte[] json, Limits limits) {
    Checked<Wrapped> read = read(json, SourceText.ORIGIN, limits, null);
    return read.value()
        .map(value -> Checked.of(value.outer(), read.findings()))
        .orElseGet(() -> Checked.failed(read.findings()));
  }

  /**
   * Reads an object in which another stands, which has a reader of its own.
   *
   * @param json the bytes, in UTF-8
   * @param start where in the whole input the first of them stands
   * @param limits the limits
   * @param inner the name of the property of the outer object whose value is taken as it stands, if
   *     it is an object; the outer one then holds an object without members there
   * @return as of {@link #read(byte[], Limits)}
   */
  public static Checked<Wrapped> read(
      byte[] json, Position start, Limits limits, @Nullable String inner) {
    if (json.length > limits.documentBytes()) {
      return Codec.tooLong(limits, start);
    }
    SourceText text = SourceText.of(json, json.length, start);
    FindingCollector findings = new FindingCollector(Strictness.STRICT, limits.findings());
    Object value =
        new Syntax(Codec.factory(limits), limits, findings)
            .read(text, tokens -> new ValueReader(tokens, text, limits, findings, inner).wrapped());
    return value == null
        ? Checked.failed(findings.in(text.locator()))
        : Checked.of((Wrapped) value, findings.in(text.locator()));
  }

  /**
   * An object and the one in it.
   *
   * @param outer the object
   * @param inner the one in it, if there is one
   */
  public record Wrapped(JsonValue outer, Optional<Inner> inner) {
    /** Checks that both are there. */
    public Wrapped {
      Objects.requireNonNull(outer, "outer");
      Objects.requireNonNull(inner, "inner");
    }
  }

  /**
   * An object as it stands in another. Not changed once made.
   *
   * @param json its text
   * @param start where in the whole input it starts
   */
  public record Inner(String json, Position start) {
    /** Checks that both are there. */
    public Inner {
      Objects.requireNonNull(json, "json");
      Objects.requireNonNull(start, "start");
    }

    /** Says that there is one; never what it holds. */
    @Override
    public String toString() {
      return "Inner";
    }
  }

  private @Nullable Wrapped wrapped() throws IOException {
    JsonValue outer = value();
    return outer == null ? null : new Wrapped(outer, found);
  }

  /** The value; the tokens are then at its end. */
  private @Nullable JsonValue value() throws IOException {
    if (tokens.first() == null) {
      findings.add(FindingCode.JSON_EMPTY, Pointer.ROOT, 0);
      return null;
    }
    return here();
  }

  private JsonValue here() throws IOException {
    Position at = position();
    return switch (Objects.requireNonNull(tokens.token(), "token")) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> scalar(Kind.TEXT, text(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Kind.NUMBER, tokens.number(), at);
      case VALUE_TRUE -> scalar(Kind.BOOLEAN, "true", at);
      case VALUE_FALSE -> scalar(Kind.BOOLEAN, "false", at);
      default -> scalar(Kind.NULL, "", at);
    };
  }

  private @Nullable String text() throws IOException {
    return tokens.readText() ? tokens.text.string() : null;
  }

  private Position position() {
    return locator.at(tokens.offset());
  }

  private static JsonValue scalar(Kind kind, @Nullable String text, Position at) {
    return text == null
        ? new JsonValue(Kind.UNREADABLE, "", List.of(), List.of(), at)
        : new JsonValue(kind, text, List.of(), List.of(), at);
  }

  private JsonValue object(Position at) throws IOException {
    if (!tokens.enter()) {
      return scalar(Kind.UNREADABLE, null, at);
    }
    List<Member> members = new ArrayList<>();
    depth++;
    while (tokens.nextName()) {
      String name = tokens.name();
      Position nameAt = position();
      boolean whole =
          tokens.nextValue() == JsonToken.START_OBJECT
              && depth == 1
              && found.isEmpty()
              && name.equals(inner);
      members.add(new Member(name, nameAt, whole ? whole() : here()));
    }
    depth--;
    tokens.leave();
    return new JsonValue(Kind.OBJECT, "", List.of(), members, at);
  }

  /** Takes an object as it stands; what goes beyond a limit in it, its own reader says. */
  private JsonValue whole() throws IOException {
    int from = (int) tokens.offset();
    Position at = position();
    tokens.passOver();
    int to = (int) tokens.offset() + 1;
    found = Optional.of(new Inner(new String(text.chars(), from, to - from), at));
    return new JsonValue(Kind.OBJECT, "", List.of(), List.of(), at);
  }

  private JsonValue array(Position at) throws IOException {
    if (!tokens.enter()) {
      return scalar(Kind.UNREADABLE, null, at);
    }
    List<JsonValue> elements = new ArrayList<>();
    boolean reported = false;
    while (tokens.nextElement()) {
      if (elements.size() < limits.arrayLength()) {
        elements.add(here());
      } else {
        if (!reported) {
          Range range = new Range(0, limits.arrayLength());
          findings.add(FindingCode.LIMIT_ARRAY_LENGTH, Pointer.ROOT, tokens.offset(), range);
          reported = true;
        }
        tokens.skip();
      }
    }
    tokens.leave();
    return new JsonValue(Kind.ARRAY, "", elements, List.of(), at);
  }
}
