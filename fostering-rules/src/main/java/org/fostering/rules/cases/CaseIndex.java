package org.fostering.rules.cases;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.link.DocumentLinks;

/**
 * Which of very many documents belong together, in memory that is bounded: the documents of a case
 * may lie far apart and are not kept. On a first reading each document is {@linkplain #add added}
 * with the place where it can be read again; on a second the {@linkplain #groups() groups} say
 * which to read together, and {@link CaseGroup#cases} makes cases of them.
 *
 * <p>A document takes 16 bytes, and each different number by which it is known or names another at
 * most 16 more, in pieces of at most 32 kB. Of a number only a part of a hash is kept. If two meet
 * by chance, documents are read together that have nothing to do with each other, and come out as
 * the cases that they are. Not thread-safe.
 */
public final class CaseIndex {

  /**
   * Of how many documents one reading at most is. There are three types of documents of a case, and
   * two of a type are not one course of events, so that each of more than three stands alone
   * anyway.
   */
  public static final int MOST_TOGETHER = 16;

  private static final String INDEX_FULL = "case.index-full";

  private final long mostBytes;
  private final int mostTogether;
  private final FirstWithHash firstWith = new FirstWithHash();
  private final CompactLongs places = new CompactLongs();

  /**
   * For each document, in the upper half an earlier one of its case, or itself if it is the first;
   * in the lower half the next on the way round through all of its case.
   */
  private final CompactLongs links = new CompactLongs();

  private boolean full;

  /**
   * An index of no documents.
   *
   * @param mostBytes how much memory it may take, in bytes; it is kept to within 100 kB
   */
  public CaseIndex(long mostBytes) {
    this(mostBytes, MOST_TOGETHER);
  }

  /**
   * An index of no documents, where more than those of one course of events may belong together.
   *
   * @param mostBytes how much memory it may take, in bytes; it is kept to within 100 kB
   * @param mostTogether of how many documents one reading at most is
   */
  public CaseIndex(long mostBytes, int mostTogether) {
    this.mostBytes = mostBytes;
    this.mostTogether = mostTogether;
  }

  /**
   * Takes a document. One of another type than application, assessment and approval belongs to no
   * case and is passed over.
   *
   * @param document the document, which is not kept
   * @param place where it can be read again; not interpreted
   * @return false if there was no room for it: nothing more is taken then. Who goes on begins
   *     another index, having read the groups of this, and says so with {@link #indexFull()}.
   */
  public boolean add(Document document, long place) {
    return !CaseDocument.hasJourney(Objects.requireNonNull(document, "document"))
        || add(
            CaseDocument.keys(document).stream().mapToLong(CaseDocument.Key::hash).toArray(),
            place);
  }

  /**
   * Takes a document of whatever type.
   *
   * @param names by what it is put together with others: its own numbers, and those of others
   * @param place where it can be read again; not interpreted
   * @return false if there was no room for it, as of {@link #add(Document, long)}
   */
  public boolean add(Stream<DocumentReference> names, long place) {
    return add(
        names
            .mapToLong(each -> DocumentLinks.hash(each.getDocumentType(), each.getIdentifier()))
            .toArray(),
        place);
  }

  /**
   * Takes a document of whatever type.
   *
   * @param hashes by what it is put together with others, hashed to 64 bits
   * @param place where it can be read again; not interpreted
   * @return false if there was no room for it, as of {@link #add(Document, long)}
   */
  public boolean add(long[] hashes, long place) {
    full = full || bytes() >= mostBytes || size() >= FirstWithHash.MOST - 1;
    if (full) {
      return false;
    }
    int number = size();
    places.add(place);
    links.add(link(number, number));
    for (long hash : hashes) {
      join(firstWith.firstOr(hash, number), number);
    }
    return true;
  }

  /** {@return how many documents it has taken} */
  public int size() {
    return places.size();
  }

  /** {@return about how many bytes of memory it takes} */
  public long bytes() {
    return firstWith.bytes() + places.bytes() + links.bytes();
  }

  private static long link(int before, int next) {
    return (long) before << Integer.SIZE | next;
  }

  private int before(int number) {
    return (int) (links.get(number) >>> Integer.SIZE);
  }

  private int next(int number) {
    return (int) links.get(number);
  }

  private void join(int one, int other) {
    int first = Math.min(first(one), first(other));
    int last = Math.max(first(one), first(other));
    if (first != last) {
      // To exchange where two ways round go on makes one way round of them.
      int afterFirst = next(first);
      links.set(first, link(first, next(last)));
      links.set(last, link(first, afterFirst));
    }
  }

  /** The first document of the case of one. */
  private int first(int number) {
    int at = number;
    while (before(at) != at) {
      int shorter = before(before(at));
      links.set(at, link(shorter, next(at)));
      at = shorter;
    }
    return at;
  }

  /**
   * Which documents to read together. Nothing may be added meanwhile.
   *
   * @return the groups, once through, in the order of their first documents; those of more than one
   *     reading may have one by one, each at its own place
   */
  public Iterator<CaseGroup> groups() {
    return new Groups();
  }

  private final class Groups implements Iterator<CaseGroup> {
    private int at;

    /** Passes over what was read with an earlier document. */
    @Override
    public boolean hasNext() {
      while (at < size() && first(at) != at && together(at).isPresent()) {
        at++;
      }
      return at < size();
    }

    @Override
    public CaseGroup next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more groups");
      }
      int first = at++;
      Optional<int[]> together = together(first);
      return new CaseGroup(
          IntStream.of(together.orElseGet(() -> new int[] {first}))
              .mapToObj(number -> new CaseGroup.Entry(number, places.get(number)))
              .toList(),
          together.isEmpty());
    }
  }

  /** The documents of the case of one, in order; empty if they are too many. */
  private Optional<int[]> together(int one) {
    int[] all = new int[4];
    int many = 0;
    int at = one;
    do {
      if (many == mostTogether) {
        return Optional.empty();
      }
      if (many == all.length) {
        all = Arrays.copyOf(all, 2 * many);
      }
      all[many++] = at;
      at = next(at);
    } while (at != one);
    int[] together = Arrays.copyOf(all, many);
    Arrays.sort(together);
    return Optional.of(together);
  }

  /**
   * {@return the finding {@code case.index-full}, a warning, for the document for which there was
   * no room}
   */
  public static Finding indexFull() {
    return Finding.warning(INDEX_FULL, Pointer.ROOT);
  }

  /**
   * The texts of the finding.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(name -> CaseIndex.class.getResourceAsStream(name), "messages", locale);
  }

  /** Says how many documents there are and no more. */
  @Override
  public String toString() {
    return "CaseIndex[" + size() + " documents]";
  }
}
