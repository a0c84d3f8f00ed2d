package org.fostering.json.format;

import java.util.List;
import java.util.Map;

/** What all documents of a run come to, in counts. */
public interface DocumentCounts {

  /**
   * How many there were.
   *
   * @return the number
   */
  long documents();

  /**
   * How many of them are sound.
   *
   * @return the number
   */
  long sound();

  /**
   * How many have errors.
   *
   * @return the number
   */
  long withErrors();

  /**
   * How many have warnings.
   *
   * @return the number
   */
  long withWarnings();

  /**
   * How often each code was found, the most frequent first.
   *
   * @return the codes and how often
   */
  List<Map.Entry<String, Long>> findings();
}
