package org.fostering.rules.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.carer.Approval;
import org.fostering.model.carer.ReviewDetermination;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.common.Notice;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.handover.Handover;
import org.fostering.model.value.Answer;
import org.fostering.model.value.LegalDay;
import org.fostering.model.value.Nation;

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
 *
 * <p>What it gives is immutable and thread-safe.
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
   * Whether what a panel did at a meeting counts for nothing: the law lets it conduct no business
   * without its quorum (SI 2011/581 regulation 24(1), WSI 2018/1333 regulation 6(1), SSI 2009/210
   * regulation 18(1)), and the record says that it had none. Northern Ireland has no such law, and
   * that of the panel of an independent review is another.
   *
   * @param meeting the meeting
   * @param assessment the assessment of which it is one
   * @return whether its recommendations are not events of the case
   */
  public static boolean isWithoutEffect(PanelMeeting meeting, Assessment assessment) {
    return isQuorumMet(meeting, assessment).equals(Optional.of(Answer.NO))
        && !meeting.getPurpose().equals(Optional.of(PanelPurpose.INDEPENDENT_REVIEW))
        && !assessment.getNation().equals(Optional.of(Nation.NORTHERN_IRELAND));
  }

  /**
   * Whether a panel had its quorum: as the record says, or else as a list of all its members shows,
   * with the capacity of each.
   *
   * @param meeting the meeting
   * @param assessment the assessment of which it is one
   * @return yes or no where the record or the list settles it; not known where the record says yes
   *     and the list no
   */
  public static Optional<Answer> isQuorumMet(PanelMeeting meeting, Assessment assessment) {
    return PanelQuorum.met(meeting, assessment);
  }

  /**
   * The people whom a determination on an approval concerns: those who are given notice of it.
   *
   * @param determination the determination
   * @return their local ids; none where it concerns everybody, or does not say whom
   */
  public static Set<String> concerned(ReviewDetermination determination) {
    List<Notice> notices = ApprovalEvents.notices(determination.getNotice());
    return notices.stream().anyMatch(notice -> notice.getTo().isEmpty())
        ? Set.of()
        : notices.stream()
            .flatMap(notice -> notice.getTo().stream())
            .collect(Collectors.toUnmodifiableSet());
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
