package org.fostering.json.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fostering.json.StreamedDocument;
import org.fostering.json.UnreadDocument;
import org.fostering.json.internal.LazyItems;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.table.CsvParser;

/**
 * The documents of one export, row by row. However long the export, there is never more than one
 * row in memory. A row in which every cell is empty is passed over, and so are the header row where
 * it stands again and totals, which {@link #passedOver()} lists.
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

  private static final int MOST_PASSED_OVER = 100;

  private final CsvImport<T> settings;
  private final CsvParser records;
  private final List<Finding> header;
  private final Map<String, Integer> columns;
  private final int width;
  private final List<Finding> passedOver = new ArrayList<>();
  private final LazyItems<Row, StreamedDocument<T>> rows;
  private boolean ended;
  private long number;

  CsvDocuments(CsvImport<T> settings, Reader export) {
    this.settings = settings;
    this.records = CsvParser.recognising(export);
    Optional<ExportHeader> found;
    try {
      found = ExportHeader.find(records, settings.mapping());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.ended = !found.map(ExportHeader::isUsable).orElse(false);
    this.columns = found.map(ExportHeader::columns).orElse(Map.of());
    this.width = found.map(names -> names.plain().size()).orElse(0);
    this.header =
        found
            .map(ExportHeader::findings)
            .orElse(List.of(CsvFindingCode.CSV_EMPTY.at(Pointer.ROOT, 1, 1)));
    this.rows =
        new LazyItems<>(export) {
          @Override
          protected Optional<Row> find() throws IOException {
            do {
              ended = ended || !records.next();
            } while (!ended && isPassedOver(found.orElseThrow()));
            return ended ? Optional.empty() : Optional.of(new Row(++number));
          }

          @Override
          protected StreamedDocument<T> make(Row row) {
            return row.read();
          }
        };
  }

  private boolean isPassedOver(ExportHeader names) {
    if (records.isBlank()) {
      return true;
    }
    Optional<CsvFindingCode> code =
        records.isBroken() ? Optional.empty() : names.notADocument(records);
    if (code.isPresent() && passedOver.size() < MOST_PASSED_OVER) {
      passedOver.add(code.get().at(Pointer.ROOT, records.row(), 1));
    }
    return code.isPresent();
  }

  /**
   * {@return what is wrong with the export as a whole, once: columns that are not mapped, and
   * columns of the mapping that are not there; an unmodifiable list}
   */
  public List<Finding> header() {
    return List.copyOf(header);
  }

  /**
   * {@return a warning for each row passed over so far that is no document: the header row again,
   * and totals; an unmodifiable list in their order} Of very many only the first are listed.
   */
  public List<Finding> passedOver() {
    return List.copyOf(passedOver);
  }

  /**
   * What the mapping calls the column of a finding, so that a person finds it. What only the export
   * says is never reported: its first row may hold people.
   *
   * @param finding a finding about this export
   * @return the name, or empty where the mapping has none for it
   */
  public Optional<String> columnOf(Finding finding) {
    Optional<String> byPlace =
        settings.mapping().entries().stream()
            .filter(entry -> entry.path().pointer().equals(finding.pointer()))
            .filter(entry -> !entry.columns().isEmpty())
            .map(entry -> String.join(" + ", entry.columns()))
            .findFirst();
    long column = finding.position().map(Position::column).orElse(0L);
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> byPlace);
  }

  /**
   * {@return what stands between the fields of a row: what the first rows show, or a first line
   * {@code sep=;} says}
   */
  public char separator() {
    return records.separator();
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
      if (hasMore()) {
        faults.add(CsvFindingCode.CSV_ROW_LONG);
        return Checked.failed(faults.with(List.of()));
      }
      if (cells.length < width) {
        faults.add(CsvFindingCode.CSV_ROW_SHORT);
      }
      return settings.document(this::cell, faults);
    }

    /** Whether something stands behind the last column. Spreadsheets add empty cells there. */
    private boolean hasMore() {
      for (int i = width; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          return true;
        }
      }
      return false;
    }

    private String cell(String name) {
      int column = columns.getOrDefault(name, 0);
      return column == 0 || column > cells.length ? "" : cells[column - 1];
    }

    /** Says which row, and nothing out of it. */
    @Override
    public String toString() {
      return "UnreadDocument[" + place + ", row " + row + "]";
    }
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
