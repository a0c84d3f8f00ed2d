package org.fostering.cli.worklist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of a line in the list, without its cells.
 *
 * @param number what it is sorted by first
 * @param text what it is sorted by where the numbers are level; the same object in all lines that
 *     have the same
 * @param place where its cells are kept
 */
record WorklistLine(long number, String text, long place) {

  static byte[] write(List<String> cells) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(written);
    for (String cell : cells) {
      byte[] text = cell.getBytes(StandardCharsets.UTF_8);
      data.writeInt(text.length);
      data.write(text);
    }
    return written.toByteArray();
  }

  static List<String> read(byte[] written) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(written));
    List<String> cells = new ArrayList<>();
    while (data.available() > 0) {
      cells.add(new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8));
    }
    return cells;
  }
}
