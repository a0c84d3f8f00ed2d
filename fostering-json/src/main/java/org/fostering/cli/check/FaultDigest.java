package org.fostering.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/**
 * What was found, fault by fault: how often, where by the shape of the document, and the first
 * places. Its size is bounded, whatever the number of documents. Not thread-safe.
 */
final class FaultDigest {

  /** So many places of one fault are kept; a person mends the cause, and then the rest is gone. */
  static final int MOST_PLACES = 100;

  private static final int MOST_POINTERS = 200;

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

  /** One kind of fault. */
  static final class Fault {
    private final Map<String, Long> pointers = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private Severity severity = Severity.INFO;
    private long count;
    private long documents;

    private void add(Place place) {
      Finding finding = place.finding();
      count++;
      severity = finding.severity().compareTo(severity) < 0 ? finding.severity() : severity;
      String pointer = INDEX.matcher(finding.pointer().toString()).replaceAll("/*");
      if (pointers.containsKey(pointer) || pointers.size() < MOST_POINTERS) {
        pointers.merge(pointer, 1L, Long::sum);
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

    /** How often by the place, with an asterisk for every place in a list. */
    Map<String, Long> pointers() {
      return Collections.unmodifiableMap(pointers);
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
