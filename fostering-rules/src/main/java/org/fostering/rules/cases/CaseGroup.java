package org.fostering.rules.cases;

import java.util.List;

/**
 * Documents of a {@link CaseIndex} that are to be read again together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documents which, in the order in which they were added
 * @param apart whether more belong together than one case can have, so that each is to stand alone
 */
public record CaseGroup(List<Entry> documents, boolean apart) {

  /** Copies the list. */
  public CaseGroup {
    documents = List.copyOf(documents);
  }

  /**
   * A document that was added.
   *
   * @param number how many were added before it
   * @param place the place that was given with it
   */
  public record Entry(int number, long place) {}

  /**
   * The cases that the documents make.
   *
   * @param read what is remembered of the documents, in their order, now that they were read again
   * @return the cases, in the order of their first documents
   */
  public List<Case> cases(List<CaseDocument> read) {
    if (apart) {
      return read.stream().map(document -> new Case(List.of(document), true)).toList();
    }
    CaseGrouper grouper = new CaseGrouper();
    read.forEach(grouper::add);
    return grouper.cases();
  }
}
