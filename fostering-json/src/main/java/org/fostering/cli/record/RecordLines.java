package org.fostering.cli.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file, of which one that is too long for a record is kept only in part. */
final class RecordLines {

  /** Many times what a record has. */
  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  RecordLines(InputStream in) {
    this.in = in;
  }

  /** The next line without what ends it; of one that is too long no bytes. Empty at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    if (!isMore()) {
      return Optional.empty();
    }
    while (isMore()) {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      tooLong |= line.size() + next - start > LONGEST;
      if (!tooLong) {
        line.write(buffer, start, next - start);
      }
      if (next < end) {
        next++;
        break;
      }
    }
    return Optional.of(tooLong ? new byte[0] : withoutReturn(line.toByteArray()));
  }

  /** Windows ends a line with two characters. */
  private static byte[] withoutReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }

  private boolean isMore() throws IOException {
    while (next == end) {
      end = in.read(buffer);
      next = 0;
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }
}
