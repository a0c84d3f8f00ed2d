package org.fostering.rules.link;

import java.util.Optional;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.ServiceEnding;

/** The numbers by which documents of one case refer to each other. */
public final class DocumentLinks {

  private DocumentLinks() {}

  /**
   * The other documents to which an application, an assessment or an approval refers as part of the
   * same case.
   *
   * @param document the document
   * @return the references; none for a document of another type
   */
  public static Stream<DocumentReference> ofCase(Document document) {
    if (document instanceof Application application) {
      return application.getEndedByService().flatMap(ServiceEnding::getAssessment).stream();
    }
    if (document instanceof Assessment assessment) {
      return Stream.concat(
          assessment.getApplication().stream(),
          assessment.getDecisions().stream()
              .map(AssessmentDecision::getApproval)
              .flatMap(Optional::stream));
    }
    return document instanceof Approval approval
        ? approval.getApplication().stream()
        : Stream.empty();
  }

  /**
   * Sixty-four bits of a number of a document. The lengths of its texts go in too, so that no two
   * texts are another two when they are put together.
   *
   * @param type the type of the document
   * @param identifier the number
   * @return the bits, always the same for the same number
   */
  public static long hash(String type, Identifier identifier) {
    long hash = mixed(mixed(mixed(0, type), identifier.getSystem()), identifier.getValue());
    return hash ^ hash >>> 32;
  }

  private static long mixed(long before, String text) {
    long hash = before ^ text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
