package org.fostering.rules.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts documents that refer to each other together into cases. What it remembers grows with the
 * number of documents, because the one that joins two others may come last. Not thread-safe.
 */
public final class CaseGrouper {

  private final List<CaseDocument> documents = new ArrayList<>();

  /** For each document, another of its case that came before it, or itself. */
  private final List<Integer> before = new ArrayList<>();

  private final Map<CaseDocument.Key, Integer> firstWith = new HashMap<>();

  /** Starts with no documents. */
  public CaseGrouper() {}

  /**
   * Takes a document.
   *
   * @param document what is remembered of it
   */
  public void add(CaseDocument document) {
    int place = documents.size();
    documents.add(document);
    before.add(place);
    for (CaseDocument.Key key : document.keys()) {
      join(place, firstWith.computeIfAbsent(key, none -> place));
    }
  }

  private void join(int one, int other) {
    int first = Math.min(first(one), first(other));
    int last = Math.max(first(one), first(other));
    before.set(last, first);
  }

  private int first(int place) {
    int at = place;
    while (before.get(at) != at) {
      before.set(at, before.get(before.get(at)));
      at = before.get(at);
    }
    return at;
  }

  /** {@return the cases of all documents taken so far, in the order of their first documents} */
  public List<Case> cases() {
    Map<Integer, List<CaseDocument>> together = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      together.computeIfAbsent(first(i), none -> new ArrayList<>()).add(documents.get(i));
    }
    return together.values().stream().flatMap(CaseGrouper::apart).toList();
  }

  /** Two of a type, or of two nations, are not one course of events: each then stands alone. */
  private static Stream<Case> apart(List<CaseDocument> all) {
    long types = all.stream().map(CaseDocument::type).distinct().count();
    long nations =
        all.stream()
            .flatMap(document -> document.jurisdiction().nations().stream())
            .distinct()
            .count();
    return types == all.size() && nations <= 1
        ? Stream.of(new Case(List.copyOf(all), false))
        : all.stream().map(document -> new Case(List.of(document), true));
  }
}
