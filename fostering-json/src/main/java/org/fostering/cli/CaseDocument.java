package org.fostering.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.value.Nation;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;

/**
 * What is remembered of an application, assessment or approval until all have been read: what has
 * happened, and to which others it belongs. The document itself is not kept.
 *
 * @param file the place of the file among those named, from 0
 * @param number the place of the document in its file, from 1
 * @param line the line on which it starts
 * @param type the name of its type
 * @param nation whose law governs it, if it says so
 * @param timeline what has happened
 * @param circumstances what is known besides
 * @param numbers its own numbers
 * @param others the documents to which it refers as part of the same case
 */
public record CaseDocument(
    int file,
    long number,
    long line,
    String type,
    Optional<Nation> nation,
    Timeline timeline,
    CaseCircumstances circumstances,
    Set<Key> numbers,
    Set<Key> others) {

  /** A number of a document of a type. */
  public record Key(String type, Identifier identifier) {
    static Key of(DocumentReference reference) {
      return new Key(reference.getDocumentType(), reference.getIdentifier());
    }
  }

  /** What to remember; empty for a document of which there is no journey here. */
  public static Optional<CaseDocument> of(Document document, int file, long number, long line) {
    if (document instanceof Application application) {
      return Optional.of(
          of(
              document,
              file,
              number,
              line,
              Optional.empty(),
              Timelines.of(application),
              CaseCircumstances.of(application),
              application.getEndedByService().flatMap(ending -> ending.getAssessment()).stream()
                  .toList()));
    }
    if (document instanceof Assessment assessment) {
      List<DocumentReference> others =
          new ArrayList<>(assessment.getApplication().stream().toList());
      assessment.getDecisions().stream()
          .map(AssessmentDecision::getApproval)
          .flatMap(Optional::stream)
          .forEach(others::add);
      return Optional.of(
          of(
              document,
              file,
              number,
              line,
              assessment.getNation(),
              Timelines.of(assessment),
              CaseCircumstances.of(assessment),
              others));
    }
    if (document instanceof Approval approval) {
      return Optional.of(
          of(
              document,
              file,
              number,
              line,
              approval.getNation(),
              Timelines.of(approval),
              CaseCircumstances.of(approval),
              approval.getApplication().stream().toList()));
    }
    return Optional.empty();
  }

  private static CaseDocument of(
      Document document,
      int file,
      long number,
      long line,
      Optional<Nation> nation,
      Timeline timeline,
      CaseCircumstances circumstances,
      List<DocumentReference> others) {
    String type = DocumentResult.typeOf(document);
    Set<Key> numbers = new HashSet<>();
    document.getIdentifiers().forEach(identifier -> numbers.add(new Key(type, identifier)));
    Set<Key> keys = new HashSet<>();
    others.forEach(reference -> keys.add(Key.of(reference)));
    return new CaseDocument(
        file, number, line, type, nation, timeline, circumstances, numbers, keys);
  }

  /** Says which document, and nothing out of it. */
  @Override
  public String toString() {
    return "CaseDocument[" + type + " " + number + "]";
  }
}
