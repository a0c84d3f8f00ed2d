package org.fostering.cli.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of an export, in the encoding in which a spreadsheet has saved it: UTF-8, or else the
 * one of Windows in western Europe.
 *
 * @param reader the text
 * @param charset the encoding
 */
record ExportText(Reader reader, Charset charset) {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How much of it is looked at. */
  private static final int SAMPLE = 1 << 18;

  static ExportText of(InputStream bytes) throws IOException {
    BufferedInputStream all = new BufferedInputStream(bytes, SAMPLE);
    all.mark(SAMPLE);
    byte[] sample = all.readNBytes(SAMPLE - 1);
    all.reset();
    Charset charset = isUtf8(sample) ? StandardCharsets.UTF_8 : WINDOWS;
    return new ExportText(new InputStreamReader(all, charset), charset);
  }

  /** Whether the bytes are UTF-8, of which the last character may be cut. */
  private static boolean isUtf8(byte[] sample) {
    return !StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length + 1), false)
        .isError();
  }
}
