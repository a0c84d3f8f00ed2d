package org.fostering.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Severity;

/**
 * Which of many enquiries may be of the same people, in memory that is bounded. Each is compared
 * with those before it that share a key with it. Once the index is full, those that come are still
 * compared with those in it, and no longer kept: {@link #indexFull()} says so.
 *
 * <p>A key that very many enquiries have, such as the telephone of an office, finds no more of
 * them. Not thread-safe.
 */
public final class DuplicateIndex {

  /** The most enquiries that are found by one key. */
  public static final int MOST_OF_A_KEY = 100;

  /** What a key takes, with its place among the keys of its enquiry and in the index. */
  private static final long BYTES_OF_A_KEY = 350;

  private static final String INDEX_FULL = "duplicates.index-full";

  private final long mostBytes;
  private final List<Held> held = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private long bytes;
  private long added;
  private boolean full;

  private record Held(long number, EnquiryKeys keys) {}

  /**
   * An enquiry before another, and what they have in common.
   *
   * @param earlier the number of the enquiry before, from 0 in the order in which they were added
   * @param link what they have in common
   */
  public record Duplicate(long earlier, MatchLink link) {

    /** Checks that it is there. */
    public Duplicate {
      Objects.requireNonNull(link, "link");
    }
  }

  /**
   * An index of no enquiries.
   *
   * @param mostBytes how much memory it may take, in bytes, by an estimate that is on the high side
   */
  public DuplicateIndex(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /**
   * Compares an enquiry with those before it and keeps its keys while there is room.
   *
   * @param keys its keys, made with the same secret as the others
   * @return those before it of which it may be a duplicate, in their order
   */
  public List<Duplicate> add(EnquiryKeys keys) {
    Objects.requireNonNull(keys, "keys");
    full = full || bytes >= mostBytes;
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String key : keys.all()) {
      List<Integer> holders =
          full
              ? byKey.getOrDefault(key, List.of())
              : byKey.computeIfAbsent(key, each -> new ArrayList<>(1));
      candidates.addAll(holders);
      if (!full && holders.size() < MOST_OF_A_KEY) {
        holders.add(held.size());
      }
      bytes += full ? 0 : BYTES_OF_A_KEY;
    }
    List<Duplicate> found = new ArrayList<>();
    for (int candidate : candidates) {
      Held other = held.get(candidate);
      other.keys().compare(keys).forEach(link -> found.add(new Duplicate(other.number(), link)));
    }
    if (!full) {
      held.add(new Held(added, keys));
    }
    added++;
    return List.copyOf(found);
  }

  /**
   * How many enquiries were added.
   *
   * @return the number
   */
  public long added() {
    return added;
  }

  /**
   * Whether some were compared and not kept.
   *
   * @return whether there was no more room
   */
  public boolean isFull() {
    return full;
  }

  /**
   * What is to be said where the index was full.
   *
   * @return a warning
   */
  public static Finding indexFull() {
    return new Finding(
        INDEX_FULL, Severity.WARNING, Pointer.ROOT, Optional.empty(), Optional.empty());
  }

  /**
   * What the finding says, and what to do about it.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(DuplicateIndex.class::getResourceAsStream, "messages", locale);
  }

  /** Says how many enquiries are in it; never a key. */
  @Override
  public String toString() {
    return "DuplicateIndex[" + held.size() + "]";
  }
}
