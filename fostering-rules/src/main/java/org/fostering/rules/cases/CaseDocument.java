package org.fostering.rules.cases;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.common.Identifier;
import org.fostering.model.description.Documents;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.link.DocumentLinks;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;

/**
 * What is remembered of an application, assessment or approval until all documents have been read:
 * what has happened, and to which others it belongs. The document itself is not kept.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseDocument {

  /** A number of a document of a type. */
  record Key(String type, Identifier identifier) {

    /** Sixty-four bits of all its texts. */
    long hash() {
      return DocumentLinks.hash(type, identifier);
    }
  }

  private final long number;
  private final String type;
  private final Jurisdiction jurisdiction;
  private final RecordedPlaces places;
  private final Timeline timeline;
  private final DocumentCircumstances circumstances;
  private final Set<Key> keys;

  private CaseDocument(
      long number,
      Document document,
      Jurisdiction jurisdiction,
      Timeline timeline,
      DocumentCircumstances circumstances) {
    this.number = number;
    this.type = Documents.typeOf(document);
    this.jurisdiction = jurisdiction;
    this.places = RecordedPlaces.of(document);
    this.timeline = timeline;
    this.circumstances = circumstances;
    this.keys = keys(document);
  }

  /**
   * What to remember of a document.
   *
   * @param document the document
   * @param number the number by which the caller knows the document; not interpreted
   * @return what to remember; empty for a document of another type than application, assessment and
   *     approval, of which there is no journey here
   */
  public static Optional<CaseDocument> of(Document document, long number) {
    Objects.requireNonNull(document, "document");
    if (document instanceof Application application) {
      return Optional.of(
          new CaseDocument(
              number,
              application,
              Jurisdiction.notKnown(),
              Timelines.of(application),
              DocumentCircumstances.of(application)));
    }
    if (document instanceof Assessment assessment) {
      return Optional.of(
          new CaseDocument(
              number,
              assessment,
              Jurisdiction.of(assessment.getNation()),
              Timelines.of(assessment),
              DocumentCircumstances.of(assessment)));
    }
    if (document instanceof Approval approval) {
      return Optional.of(
          new CaseDocument(
              number,
              approval,
              Jurisdiction.of(approval.getNation()),
              Timelines.of(approval),
              DocumentCircumstances.of(approval)));
    }
    return Optional.empty();
  }

  /** Whether there is a journey of documents of its type. */
  static boolean hasJourney(Document document) {
    return document instanceof Application
        || document instanceof Assessment
        || document instanceof Approval;
  }

  /** Its own numbers, and those of the documents to which it refers as part of the same case. */
  static Set<Key> keys(Document document) {
    String type = Documents.typeOf(document);
    Set<Key> keys = new HashSet<>();
    document.getIdentifiers().forEach(identifier -> keys.add(new Key(type, identifier)));
    DocumentLinks.ofCase(document)
        .forEach(
            reference -> keys.add(new Key(reference.getDocumentType(), reference.getIdentifier())));
    return Set.copyOf(keys);
  }

  /** {@return the number by which the caller knows the document} */
  public long number() {
    return number;
  }

  /** {@return the name of its type, such as {@code assessment}} */
  public String type() {
    return type;
  }

  /**
   * {@return the jurisdiction whose law governs it, as it says; not known if the document names no
   * nation}
   */
  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  /** The places it records that tell whose law governs it if it names no nation. */
  RecordedPlaces places() {
    return places;
  }

  /** {@return what it says has happened, with pointers into the document} */
  public Timeline timeline() {
    return timeline;
  }

  DocumentCircumstances circumstances() {
    return circumstances;
  }

  /** Its own numbers, and those of the documents to which it refers as part of the same case. */
  Set<Key> keys() {
    return keys;
  }

  /** Says which document, and nothing out of it. */
  @Override
  public String toString() {
    return "CaseDocument[" + type + " " + number + "]";
  }
}
