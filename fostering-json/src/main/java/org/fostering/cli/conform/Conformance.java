package org.fostering.cli.conform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fostering.cli.conform.Expectations.Place;
import org.fostering.cli.shared.Input;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.DocumentStream;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.json.event.EventDuplicates;
import org.fostering.json.event.FosteringEvent;
import org.fostering.json.event.FosteringEvents;
import org.fostering.json.event.Received;
import org.fostering.json.reader.Strictness;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Severity;

/** Reads the files of a folder, strictly and tolerantly, and compares with what is expected. */
final class Conformance {

  /** More faults of one file no person goes through. */
  static final int MOST_FAULTS = 20;

  /** An event may come again on the way; a sender writes it once. */
  private static final int MOST_EVENTS = 100_000;

  private final Path folder;
  private final Expectations expectations;
  private final Reading strict = Reading.in(Strictness.STRICT);
  private final Reading tolerant = Reading.in(Strictness.TOLERANT);

  /**
   * How files are read in one mode.
   *
   * @param events of all files that are to be sound: an example stands by itself
   */
  private record Reading(FosteringJson reader, EventDuplicates events) {
    static Reading in(Strictness mode) {
      return new Reading(
          FosteringJson.builder().strictness(mode).build(), new EventDuplicates(MOST_EVENTS));
    }
  }

  /** What is wrong with a file in one mode. */
  enum Kind {
    /** An error in a document that is to be sound. */
    ERROR,
    /** Something was found that is not expected. */
    UNEXPECTED,
    /** Something is expected that was not found. */
    MISSING
  }

  /**
   * One thing that does not conform.
   *
   * @param place where, and what; of what is missing, as the expectations name it
   * @param line of what is missing, where it is expected; of others, where it is found first
   * @param finding what was found first; empty for what is missing
   */
  record Fault(Strictness mode, Kind kind, Place place, long line, Optional<Finding> finding) {}

  /** What is found in a place first, and in which line. */
  private record Found(Finding finding, long line) {
    Fault fault(Strictness mode, Kind kind, Place place) {
      return new Fault(mode, kind, place, line, Optional.of(finding));
    }
  }

  /**
   * What came of a file.
   *
   * @param file its name within the folder
   * @param documents how many documents it holds
   * @param warnings how many warnings a strict reader has of those that are to be sound
   * @param example whether something is expected of it
   * @param count how many faults it has
   * @param faults the first of them
   */
  record Result(
      String file, long documents, long warnings, boolean example, long count, List<Fault> faults) {
    boolean conforms() {
      return count == 0;
    }
  }

  Conformance(Path folder, Expectations expectations) {
    this.folder = folder;
    this.expectations = expectations;
  }

  private Reading reading(Strictness mode) {
    return mode == Strictness.STRICT ? strict : tolerant;
  }

  /** Reads a file. */
  Result of(String file) throws UnusableException {
    String name = folder.relativize(Path.of(file)).toString().replace('\\', '/');
    Map<Strictness, Map<Place, Long>> expected = expectations.files().get(name);
    Faults faults = new Faults();
    long documents = 0;
    long warnings = 0;
    for (Strictness mode : Strictness.values()) {
      Map<Place, Found> found = new TreeMap<>();
      Counts counts = read(file, reading(mode), expected != null, found);
      documents = counts.documents();
      warnings = mode == Strictness.STRICT ? counts.warnings() : warnings;
      if (expected == null) {
        found.forEach((place, first) -> faults.add(first.fault(mode, Kind.ERROR, place)));
      } else {
        faults.compare(mode, found, expected.getOrDefault(mode, Map.of()));
      }
    }
    return new Result(name, documents, warnings, expected != null, faults.count, faults.first);
  }

  private record Counts(long documents, long warnings) {}

  /**
   * Collects what is found first in each place: of a file that is to be sound the errors, and
   * events that stand in it twice or in one before.
   */
  private Counts read(String file, Reading reading, boolean all, Map<Place, Found> found)
      throws UnusableException {
    Input input = Input.openBytes(file);
    long documents = 0;
    long warnings = 0;
    try (InputStream bytes = input.bytes();
        DocumentStream<Received> read = FosteringEvents.of(reading.reader()).received(bytes)) {
      EventDuplicates before = all ? new EventDuplicates(MOST_EVENTS) : reading.events();
      while (read.hasNext()) {
        StreamedDocument<Received> document = read.next();
        documents++;
        List<Finding> findings = document.checked().findings();
        List<Finding> against =
            findings.stream()
                .filter(finding -> all || finding.severity() == Severity.ERROR)
                .toList();
        warnings += findings.size() - against.size();
        Optional<FosteringEvent<?>> event = document.checked().value().flatMap(Received::event);
        Stream.concat(against.stream(), event.flatMap(before::add).stream())
            .forEach(
                finding ->
                    found.putIfAbsent(
                        new Place(finding.pointer().toString(), finding.code()),
                        new Found(finding, finding.position().orElse(document.start()).line())));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableException("input.broke-off", file);
    }
    return new Counts(documents, warnings);
  }

  private static final class Faults {

    private final List<Fault> first = new ArrayList<>();
    private long count;

    void add(Fault fault) {
      count++;
      if (first.size() < MOST_FAULTS) {
        first.add(fault);
      }
    }

    void compare(Strictness mode, Map<Place, Found> found, Map<Place, Long> expected) {
      found.forEach(
          (place, first) -> {
            if (!expected.containsKey(place)) {
              add(first.fault(mode, Kind.UNEXPECTED, place));
            }
          });
      expected.forEach(
          (place, line) -> {
            if (!found.containsKey(place)) {
              add(new Fault(mode, Kind.MISSING, place, line, Optional.empty()));
            }
          });
    }
  }
}
