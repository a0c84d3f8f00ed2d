package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.law.Jurisdiction;

/**
 * The status of a case on a day: where its tracks stand, and which deadlines it has. Pointers start
 * with the type of the document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param about the case
 * @param asOf the day asked about
 * @param interpretations how the law was read
 * @param jurisdiction whose law was asked: of the nation that a document names, or else that
 *     whoever asks does, or else of the homes and services that are recorded
 * @param journey where the tracks stand, what may happen now and which remedies are open; empty if
 *     the nation is not known
 * @param deadlines the deadlines; where the nation is not known, those that some nation's clock
 *     would have started cannot be determined
 */
public record CaseStatus(
    Case about,
    LocalDate asOf,
    Interpretations interpretations,
    Jurisdiction jurisdiction,
    Optional<JourneyStatus> journey,
    List<Deadline> deadlines) {

  private static final Bilingual WHICH_SERVICE =
      new Bilingual(
          "Which service will assess? Its nation’s law governs the assessment.",
          "Pa wasanaeth fydd yn asesu? Cyfraith ei genedl sy’n llywodraethu’r asesiad.");

  private static final Bilingual WHICH_SERVICE_OR_HOME =
      new Bilingual(
          "Which service will assess, or what is the full postcode of the home?",
          "Pa wasanaeth fydd yn asesu, neu beth yw cod post llawn y cartref?");

  /** Copies the list. */
  public CaseStatus {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(interpretations, "interpretations");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(journey, "journey");
    deadlines = List.copyOf(deadlines);
  }

  /**
   * {@return what to ask where it is not known whose law governs; empty where the nation is known}
   */
  public Optional<Bilingual> question() {
    return switch (jurisdiction.nations().size()) {
      case 0 -> Optional.of(WHICH_SERVICE_OR_HOME);
      case 1 -> Optional.empty();
      default -> Optional.of(WHICH_SERVICE);
    };
  }

  /**
   * A place in one of the documents.
   *
   * @param document the document
   * @param pointer the place in it
   */
  public record Place(CaseDocument document, Pointer pointer) {}

  /**
   * The place that a pointer of the journey or of a deadline names.
   *
   * @param pointer the pointer, which starts with the type of the document
   * @return the document and the place in it; empty for the case as a whole
   */
  public Optional<Place> place(Pointer pointer) {
    for (CaseDocument document : about.documents()) {
      Pointer whole = Pointer.ROOT.property(document.type());
      if (pointer.startsWith(whole)) {
        return Optional.of(new Place(document, pointer.from(whole)));
      }
    }
    return Optional.empty();
  }

  /**
   * The places that name people of whom something is so that is not so of all.
   *
   * @param people their local ids, as a part of the journey gives them
   * @return for each the first place that names the person, in the order of the documents
   */
  public List<Place> places(Set<String> people) {
    List<Place> places = new ArrayList<>(people.size());
    if (!people.isEmpty()) {
      about
          .timeline()
          .people()
          .forEach(
              (person, pointer) -> {
                if (people.contains(person)) {
                  place(pointer).ifPresent(places::add);
                }
              });
    }
    return places;
  }

  /** {@return whether an event is recorded that does not fit the law, or that of this nation} */
  public boolean hasMisfits() {
    return has(Set.of(Verdict.NOT_ALLOWED, Verdict.OTHER_NATION));
  }

  /** {@return whether an event is recorded and not what must come first} */
  public boolean hasGaps() {
    return has(Set.of(Verdict.NOT_SHOWN));
  }

  private boolean has(Set<Verdict> verdicts) {
    return journey.stream()
        .flatMap(status -> status.history().stream())
        .anyMatch(note -> verdicts.contains(note.verdict()));
  }
}
