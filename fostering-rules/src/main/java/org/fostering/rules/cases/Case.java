package org.fostering.rules.cases;

import java.util.List;
import org.fostering.rules.journey.Circumstances;
import org.fostering.rules.law.Jurisdiction;
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
   * {@return the jurisdiction whose law governs the case, as the documents say; not known if no
   * document names the nation}
   */
  public Jurisdiction jurisdiction() {
    for (CaseDocument document : documents) {
      if (!document.jurisdiction().nations().isEmpty()) {
        return document.jurisdiction();
      }
    }
    return Jurisdiction.notKnown();
  }

  /** {@return what has happened in the case; each pointer starts with the type of the document} */
  public Timeline timeline() {
    Timeline timeline = new Timeline(List.of());
    for (CaseDocument document : documents) {
      timeline = timeline.with(document.timeline().under(document.type()));
    }
    return timeline;
  }

  /**
   * {@return what the documents say about the case besides its events} What they do not say, or say
   * in two ways, is not known.
   */
  public Circumstances circumstances() {
    return DocumentCircumstances.together(
        documents.stream().map(CaseDocument::circumstances).toList());
  }
}
