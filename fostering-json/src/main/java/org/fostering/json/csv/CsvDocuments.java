package org.fostering.json.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.json.StreamedDocument;
import org.fostering.json.UnreadDocument;
import org.fostering.json.internal.LazyItems;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.table.CsvParser;

/**
 * The documents of one export, row by row. However long the export, there is never more than one
 * row in memory. A row in which every cell is empty is passed over.
 *
 * <p>The position of a finding is the row, as a spreadsheet numbers them with the header row as the
 * first, and the column, from 1; its pointer is the place in the document that the row gives. A row
 * that cannot be read is an item without a value.
 *
 * <p>Reading is lazy and never goes back. Not thread-safe.
 *
 * @param <T> the type of the documents
 */
public final class CsvDocuments<T> implements Iterator<StreamedDocument<T>>, AutoCloseable {

  private final CsvImport<T> settings;
  private final CsvParser records;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Finding> header = new ArrayList<>();
  private final int width;
  private final LazyItems<Row, StreamedDocument<T>> rows;
  private boolean ended;
  private long number;

  CsvDocuments(CsvImport<T> settings, Reader export) {
    this.settings = settings;
    this.records = CsvParser.of(export);
    this.rows =
        new LazyItems<>(export) {
          @Override
          protected Optional<Row> find() throws IOException {
            do {
              ended = ended || !records.next();
            } while (!ended && isBlank());
            return ended ? Optional.empty() : Optional.of(new Row(++number));
          }

          @Override
          protected StreamedDocument<T> make(Row row) {
            return row.read();
          }
        };
    try {
      ended = !records.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    width = ended ? 0 : records.size();
    if (ended) {
      header.add(CsvFindingCode.CSV_EMPTY.at(Pointer.ROOT, 1, 1));
    } else {
      readHeader();
    }
  }

  private void readHeader() {
    if (records.isBroken()) {
      header.add(CsvFindingCode.CSV_ROW_MALFORMED.at(Pointer.ROOT, records.row(), 1));
    }
    Set<String> mapped =
        settings.entries().stream()
            .flatMap(entry -> entry.column().stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < width; i++) {
      String name = records.field(i);
      if (name.contains(Template.REPLACEMENT)) {
        header.add(
            Finding.error(FindingCode.JSON_ENCODING.code(), Pointer.ROOT)
                .at(records.row(), i + 1L));
      } else if (!mapped.contains(name)) {
        header.add(CsvFindingCode.CSV_COLUMN_UNMAPPED.at(Pointer.ROOT, records.row(), i + 1L));
      } else if (columns.putIfAbsent(name, i + 1) != null) {
        header.add(CsvFindingCode.CSV_COLUMN_TWICE.at(Pointer.ROOT, records.row(), i + 1L));
      }
    }
    for (ColumnEntry entry : settings.entries()) {
      if (entry.column().filter(name -> !columns.containsKey(name)).isPresent()) {
        header.add(CsvFindingCode.CSV_COLUMN_MISSING.at(entry.path().pointer(), records.row(), 1));
      }
    }
  }

  /**
   * What is wrong with the export as a whole: columns that are not mapped, and columns of the
   * mapping that are not there.
   *
   * @return the findings about the header row, once; an unmodifiable list
   */
  public List<Finding> header() {
    return List.copyOf(header);
  }

  /**
   * Whether there is another row. Reads from the export as far as the end of that row.
   *
   * @return whether there is
   * @throws UncheckedIOException if the export fails
   */
  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  private boolean isBlank() {
    for (int i = 0; i < records.size(); i++) {
      if (!records.field(i).isEmpty()) {
        return false;
      }
    }
    return !records.isBroken();
  }

  /**
   * Reads the next row.
   *
   * @return the document, or what is wrong with the row
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the export fails
   */
  @Override
  public StreamedDocument<T> next() {
    return rows.next();
  }

  /**
   * Takes the next row without reading it, so that another thread can.
   *
   * @return the row
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException if the export fails
   */
  public UnreadDocument<T> nextUnread() {
    return rows.nextFound();
  }

  /** The cells of a row. */
  private final class Row implements UnreadDocument<T> {
    private final long place;
    private final long row = records.row();
    private final boolean broken = records.isBroken();
    private final String[] cells = new String[records.size()];

    /** The row at which the parser is. */
    Row(long place) {
      this.place = place;
      Arrays.setAll(cells, records::field);
    }

    @Override
    public long number() {
      return place;
    }

    @Override
    public Position start() {
      return new Position(row, 1);
    }

    @Override
    public int size() {
      return Arrays.stream(cells).mapToInt(String::length).sum();
    }

    @Override
    public byte[] bytes() {
      return new byte[0];
    }

    @Override
    public StreamedDocument<T> read() {
      return new StreamedDocument<>(place, start(), document());
    }

    private Checked<T> document() {
      RowFindingCollector faults = new RowFindingCollector(row, columns);
      if (broken) {
        faults.add(CsvFindingCode.CSV_ROW_MALFORMED);
        return Checked.failed(faults.with(List.of()));
      }
      if (cells.length > width) {
        faults.add(CsvFindingCode.CSV_ROW_LONG);
        return Checked.failed(faults.with(List.of()));
      }
      if (cells.length < width) {
        faults.add(CsvFindingCode.CSV_ROW_SHORT);
      }
      return settings.document(this::cell, faults);
    }

    private String cell(ColumnEntry entry) {
      int column = entry.column().map(name -> columns.getOrDefault(name, 0)).orElse(0);
      return column == 0 || column > cells.length ? "" : cells[column - 1];
    }

    /** Says which row, and nothing out of it. */
    @Override
    public String toString() {
      return "UnreadDocument[" + place + ", row " + row + "]";
    }
  }

  /**
   * The rows that are still to come, as a stream.
   *
   * @return a sequential, lazy stream; closing it closes the export
   */
  public Stream<StreamedDocument<T>> stream() {
    return rows.stream();
  }

  /**
   * Closes the export.
   *
   * @throws UncheckedIOException if that fails
   */
  @Override
  public void close() {
    rows.close();
  }
}
