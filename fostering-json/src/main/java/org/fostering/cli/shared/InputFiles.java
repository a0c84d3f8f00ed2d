package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.common.Document;

/**
 * The files that a command reads one after the other, and where its result goes.
 *
 * @param names the names of the files, or a hyphen for standard input
 * @param out where the result goes
 * @param streams the standard streams
 */
public record InputFiles(List<String> names, OutOption out, StandardStreams streams) {

  /** Does something with one document. */
  public interface DocumentHandler {
    void handle(int file, StreamedDocument<Document> item) throws IOException;
  }

  /** The name of a file, unless there is only one. */
  public Optional<String> name(int file) {
    return names.size() == 1 ? Optional.empty() : Optional.of(names.get(file));
  }

  /** Where the result goes; none of the files may be overwritten. */
  public OutputStream target() throws UnusableException {
    return out.open(names, streams);
  }

  /** Reads the documents of all files, in their order. */
  public void read(FosteringJson reader, DocumentHandler handler)
      throws IOException, UnusableException {
    for (int file = 0; file < names.size(); file++) {
      read(file, reader, handler);
    }
  }

  private void read(int file, FosteringJson reader, DocumentHandler handler)
      throws IOException, UnusableException {
    String name = names.get(file);
    try (Progress progress = new Progress(out.file().isPresent(), streams.err())) {
      Input input = Input.open(name, streams.in(), progress);
      try (DocumentStream<Document> documents = reader.documents(input.bytes())) {
        while (documents.hasNext()) {
          StreamedDocument<Document> item = documents.next();
          if (item.number() == 1 && isEmptyInput(item)) {
            throw new UnusableException("input.empty", name);
          }
          handler.handle(file, item);
        }
      }
    } catch (UncheckedIOException e) {
      throw new UnusableException("input.broke-off", name);
    }
  }

  private static boolean isEmptyInput(StreamedDocument<Document> first) {
    return first.checked().findings().stream()
        .anyMatch(finding -> finding.code().equals(FindingCode.JSON_EMPTY.code()));
  }
}
