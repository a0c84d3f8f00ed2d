package org.fostering.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
 * @param out the file for the result, if it does not go to standard output
 * @param streams the standard streams
 */
record InputFiles(List<String> names, Optional<Path> out, Main.Streams streams) {

  /** Takes one document. */
  interface Taker {
    void take(int file, StreamedDocument<Document> item) throws IOException;
  }

  /** The name of a file, unless there is only one. */
  Optional<String> name(int file) {
    return names.size() == 1 ? Optional.empty() : Optional.of(names.get(file));
  }

  /** Where the result goes; none of the files may be overwritten. */
  OutputStream target() throws UnusableException {
    if (out.isEmpty()) {
      return streams.out();
    }
    for (String file : names) {
      if (!file.equals(Input.STANDARD_INPUT) && out.get().equals(Path.of(file))) {
        throw new UnusableException("output.is-input", file);
      }
    }
    return Output.file(out.get(), Optional.empty());
  }

  /** Reads the documents of all files, in their order. */
  void read(FosteringJson reader, Taker taker) throws IOException, UnusableException {
    for (int file = 0; file < names.size(); file++) {
      read(file, reader, taker);
    }
  }

  private void read(int file, FosteringJson reader, Taker taker)
      throws IOException, UnusableException {
    String name = names.get(file);
    try (Progress progress = new Progress(out.isPresent(), streams.err())) {
      Input input = Input.open(name, streams.in(), progress);
      try (DocumentStream<Document> documents = reader.documents(input.bytes())) {
        while (documents.hasNext()) {
          StreamedDocument<Document> item = documents.next();
          if (item.number() == 1 && isEmptyInput(item)) {
            throw new UnusableException("input.empty", name);
          }
          taker.take(file, item);
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
