package org.fostering.cli.shared;

import java.io.Console;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * What is written in UTF-8, in the character set of the console that shows it. What the set lacks
 * is a question mark. Files and other programs are given UTF-8.
 */
public final class ConsoleOutput extends FilterOutputStream {

  private static final int SIZE = 1 << 12;

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharsetEncoder encoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private final CharBuffer chars = CharBuffer.allocate(SIZE);
  private final ByteBuffer encoded;

  ConsoleOutput(OutputStream out, Charset charset) {
    super(out);
    encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    encoded = ByteBuffer.allocate((int) Math.ceil(SIZE * encoder.maxBytesPerChar()));
  }

  /**
   * An output for a standard stream.
   *
   * @param out the stream
   * @param name which it is, {@code stdout} or {@code stderr}
   */
  public static OutputStream orPlain(OutputStream out, String name) {
    return charset(name).<OutputStream>map(charset -> new ConsoleOutput(out, charset)).orElse(out);
  }

  /** The set of the console, where there is one and it uses another than UTF-8. */
  private static Optional<Charset> charset(String name) {
    // Up to JDK 18 a property of the platform says so, and only of a console; then one of Java, of
    // whatever the stream is.
    String unofficial = System.getProperty("sun." + name + ".encoding");
    String configured = unofficial == null ? System.getProperty(name + ".encoding") : unofficial;
    if (configured == null) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(configured);
      // The platform reports ASCII where nothing was configured.
      boolean isPlain =
          charset.equals(StandardCharsets.UTF_8)
              || charset.equals(StandardCharsets.US_ASCII)
              || !charset.canEncode();
      return !isPlain && (unofficial != null || isConsole())
          ? Optional.of(charset)
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isConsole() {
    return Optional.ofNullable(System.console()).filter(ConsoleOutput::isTerminal).isPresent();
  }

  /** Before JDK 22 there is a console only where there is a terminal, and no such method. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] given, int offset, int length) throws IOException {
    int from = offset;
    while (from < offset + length) {
      int count = Math.min(bytes.remaining(), offset + length - from);
      bytes.put(given, from, count);
      from += count;
      pass();
    }
  }

  /** Passes on the whole characters so far; the start of another waits for its rest. */
  private void pass() throws IOException {
    decoder.decode(bytes.flip(), chars.clear(), false);
    bytes.compact();
    encoder.encode(chars.flip(), encoded.clear(), true);
    encoder.reset();
    out.write(encoded.array(), 0, encoded.position());
  }
}
