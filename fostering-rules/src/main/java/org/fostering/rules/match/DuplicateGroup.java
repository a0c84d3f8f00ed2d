package org.fostering.rules.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Enquiries each of which may be of the same people as another of them. However many they are, the
 * numbers and the first few pairs are all that is kept, for a person who looks at some of them to
 * see what the others are.
 */
public final class DuplicateGroup {

  /** So many pairs of a group are kept. */
  public static final int FIRST_PAIRS = 3;

  private final long first;
  private final long place;
  private final List<Pair> firstPairs = new ArrayList<>(1);
  private DuplicateGroup within = this;
  private long enquiries = 1;
  private long pairs;
  private long certain;

  /**
   * Two enquiries that may be of the same people.
   *
   * @param earlier the number of the one that came first
   * @param later the number of the other
   * @param links what they have in common
   */
  public record Pair(long earlier, long later, List<MatchLink> links) {

    /** Copies the list. */
    public Pair {
      links = List.copyOf(links);
    }

    private boolean isCertain() {
      return links.stream().anyMatch(MatchLink::isCertain);
    }
  }

  /** A group of one enquiry alone. */
  DuplicateGroup(long first, long place) {
    this.first = first;
    this.place = place;
  }

  /** The group in which this one is by now, which may be itself. */
  DuplicateGroup whole() {
    while (within != within.within) {
      within = within.within;
    }
    return within;
  }

  /** Which came first takes the other in, so that none is within one that is not kept. */
  long place() {
    return place;
  }

  /** Takes a group in that came later, because of a pair; or notes the pair within. */
  void join(DuplicateGroup later, Pair pair) {
    if (later != this) {
      later.within = this;
      enquiries += later.enquiries;
      pairs += later.pairs;
      certain += later.certain;
      later.firstPairs.forEach(this::keep);
      later.firstPairs.clear();
    }
    pairs++;
    certain += pair.isCertain() ? 1 : 0;
    keep(pair);
  }

  private void keep(Pair pair) {
    if (firstPairs.size() < FIRST_PAIRS) {
      firstPairs.add(pair);
    }
  }

  /** {@return which enquiry came first} */
  public long first() {
    return first;
  }

  /** {@return how many enquiries there are in it, from 2} */
  public long enquiries() {
    return enquiries;
  }

  /** {@return how many pairs link them, from 1} */
  public long pairs() {
    return pairs;
  }

  /** {@return how many of the pairs are certainly of the same people} */
  public long certain() {
    return certain;
  }

  /** {@return the first few pairs, at most {@value #FIRST_PAIRS}, unmodifiable} */
  public List<Pair> firstPairs() {
    return List.copyOf(firstPairs);
  }

  /** Says how many enquiries are in it. */
  @Override
  public String toString() {
    return "DuplicateGroup[" + enquiries + "]";
  }
}
