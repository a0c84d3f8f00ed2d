package org.fostering.model.reference;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.table.CsvParser;
import org.fostering.model.table.GunzipStream;
import org.fostering.model.table.SavedTable;
import org.fostering.model.value.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one postcode file in a single pass: a CSV file in any layout that {@link PostcodeLayout}
 * knows and however a spreadsheet has saved it, plain, in gzip, or in a ZIP with other files around
 * it.
 *
 * <p>An object of this class reads one file and is then done with.
 */
final class PostcodeFile {

  /** What a file gave. */
  record Content(PostcodeTable table, Optional<Year> codeVintage) {}

  /** A file of another kind can have millions of bad rows; a person needs to see a few. */
  static final int LISTED_PER_CODE = 100;

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final int ZIP_MAGIC = 0x504b;

  private final PostcodeTableBuilder table = new PostcodeTableBuilder();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<PostcodeFindingCode, Integer> counts = new EnumMap<>(PostcodeFindingCode.class);
  private Optional<Year> vintage = Optional.empty();
  private boolean layoutFound;
  private boolean full;

  private PostcodeFile() {}

  /**
   * Reads a file.
   *
   * @param in the bytes; not closed
   * @return the table, and what was found about single rows; without a table, why the file cannot
   *     be used
   * @throws IOException if reading the bytes fails
   */
  static Checked<Content> read(InputStream in) throws IOException {
    return new PostcodeFile().readAll(in);
  }

  private Checked<Content> readAll(InputStream in) throws IOException {
    boolean anyContent;
    try {
      anyContent = readContainer(new BufferedInputStream(in));
    } catch (ZipException | EOFException e) {
      // Compressed data that end early or make no sense: half a directory must not pass for one.
      return failed(PostcodeFindingCode.FILE_UNREADABLE);
    }
    if (full) {
      return failed(PostcodeFindingCode.FILE_TOO_LARGE);
    }
    if (!anyContent) {
      return failed(PostcodeFindingCode.FILE_EMPTY);
    }
    if (!layoutFound) {
      return failed(PostcodeFindingCode.HEADER_UNKNOWN);
    }
    if (table.isEmpty()) {
      return failed(PostcodeFindingCode.FILE_EMPTY);
    }
    return Checked.of(new Content(table.build(), vintage), findings);
  }

  private Checked<Content> failed(PostcodeFindingCode code) {
    findings.add(0, code.at(Pointer.ROOT));
    return Checked.failed(findings);
  }

  private boolean readContainer(InputStream in) throws IOException {
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    return switch (magic) {
      case GZIP_MAGIC -> readCsv(new GunzipStream(in), Pointer.ROOT);
      case ZIP_MAGIC -> readZip(new ZipInputStream(in, StandardCharsets.ISO_8859_1));
      default -> readCsv(in, Pointer.ROOT);
    };
  }

  /**
   * Reads every CSV file in the ZIP that has a known layout. The ONS puts lists of names beside the
   * directory, and the directory a second time in parts, whose rows then say the same again; the
   * Ordnance Survey gives one file for each area. Of a name only the end is of interest, so that it
   * may be written in any character set.
   */
  private boolean readZip(ZipInputStream zip) throws IOException {
    boolean anyContent = false;
    int index = 0;
    for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        anyContent |= readCsv(zip, Pointer.ROOT.index(index++));
      }
    }
    return anyContent;
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException e) {
      // A name that says that it is UTF-8 and is not.
      throw new ZipException("a name that cannot be read");
    }
  }

  private boolean readCsv(InputStream in, Pointer pointer) throws IOException {
    CsvParser records =
        CsvParser.recognisingLines(
            new InputStreamReader(new SavedTable(in), StandardCharsets.UTF_8));
    if (!records.next()) {
      return false;
    }
    Optional<PostcodeLayout> found = PostcodeLayout.of(records);
    if (found.isPresent()) {
      PostcodeLayout layout = found.get();
      layoutFound = true;
      vintage = layout.vintage().or(() -> vintage);
      boolean more = !layout.hasHeader() || records.next();
      while (more && !full) {
        addRow(layout, records, pointer);
        more = records.next();
      }
    }
    return true;
  }

  private void addRow(PostcodeLayout layout, CsvParser row, Pointer pointer) {
    Optional<Postcode> postcode = layout.postcodeOf(row);
    Optional<PostcodePlace> place = layout.placeOf(row);
    if (row.isBroken() || postcode.isEmpty() || place.isEmpty()) {
      report(PostcodeFindingCode.ROW_MALFORMED, pointer, row);
      return;
    }
    switch (table.add(postcode.get(), place.get())) {
      case CONFLICT -> report(PostcodeFindingCode.ROW_CONFLICT, pointer, row);
      case FULL -> full = true;
      case DONE -> {}
    }
  }

  private void report(PostcodeFindingCode code, Pointer pointer, CsvParser row) {
    int count = counts.merge(code, 1, Integer::sum);
    if (count <= LISTED_PER_CODE) {
      findings.add(code.at(pointer).at(row.line(), 1));
    } else if (counts.merge(PostcodeFindingCode.MORE_ROWS, 1, Integer::sum) == 1) {
      findings.add(PostcodeFindingCode.MORE_ROWS.at(pointer).at(row.line(), 1));
    }
  }
}
