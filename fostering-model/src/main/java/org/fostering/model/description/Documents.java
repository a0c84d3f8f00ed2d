package org.fostering.model.description;

import java.util.List;
import java.util.Optional;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.common.Document;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.handover.Handover;
import org.fostering.model.monitoring.EqualityMonitoring;
import org.fostering.model.monitoring.MonitoringAggregate;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.term.DocumentType;

/**
 * The types of document that the vocabulary has.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class Documents {

  private static final List<Class<? extends Document>> STANDARD =
      List.of(
          Enquiry.class,
          Application.class,
          Assessment.class,
          Approval.class,
          Handover.class,
          OrganisationDirectory.class,
          EqualityMonitoring.class,
          MonitoringAggregate.class);

  private Documents() {}

  /**
   * {@return every type of document, in the order in which they come up; an unmodifiable list of
   * the interfaces}
   */
  public static List<Class<? extends Document>> standard() {
    return STANDARD;
  }

  /**
   * The type of document with a name.
   *
   * @param documentType the name that documents of the type carry, such as {@code enquiry}
   * @return the interface, or empty if there is none
   */
  public static Optional<Class<? extends Document>> find(String documentType) {
    return STANDARD.stream().filter(type -> name(type).equals(documentType)).findFirst();
  }

  /**
   * The name that documents of a type carry.
   *
   * @param type the interface of a document
   * @return the name, such as {@code enquiry}
   * @throws IllegalArgumentException if the type is not a document
   */
  public static String name(Class<?> type) {
    DocumentType mark = type.getAnnotation(DocumentType.class);
    if (mark == null) {
      throw new IllegalArgumentException(type.getSimpleName() + " is not a document");
    }
    return mark.value();
  }

  /**
   * The name of the type of a document.
   *
   * @param document the document
   * @return the name, such as {@code enquiry}
   * @throws IllegalArgumentException if the document is of none of the types
   */
  public static String typeOf(Document document) {
    return STANDARD.stream()
        .filter(type -> type.isInstance(document))
        .map(Documents::name)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of document is like this"));
  }
}
