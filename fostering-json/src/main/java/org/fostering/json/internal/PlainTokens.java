package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fostering.json.reader.Limits;
import org.fostering.json.reader.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document that is plain JSON in UTF-8, read where they stand among its bytes.
 * Whatever this is not sure of, every fault of syntax among it, is a {@link NotPlainException}:
 * then the document is read again by {@link JacksonTokens}. So this must never accept what Jackson
 * refuses, and need not accept all that Jackson does.
 */
final class PlainTokens extends Tokens {

  // What a byte is inside a text. Those from STOP end the quick way over it.
  private static final byte VISIBLE = 1;
  private static final byte DELETE = 2;
  private static final byte STOP = 4;
  private static final byte[] IN_TEXT = new byte[256];

  static {
    Arrays.fill(IN_TEXT, STOP);
    Arrays.fill(IN_TEXT, ' ' + 1, 0x7f, VISIBLE);
    IN_TEXT[' '] = 0;
    IN_TEXT[0x7f] = DELETE;
    IN_TEXT['"'] = STOP;
    IN_TEXT['\\'] = STOP;
  }

  /** The digits of a number that is surely one of 32 bits. */
  private static final int FEW_DIGITS = 9;

  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NOTHING = {};
  private static final int NOT_LOOKED_FOR = -2;

  private byte[] in = NOTHING;
  private int end;
  private int at;
  private int start;
  private boolean justOpened;
  private @Nullable JsonToken token;
  private boolean isSmall;
  private int small;
  private int nameFrom;
  private int nameTo;
  private int place;

  PlainTokens(Limits limits) {
    super(limits, new FindingCollector(Strictness.STRICT, 0));
  }

  /** Goes before the first token of a document. */
  void start(byte[] document, FindingCollector collector) {
    in = document;
    end = document.length;
    at = 0;
    depth = 0;
    path.start();
    findings = collector;
  }

  /** Keeps nothing of the document. */
  void forget() {
    in = NOTHING;
    text.bytes = NOTHING;
  }

  @Override
  @Nullable JsonToken token() {
    return token;
  }

  @Override
  long offset() {
    return start;
  }

  /** The next byte that is not white space. */
  private byte solid() throws NotPlainException {
    while (at < end) {
      byte b = in[at];
      if (b > ' ') {
        return b;
      }
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        break;
      }
      at++;
    }
    throw NotPlainException.INSTANCE;
  }

  @Override
  JsonToken first() throws NotPlainException {
    return value();
  }

  /** Makes sure that nothing follows but white space. */
  void end() throws NotPlainException {
    for (; at < end; at++) {
      if (!ByteSource.isSpace(in[at])) {
        throw NotPlainException.INSTANCE;
      }
    }
  }

  /** Whether there is another name or element in what was opened. */
  private boolean another(int closing) throws NotPlainException {
    byte b = solid();
    if (b == closing) {
      justOpened = false;
      at++;
      return false;
    }
    if (justOpened) {
      justOpened = false;
      return true;
    }
    if (b != ',') {
      throw NotPlainException.INSTANCE;
    }
    at++;
    return true;
  }

  @Override
  boolean nextName() throws NotPlainException {
    if (!quoted()) {
      return false;
    }
    anyName();
    return true;
  }

  @Override
  boolean nextName(ByteTable names, int likely) throws NotPlainException {
    if (!quoted()) {
      return false;
    }
    if (likely >= 0 && names.isQuoted(likely, in, start + 1)) {
      place = likely;
      at = start + names.length(likely) + 2;
    } else {
      anyName();
    }
    return true;
  }

  private boolean quoted() throws NotPlainException {
    if (!another('}')) {
      return false;
    }
    if (solid() != '"') {
      throw NotPlainException.INSTANCE;
    }
    start = at;
    return true;
  }

  private void anyName() throws NotPlainException {
    int i = start + 1;
    long quotes = 0;
    while (i + EightBytes.SIZE <= end
        && (quotes = EightBytes.notPlain(EightBytes.at(in, i))) == 0) {
      i += EightBytes.SIZE;
    }
    i += quotes == 0 ? 0 : EightBytes.before(quotes);
    while (i < end && IN_TEXT[in[i] & 0xff] < STOP) {
      i++;
    }
    // A name with escapes may be one that is known, and one in other letters is none.
    if (i == end || in[i] != '"') {
      throw NotPlainException.INSTANCE;
    }
    nameFrom = start + 1;
    nameTo = i;
    place = NOT_LOOKED_FOR;
    at = i + 1;
  }

  @Override
  int place(ByteTable names) {
    return place == NOT_LOOKED_FOR ? names.place(in, nameFrom, nameTo) : place;
  }

  @Override
  String name() {
    return new String(in, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
  }

  @Override
  JsonToken nextValue() throws NotPlainException {
    if (solid() != ':') {
      throw NotPlainException.INSTANCE;
    }
    at++;
    return value();
  }

  @Override
  boolean nextElement() throws NotPlainException {
    if (!another(']')) {
      return false;
    }
    value();
    return true;
  }

  @Override
  void open() {
    justOpened = true;
  }

  private JsonToken value() throws NotPlainException {
    byte b = solid();
    start = at;
    JsonToken found =
        switch (b) {
          case '"' -> JsonToken.VALUE_STRING;
          case '{' -> JsonToken.START_OBJECT;
          case '[' -> JsonToken.START_ARRAY;
          case 't' -> word(TRUE, JsonToken.VALUE_TRUE);
          case 'f' -> word(FALSE, JsonToken.VALUE_FALSE);
          case 'n' -> word(NULL, JsonToken.VALUE_NULL);
          default -> digits(b);
        };
    if (at == start) {
      at++;
    }
    token = found;
    return found;
  }

  private JsonToken word(byte[] word, JsonToken meaning) throws NotPlainException {
    if (end - at < word.length || !Arrays.equals(word, 0, word.length, in, at, at + word.length)) {
      throw NotPlainException.INSTANCE;
    }
    at += word.length;
    return meaning;
  }

  private JsonToken digits(byte first) throws NotPlainException {
    int i = first == '-' ? at + 1 : at;
    int digitsFrom = i;
    int value = 0;
    while (i < end && isDigit(in[i])) {
      value = value * 10 + (in[i++] - '0');
    }
    if (i == digitsFrom || (in[digitsFrom] == '0' && i > digitsFrom + 1)) {
      throw NotPlainException.INSTANCE;
    }
    isSmall = i - digitsFrom <= FEW_DIGITS && i - at <= limits.numberLength();
    small = first == '-' ? -value : value;
    if (i < end && in[i] == '.') {
      i = someDigits(i + 1);
    }
    if (i < end && (in[i] == 'e' || in[i] == 'E')) {
      i++;
      i = someDigits(i < end && (in[i] == '+' || in[i] == '-') ? i + 1 : i);
    }
    at = i;
    return JsonToken.VALUE_NUMBER_INT;
  }

  private int someDigits(int from) throws NotPlainException {
    int i = from;
    while (i < end && isDigit(in[i])) {
      i++;
    }
    if (i == from) {
      throw NotPlainException.INSTANCE;
    }
    isSmall = false;
    return i;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  @Override
  boolean isSmall() {
    return isSmall;
  }

  @Override
  int small() {
    return small;
  }

  @Override
  @Nullable String number() {
    return at - start > limits.numberLength()
        ? numberIsTooLong()
        : new String(in, start, at - start, StandardCharsets.ISO_8859_1);
  }

  @Override
  void skip() throws IOException {
    if (token == JsonToken.VALUE_STRING) {
      scanText();
    } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      boolean isObject = token == JsonToken.START_OBJECT;
      if (depth == limits.depth()) {
        // What is wrong is said where the nesting is followed to its end.
        throw NotPlainException.INSTANCE;
      }
      depth++;
      open();
      while (isObject ? nextName() : nextElement()) {
        if (isObject) {
          nextValue();
        }
        skip();
      }
      depth--;
    }
  }

  @Override
  boolean readText() throws NotPlainException {
    scanText();
    int most = limits.stringLength();
    boolean isTooLong = text.length() > most && text.string().length() > most;
    return !isTooLong || textIsTooLong();
  }

  private void scanText() throws NotPlainException {
    int kinds = 0;
    int i = at;
    while (i + EightBytes.SIZE <= end) {
      long eight = EightBytes.at(in, i);
      long odd = EightBytes.notPlain(eight);
      if (odd != 0) {
        int count = EightBytes.before(odd);
        kinds |= EightBytes.notBlank(eight, count) ? VISIBLE : 0;
        i += count;
        break;
      }
      kinds |= EightBytes.notBlank(eight) ? VISIBLE : 0;
      i += EightBytes.SIZE;
    }
    while (true) {
      byte kind = STOP;
      while (i < end && (kind = IN_TEXT[in[i] & 0xff]) < STOP) {
        kinds |= kind;
        i++;
      }
      if (i == end) {
        throw NotPlainException.INSTANCE;
      }
      if (in[i] >= 0) {
        break;
      }
      i = Utf8.character(in, i, end);
      kinds |= STOP;
    }
    if (in[i] == '"') {
      text.bytes = in;
      text.from = at;
      text.to = i;
      text.isAscii = kinds < STOP;
      text.isReadable = kinds == VISIBLE;
    } else {
      i = new EscapedText(in, end).read(at, i, kinds < STOP, text);
    }
    at = i + 1;
  }
}
