package org.fostering.json.format;

import java.util.List;
import java.util.Map;

/** What all documents of a run come to, in counts. */
public interface DocumentCounts {

  /** {@return how many there were} */
  long documents();

  /** {@return how many of them are sound} */
  long sound();

  /** {@return how many have errors} */
  long withErrors();

  /** {@return how many have warnings} */
  long withWarnings();

  /** {@return how often each code was found, the most frequent first} */
  List<Map.Entry<String, Long>> findings();
}
