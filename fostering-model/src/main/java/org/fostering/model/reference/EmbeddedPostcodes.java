package org.fostering.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The postcodes in this jar: a packed table, and beside it a file of properties that says what it
 * is. {@link PostcodePacker} makes both.
 */
final class EmbeddedPostcodes {

  static final String TABLE = "postcodes-gb.bin";
  static final String PROPERTIES = "postcodes-gb.properties";

  /** The SHA-256 of the packed table as it stands in the jar. */
  static final String PACKED_DIGEST = "packed.sha256";

  /** The SHA-256 of the rows {@code postcode,district}, in order, each ended by a line feed. */
  static final String ROWS_DIGEST = "rows.sha256";

  /** The number of those rows. */
  static final String ROWS = "rows";

  private EmbeddedPostcodes() {}

  static PostcodeDirectory load() {
    Properties properties = properties();
    byte[] packed = bytes(TABLE);
    if (!digest(packed).equals(properties.getProperty(PACKED_DIGEST))) {
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
    } catch (IOException e) {
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

  /** The SHA-256 of some bytes, in lower-case hexadecimal. */
  static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
