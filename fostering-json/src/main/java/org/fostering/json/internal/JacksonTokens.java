package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Objects;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Expectation.Range;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser, which stops where the text is no JSON and says why. */
final class JacksonTokens extends Tokens {

  private final JsonParser parser;

  JacksonTokens(JsonParser parser, Limits limits, FindingCollector findings) {
    super(limits, findings);
    this.parser = parser;
  }

  @Override
  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  @Override
  long offset() {
    return parser.currentTokenLocation().getCharOffset();
  }

  @Override
  @Nullable JsonToken first() throws IOException {
    return parser.nextToken();
  }

  @Override
  boolean nextName() throws IOException {
    return parser.nextToken() == JsonToken.FIELD_NAME;
  }

  /** The name of the property at which the tokens are. */
  @Override
  String name() throws IOException {
    return parser.currentName();
  }

  @Override
  int place(ByteTable names) throws IOException {
    return names.place(parser.currentName());
  }

  @Override
  JsonToken nextValue() throws IOException {
    return Objects.requireNonNull(parser.nextToken(), "a value follows a name");
  }

  @Override
  boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  @Override
  void open() {
    // The parser knows.
  }

  @Override
  void skip() throws IOException {
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
          Range range = new Range(1, limits.depth());
          findings.add(FindingCode.LIMIT_DEPTH, path.pointer(), offset(), range);
          reported = true;
        }
      } else if (token.isStructEnd()) {
        level--;
      }
    } while (level > depth && parser.nextToken() != null);
  }

  /** Goes to the end of the object or list that starts here, whatever is in it. */
  void passOver() throws IOException {
    parser.skipChildren();
  }

  @Override
  boolean readText() throws IOException {
    if (parser.getTextLength() > limits.stringLength()) {
      return textIsTooLong();
    }
    String read = parser.getText();
    if (TextFormats.hasHalfPair(read)) {
      findings.add(FindingCode.JSON_ENCODING, path.pointer(), offset());
      return false;
    }
    text.set(read);
    return true;
  }

  @Override
  @Nullable String number() throws IOException {
    return parser.getTextLength() > limits.numberLength() ? numberIsTooLong() : parser.getText();
  }

  @Override
  boolean isSmall() {
    return false;
  }

  @Override
  int small() {
    throw new IllegalStateException("the number is not known to be small");
  }
}
