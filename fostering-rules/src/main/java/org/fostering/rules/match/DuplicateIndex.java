package org.fostering.rules.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;

/**
 * Which of many enquiries may be of the same people, in memory that is bounded. Each is compared
 * with those before it that share a key with it. Once the index is full, those that come are still
 * compared with those in it, and no longer kept: {@link #findings()} says so.
 *
 * <p>A case that is there many times is reported once for each time, and not for each two of them:
 * a copy is linked to the first of its kind alone; who is certainly one of a case already found is
 * found by what is new of them. A key that very many enquiries of different cases have, such as the
 * telephone of an office, finds no more of them. What belongs together is in {@link #groups()}. Not
 * thread-safe.
 */
public final class DuplicateIndex {

  /** The most cases that are found by one key. */
  public static final int MOST_OF_A_KEY = 20;

  /** What a key takes, with its place among the keys of its enquiry and in the index. */
  private static final long BYTES_OF_A_KEY = 350;

  /** What an enquiry takes besides, with its group. */
  private static final long BYTES_OF_A_GROUP = 200;

  private static final String INDEX_FULL = "duplicates.index-full";
  private static final String COMMON_KEY = "duplicates.common-key";

  private final long mostBytes;
  private final List<Held> held = new ArrayList<>();
  private final Map<EnquiryKeys, Held> byContent = new HashMap<>();
  private final Map<String, List<Held>> byKey = new HashMap<>();
  private long bytes;
  private long added;
  private boolean full;
  private boolean hasCommonKey;

  /**
   * @param place the place among those that are held
   * @param oneCase the place of the first of those that are certainly of one case
   */
  private record Held(
      int place, long number, EnquiryKeys keys, int oneCase, DuplicateGroup group) {}

  /**
   * An enquiry before another, and what they have in common.
   *
   * @param earlier the number of the enquiry before
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
   * @param number what the caller knows it by
   * @param keys its keys, made with the same secret as the others
   * @return those before it of which it may be a duplicate, in their order
   */
  public List<Duplicate> add(long number, EnquiryKeys keys) {
    Objects.requireNonNull(keys, "keys");
    added++;
    full = full || bytes >= mostBytes;
    Optional<Held> same = full ? Optional.empty() : Optional.ofNullable(byContent.get(keys));
    List<Duplicate> ofSame = same.map(each -> compare(each, keys)).orElse(List.of());
    DuplicateGroup group = new DuplicateGroup(number, added);
    if (!ofSame.isEmpty()) {
      link(same.get(), group, number, ofSame);
      return ofSame;
    }
    Set<String> all = keys.all();
    TreeSet<Held> candidates = new TreeSet<>(Comparator.comparingInt(Held::place));
    all.forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
    List<Duplicate> found = new ArrayList<>();
    int oneCase = held.size();
    for (Held other : candidates) {
      List<Duplicate> links = compare(other, keys);
      found.addAll(links);
      link(other, group, number, links);
      if (other.keys().isOfSamePeople(keys) || isCertain(links)) {
        oneCase = Math.min(oneCase, other.oneCase());
      }
    }
    if (!full) {
      keep(new Held(held.size(), number, keys, oneCase, group), all);
    }
    return List.copyOf(found);
  }

  private static List<Duplicate> compare(Held earlier, EnquiryKeys keys) {
    return earlier.keys().compare(keys).stream()
        .map(link -> new Duplicate(earlier.number(), link))
        .toList();
  }

  private static void link(Held earlier, DuplicateGroup group, long number, List<Duplicate> links) {
    if (links.isEmpty()) {
      return;
    }
    DuplicateGroup one = earlier.group().whole();
    DuplicateGroup other = group.whole();
    DuplicateGroup.Pair pair =
        new DuplicateGroup.Pair(
            earlier.number(), number, links.stream().map(Duplicate::link).toList());
    if (one.place() <= other.place()) {
      one.join(other, pair);
    } else {
      other.join(one, pair);
    }
  }

  private static boolean isCertain(List<Duplicate> links) {
    return links.stream().anyMatch(each -> each.link().isCertain());
  }

  private void keep(Held enquiry, Set<String> keys) {
    held.add(enquiry);
    byContent.putIfAbsent(enquiry.keys(), enquiry);
    for (String key : keys) {
      List<Held> holders = byKey.computeIfAbsent(key, each -> new ArrayList<>(1));
      if (holders.stream().noneMatch(other -> other.oneCase() == enquiry.oneCase())) {
        if (holders.size() < MOST_OF_A_KEY) {
          holders.add(enquiry);
        } else {
          hasCommonKey = true;
        }
      }
    }
    bytes += BYTES_OF_A_KEY * keys.size() + BYTES_OF_A_GROUP;
  }

  /**
   * {@return the enquiries that were found to belong together, copies among them, in the order of
   * the first of each group}
   */
  public Stream<DuplicateGroup> groups() {
    return held.stream()
        .map(Held::group)
        .filter(each -> each.whole() == each && each.enquiries() > 1);
  }

  /** {@return how many enquiries were added} */
  public long added() {
    return added;
  }

  /** {@return whether some were compared and not kept, because there was no more room} */
  public boolean isFull() {
    return full;
  }

  /**
   * {@return what kept some from being compared with each other: {@code duplicates.index-full} and
   * {@code duplicates.common-key}, both warnings, or none}
   */
  public List<Finding> findings() {
    return Stream.of(full ? INDEX_FULL : "", hasCommonKey ? COMMON_KEY : "")
        .filter(code -> !code.isEmpty())
        .map(code -> Finding.warning(code, Pointer.ROOT))
        .toList();
  }

  /**
   * What the findings say, and what to do about them.
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
