package org.fostering.cli.shared;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What a command makes of the documents that it reads.
 *
 * @param <T> the type of the documents
 * @param <P> what comes of some documents that follow each other
 */
public interface DocumentWork<T, P> extends Pipeline.Work<InputDocument<T>, P>, AutoCloseable {

  /** Takes what came of documents, in their order, and prints it. */
  void take(P part, OutputStream out) throws IOException, UnusableException;

  /** Prints what only all documents together show, when all that could be read were. */
  default void together(OutputStream out) throws IOException, UnusableException {}

  /** Takes why the rest could not be read, before the end is printed. */
  default void brokeOff(UnusableException why) {}

  /**
   * Prints what they come to.
   *
   * @param complete whether all files could be read to their ends
   */
  void end(ReportOutput out, boolean complete) throws IOException;

  /** Prints what they come to for people, where the result went to a file. */
  void endOnScreen(ReportOutput screen, boolean complete) throws IOException;

  /** How the command ends. */
  int exitCode();

  @Override
  default void close() throws IOException {}
}
