package org.fostering.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.finding.Checked;

/**
 * Which column of an export holds which property of a document.
 *
 * <p>The mapping is a file of comma-separated values in UTF-8 with a row for each column and these
 * columns of its own, in any order; only the first two must be there. Blank rows and columns are
 * passed over:
 *
 * <ul>
 *   <li>{@code column}: the name of the column in the export, whatever its case and spaces; several
 *       that make one value have a plus sign between them, {@code Title + First name + Surname}
 *   <li>{@code path}: the place of the value in the document, {@code /enquirers/0/name/fullName};
 *       where the elements of a list come in columns of their own, those that are empty in a row
 *       are left out; a hyphen for a column that is not wanted
 *   <li>{@code local_list}: the council's list that the codes are from, as the mapping of codes
 *       names it; without one, the cells hold common codes
 *   <li>{@code date_format}: how dates are written, such as {@code dd/MM/yyyy}, {@code MM/yyyy} or
 *       {@code dd/MM/yyyy HH:mm}; {@code dd/MM/yyyy|09:00} takes that time where the export has
 *       only the day; several with a semicolon between them are tried in turn; {@code excel} reads
 *       the day numbers of spreadsheets; without one, as in documents
 *   <li>{@code values}: what the words of the export are in the document, such as {@code
 *       Y=yes;N=no;U=not-known} or {@code None=0;One=1}, whatever their case; a word with nothing
 *       behind it is no answer, {@code Not sure=}
 *   <li>{@code separator}: the sign between several values in one cell, for a path to a list
 *       without an index or with a part
 *   <li>{@code part}: which of several values in one cell is wanted: {@code 1}, {@code 2}, {@code
 *       last}, {@code rest} (all from the second on) or {@code but-last}; without a separator they
 *       are words
 *   <li>{@code constant}: instead of a column, a text that stands in every document whose object
 *       there has other values
 * </ul>
 *
 * <p>A mapping that has the given and the family name of a person, or one of them, and not the name
 * in full need not have a row for that: the parts are joined.
 *
 * <p>Immutable and thread-safe.
 */
public final class ColumnMapping {

  private static final String FULL_NAME = "fullName";
  private static final List<String> PARTS = List.of("givenNames", "familyName");

  private final List<ColumnEntry> entries;

  private final Set<String> names;
  private final Set<String> ignored;

  ColumnMapping(List<ColumnEntry> entries, Collection<String> ignored) {
    this.entries = List.copyOf(entries);
    Set<String> inOrder = new LinkedHashSet<>();
    entries.forEach(entry -> inOrder.addAll(entry.columns()));
    this.names = Collections.unmodifiableSet(inOrder);
    this.ignored = ignored.stream().map(ColumnNames::plain).collect(Collectors.toSet());
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

  /** The mapping with the paths that the format has at present. */
  ColumnMapping renamed(Class<?> type) {
    return new ColumnMapping(
        entries.stream()
            .map(entry -> entry.path().renamed(type).map(entry::to).orElse(entry))
            .toList(),
        ignored);
  }

  /** The mapping with a row for each name in full that it has only the parts of. */
  ColumnMapping withNamesInFull(Class<?> type) {
    List<ColumnEntry> all = new ArrayList<>(entries);
    for (ColumnEntry entry : entries) {
      PropertyPath whole = entry.path().beside(FULL_NAME);
      if (PARTS.contains(entry.path().last())
          && whole.in(type).isPresent()
          && all.stream().noneMatch(other -> other.path().equals(whole))) {
        List<String> columns =
            PARTS.stream()
                .map(part -> entry.path().beside(part))
                .flatMap(part -> entries.stream().filter(other -> other.path().equals(part)))
                .flatMap(part -> part.columns().stream())
                .distinct()
                .toList();
        if (!columns.isEmpty()) {
          all.add(ColumnEntry.joined(columns, whole, entry.line()));
        }
      }
    }
    return new ColumnMapping(all, ignored);
  }

  List<ColumnEntry> entries() {
    return entries;
  }

  /** The names of the columns that are read, in their order. */
  Set<String> names() {
    return names;
  }

  /** Whether the mapping says that a column is not wanted. */
  boolean ignores(String name) {
    return ignored.contains(ColumnNames.plain(name));
  }

  @Override
  public String toString() {
    return "ColumnMapping[" + entries.size() + " rows]";
  }
}
