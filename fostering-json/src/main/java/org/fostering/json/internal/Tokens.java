package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document, and the limits that hold for them. {@link PlainTokens} go over plain
 * JSON as fast as can be; {@link JacksonTokens} go over anything and say what is wrong with it.
 */
abstract class Tokens {

  final Limits limits;
  FindingCollector findings;
  final Path path = new Path();

  /** The text that was read last. */
  final TextSpan text = new TextSpan();

  /** How many objects and lists are open. */
  int depth;

  Tokens(Limits limits, FindingCollector findings) {
    this.limits = limits;
    this.findings = findings;
  }

  /** The token at which a value starts, or null at the end of the text. */
  abstract @Nullable JsonToken token();

  final boolean is(JsonToken token) {
    return token() == token;
  }

  /** Where in the text the value, or the name, starts. */
  abstract long offset();

  /** Goes to the value with which the text starts. */
  abstract @Nullable JsonToken first() throws IOException;

  /** Goes to the next name in the object, or behind its end. */
  abstract boolean nextName() throws IOException;

  /** Goes to the next name, which is likely to be the one at a place in a table; -1 if none is. */
  boolean nextName(ByteTable names, int likely) throws IOException {
    return nextName();
  }

  /** The place of the name in a table, or -1. */
  abstract int place(ByteTable names) throws IOException;

  /** The name, which is looked at only where no table has it. */
  abstract String name() throws IOException;

  /** Goes from the name to its value. */
  abstract JsonToken nextValue() throws IOException;

  /** Goes to the next element of the list, or behind its end. */
  abstract boolean nextElement() throws IOException;

  /**
   * Passes over the value that starts here, whatever it is. It is looked at no further than to see
   * that it is not nested too deep.
   */
  abstract void skip() throws IOException;

  /** Goes into the object or list, which is not too deep. */
  abstract void open();

  /**
   * Reads the text that starts here.
   *
   * @return whether it can be accepted as a text; if not, there is a finding
   */
  abstract boolean readText() throws IOException;

  /** The characters of the number that starts here, or null if there are too many. */
  abstract @Nullable String number() throws IOException;

  /** The number that starts here, if it is a whole one and a short one. */
  abstract boolean isSmall();

  abstract int small();

  /**
   * Goes to the first token, which every document must have as an object; if it is none, says so
   * and passes it over.
   */
  final boolean firstIsObject() throws IOException {
    JsonToken first = first();
    if (first == null) {
      findings.add(FindingCode.JSON_EMPTY, Pointer.ROOT, 0);
    } else if (first != JsonToken.START_OBJECT) {
      findings.add(FindingCode.DOCUMENT_NOT_OBJECT, Pointer.ROOT, offset(), Form.OBJECT);
      skip();
    }
    return first == JsonToken.START_OBJECT;
  }

  /**
   * Goes one level down, into the object or list that starts here; if that is too deep, says so and
   * passes it over.
   *
   * @return whether the tokens are inside
   */
  final boolean enter() throws IOException {
    if (depth == limits.depth()) {
      skip();
      return false;
    }
    depth++;
    path.down();
    open();
    return true;
  }

  final void leave() {
    depth--;
    path.up();
  }

  /** Says that the text has more characters than the limit. */
  final boolean textIsTooLong() {
    Range range = new Range(0, limits.stringLength());
    findings.add(FindingCode.LIMIT_STRING_LENGTH, path.pointer(), offset(), range);
    return false;
  }

  final @Nullable String numberIsTooLong() {
    Range range = new Range(1, limits.numberLength());
    findings.add(FindingCode.LIMIT_NUMBER_LENGTH, path.pointer(), offset(), range);
    return null;
  }
}
