package org.fostering.cli.shared;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a table or a text that was given for documents by its first lines, so that nobody gets a
 * finding for each of its lines.
 */
final class PlainTextInput {

  private static final int SAMPLE = 4096;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** A row of a table or a sentence, which has a separator or a second word. */
  private static final Pattern PROSE = Pattern.compile("[\\p{L}\"].*(?:[,;\\t|]|\\s\\S).*");

  /** A page, which may show some JSON further down. */
  private static final Pattern MARKUP = Pattern.compile("[#<].*");

  private PlainTextInput() {}

  /**
   * The same bytes.
   *
   * @param key of the text that says what is wanted
   * @throws UnusableException if they are those of a table or a text
   */
  static InputStream refused(InputStream bytes, String name, String key)
      throws IOException, UnusableException {
    BufferedInputStream all = new BufferedInputStream(bytes, SAMPLE);
    all.mark(SAMPLE);
    byte[] sample = new byte[SAMPLE];
    int count = Math.max(0, all.read(sample, 0, SAMPLE));
    all.reset();
    List<String> lines =
        new String(sample, 0, count, StandardCharsets.UTF_8)
            .replace(BYTE_ORDER_MARK, ' ')
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    boolean isPage = !lines.isEmpty() && MARKUP.matcher(lines.get(0)).matches();
    boolean isText =
        !lines.isEmpty()
            && PROSE.matcher(lines.get(0)).matches()
            && lines.stream().noneMatch(line -> line.startsWith("{") || line.startsWith("["));
    if (isPage || isText) {
      throw new UnusableException(key, name);
    }
    return all;
  }
}
