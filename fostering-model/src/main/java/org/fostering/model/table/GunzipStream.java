package org.fostering.model.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) with all of its members, as two files put behind each other have them.
 *
 * <p>Own code, because what {@link java.util.zip.GZIPInputStream} makes of a second member depends
 * on how the input arrives and on the version of Java, and it takes a damaged one for the end. Here
 * each is unpacked or is an error. Zeros at the end are passed over, as tapes and some file systems
 * add them. Not thread-safe.
 */
public final class GunzipStream extends InputStream {

  private static final int ID_1 = 0x1f;
  private static final int ID_2 = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xe0;

  /** Time, and what made the file on which system. */
  private static final int TIME_AND_SYSTEM = 6;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean ended;

  /**
   * Starts to unpack.
   *
   * @param in the packed bytes
   * @throws EOFException if they end within the first header
   * @throws ZipException if they are not gzip
   * @throws IOException if the input fails
   */
  public GunzipStream(InputStream in) throws IOException {
    this.in = in;
    header(need());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * Unpacks some bytes.
   *
   * @throws EOFException if the input ends within a member
   * @throws ZipException if a member is damaged, or something else than a member follows one
   * @throws IOException if the input fails
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(bytes, offset, length);
      if (count > 0) {
        crc.update(bytes, offset, count);
        return count;
      }
      if (inflater.finished()) {
        next = end - inflater.getRemaining();
        endMember();
      } else if (inflater.needsInput()) {
        feed();
      } else {
        throw new ZipException("a dictionary is not of this format");
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("the packed data are damaged");
    }
  }

  private void feed() throws IOException {
    next = end;
    if (!fill()) {
      throw new EOFException("the packed data end early");
    }
    inflater.setInput(buffer, 0, end);
  }

  private void endMember() throws IOException {
    long sum = number();
    long size = number();
    if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ZipException("the unpacked data are not what was packed");
    }
    int first = take();
    while (first == 0) {
      first = take();
      if (first > 0) {
        throw new ZipException("something else follows the packed data");
      }
    }
    if (first < 0) {
      ended = true;
    } else {
      header(first);
    }
  }

  private void header(int first) throws IOException {
    crc.reset();
    crc.update(first);
    if (first != ID_1 || field() != ID_2 || field() != DEFLATE) {
      throw new ZipException("something else than packed data");
    }
    int flags = field();
    if ((flags & RESERVED) != 0) {
      throw new ZipException("a way of packing that nobody knows");
    }
    skip(TIME_AND_SYSTEM);
    if ((flags & EXTRA) != 0) {
      skip(field() | field() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      long sum = crc.getValue() & 0xffff;
      if (sum != (field() | field() << 8)) {
        throw new ZipException("a header is damaged");
      }
    }
    crc.reset();
    inflater.reset();
    inflater.setInput(buffer, next, end - next);
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      field();
    }
  }

  private void skipText() throws IOException {
    while (field() != 0) {}
  }

  /** The next byte of a header. */
  private int field() throws IOException {
    int b = need();
    crc.update(b);
    return b;
  }

  /** The next four bytes as a number. */
  private long number() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  private int need() throws IOException {
    int b = take();
    if (b < 0) {
      throw new EOFException("the packed data end early");
    }
    return b;
  }

  /** The next packed byte, or -1 at the end. */
  private int take() throws IOException {
    return next < end || fill() ? buffer[next++] & 0xff : -1;
  }

  /** Reads more; false at the end. */
  private boolean fill() throws IOException {
    next = 0;
    do {
      end = in.read(buffer);
    } while (end == 0);
    end = Math.max(0, end);
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
