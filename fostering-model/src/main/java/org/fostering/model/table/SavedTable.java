package org.fostering.model.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table, in UTF-8, whatever the encoding in which a spreadsheet has saved it: UTF-8,
 * UTF-16 with a byte order mark or without, and what Windows saves in western Europe, for which
 * each byte is taken that is no UTF-8. So a table put together of two exports is read as well.
 *
 * <p>Not thread-safe.
 */
public final class SavedTable extends InputStream {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SIZE = 1 << 13;

  /** How many of the first bytes tell UTF-16 that has no byte order mark. */
  private static final int LOOKED_AT = 64;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final boolean isUtf8;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  // Room for what is no UTF-8, however full it is.
  private final CharBuffer chars = CharBuffer.allocate(SIZE + LOOKED_AT);
  // No character takes more than three bytes for each of its units.
  private final ByteBuffer out = ByteBuffer.allocate(3 * (SIZE + LOOKED_AT)).flip();
  private boolean ended;
  private boolean isWindows;

  /**
   * The text of a table.
   *
   * @param in its bytes, which are closed with it
   * @throws IOException if the first of them cannot be read
   */
  public SavedTable(InputStream in) throws IOException {
    this.in = in;
    byte[] first = in.readNBytes(LOOKED_AT);
    Charset charset = charset(first);
    isUtf8 = charset.equals(StandardCharsets.UTF_8);
    decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    encoder.onMalformedInput(CodingErrorAction.REPLACE);
    bytes.put(first).flip();
  }

  private static Charset charset(byte[] first) {
    if (startsWith(first, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(first, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    int atEven = zeros(first, 0);
    int atOdd = zeros(first, 1);
    // Most names of columns have few letters that are not Latin.
    int half = first.length / 4;
    if (atOdd > half && atEven == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return atEven > half && atOdd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /**
   * {@return whether some of what was read so far was in the encoding of Windows: a byte was no
   * UTF-8}
   */
  public boolean isWindows() {
    return isWindows;
  }

  @Override
  public int read() throws IOException {
    return fill() ? out.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, out.remaining());
    out.get(target, from, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Makes sure that there is a byte to be given, unless the end has come. */
  private boolean fill() throws IOException {
    while (!out.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return false;
      }
      CoderResult result = decoder.decode(bytes, chars.clear().limit(SIZE), ended);
      chars.limit(chars.capacity());
      if (result.isMalformed() || result.isUnmappable()) {
        takeAsIs(result.length());
      } else if (result.isUnderflow() && !ended) {
        more();
      }
      chars.flip();
      out.clear();
      encoder.encode(chars, out, true);
      encoder.reset();
      out.flip();
    }
    return true;
  }

  /** Bytes that are none of the encoding. */
  private void takeAsIs(int length) {
    byte[] odd = new byte[length];
    bytes.get(odd);
    if (isUtf8) {
      isWindows = true;
      chars.put(WINDOWS.decode(ByteBuffer.wrap(odd)));
    } else {
      chars.put('\ufffd');
    }
  }

  private void more() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  /** Tells nothing of the text. */
  @Override
  public String toString() {
    return "SavedTable[" + decoder.charset() + "]";
  }
}
