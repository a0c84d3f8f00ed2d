package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.timeline.Timeline;

/**
 * Finds out where cases stand on a day: puts the documents that name each other together, reads
 * their circumstances, and asks the journey and the clocks of the nation by one set of reference
 * data.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cases {

  private static final Cases STANDARD = new Cases(ReferenceData.standard(), Optional.empty());

  private final ReferenceData data;
  private final Optional<Nation> otherwise;

  private Cases(ReferenceData data, Optional<Nation> otherwise) {
    this.data = data;
    this.otherwise = otherwise;
  }

  /**
   * By the law and the reference data that come with the library.
   *
   * @return the one standard instance
   */
  public static Cases standard() {
    return STANDARD;
  }

  /**
   * The same by other reference data, of which the bank holidays and the interpretations count
   * here.
   *
   * @param other the data
   * @return the cases by them
   */
  public Cases with(ReferenceData other) {
    return new Cases(Objects.requireNonNull(other, "other"), otherwise);
  }

  /**
   * The same, with the nation whose law to ask where no document of a case says.
   *
   * @param nation the nation
   * @return the cases with it
   */
  public Cases otherwiseIn(Nation nation) {
    return new Cases(data, Optional.of(nation));
  }

  /**
   * The reference data by which it answers.
   *
   * @return the data
   */
  public ReferenceData data() {
    return data;
  }

  /**
   * Where the cases of some documents stand.
   *
   * @param documents documents of any types, in any order; those of which there is no journey are
   *     left out
   * @param asOf the day asked about
   * @return a status for each case, in the order of their first documents; a document is numbered
   *     by its place, from 0
   */
  public List<CaseStatus> status(Collection<? extends Document> documents, LocalDate asOf) {
    CaseGrouper grouper = new CaseGrouper();
    long number = 0;
    for (Document document : documents) {
      CaseDocument.of(document, number++).ifPresent(grouper::add);
    }
    return grouper.cases().stream().map(about -> status(about, asOf)).toList();
  }

  /**
   * Where a case stands.
   *
   * @param about the case
   * @param asOf the day asked about
   * @return the status
   */
  public CaseStatus status(Case about, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    Timeline timeline = about.timeline();
    Optional<Nation> nation = about.nation().or(() -> otherwise);
    ClockSettings clocks =
        new ClockSettings(Clocks.standard(), data.interpretations(), data.bankHolidays());
    return new CaseStatus(
        about,
        asOf,
        data.interpretations(),
        nation,
        nation.map(
            of -> Journeys.standard().in(of).status(timeline, about.circumstances(), clocks, asOf)),
        Deadlines.of(clocks).find(timeline, Jurisdiction.of(nation), asOf));
  }
}
