package org.fostering.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Postcode;

/**
 * Makes the embedded postcode files from an edition of the ONS Postcode Directory. For maintainers,
 * once a quarter. From the top of the project, after {@code mvn -pl fostering-model compile}:
 *
 * <pre>
 * java -cp fostering-model/target/classes org.fostering.model.reference.PostcodePacker \
 *     FILE "November 2025" 2025-11-01 2025 "where FILE was taken from" \
 *     fostering-model/src/main/resources/org/fostering/model/reference
 * </pre>
 *
 * <p>The arguments are the file, in any layout that {@link PostcodeDirectory#load} takes; the
 * edition; the day up to which it can be relied on; the year of its district codes; the origin; and
 * the folder to write to. The rest of the source is that of the directory itself, below.
 *
 * <p>Only rows of Great Britain that have a district are packed. Those of Northern Ireland carry a
 * further condition of licence, and the status of a postcode is left out, as not every origin has
 * it. The same rows make the same bytes.
 *
 * <p>It stands with the library and not with the tests because all but the last step is the
 * library's own loader, and so that it runs with nothing but the compiled classes.
 */
final class PostcodePacker {

  private static final int ARGUMENTS = 6;
  private static final String LICENCE = "Open Government Licence v3.0";
  private static final String ATTRIBUTION =
      "Source: Office for National Statistics licensed under the Open Government Licence v.3.0."
          + " Contains OS data \u00a9 Crown copyright and database right. Contains Royal Mail data"
          + " \u00a9 Royal Mail copyright and database right.";

  private PostcodePacker() {}

  /**
   * Packs a file.
   *
   * @param args see above
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != ARGUMENTS) {
      throw new IllegalArgumentException(
          "give: file, edition, as-of date, year of the district codes, origin, folder to write"
              + " to");
    }
    DataSource source =
        new DataSource(
            "ONS Postcode Directory",
            args[1],
            LocalDate.parse(args[2]),
            LICENCE,
            ATTRIBUTION,
            args[4]);
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      pack(in, source, Integer.parseInt(args[3]), Path.of(args[5]));
    }
  }

  /**
   * Packs a file.
   *
   * @throws IllegalArgumentException if the file is not sound; the message names the first fault
   */
  static void pack(InputStream in, DataSource source, int codeVintage, Path folder)
      throws IOException {
    Checked<PostcodeFile.Content> read = PostcodeFile.read(in);
    if (!read.isSound()) {
      Finding first = read.findings().get(0);
      throw new IllegalArgumentException(
          "the file is not sound: "
              + first.code()
              + first.position().map(position -> " in line " + position.line()).orElse(""));
    }
    PostcodeTable table = read.value().orElseThrow().table();
    PostcodeTableBuilder ofGreatBritain = new PostcodeTableBuilder();
    table.forEach(
        (postcode, place) -> {
          if (place.hasDistrict() && !place.district().startsWith("N")) {
            ofGreatBritain.add(
                Postcode.parse(postcode),
                new PostcodePlace(place.district(), PostcodeStatus.NOT_KNOWN, ""));
          }
        });
    write(ofGreatBritain.build(), source, codeVintage, folder);
  }

  private static void write(PostcodeTable table, DataSource source, int codeVintage, Path folder)
      throws IOException {
    byte[] packed = table.toBytes();
    Files.write(folder.resolve(EmbeddedPostcodes.TABLE), packed);
    // Not by Properties.store: it writes the time of day, and the same rows must make the same
    // file.
    String text =
        String.join(
            "\n",
            "# Made by PostcodePacker. What postcodes-gb.bin holds and where it comes from.",
            "title=" + source.title(),
            "edition=" + source.edition(),
            "as-of=" + source.asOf(),
            "code-vintage=" + codeVintage,
            "licence=" + source.licence(),
            "attribution=" + source.attribution(),
            "origin=" + source.origin(),
            EmbeddedPostcodes.ROWS + "=" + table.size(),
            EmbeddedPostcodes.ROWS_DIGEST + "=" + rowsDigest(table),
            EmbeddedPostcodes.PACKED_CHECKSUM + "=" + EmbeddedPostcodes.checksum(packed),
            "");
    Files.writeString(folder.resolve(EmbeddedPostcodes.PROPERTIES), text);
  }

  /** The SHA-256 of the rows {@code postcode,district}, in order, each ended by a line feed. */
  static String rowsDigest(PostcodeTable table) {
    MessageDigest digest = sha256();
    table.forEach(
        (postcode, place) ->
            digest.update(
                (postcode + "," + place.district() + "\n").getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
