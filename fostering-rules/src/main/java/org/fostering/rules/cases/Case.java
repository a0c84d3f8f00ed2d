package org.fostering.rules.cases;

import java.util.List;
import java.util.Optional;
import org.fostering.model.value.Nation;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.timeline.Timeline;

/**
 * The documents of one case, in their order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documents the documents, at most one of a type
 * @param apart whether others refer to it that it could not be put together with: two of a type, or
 *     of two nations, are not one course of events, and each then stands alone
 */
public record Case(List<CaseDocument> documents, boolean apart) {

  /** Copies the list. */
  public Case {
    documents = List.copyOf(documents);
  }

  /**
   * Whose law governs the case.
   *
   * @return the nation, or empty if no document says
   */
  public Optional<Nation> nation() {
    return documents.stream().flatMap(document -> document.nation().stream()).findFirst();
  }

  /**
   * What has happened in the case.
   *
   * @return the events of all documents; each pointer starts with the type of the document
   */
  public Timeline timeline() {
    Timeline timeline = new Timeline(List.of());
    for (CaseDocument document : documents) {
      timeline = timeline.with(document.timeline().under(document.type()));
    }
    return timeline;
  }

  /**
   * What the documents say of the case besides its events. What they do not say, or say in two ways,
   * is not known.
   *
   * @return the circumstances
   */
  public Circumstances circumstances() {
    return DocumentCircumstances.together(
        documents.stream().map(CaseDocument::circumstances).toList());
  }
}
