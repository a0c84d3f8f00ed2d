package org.fostering.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private ValueReader(
      JacksonTokens tokens, SourceText text, Limits limits, FindingCollector findings) {
    this.tokens = tokens;
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
    if (json.length > limits.documentBytes()) {
      return Codec.tooLong(limits, SourceText.ORIGIN);
    }
    SourceText text = SourceText.of(json, json.length, SourceText.ORIGIN);
    FindingCollector findings = new FindingCollector(Strictness.STRICT, limits.findings());
    Object value =
        new Syntax(Codec.factory(limits), limits, findings)
            .read(text, tokens -> new ValueReader(tokens, text, limits, findings).value());
    return value == null
        ? Checked.failed(findings.in(text.locator()))
        : Checked.of((JsonValue) value, findings.in(text.locator()));
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
    while (tokens.nextName()) {
      String name = tokens.name();
      Position nameAt = position();
      tokens.nextValue();
      members.add(new Member(name, nameAt, here()));
    }
    tokens.leave();
    return new JsonValue(Kind.OBJECT, "", List.of(), members, at);
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
