package org.fostering.model.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fostering.model.applicant.Finances;
import org.fostering.model.assessment.AssessmentCheck;
import org.fostering.model.assessment.AssessmentDecision;
import org.fostering.model.assessment.AssessmentReference;
import org.fostering.model.assessment.AssessmentReport;
import org.fostering.model.assessment.AssessmentVisit;
import org.fostering.model.assessment.InformationRecord;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.StageOneNotice;
import org.fostering.model.carer.CarerReview;
import org.fostering.model.common.FamilyProceedings;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.EnquiryVisit;
import org.fostering.model.enquiry.OffenceDeclaration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out on purpose lies somewhere, and whoever has the record can say where. */
class LeftOutTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AssessmentCheck.class,
        AssessmentDecision.class,
        AssessmentReference.class,
        AssessmentReport.class,
        AssessmentVisit.class,
        CarerReview.class,
        EnquiryVisit.class,
        FamilyProceedings.class,
        Finances.class,
        InformationRecord.class,
        OffenceDeclaration.class,
        PanelMeeting.class,
        QualifyingDetermination.class,
        StageOneNotice.class
      })
  void a_record_whose_text_is_left_out_can_say_where_it_lies(Class<?> record) {
    assertTrue(TypeDescription.of(record).property("recordedIn").isPresent());
  }
}
