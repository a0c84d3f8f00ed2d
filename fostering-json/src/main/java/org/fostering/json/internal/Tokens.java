package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, and the limits that hold for them. */
final class Tokens {

  private final JsonParser parser;
  private final Limits limits;
  private final FindingCollector faults;
  private int depth;

  Tokens(JsonParser parser, Limits limits, FindingCollector faults) {
    this.parser = parser;
    this.limits = limits;
    this.faults = faults;
  }

  /** Goes to the next token; null at the end of the text. */
  @Nullable JsonToken next() throws IOException {
    return parser.nextToken();
  }

  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  boolean is(JsonToken token) {
    return parser.currentToken() == token;
  }

  /**
   * Goes to the first token, which every document must have as an object; if it is none, says so
   * and passes it over.
   */
  boolean nextIsObject() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      faults.add(FindingCode.JSON_EMPTY, Pointer.ROOT, 0);
    } else if (first != JsonToken.START_OBJECT) {
      faults.add(FindingCode.DOCUMENT_NOT_OBJECT, Pointer.ROOT, offset(), Form.OBJECT);
      skip(Pointer.ROOT);
    }
    return first == JsonToken.START_OBJECT;
  }

  /** The name of the property at which the tokens are. */
  String name() throws IOException {
    return parser.currentName();
  }

  /** Where in the text the current token starts. */
  long offset() {
    return parser.currentTokenLocation().getCharOffset();
  }

  /**
   * Goes one level down, into the object or list that starts here; if that is too deep, says so and
   * passes it over.
   *
   * @return whether the tokens are inside
   */
  boolean enter(Pointer at) throws IOException {
    if (depth == limits.depth()) {
      skip(at);
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /**
   * Passes over the value that starts here, whatever it is. It is looked at no further than to see
   * that it is not nested too deep.
   */
  void skip(Pointer at) throws IOException {
    int level = depth;
    boolean reported = false;
    do {
      JsonToken token = parser.currentToken();
      if (token == null) {
        return;
      }
      if (token.isStructStart()) {
        level++;
        if (level > limits.depth() && !reported) {
          faults.add(FindingCode.LIMIT_DEPTH, at, offset(), new Range(1, limits.depth()));
          reported = true;
        }
      } else if (token.isStructEnd()) {
        level--;
      }
    } while (level > depth && parser.nextToken() != null);
  }

  /** The text at which the tokens are, or null if it cannot be accepted as a text. */
  @Nullable String text(Pointer at) throws IOException {
    if (parser.getTextLength() > limits.stringLength()) {
      Range range = new Range(0, limits.stringLength());
      faults.add(FindingCode.LIMIT_STRING_LENGTH, at, offset(), range);
      return null;
    }
    String text = parser.getText();
    if (TextFormats.hasHalfPair(text)) {
      faults.add(FindingCode.JSON_ENCODING, at, offset());
      return null;
    }
    return text;
  }

  /** The characters of the number at which the tokens are, or null if there are too many. */
  @Nullable String number(Pointer at) throws IOException {
    if (parser.getTextLength() > limits.numberLength()) {
      Range range = new Range(1, limits.numberLength());
      faults.add(FindingCode.LIMIT_NUMBER_LENGTH, at, offset(), range);
      return null;
    }
    return parser.getText();
  }
}
