package org.fostering.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.Verdict;

/**
 * Where a case stands and which deadlines it has. Pointers start with the type of the document.
 *
 * @param group the documents
 * @param nation whose law was asked, if it is known
 * @param journey where the tracks stand; empty if the nation is not known
 * @param deadlines the deadlines
 */
public record CaseStatus(
    CaseGrouper.Group group,
    Optional<Nation> nation,
    Optional<JourneyStatus> journey,
    List<Deadline> deadlines) {

  /**
   * A place in one of the documents.
   *
   * @param document the document
   * @param pointer the place in it
   */
  public record Place(CaseDocument document, String pointer) {}

  public List<CaseDocument> documents() {
    return group.documents();
  }

  /** The place that a pointer names; empty for the case as a whole. */
  public Optional<Place> place(Pointer pointer) {
    String text = pointer.toString();
    return documents().stream()
        .filter(document -> (text + "/").startsWith("/" + document.type() + "/"))
        .map(document -> new Place(document, text.substring(document.type().length() + 1)))
        .findFirst();
  }

  /** Whether an event is recorded that does not fit the law, or that of this nation. */
  public boolean hasMisfits() {
    return has(Set.of(Verdict.NOT_ALLOWED, Verdict.OTHER_NATION));
  }

  /** Whether an event is recorded and not what must come first. */
  public boolean hasGaps() {
    return has(Set.of(Verdict.NOT_SHOWN));
  }

  private boolean has(Set<Verdict> verdicts) {
    return journey.stream()
        .flatMap(status -> status.history().stream())
        .anyMatch(note -> verdicts.contains(note.verdict()));
  }
}
