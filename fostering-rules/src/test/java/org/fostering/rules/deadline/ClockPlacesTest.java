package org.fostering.rules.deadline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.rules.consistency.DocumentFixture;
import org.fostering.rules.timeline.Event;
import org.fostering.rules.timeline.Timeline;
import org.fostering.rules.timeline.Timelines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clock is started by something that a document can say, or the table says why not. */
class ClockPlacesTest {

  /** One document for each line: its type, then the pointers and values that it has. */
  private static final List<String> PLACES =
      List.of(
          "application, /receivedOn 2026-01-01, /decisionToAssess/choice decline",
          "application, /withdrawal/receivedOn 2026-01-01",
          "application, /endedByService/decidedOn 2026-01-01",
          "assessment, /stageOne/startedOn 2026-01-01,"
              + " /stageOne/allInformationObtainedOn 2026-01-01,"
              + " /stageOne/notSuitableNotices/0/notices/0/givenOn 2026-01-01,"
              + " /stageTwo/startedOn 2026-01-01",
          "assessment, /reports/0/sharing/0/givenOn 2026-01-01,"
              + " /reports/0/observationsReceivedOn 2026-01-01",
          "assessment, /panelMeetings/0/metOn 2026-01-01,"
              + " /panelMeetings/0/recommendations/0/kind suitable,"
              + " /panelMeetings/0/minutesFinalOn 2026-01-01",
          "assessment, /panelMeetings/0/purpose requested-review,"
              + " /panelMeetings/0/recommendations/0/kind suitable",
          "assessment, /qualifyingDeterminations/0/kind not-approve,"
              + " /qualifyingDeterminations/0/notices/0/receivedOn 2026-01-01,"
              + " /qualifyingDeterminations/0/remedies/0/kind irm-england,"
              + " /qualifyingDeterminations/0/remedies/0/serviceNotifiedOn 2026-01-01",
          "assessment, /decisions/0/kind not-approve, /decisions/0/notices/0/givenOn 2026-01-01",
          "assessment, /decisions/0/kind approve, /decisions/0/reviewedDecision yes",
          "assessment, /checks/0/kind other-service-records, /checks/0/requestedOn 2026-01-01",
          "approval, /basis full-approval, /determinations/0/proposal terminate,"
              + " /determinations/0/notice/notices/0/receivedOn 2026-01-01,"
              + " /determinations/1/proposal revise-terms",
          "approval, /reviews/0/heldOn 2026-01-01, /resignations/0/receivedOn 2026-01-01,"
              + " /statusHistory/0/status terminated,"
              + " /reviews/0/notice/notices/0/givenOn 2026-01-01",
          "approval, /basis temporary-connected-person, /temporary/placementEndedOn 2026-01-01",
          "approval, /basis temporary-prospective-adopter, /temporary/endedOn 2026-01-01",
          "approval, /serviceClosure/ceasedOn 2026-01-01,"
              + " /transfers/0/referenceRequestedOn 2026-01-01,"
              + " /transfers/0/childInPlacement yes",
          "approval, /limitExceptions/0/ground emergency, /limitExceptions/0/since 2026-01-01,"
              + " /limitExceptions/0/panelHeldOn 2026-01-01,"
              + " /limitExceptions/0/decidedOn 2026-01-01,"
              + " /limitExceptions/0/foundSuitable yes");

  private static final Set<JourneyEvent> RECORDED = recorded();

  private static Set<JourneyEvent> recorded() {
    Set<JourneyEvent> kinds = new HashSet<>();
    for (String place : PLACES) {
      List<String> words = List.of(place.split(",\\s*", -1));
      Timeline timeline =
          timeline(DocumentFixture.document(words.get(0), words.subList(1, words.size())));
      timeline.events().stream().map(Event::kind).forEach(kinds::add);
    }
    return kinds;
  }

  private static Timeline timeline(Document document) {
    if (document instanceof Application application) {
      return Timelines.of(application);
    }
    return document instanceof Assessment assessment
        ? Timelines.of(assessment)
        : Timelines.of((Approval) document);
  }

  static Stream<Clock> clocks() {
    return Stream.of(Clocks.standard(), Clocks.unverified()).flatMap(all -> all.all().stream());
  }

  @ParameterizedTest
  @MethodSource("clocks")
  void a_clock_has_a_place_that_starts_it_or_a_reason(Clock clock) {
    boolean place = clock.starts().stream().anyMatch(RECORDED::contains);

    assertTrue(place || clock.noPlace().isPresent(), clock.id());
    assertTrue(
        clock.noPlace().map(why -> !why.welsh().isBlank()).orElse(true), "in both languages");
  }
}
