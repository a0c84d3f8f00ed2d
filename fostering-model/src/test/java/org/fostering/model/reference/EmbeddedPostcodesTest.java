package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.Test;

/**
 * That the embedded table holds the rows of its edition, all of them and no other. The committed
 * digest is that of the original rows, so no test needs the file; where it is given, by the system
 * property {@code fostering.postcodes.file} or the environment variable {@code
 * FOSTERING_POSTCODES_FILE}, it is read row by row as well.
 */
class EmbeddedPostcodesTest {

  /** Of the 2,636,121 rows {@code postcode,lad_gss} of November 2025, made with other tools. */
  private static final String ROWS_SHA256 =
      "47a7bb3b72d79d23c1f9b91f0237c950ab2c12abbaf498fbb551ef4be9396fab";

  private final PostcodeTable table = PostcodeDirectory.standard().table();

  @Test
  void the_rows_are_those_of_the_edition() {
    Properties properties = EmbeddedPostcodes.properties();
    assertEquals(ROWS_SHA256, properties.getProperty(EmbeddedPostcodes.ROWS_DIGEST));
    assertEquals(ROWS_SHA256, PostcodePacker.rowsDigest(table));
    assertEquals("2636121", properties.getProperty(EmbeddedPostcodes.ROWS));
    assertEquals(2_636_121, table.size());
  }

  @Test
  void lookup_agrees_with_the_rows_and_finds_nothing_beside_them() {
    Set<String> sectors = new HashSet<>();
    int[] rows = new int[1];
    table.forEach(
        (postcode, place) -> {
          int found = table.find(Postcode.parse(postcode));
          assertTrue(found >= 0 && table.places().get(found).equals(place), postcode);
          sectors.add(postcode.substring(0, postcode.length() - 2));
          rows[0]++;
        });
    int found = 0;
    for (String sector : sectors) {
      for (char first = 'A'; first <= 'Z'; first++) {
        for (char second = 'A'; second <= 'Z'; second++) {
          found += table.find(Postcode.parse(sector + first + second)) >= 0 ? 1 : 0;
        }
      }
    }
    assertEquals(rows[0], found);
  }

  @Test
  void packed_form_reads_back_as_itself() throws IOException {
    byte[] packed = table.toBytes();
    assertEquals(
        EmbeddedPostcodes.properties().getProperty(EmbeddedPostcodes.PACKED_CHECKSUM),
        EmbeddedPostcodes.checksum(packed));
    assertArrayEquals(packed, PostcodeTable.fromBytes(packed).toBytes());
    assertTrue(packed.length < 1_000_000);
  }

  @Test
  void one_changed_bit_is_noticed_and_the_message_says_what_to_do() {
    byte[] packed = table.toBytes();
    packed[packed.length / 2] ^= 1;
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () -> EmbeddedPostcodes.unpack(packed, EmbeddedPostcodes.properties()));
    assertTrue(thrown.getMessage().contains("take the fostering-model jar anew"));
  }

  @Test
  void every_row_of_the_original_file_is_found() throws IOException {
    Optional<Path> file =
        Optional.ofNullable(System.getProperty("fostering.postcodes.file"))
            .or(() -> Optional.ofNullable(System.getenv("FOSTERING_POSTCODES_FILE")))
            .map(Path::of);
    assumeTrue(file.isPresent(), "give fostering.postcodes.file to read the original rows");
    PostcodeDirectory directory = PostcodeDirectory.standard();
    int rows = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file.get()));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      lines.readLine(); // the header
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        assertEquals(
            Optional.of(line.substring(comma + 1)),
            directory.find(line.substring(0, comma)).district());
        rows++;
      }
    }
    assertEquals(rows, directory.size());
  }
}
