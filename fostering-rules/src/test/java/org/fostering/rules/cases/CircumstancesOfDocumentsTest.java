package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.DocumentFixture;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.CheckedRequirement;
import org.fostering.rules.journey.Irregularity;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents hold of how a step was taken is read, by a host as well. */
class CircumstancesOfDocumentsTest {

  @ParameterizedTest(name = "{0}: {3} is {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        "assessment; /references/0/kind personal, /references/0/interviews/0/interviewedOn"
            + " 2026-01-05, /references/1/kind personal, /references/1/interviews/0/interviewedOn"
            + " 2026-01-05; stage-1-information-complete; england-referees-interviewed; ALLOWED",
        "assessment; /references/0/kind personal, /references/0/interviews/0/interviewedOn"
            + " 2026-01-05, /references/1/kind personal; stage-1-information-complete;"
            + " england-referees-interviewed; NOT_SHOWN",
        "assessment; /references/0/kind fostering-service, /references/0/outcome supplied;"
            + " stage-1-information-complete; england-referees-interviewed; ALLOWED",
        "assessment; /decidedToAssessOn 2026-01-05; stage-1-information-complete;"
            + " england-referees-interviewed; CANNOT_TELL",
        "assessment; /stageOne/notSuitableNotices/0/reasonsGiven no; stage-1-notice-given;"
            + " england-notice-reasons; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/reasonsGiven yes; refused; england-proposal-reasons;"
            + " ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/recommendationCopied no; refused;"
            + " england-recommendation-copied; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/rightsExplained no; refused;"
            + " england-rights-explained; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind revise-terms,"
            + " /qualifyingDeterminations/0/supportNeedsStated no; terms-agreed-in-writing;"
            + " england-support-statement; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/recommendationCopied no, /panelMeetings/0/metOn"
            + " 2026-01-05; refused; england-recommendation-copied; NOT_ALLOWED",
        "approval; /reviews/0/heldOn 2026-01-05, /reviews/0/viewsAnswer none; review-completed;"
            + " england-views-sought; NOT_ALLOWED",
        "approval; /reviews/0/heldOn 2026-01-05, /reviews/0/viewsAnswer all,"
            + " /reviews/0/views/0/source placed-child; review-completed; england-views-sought;"
            + " NOT_ALLOWED",
        "approval; /reviews/0/heldOn 2026-01-05, /reviews/0/views/0/source placed-child;"
            + " review-completed; england-views-sought; CANNOT_TELL",
        "approval; /reviews/0/heldOn 2026-01-05, /reviews/0/views/0/source carer;"
            + " review-completed; england-views-sought; ALLOWED",
        "assessment; /panelMeetings/0/quorumMet no; recommended-suitable; england-panel-quorum;"
            + " NOT_ALLOWED",
        "assessment; /panelMeetings/0/quorumMet not-known; recommended-suitable;"
            + " england-panel-quorum; CANNOT_TELL",
        "assessment; /panelMeetings/0/reasonsRecorded no; recommended-not-suitable;"
            + " england-panel-reasons; NOT_ALLOWED",
        "assessment; /decisions/0/kind not-approve, /decisions/0/reasonsGiven no;"
            + " decision-notified; england-refusal-reasons; NOT_ALLOWED",
        "approval; /approvedOn 2026-04-01, /temporary/assessedOn 2026-04-02;"
            + " temporary-approval-given; england-temporary-assessed; NOT_ALLOWED",
        "approval; /approvedOn 2026-04-01, /temporary/assessedOn 2026-04-01;"
            + " temporary-approval-given; england-temporary-assessed; ALLOWED",
        "approval; /approvedOn 2026-04-01, /temporary/fullAssessmentArrangedOn 2026-04-02;"
            + " temporary-approval-given; england-full-assessment-arranged; NOT_ALLOWED",
        "approval; /approvedOn 2026-04-01, /temporary/fullAssessmentArrangedOn 2026-03-31;"
            + " temporary-approval-given; england-full-assessment-arranged; ALLOWED",
        "approval; /temporary/extensions/0/panelViewsSoughtOn 2026-04-02,"
            + " /temporary/extensions/0/nominatedOfficerApprovedOn 2026-04-01;"
            + " temporary-approval-extended; england-panel-views; NOT_ALLOWED",
        "approval; /temporary/extensions/0/panelViewsSoughtOn 2026-04-01,"
            + " /temporary/extensions/0/nominatedOfficerApprovedOn 2026-04-01;"
            + " temporary-approval-extended; england-panel-views; ALLOWED",
        "approval; /temporary/extensions/0/reviewingOfficerInformedOn 2026-04-02,"
            + " /temporary/extensions/0/nominatedOfficerApprovedOn 2026-04-01;"
            + " temporary-approval-extended; england-reviewing-officer; NOT_ALLOWED",
        "approval; /determinations/0/supportStatementOn 2026-04-01; terms-revised;"
            + " england-support-statement; ALLOWED",
        "approval; /otherApprovalsAnswer none; approved; england-no-other-approval; ALLOWED",
        "approval; /otherApprovalsAnswer not-known; approved; england-no-other-approval;"
            + " CANNOT_TELL",
        "approval; /otherApprovals/0/until 2026-01-01; approved; england-no-other-approval;"
            + " CANNOT_TELL",
        "approval; /otherApprovals/0/until 2026-01-01, /otherApprovalsAnswer all; approved;"
            + " england-no-other-approval; ALLOWED",
        "approval; /otherApprovals/0/until 2026-01-01, /otherApprovalsAnswer none; approved;"
            + " england-no-other-approval; CANNOT_TELL",
        "approval; /otherApprovals/0/since 2026-01-01, /otherApprovals/0/nation england,"
            + " /otherApprovalsAnswer some; approved; england-no-other-approval; NOT_ALLOWED",
        "approval; /otherApprovals/0/since 2026-01-01, /otherApprovalsAnswer all; approved;"
            + " england-no-other-approval; CANNOT_TELL",
        "approval; /determinations/0/reasons/0 specified-offence; independent-review-requested;"
            + " england-no-offence; NOT_ALLOWED",
        "approval; /determinations/0/reasons/0 other; independent-review-requested;"
            + " england-no-offence; CANNOT_TELL",
        "approval; /determinations/0/independentReviewOffered yes; independent-review-requested;"
            + " england-no-offence; ALLOWED",
        "approval; /determinations/0/independentReviewOffered no; independent-review-requested;"
            + " england-no-offence; CANNOT_TELL",
        "approval; /determinations/0/reasons/0 specified-offence,"
            + " /determinations/0/independentReviewOffered yes; independent-review-requested;"
            + " england-no-offence; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/reasons/0 specified-offence;"
            + " independent-review-requested; england-no-offence; NOT_ALLOWED",
        "assessment; /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/specifiedOffenceBasis no,"
            + " /qualifyingDeterminations/0/reasons/0 specified-offence;"
            + " independent-review-requested; england-no-offence; CANNOT_TELL",
      })
  void what_a_document_holds_is_looked_at(
      String type, String lines, String event, String requirement, String verdict) {
    Document document = DocumentFixture.document(type, List.of(lines.split(",\\s*", -1)));

    assertEquals(verdict, looked(document, Nation.ENGLAND, event, requirement));
  }

  @ParameterizedTest
  @CsvSource({
    "/decisions/0/departsFromRecommendation yes, /decisions/0/reasonsRecorded no, NOT_ALLOWED",
    "/decisions/0/departsFromRecommendation yes, /decisions/0/reasonsRecorded yes, ALLOWED",
    "/decisions/0/departsFromRecommendation no, /decisions/0/reasonsRecorded no, ALLOWED",
  })
  void a_scottish_decision_against_the_panel_needs_recorded_reasons(
      String departs, String reasons, String verdict) {
    Document document =
        DocumentFixture.document(
            "assessment", List.of("/decisions/0/kind approve", departs, reasons));

    assertEquals(
        verdict,
        looked(document, Nation.SCOTLAND, "decision-notified", "scotland-departure-reasons"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "assessment; /decisions/0/kind approve, /decisions/0/terms/scope any-child,"
            + " /decisions/0/terms/ranges/0/numberOfChildren 2; ALLOWED",
        "assessment; /decisions/0/kind approve, /decisions/0/terms/scope any-child; CANNOT_TELL",
        "approval; /terms/0/terms/scope any-child, /terms/0/terms/ranges/0/numberOfChildren 2; ALLOWED",
      })
  void a_scottish_decision_says_what_it_covers(String type, String lines, String verdict) {
    Document document = DocumentFixture.document(type, List.of(lines.split(",\\s*", -1)));

    assertEquals(
        verdict, looked(document, Nation.SCOTLAND, "approved", "scotland-terms-specified"));
  }

  /** The place of SSI 2009/210 regulations 20(3) and 22(4)(a). */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/panelMeetings/0/opportunityToMeet no; recommended-suitable; panel-invitation; NOT_ALLOWED",
        "/panelMeetings/0/opportunityToMeet yes; recommended-suitable; panel-invitation; ALLOWED",
        "/panelMeetings/0/opportunityToMeet no, /panelMeetings/0/applicantsAttending/0 ann;"
            + " recommended-suitable; panel-invitation; ALLOWED",
        "/panelMeetings/0/quorumMet yes; recommended-suitable; panel-invitation; CANNOT_TELL",
        "/decisions/0/kind approve, /decisions/0/interviewed yes; approved; interviewed; ALLOWED",
        "/decisions/0/kind not-approve, /decisions/0/interviewed no; approved; interviewed;"
            + " CANNOT_TELL",
        "/decisions/0/kind approve, /decisions/0/decidedOn 2026-04-08,"
            + " /visits/0/kind joint-interview, /visits/0/visitedOn 2026-04-08; approved;"
            + " interviewed; ALLOWED",
        "/decisions/0/kind approve, /decisions/0/decidedOn 2026-04-08,"
            + " /visits/0/kind joint-interview, /visits/0/visitedOn 2026-04-09; approved;"
            + " interviewed; CANNOT_TELL",
        "/decisions/0/kind approve, /decisions/0/decidedOn 2026-04-08,"
            + " /visits/0/kind home-visit, /visits/0/visitedOn 2026-04-01; approved;"
            + " interviewed; CANNOT_TELL",
      })
  void scottish_applicants_meet_the_panel_and_are_interviewed(
      String lines, String event, String requirement, String verdict) {
    Document document = DocumentFixture.document("assessment", List.of(lines.split(",\\s*", -1)));

    assertEquals(verdict, looked(document, Nation.SCOTLAND, event, "scotland-" + requirement));
  }

  @ParameterizedTest
  @CsvSource({"no, NOT_ALLOWED", "yes, ALLOWED"})
  void a_scottish_review_goes_to_another_panel(String other, String verdict) {
    Document document =
        DocumentFixture.document(
            "assessment",
            List.of(
                "/panelMeetings/0/purpose requested-review",
                "/panelMeetings/0/differentlyConstituted " + other));

    assertEquals(
        verdict,
        looked(document, Nation.SCOTLAND, "panel-review-recommendation", "scotland-other-panel"));
  }

  @ParameterizedTest
  @CsvSource({
    "temporary-connected-person, 2026-02-02, ALLOWED",
    "temporary-connected-person, 2026-02-03, NOT_ALLOWED",
  })
  void who_is_approved_for_a_time_is_assessed_first(String basis, String day, String verdict) {
    Document document =
        DocumentFixture.document(
            "approval",
            List.of("/basis " + basis, "/approvedOn 2026-02-02", "/temporary/assessedOn " + day));

    assertEquals(
        verdict,
        looked(document, Nation.WALES, "temporary-approval-given", "wales-connected-assessed"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/reviews/0/views/0/source carer; ALLOWED",
        "/reviews/0/views/0/source placed-child, /reviews/0/viewsAnswer all; NOT_ALLOWED",
        "/reviews/0/viewsAnswer none; NOT_ALLOWED",
        "/reviews/0/views/0/source placed-child; CANNOT_TELL",
        "/reviews/0/viewsAnswer not-known; CANNOT_TELL",
      })
  void the_views_of_the_carers_are_sought_for_a_review(String lines, String verdict) {
    Document document = DocumentFixture.document("approval", List.of(lines.split(",\\s*", -1)));

    for (Nation nation : List.of(Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND)) {
      String requirement = nation.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertEquals(
          verdict, looked(document, nation, "review-completed", requirement + "-carer-views"));
    }
  }

  /** Each requirement on a track of which a document can say that it does not hold. */
  @ParameterizedTest(name = "{0}, {2}: {4} is {5}")
  @CsvSource(
      delimiter = ';',
      value = {
        "ENGLAND; approval; /reviews/0/panelConsidered no; review-completed;"
            + " england-first-review-to-panel; NOT_ALLOWED",
        "ENGLAND; approval; /reviews/0/panelConsidered yes; review-completed;"
            + " england-first-review-to-panel; ALLOWED",
        "WALES; approval; /reviews/0/panelHeldOn 2026-04-08; review-completed;"
            + " wales-first-review-to-panel; ALLOWED",
        "SCOTLAND; approval; /reviews/0/panelConsidered yes; approval-terminated;"
            + " scotland-review-to-panel; ALLOWED",
        "ENGLAND; approval; /reviews/0/panelConsidered not-known; review-completed;"
            + " england-first-review-to-panel; NOT_SHOWN",
        "ENGLAND; approval; /reviews/0/panelConsidered no, /reviews/1/panelConsidered yes;"
            + " review-completed; england-first-review-to-panel; NOT_SHOWN",
        "WALES; approval; /reviews/0/panelConsidered no; review-completed;"
            + " wales-first-review-to-panel; NOT_ALLOWED",
        "SCOTLAND; approval; /reviews/0/panelConsidered no; review-completed;"
            + " scotland-review-to-panel; NOT_ALLOWED",
        "NORTHERN_IRELAND; approval; /reviews/0/panelConsidered no; terms-revised;"
            + " northern-ireland-reviewed; NOT_SHOWN",
        "ENGLAND; assessment; /reports/0/observationsInvited no; papers-sent-to-panel;"
            + " england-observations-dealt-with; NOT_ALLOWED",
        "ENGLAND; assessment; /reports/0/observationsInvited yes; papers-sent-to-panel;"
            + " england-observations-dealt-with; NOT_SHOWN",
        "WALES; assessment; /reports/0/observationsInvited no; papers-sent-to-panel;"
            + " wales-observations-dealt-with; NOT_ALLOWED",
        "ENGLAND; assessment; /panelMeetings/0/reportConsidered brief; recommended-suitable;"
            + " england-full-report; NOT_ALLOWED",
        "ENGLAND; assessment; /panelMeetings/0/reportConsidered full; recommended-suitable;"
            + " england-full-report; ALLOWED",
        "ENGLAND; assessment; /panelMeetings/0/reportConsidered brief; approved;"
            + " england-assessed; NOT_ALLOWED",
        "ENGLAND; assessment; /panelMeetings/0/reportConsidered brief; papers-sent-to-panel;"
            + " england-report-there; NOT_SHOWN",
        "WALES; assessment; /panelMeetings/0/reportConsidered brief; recommended-suitable;"
            + " wales-full-report; NOT_ALLOWED",
        "WALES; assessment; /panelMeetings/0/reportConsidered brief; approved; wales-assessed;"
            + " NOT_ALLOWED",
      })
  void what_a_document_says_was_done_or_not_is_not_only_not_recorded(
      Nation nation, String type, String lines, String event, String requirement, String verdict) {
    Document document = DocumentFixture.document(type, List.of(lines.split(",\\s*", -1)));

    assertEquals(verdict, looked(document, nation, event, requirement));
  }

  @Test
  void a_first_review_recorded_as_not_seen_by_a_panel_does_not_fit_the_law() {
    Document document =
        DocumentFixture.document(
            "approval",
            List.of(
                "/nation england",
                "/approvedOn 2025-01-06",
                "/statusHistory/0/status approved",
                "/statusHistory/0/effectiveOn 2025-01-06",
                "/reviews/0/panelConsidered no",
                "/reviews/0/startedOn 2025-12-01",
                "/reviews/0/heldOn 2026-01-05"));

    Set<Verdict> reviewed =
        Journeys.standard()
            .in(Nation.ENGLAND)
            .status(
                Timelines.of((Approval) document),
                Cases.circumstances(List.of(document)),
                ClockSettings.standard(),
                LocalDate.of(2026, 6, 1))
            .history()
            .stream()
            .filter(note -> note.event().kind().equals(JourneyEvent.REVIEW_COMPLETED))
            .map(Irregularity::verdict)
            .collect(Collectors.toSet());

    assertEquals(Set.of(Verdict.NOT_ALLOWED), reviewed);
  }

  /** Who was not invited to make observations has no time in which to make them. */
  @ParameterizedTest
  @CsvSource({"yes, true", "not-known, true", "no, false"})
  void a_report_shared_without_the_invitation_starts_nothing(String invited, boolean starts) {
    Document document =
        DocumentFixture.document(
            "assessment",
            List.of(
                "/reports/0/sharing/0/givenOn 2026-01-05",
                "/reports/0/observationsInvited " + invited));

    assertEquals(
        starts,
        Timelines.of((Assessment) document).events().stream()
            .anyMatch(event -> event.kind().equals(JourneyEvent.REPORT_SHARED)));
  }

  /** Each notice, meeting, review and proposal speaks for its own time. */
  @ParameterizedTest(name = "{0}, {1}, {2}: {3} of {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        // Without its quorum a panel conducts no business: what it recommended counts for nothing.
        "England; assessment; /reports/0/kind full, /reports/0/completedOn 2026-03-02,"
            + " /panelMeetings/0/metOn 2026-04-01, /panelMeetings/0/quorumMet no,"
            + " /panelMeetings/0/recommendations/0/kind suitable, /decisions/0/kind approve,"
            + " /decisions/0/decidedOn 2026-04-08; approved; NOT_ALLOWED; regulation 27(2)(b)",
        "England; assessment; /reports/0/kind full, /reports/0/completedOn 2026-03-02,"
            + " /panelMeetings/0/metOn 2026-04-01, /panelMeetings/0/quorumMet no,"
            + " /panelMeetings/0/recommendations/0/kind suitable,"
            + " /panelMeetings/1/metOn 2026-04-02, /panelMeetings/1/quorumMet yes,"
            + " /panelMeetings/1/recommendations/0/kind suitable, /decisions/0/kind approve,"
            + " /decisions/0/decidedOn 2026-04-08; approved; CANNOT_TELL; regulation 27(1)",
        "England; assessment; /reports/0/kind full, /reports/0/completedOn 2026-03-02,"
            + " /panelMeetings/0/metOn 2026-04-01,"
            + " /panelMeetings/0/recommendations/0/kind suitable,"
            + " /panelMeetings/1/metOn 2026-04-02, /panelMeetings/1/quorumMet no,"
            + " /panelMeetings/1/recommendations/0/kind not-suitable, /decisions/0/kind approve,"
            + " /decisions/0/decidedOn 2026-04-08; approved; CANNOT_TELL; regulation 27(1)",
        "Wales; assessment; /panelMeetings/0/metOn 2026-04-01, /panelMeetings/0/membersAnswer all,"
            + " /panelMeetings/0/members/0/role chair, /panelMeetings/0/members/1/role"
            + " social-worker, /panelMeetings/0/members/1/number 1,"
            + " /panelMeetings/0/recommendations/0/kind not-suitable,"
            + " /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/determinedOn 2026-04-08; determined-not-to-approve;"
            + " NOT_ALLOWED; regulation 8(2)(b)",
        "Wales; assessment; /panelMeetings/0/metOn 2026-04-01, /panelMeetings/0/quorumMet no,"
            + " /panelMeetings/0/recommendations/0/kind not-suitable,"
            + " /qualifyingDeterminations/0/kind not-approve,"
            + " /qualifyingDeterminations/0/determinedOn 2026-04-08; determined-not-to-approve;"
            + " NOT_ALLOWED; regulation 8(2)(b)",
        "Scotland; assessment; /panelMeetings/0/metOn 2026-04-01, /panelMeetings/0/quorumMet no,"
            + " /panelMeetings/0/recommendations/0/kind suitable, /decisions/0/kind approve,"
            + " /decisions/0/decidedOn 2026-04-08; approved; NOT_ALLOWED; regulation 22(1)",
        // What one proposal was without says nothing of the next.
        "England; approval; /approvedOn 2025-01-06, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-05-01, /reviews/0/heldOn 2025-05-02,"
            + " /determinations/0/proposal terminate, /determinations/0/determinedOn 2025-05-06,"
            + " /determinations/0/reasons/0 other,"
            + " /determinations/0/independentReviewOffered no,"
            + " /determinations/0/outcome terminate, /determinations/0/decidedOn 2025-07-01;"
            + " approval-terminated; NOT_ALLOWED; regulation 28(7)(b)",
        "England; approval; /approvedOn 2025-01-06, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-05-01, /reviews/0/heldOn 2025-05-02,"
            + " /determinations/0/proposal terminate, /determinations/0/determinedOn 2025-05-06,"
            + " /determinations/0/reasons/0 specified-offence,"
            + " /determinations/0/independentReviewOffered no,"
            + " /determinations/0/outcome terminate, /determinations/0/decidedOn 2025-07-01;"
            + " approval-terminated; ALLOWED; -",
        "England; approval; /approvedOn 2025-01-06, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-05-01, /reviews/0/heldOn 2025-05-02,"
            + " /determinations/0/proposal revise-terms,"
            + " /determinations/0/determinedOn 2025-05-06, /determinations/0/reasons/0 other,"
            + " /determinations/0/independentReviewOffered no,"
            + " /determinations/0/outcome continue, /determinations/0/decidedOn 2025-06-10,"
            + " /determinations/1/proposal terminate, /determinations/1/determinedOn 2025-08-01,"
            + " /determinations/1/reasons/0 other,"
            + " /determinations/1/outcome terminate, /determinations/1/decidedOn 2025-09-01;"
            + " approval-terminated; ALLOWED; -",
        // The panel has considered the representations.
        "England; approval; /approvedOn 2025-01-06, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-05-01, /reviews/0/heldOn 2025-05-02,"
            + " /determinations/0/proposal terminate, /determinations/0/determinedOn 2025-05-06,"
            + " /determinations/0/responses/0/kind representations,"
            + " /determinations/0/responses/0/receivedOn 2025-05-20,"
            + " /determinations/0/panelHeldOn 2025-06-02,"
            + " /determinations/0/outcome terminate, /determinations/0/decidedOn 2025-06-10;"
            + " approval-terminated; ALLOWED; -",
        "Wales; approval; /approvedOn 2025-01-06, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-05-01, /reviews/0/heldOn 2025-05-02,"
            + " /determinations/0/proposal terminate, /determinations/0/determinedOn 2025-05-06,"
            + " /determinations/0/responses/0/kind representations,"
            + " /determinations/0/responses/0/receivedOn 2025-05-20,"
            + " /determinations/0/outcome terminate, /determinations/0/decidedOn 2025-06-10;"
            + " approval-terminated; NOT_SHOWN; regulation 9(9)",
        // The first review must be seen by the panel, whether or not the second was.
        "England; approval; /approvedOn 2024-01-08, /reviews/0/panelConsidered no,"
            + " /reviews/0/heldOn 2025-01-06, /reviews/1/panelConsidered yes,"
            + " /reviews/1/panelHeldOn 2026-01-05, /reviews/1/heldOn 2026-01-06;"
            + " review-completed; NOT_ALLOWED; regulation 28(5)",
        "England; approval; /approvedOn 2024-01-08, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2025-01-06, /reviews/0/heldOn 2025-01-06;"
            + " review-completed; ALLOWED; -",
        "Scotland; approval; /approvedOn 2022-01-10, /reviews/0/panelConsidered yes,"
            + " /reviews/0/panelHeldOn 2023-01-05, /reviews/0/heldOn 2023-01-06,"
            + " /reviews/1/panelConsidered no, /reviews/1/heldOn 2026-01-05;"
            + " review-completed; NOT_ALLOWED; regulation 25(2)(a)",
        "Scotland; assessment; /panelMeetings/0/metOn 2026-04-01,"
            + " /panelMeetings/0/recommendations/0/kind suitable, /decisions/0/kind approve,"
            + " /decisions/0/interviewed no, /decisions/0/terms/scope any-child,"
            + " /decisions/0/terms/ranges/0/numberOfChildren 2, /decisions/0/decidedOn 2026-04-08;"
            + " approved; NOT_ALLOWED; regulation 22(4)(a)",
        // The panel considers the report of a review, so it may sit after the review.
        "England; approval; /approvedOn 2025-05-10, /reviews/0/heldOn 2026-05-01,"
            + " /reviews/0/panelHeldOn 2026-05-20; review-completed; ALLOWED; -",
        "Wales; approval; /approvedOn 2025-05-10, /reviews/0/heldOn 2026-05-01,"
            + " /reviews/0/panelHeldOn 2026-05-20, /reviews/1/startedOn 2027-04-01;"
            + " review-started; ALLOWED; -",
        "Scotland; approval; /approvedOn 2025-05-10, /reviews/0/heldOn 2026-05-01,"
            + " /reviews/0/panelHeldOn 2026-05-20, /reviews/0/outcome terminate,"
            + " /reviews/0/decidedOn 2026-05-21; approval-terminated; ALLOWED; -",
        "England; approval; /approvedOn 2025-05-10, /reviews/0/heldOn 2026-05-01;"
            + " review-completed; NOT_SHOWN; regulation 28(5)",
        // A decision after a review by another panel needs no review of the approval.
        "Scotland; approval; /approvedOn 2025-05-10, /decisionReviews/0/subject variation,"
            + " /decisionReviews/0/decidedOn 2026-05-20, /decisionReviews/0/outcome terminate;"
            + " approval-terminated; ALLOWED; -",
        "Scotland; approval; /approvedOn 2025-05-10, /decisionReviews/0/subject variation,"
            + " /decisionReviews/0/decidedOn 2026-05-20, /decisionReviews/0/outcome revise-terms;"
            + " terms-revised; ALLOWED; -",
        "Scotland; approval; /approvedOn 2024-05-10, /decisionReviews/0/subject variation,"
            + " /decisionReviews/0/decidedOn 2025-05-20, /decisionReviews/0/outcome continue,"
            + " /reviews/0/panelConsidered no, /reviews/0/heldOn 2026-05-01,"
            + " /reviews/0/decidedOn 2026-05-21, /reviews/0/outcome terminate;"
            + " approval-terminated; NOT_ALLOWED; regulation 25(2)(a)",
        // Where the authority is otherwise satisfied that the carer no longer wishes to act.
        "Scotland; approval; /approvedOn 2025-05-10, /termination/decidedOn 2026-05-20,"
            + " /termination/reasons/0 carers-no-longer-wish; approval-terminated; ALLOWED; -",
        "Scotland; approval; /approvedOn 2025-05-10, /termination/decidedOn 2026-05-20,"
            + " /termination/reasons/0 carer-not-suitable; approval-terminated; NOT_SHOWN; regulation 25(2)(a)",
        "Northern-Ireland; approval; /approvedOn 2025-05-10, /termination/decidedOn 2026-05-20,"
            + " /termination/reasons/0 carers-no-longer-wish; approval-terminated; ALLOWED; -",
        "Northern-Ireland; approval; /approvedOn 2025-05-10, /termination/decidedOn 2026-05-20,"
            + " /termination/reasons/0 other; approval-terminated; NOT_SHOWN; regulation 4(4)",
        "Wales; approval; /approvedOn 2025-05-10, /termination/decidedOn 2026-05-20,"
            + " /termination/reasons/0 carers-no-longer-wish; approval-terminated; NOT_SHOWN; regulation 9(7)",
        "Northern-Ireland; assessment; /panelMeetings/0/metOn 2026-04-01,"
            + " /panelMeetings/0/quorumMet no, /panelMeetings/0/recommendations/0/kind suitable,"
            + " /decisions/0/kind approve, /decisions/0/decidedOn 2026-04-08;"
            + " recommended-suitable; ALLOWED; -",
      })
  void what_is_said_of_one_step_is_not_said_of_another(
      String nation, String type, String lines, String event, String verdict, String provision) {
    List<String> all = new ArrayList<>(List.of(lines.split(",\\s*", -1)));
    all.add("/nation " + nation.toLowerCase(Locale.ROOT));
    if (type.equals("approval")) {
      all.add("/basis full-approval");
    } else {
      all.add("/decidedToAssessOn 2026-01-05");
      all.add("/stageOne/allInformationObtainedOn 2026-01-20");
      all.add("/reports/0/sentToPanelOn 2026-03-20");
    }
    Document document = DocumentFixture.document(type, all);

    List<Irregularity> notes =
        Cases.standard()
            .status(List.of(document), LocalDate.of(2026, 6, 1))
            .get(0)
            .journey()
            .orElseThrow()
            .history()
            .stream()
            .filter(note -> note.event().kind().equals(JourneyEvent.of(event)))
            .toList();

    assertEquals(
        verdict,
        notes.stream().map(note -> note.verdict().toString()).findFirst().orElse("ALLOWED"));
    List<String> cited =
        notes.stream()
            .limit(1)
            .flatMap(note -> note.grounds().stream())
            .flatMap(ground -> ground.citations().stream())
            .map(citation -> citation.provision())
            .toList();
    assertTrue(
        provision.equals("-")
            ? cited.isEmpty()
            : cited.stream().anyMatch(its -> its.contains(provision.substring(11))),
        () -> cited.toString());
  }

  private static String looked(Document document, Nation nation, String event, String requirement) {
    return Journeys.standard()
        .in(nation)
        .status(
            new Timeline(List.of()),
            Cases.circumstances(List.of(document)),
            ClockSettings.standard(),
            LocalDate.of(2026, 6, 1))
        .step(JourneyEvent.of(event))
        .orElseThrow()
        .requirements()
        .stream()
        .filter(one -> one.requirement().id().equals(requirement))
        .map(CheckedRequirement::verdict)
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
