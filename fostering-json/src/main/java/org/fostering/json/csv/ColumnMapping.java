package org.fostering.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Checked;

/**
 * Which column of an export holds which property of a document.
 *
 * <p>The mapping is a file of comma-separated values in UTF-8 with a row for each column and these
 * columns of its own, in any order; only the first two must be there:
 *
 * <ul>
 *   <li>{@code column}: the name of the column in the export
 *   <li>{@code path}: the place of the value in the document, {@code /enquirers/0/name/fullName};
 *       where the elements of a list come in columns of their own, those that are empty in a row
 *       are left out
 *   <li>{@code local_list}: the council's list that the codes are from, as the mapping of codes
 *       names it; without one, the cells hold common codes
 *   <li>{@code date_format}: how dates are written, such as {@code dd/MM/yyyy}, {@code MM/yyyy} or
 *       {@code dd/MM/yyyy HH:mm}; {@code dd/MM/yyyy|09:00} takes that time where the export has
 *       only the day; without one, as in documents
 *   <li>{@code values}: what the words of the export are where the document has one of a few fixed
 *       words or true and false, such as {@code Y=yes;N=no;U=not-known}
 *   <li>{@code separator}: what stands between several values in one cell, for a path to a list
 *       without an index
 *   <li>{@code constant}: instead of a column, a text that stands in every document whose object
 *       there has other values
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class ColumnMapping {

  private final List<ColumnEntry> entries;

  ColumnMapping(List<ColumnEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads a mapping from a file; see {@link #load(InputStream)}.
   *
   * @param file the file
   * @return the mapping and what was found on the way
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Checked<ColumnMapping> load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a mapping. Whether its paths lead anywhere is found out when it is used for a type of
   * document.
   *
   * @param in the bytes; not closed
   * @return the mapping of the rows that can be used, and what was found on the way; without a
   *     mapping, an error that says why the file cannot be used
   * @throws UncheckedIOException if reading the bytes fails
   */
  public static Checked<ColumnMapping> load(InputStream in) {
    Objects.requireNonNull(in, "in");
    try {
      return new ColumnMappingFile().read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ColumnEntry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return "ColumnMapping[" + entries.size() + " rows]";
  }
}
