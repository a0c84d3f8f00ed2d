package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fostering.model.finding.Pointer;

/**
 * References whose target was not seen when they were: of each the digest of its target, that of
 * the target's type and system, its document and its place, in three numbers. Not thread-safe.
 */
final class PendingReferences {

  /** How many different places there can be, so that they take no room to speak of. */
  private static final int MOST_PLACES = 1 << 12;

  private static final int NUMBERS = 3;

  /** As many as are allocated at once. */
  private static final int A_PAGE = 4096 * NUMBERS;

  private final List<long[]> pages = new ArrayList<>();
  private final Map<Pointer, Integer> places = new HashMap<>();
  private final List<Pointer> byNumber = new ArrayList<>();
  private int used = A_PAGE;

  /** Takes a reference. */
  interface Taker {
    void take(long document, Pointer place, long target, long system);
  }

  /** Keeps a reference in mind; false if it stands at a place for which there is no room. */
  boolean add(long document, Pointer place, long target, long system) {
    Integer number = places.get(place);
    if (number == null) {
      if (byNumber.size() == MOST_PLACES) {
        return false;
      }
      number = byNumber.size();
      places.put(place, number);
      byNumber.add(place);
    }
    if (used == A_PAGE) {
      pages.add(new long[A_PAGE]);
      used = 0;
    }
    long[] page = pages.get(pages.size() - 1);
    page[used++] = target;
    page[used++] = system;
    page[used++] = document * MOST_PLACES + number;
    return true;
  }

  /** Gives out every reference, in the order in which they came. */
  void forEach(Taker taker) {
    for (int i = 0; i < pages.size(); i++) {
      long[] page = pages.get(i);
      int end = i == pages.size() - 1 ? used : A_PAGE;
      for (int at = 0; at < end; at += NUMBERS) {
        long documentAndPlace = page[at + 2];
        taker.take(
            documentAndPlace / MOST_PLACES,
            byNumber.get((int) (documentAndPlace % MOST_PLACES)),
            page[at],
            page[at + 1]);
      }
    }
  }
}
