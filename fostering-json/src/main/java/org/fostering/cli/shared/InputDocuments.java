package org.fostering.cli.shared;

import java.io.Closeable;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.json.DocumentStream;
import org.fostering.json.StreamedDocument;
import org.fostering.json.UnreadDocument;
import org.fostering.json.reader.FindingCode;

/** The documents of the files that a command reads, one after the other. Not thread-safe. */
public final class InputDocuments<T> implements Pipeline.Source<InputDocument<T>>, Closeable {

  private final InputFiles files;
  private final Function<InputStream, DocumentStream<T>> reader;
  private int file = -1;
  private Optional<OpenFile<T>> open = Optional.empty();
  private Optional<InputDocument<T>> ahead = Optional.empty();

  private record OpenFile<T>(DocumentStream<T> documents, Progress progress) {
    void close() {
      documents.close();
      progress.close();
    }
  }

  private InputDocuments(InputFiles files, Function<InputStream, DocumentStream<T>> reader) {
    this.files = files;
    this.reader = reader;
  }

  /**
   * Opens the first of the files and looks whether it holds documents at all.
   *
   * @param skipped how many documents are passed over, unread
   */
  static <T> InputDocuments<T> open(
      InputFiles files, Function<InputStream, DocumentStream<T>> reader, long skipped)
      throws UnusableException {
    InputDocuments<T> documents = new InputDocuments<>(files, reader);
    try {
      documents.ahead = documents.find();
      for (long left = skipped; left > 0 && documents.ahead.isPresent(); left--) {
        documents.ahead = documents.find();
      }
      return documents;
    } catch (UnusableException e) {
      documents.close();
      throw e;
    }
  }

  @Override
  public Optional<InputDocument<T>> next() throws UnusableException {
    Optional<InputDocument<T>> found = ahead.isPresent() ? ahead : find();
    ahead = Optional.empty();
    return found;
  }

  @Override
  public long size(InputDocument<T> document) {
    return document.unread().size();
  }

  private Optional<InputDocument<T>> find() throws UnusableException {
    try {
      while (open.isEmpty() || !open.get().documents().hasNext()) {
        close();
        if (file + 1 == files.names().size()) {
          return Optional.empty();
        }
        file++;
        openFile();
      }
      UnreadDocument<T> unread = open.get().documents().nextUnread();
      if (unread.number() == 1 && unread.size() == 0 && isEmptyInput(unread.read())) {
        throw new UnusableException("input.empty", files.names().get(file));
      }
      return Optional.of(new InputDocument<>(file, unread));
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", files.names().get(file));
    }
  }

  private void openFile() throws UnusableException {
    Progress progress = new Progress(files.out().file().isPresent(), files.streams().err());
    Input input = Input.openDocuments(files.names().get(file), files.streams().in(), progress);
    open = Optional.of(new OpenFile<>(reader.apply(input.bytes()), progress));
  }

  private static boolean isEmptyInput(StreamedDocument<?> first) {
    return first.checked().findings().stream()
        .anyMatch(finding -> finding.code().equals(FindingCode.JSON_EMPTY.code()));
  }

  @Override
  public void close() {
    try {
      open.ifPresent(OpenFile::close);
    } catch (UncheckedIOException e) {
      // Nothing more is wanted of it.
    }
    open = Optional.empty();
  }
}
