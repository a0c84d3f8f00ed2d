package org.fostering.model.finding;

/**
 * A place in a text file, for people who look at the file in an editor.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, counted from 1 over the whole input
 * @param column the column within the line, counted from 1 in characters
 */
public record Position(long line, long column) implements Comparable<Position> {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column are counted from 1");
    }
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Long.compare(line, other.line);
    return byLine != 0 ? byLine : Long.compare(column, other.column);
  }
}
