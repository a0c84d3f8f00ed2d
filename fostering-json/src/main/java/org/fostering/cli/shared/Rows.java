package org.fostering.cli.shared;

import java.io.IOException;
import java.util.List;

/** The rows of a table that is longer than what is held of it. */
@FunctionalInterface
public interface Rows {

  /** The next few rows; none after the last. */
  List<List<String>> next() throws IOException;
}
