package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.value.Nation;
import org.fostering.rules.consistency.DocumentFixture;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.CheckedRequirement;
import org.fostering.rules.journey.Journeys;
import org.fostering.rules.timeline.Timeline;
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
        "assessment; /panelMeetings/0/quorumMet no; recommended-suitable; england-panel-quorum;"
            + " NOT_ALLOWED",
        "assessment; /panelMeetings/0/quorumMet not-known; recommended-suitable;"
            + " england-panel-quorum; CANNOT_TELL",
        "assessment; /panelMeetings/0/reasonsRecorded no; recommended-not-suitable;"
            + " england-panel-reasons; NOT_ALLOWED",
        "assessment; /decisions/0/kind not-approve, /decisions/0/reasonsGiven no;"
            + " decision-notified; england-refusal-reasons; NOT_ALLOWED",
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
