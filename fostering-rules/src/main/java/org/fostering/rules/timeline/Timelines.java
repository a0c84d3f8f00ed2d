package org.fostering.rules.timeline;

import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.LegalDay;

/**
 * Reads from a document what it says has happened.
 *
 * <p>An event without its day is there where the document says that something happened and not
 * when; where it says nothing there is no event. Each report, panel meeting, qualifying
 * determination, remedy, review, temporary approval, resignation, transfer and closure is a scope
 * of its own; the rest belongs to the case as a whole. Statuses of a history are read only where no
 * other part of the document can say the same.
 *
 * <p>Whose documents make one case, a host knows: {@link Timeline#under} and {@link Timeline#with}
 * put their timelines together.
 */
public final class Timelines {

  private Timelines() {}

  /**
   * What an enquiry says has happened. A moment is a {@link LegalDay}.
   *
   * @param enquiry the enquiry
   * @return its timeline
   */
  public static Timeline of(Enquiry enquiry) {
    return EnquiryEvents.of(enquiry);
  }

  /**
   * What a handover says has happened.
   *
   * @param handover the handover
   * @return its timeline
   */
  public static Timeline of(Handover handover) {
    return EnquiryEvents.of(handover);
  }

  /**
   * What an application says has happened.
   *
   * @param application the application
   * @return its timeline
   */
  public static Timeline of(Application application) {
    return ApplicationEvents.of(application);
  }

  /**
   * What an assessment says has happened. A completion of stage 1 that was superseded is no
   * completion: what happened is that an item was found missing, and the time runs from the
   * completion that stands now.
   *
   * @param assessment the assessment
   * @return its timeline
   */
  public static Timeline of(Assessment assessment) {
    return AssessmentEvents.of(assessment);
  }

  /**
   * What an approval says has happened.
   *
   * @param approval the approval
   * @return its timeline
   */
  public static Timeline of(Approval approval) {
    return ApprovalEvents.of(approval);
  }

  /**
   * What the documents of one case say has happened. Pointers start with {@code /application},
   * {@code /assessment} and {@code /approval}.
   *
   * @param application the application
   * @param assessment its assessment
   * @return their timeline
   */
  public static Timeline of(Application application, Assessment assessment) {
    return of(application).under("application").with(of(assessment).under("assessment"));
  }

  /**
   * What the documents of one case say has happened, with the approval that followed.
   *
   * @param application the application
   * @param assessment its assessment
   * @param approval the approval
   * @return their timeline
   */
  public static Timeline of(Application application, Assessment assessment, Approval approval) {
    return of(application, assessment).with(of(approval).under("approval"));
  }
}
