package org.fostering.model.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fostering.model.value.Postcode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostcodePackerTest {

  @TempDir Path folder;
  private String header;
  private List<String> rows;

  @BeforeEach
  void readSample() throws IOException {
    String sample =
        new String(
            PostcodeFixtures.resource("postcodes-sample.csv").readAllBytes(),
            StandardCharsets.UTF_8);
    List<String> lines = sample.lines().toList();
    header = lines.get(0) + "\n";
    rows = new ArrayList<>(lines.subList(1, lines.size()));
  }

  private Path pack(String name, String csv) throws IOException {
    Path to = Files.createDirectory(folder.resolve(name));
    Path from = Files.writeString(folder.resolve(name + ".csv"), csv);
    PostcodePacker.main(
        new String[] {from.toString(), "May 2026", "2026-05-01", "2026", "a test", to.toString()});
    return to;
  }

  @Test
  void same_rows_make_the_same_bytes_in_any_order() throws IOException {
    Path first = pack("first", header + String.join("\n", rows));
    Path again = pack("again", header + String.join("\n", rows));
    Collections.shuffle(rows, new Random(7));
    Path shuffled = pack("shuffled", header + String.join("\n", rows));
    for (String file : List.of(EmbeddedPostcodes.TABLE, EmbeddedPostcodes.PROPERTIES)) {
      byte[] expected = Files.readAllBytes(first.resolve(file));
      assertArrayEquals(expected, Files.readAllBytes(again.resolve(file)));
      assertArrayEquals(expected, Files.readAllBytes(shuffled.resolve(file)));
    }
  }

  @Test
  void packed_rows_are_the_sorted_rows_of_the_file() throws IOException {
    Path packed = pack("packed", header + String.join("\n", rows));
    PostcodeTable table =
        PostcodeTable.fromBytes(Files.readAllBytes(packed.resolve(EmbeddedPostcodes.TABLE)));
    StringBuilder written = new StringBuilder();
    table.forEach(
        (postcode, place) ->
            written.append(postcode).append(',').append(place.district()).append('\n'));
    Collections.sort(rows);
    assertEquals(String.join("\n", rows) + "\n", written.toString());
  }

  @Test
  void only_great_britain_is_packed() throws IOException {
    String csv =
        new String(
            PostcodeFixtures.resource("layouts/onspd-classic.csv").readAllBytes(),
            StandardCharsets.UTF_8);
    PostcodeTable table =
        PostcodeTable.fromBytes(
            Files.readAllBytes(pack("gb", csv).resolve(EmbeddedPostcodes.TABLE)));
    assertEquals(4, table.size());
    assertEquals(-1, table.find(Postcode.parse("BT1 9PH")));
    assertEquals(-1, table.find(Postcode.parse("JE3 5AP")));
    assertEquals(-1, table.find(Postcode.parse("BB18 9AA")));
    assertEquals(
        List.of("E06000051", "S12000033", "W06000006", "W06000022"),
        table.places().stream().map(PostcodePlace::district).toList());
  }

  @Test
  void unsound_file_is_not_packed() {
    byte[] csv = (header + "x,y\n").getBytes(StandardCharsets.UTF_8);
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                PostcodePacker.pack(
                    new ByteArrayInputStream(csv), PostcodeFixtures.SOURCE, 2026, folder));
    assertEquals("the file is not sound: postcodes.file-empty", thrown.getMessage());
    assertEquals(0, Arrays.stream(folder.toFile().list()).count());
  }

  @Test
  void wrong_number_of_arguments_says_what_to_give() {
    assertThrows(IllegalArgumentException.class, () -> PostcodePacker.main(new String[0]));
  }
}
