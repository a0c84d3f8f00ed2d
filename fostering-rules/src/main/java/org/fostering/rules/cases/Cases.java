package org.fostering.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.deadline.Clocks;
import org.fostering.rules.deadline.Deadlines;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.timeline.Timeline;

/**
 * Evaluates the status of cases on a day: puts the documents that name each other together, reads
 * their circumstances, and asks the journey and the clocks of the nation by one set of reference
 * data.
 *
 * <p>Immutable and thread-safe.
 */
public final class Cases {

  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "consistency.notice-not-in-writing",
          "consistency.recommendation-without-quorum",
          "consistency.person-unknown",
          "consistency.dates-impossible");

  private static final Cases STANDARD =
      new Cases(ReferenceData.standard(), Jurisdiction.notKnown());

  private final ReferenceData data;
  private final Jurisdiction otherwise;
  private final Deadlines deadlines;
  private final Consistency effect;

  private Cases(ReferenceData data, Jurisdiction otherwise) {
    this.data = data;
    this.otherwise = otherwise;
    this.deadlines =
        Deadlines.of(
            new ClockSettings(Clocks.standard(), data.interpretations(), data.bankHolidays()));
    this.effect = Consistency.standard().with(data.interpretations()).only(WITHOUT_EFFECT);
  }

  /**
   * {@return the one standard instance, by the law and the reference data that come with the
   * library}
   */
  public static Cases standard() {
    return STANDARD;
  }

  /**
   * The same with other reference data, of which only the bank holidays and the interpretations
   * have an effect here.
   *
   * @param other the data
   * @return the cases by them
   */
  public Cases with(ReferenceData other) {
    return new Cases(Objects.requireNonNull(other, "other"), otherwise);
  }

  /**
   * The same, with whose law to apply where no document of a case names the nation. It takes
   * precedence over the nations of the homes and services that are recorded.
   *
   * @param jurisdiction whose law
   * @return the cases with it
   */
  public Cases otherwiseIn(Jurisdiction jurisdiction) {
    return new Cases(data, Objects.requireNonNull(jurisdiction, "jurisdiction"));
  }

  /** {@return the reference data in use} */
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
   * What the documents of one case say besides its events, for callers that use a journey on its
   * own. What they do not say, or say in contradictory ways, is not known.
   *
   * @param documents the documents of one case; those of which there is no journey say nothing
   * @return the circumstances
   */
  public static Circumstances circumstances(Collection<? extends Document> documents) {
    List<CaseDocument> read = new ArrayList<>();
    for (Document document : documents) {
      CaseDocument.of(document, read.size()).ifPresent(read::add);
    }
    return new Case(read, false).circumstances();
  }

  /**
   * What a document records and what counts for nothing, or not for what was meant: notices that
   * the law wants in writing and that are recorded as spoken only, what a panel recommended without
   * its quorum, what concerns somebody whom the document does not have, and days before that of
   * something that must have come first. The first two are not events of the case: they start and
   * stop nothing. An event of somebody unknown is one of nobody in the case, and what rests on an
   * impossible day is as wrong as that day.
   *
   * @param document the document
   * @param asOf the day asked about
   * @return the findings, as those of {@link Consistency}; none in a document of which there is no
   *     journey
   * @throws IllegalArgumentException if the document is of no type of the vocabulary
   */
  public List<Finding> withoutEffect(Document document, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return CaseDocument.of(document, 0)
        .map(read -> effect.check(document, lawOf(new Case(List.of(read), false), asOf), asOf))
        .orElse(List.of());
  }

  private Jurisdiction lawOf(Case about, LocalDate asOf) {
    Jurisdiction own = about.jurisdiction();
    Jurisdiction named = own.nations().isEmpty() ? otherwise : own;
    return named.nations().isEmpty()
        ? RecordedPlaces.lawOf(
            about.documents().stream().map(CaseDocument::places).toList(), data, asOf)
        : named;
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
    Jurisdiction jurisdiction = lawOf(about, asOf);
    return new CaseStatus(
        about,
        asOf,
        data.interpretations(),
        jurisdiction,
        jurisdiction
            .nation()
            .map(
                nation ->
                    Journeys.standard()
                        .in(nation)
                        .status(timeline, about.circumstances(), deadlines.settings(), asOf)),
        deadlines.find(timeline, jurisdiction, asOf));
  }
}
