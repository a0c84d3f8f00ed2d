package org.fostering.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The postcodes in this jar: a packed table, and beside it a file of properties that says what it
 * is. {@link PostcodePacker} makes both.
 */
final class EmbeddedPostcodes {

  static final String TABLE = "postcodes-gb.bin";
  static final String PROPERTIES = "postcodes-gb.properties";

  /**
   * The CRC-32 of the packed table, in hexadecimal. It is there to catch a build that filters or
   * re-encodes what it copies. A SHA-256 in the same jar would guard against nothing more, and
   * doubles the time that the first question to the directory takes.
   */
  static final String PACKED_CHECKSUM = "packed.crc32";

  /** The SHA-256 of the rows {@code postcode,district}, in order, each ended by a line feed. */
  static final String ROWS_DIGEST = "rows.sha256";

  /** The number of those rows. */
  static final String ROWS = "rows";

  private EmbeddedPostcodes() {}

  static PostcodeDirectory load() {
    return unpack(bytes(TABLE), properties());
  }

  /**
   * Makes the directory from the contents of the two files.
   *
   * @throws IllegalStateException if they do not belong together
   */
  static PostcodeDirectory unpack(byte[] packed, Properties properties) {
    if (!checksum(packed).equals(properties.getProperty(PACKED_CHECKSUM))) {
      throw damaged(null);
    }
    try {
      return new PostcodeDirectory(
          PostcodeTable.fromBytes(packed),
          new DataSource(
              properties.getProperty("title", ""),
              properties.getProperty("edition", ""),
              LocalDate.parse(properties.getProperty("as-of", "")),
              properties.getProperty("licence", ""),
              properties.getProperty("attribution", ""),
              properties.getProperty("origin", "")),
          Optional.of(Year.parse(properties.getProperty("code-vintage", ""))));
    } catch (IOException | DateTimeParseException e) {
      throw damaged(e);
    }
  }

  static Properties properties() {
    Properties properties = new Properties();
    try (@Nullable InputStream in = EmbeddedPostcodes.class.getResourceAsStream(PROPERTIES)) {
      if (in == null) {
        throw damaged(null);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw damaged(e);
    }
    return properties;
  }

  private static byte[] bytes(String name) {
    try (@Nullable InputStream in = EmbeddedPostcodes.class.getResourceAsStream(name)) {
      if (in == null) {
        throw damaged(null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  private static IllegalStateException damaged(@Nullable Exception cause) {
    return new IllegalStateException(
        "the embedded postcodes are missing or were changed: take the fostering-model jar anew, and"
            + " keep any build step from filtering or re-encoding its files",
        cause);
  }

  static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return HexFormat.of().toHexDigits(checksum.getValue(), 8);
  }
}
