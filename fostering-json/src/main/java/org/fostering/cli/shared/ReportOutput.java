package org.fostering.cli.shared;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a report goes: text for people, or bytes for machines, which cost less where they are made
 * at once. A report uses one of the two.
 */
public final class ReportOutput {

  private final OutputStream bytes;
  private final Text text = new Text();

  /** An output that is kept in buffers until {@link #flush()}. */
  public ReportOutput(OutputStream out) {
    this.bytes = out instanceof ByteArrayOutputStream ? out : new BufferedOutputStream(out);
  }

  /** Text that is gathered and encoded many lines at once: a writer takes longer for each piece. */
  private final class Text implements Appendable {

    private static final int ENOUGH = 1 << 13;

    private StringBuilder gathered = new StringBuilder();

    @Override
    public Appendable append(CharSequence text) throws IOException {
      gathered.append(text);
      return handOnIfEnough();
    }

    @Override
    public Appendable append(CharSequence text, int from, int to) throws IOException {
      return append(text.subSequence(from, to));
    }

    @Override
    public Appendable append(char character) throws IOException {
      gathered.append(character);
      return handOnIfEnough();
    }

    /** Never between the two halves of one character. */
    private Appendable handOnIfEnough() throws IOException {
      int length = gathered.length();
      if (length >= ENOUGH && !Character.isHighSurrogate(gathered.charAt(length - 1))) {
        handOn();
      }
      return this;
    }

    /** A builder that once held a rare character keeps two bytes for each that follows. */
    void handOn() throws IOException {
      byte[] encoded = gathered.toString().getBytes(StandardCharsets.UTF_8);
      bytes.write(encoded);
      if (encoded.length == gathered.length()) {
        gathered.setLength(0);
      } else {
        gathered = new StringBuilder(ENOUGH);
      }
    }
  }

  /** For what is written as UTF-8 already. */
  OutputStream bytes() {
    return bytes;
  }

  /** For text. */
  public Appendable text() {
    return text;
  }

  /** Hands on bytes that were made elsewhere, behind what was written. */
  public void write(byte[] made, int from, int length) throws IOException {
    text.handOn();
    bytes.write(made, from, length);
  }

  /** Hands on what was written. */
  public void flush() throws IOException {
    text.handOn();
    bytes.flush();
  }
}
