package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * What was found, fault by fault: how often, where by the shape of the document, and the first
 * places. Its size is bounded, whatever the number of documents. Not thread-safe.
 */
final class FaultDigest {

  /** So many places of one fault are kept; a person mends the cause, and then the rest is gone. */
  static final int MOST_PLACES = 100;

  static final int MOST_KINDS = 200;

  /** A number in a pointer, which is a place in a list. */
  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

  private final SortedMap<String, Fault> faults = new TreeMap<>();

  /**
   * A place where something was found.
   *
   * @param file the place of the file among those named, from 0
   * @param number the place of the document in it, from 1; 0 for all documents together
   * @param finding what was found
   */
  record Place(int file, long number, Finding finding) {}

  /** Findings that are mended in the same way. */
  private record Kind(String pointer, Optional<Expectation> expected) {}

  /**
   * Findings that are alike.
   *
   * @param pointer where, with an asterisk for every place in a list
   * @param first the first of them
   * @param count how many they are
   */
  record Alike(String pointer, Finding first, long count) {
    private Alike and(Alike more) {
      return new Alike(pointer, first, count + more.count);
    }
  }

  /** One kind of fault. */
  static final class Fault {
    private final Map<Kind, Alike> alike = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private Severity severity = Severity.INFO;
    private long count;
    private long documents;

    private void add(Place place) {
      Finding finding = place.finding();
      count++;
      severity = finding.severity().compareTo(severity) < 0 ? finding.severity() : severity;
      String pointer = shape(finding.pointer().toString());
      Kind kind = new Kind(pointer, finding.expectation());
      if (alike.containsKey(kind) || alike.size() < MOST_KINDS) {
        alike.merge(kind, new Alike(pointer, finding, 1), Alike::and);
      }
      if (places.size() < MOST_PLACES) {
        places.add(place);
      }
    }

    /** The gravest that it was. */
    Severity severity() {
      return severity;
    }

    long count() {
      return count;
    }

    /** In how many documents. */
    long documents() {
      return documents;
    }

    /** What was found, the most first. */
    List<Alike> alike() {
      return alike.values().stream()
          .sorted(Comparator.comparing((Alike each) -> -each.count()).thenComparing(Alike::pointer))
          .toList();
    }

    /** The first places. */
    List<Place> places() {
      return Collections.unmodifiableList(places);
    }

    /** How many places are not kept. */
    long leftOut() {
      return count - places.size();
    }
  }

  /** A pointer with an asterisk for every place in a list. */
  static String shape(String pointer) {
    return INDEX.matcher(pointer).replaceAll("/*");
  }

  void add(DocumentResult result) {
    Set<String> seen = new HashSet<>();
    for (Finding finding : result.found()) {
      Fault fault = faults.computeIfAbsent(finding.code(), code -> new Fault());
      fault.add(new Place(result.file(), result.number(), finding));
      if (result.number() > 0 && seen.add(finding.code())) {
        fault.documents++;
      }
    }
  }

  /** The faults by their codes. */
  SortedMap<String, Fault> faults() {
    return Collections.unmodifiableSortedMap(faults);
  }
}
