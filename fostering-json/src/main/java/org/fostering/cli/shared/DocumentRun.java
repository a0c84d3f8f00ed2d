package org.fostering.cli.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.json.DocumentStream;

/**
 * A run of a command over the documents of some files: they are read on several threads, what comes
 * of them is printed in their order, and what the files come to at the end.
 *
 * @param files the files
 * @param pipeline the threads on which they are read
 * @param skipped how many documents are passed over before the first that is worked on
 */
public record DocumentRun(InputFiles files, Pipeline pipeline, long skipped) {

  /** A run over all documents. */
  public DocumentRun(InputFiles files, Pipeline pipeline) {
    this(files, pipeline, 0);
  }

  /** Starts the work, once it is known that there are documents. */
  public interface Opener<T, P> {
    DocumentWork<T, P> open(Outputs outputs) throws IOException, UnusableException;
  }

  /**
   * Runs the command. Nothing is written where the first file holds no documents.
   *
   * @param prepared the outputs, checked and not opened
   * @return how it ends
   */
  public <T, P> int run(
      Outputs prepared, Function<InputStream, DocumentStream<T>> reader, Opener<T, P> opener)
      throws UnusableException {
    int exitCode = ExitCode.SOUND;
    try (Outputs outputs = prepared;
        InputDocuments<T> documents = InputDocuments.open(files, reader, skipped);
        DocumentWork<T, P> work = opener.open(outputs)) {
      try {
        print(documents, work, outputs);
      } finally {
        exitCode = work.exitCode();
      }
    } catch (ClosedPipeException e) {
      // Nobody reads any more, so there is nobody to tell.
    } catch (IOException e) {
      throw Outputs.failure(e);
    }
    return exitCode;
  }

  private <T, P> void print(InputDocuments<T> documents, DocumentWork<T, P> work, Outputs outputs)
      throws IOException, UnusableException {
    OutputStream target = outputs.result(files.out().file());
    Optional<UnusableException> brokenOff = Optional.empty();
    try {
      pipeline.run(documents, work, part -> work.take(part, target));
    } catch (UnusableException e) {
      brokenOff = Optional.of(e);
    }
    brokenOff.ifPresent(work::brokeOff);
    work.together(target);
    ReportOutput output = new ReportOutput(target);
    work.end(output, brokenOff.isEmpty());
    output.flush();
    outputs.commit();
    if (files.out().file().isPresent()) {
      ReportOutput screen = new ReportOutput(files.streams().out());
      work.endOnScreen(screen, brokenOff.isEmpty());
      screen.flush();
    }
    if (brokenOff.isPresent()) {
      throw brokenOff.get();
    }
  }
}
