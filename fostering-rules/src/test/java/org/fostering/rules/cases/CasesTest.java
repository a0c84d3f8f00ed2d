package org.fostering.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.applicant.Application;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.QualifyingDetermination;
import org.fostering.model.assessment.QualifyingDeterminationKind;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.carer.Approval;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.PersonName;
import org.fostering.model.enquiry.Enquirer;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.interpretation.Interpretation;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.reference.ReferenceData;
import org.fostering.rules.timeline.Event;
import org.junit.jupiter.api.Test;

class CasesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Application APPLICATION =
      Application.builder()
          .addIdentifiers(number("A1"))
          .receivedOn(LocalDate.of(2026, 9, 28))
          .build();

  private static final Assessment ASSESSMENT =
      Assessment.builder()
          .addIdentifiers(number("B1"))
          .application(reference("application", "A1"))
          .nation(Nation.ENGLAND)
          .decidedToAssessOn(LocalDate.of(2026, 10, 5))
          .stageOne(
              StageOne.builder()
                  .startedOn(LocalDate.of(2026, 10, 5))
                  .allInformationObtainedOn(LocalDate.of(2026, 11, 13))
                  .build())
          .build();

  private static Identifier number(String value) {
    return Identifier.builder().system("urn:example.org:case").value(value).build();
  }

  private static DocumentReference reference(String type, String value) {
    return DocumentReference.builder().documentType(type).identifier(number(value)).build();
  }

  private static List<String> types(CaseStatus status) {
    return status.about().documents().stream().map(CaseDocument::type).sorted().toList();
  }

  @Test
  void documents_that_name_each_other_are_one_case_in_whatever_order() {
    Application other = Application.builder().addIdentifiers(number("A2")).build();
    List<Document> documents = new ArrayList<>(List.of(ASSESSMENT, other, APPLICATION));
    for (int turn = 0; turn < documents.size(); turn++) {
      Collections.rotate(documents, 1);

      List<CaseStatus> found = Cases.standard().status(documents, DAY);

      assertEquals(
          Set.of(List.of("application", "assessment"), List.of("application")),
          found.stream().map(CasesTest::types).collect(Collectors.toSet()));
    }
  }

  @Test
  void a_document_without_a_journey_is_left_out_and_keeps_its_number() {
    Enquiry enquiry =
        Enquiry.builder()
            .addEnquirers(
                Enquirer.builder()
                    .name(PersonName.builder().fullName("Ann Example").build())
                    .build())
            .build();

    List<CaseStatus> found = Cases.standard().status(List.of(enquiry, ASSESSMENT), DAY);

    assertEquals(1, found.size());
    assertEquals(1, found.get(0).about().documents().get(0).number());
  }

  @Test
  void two_of_a_type_stand_alone_and_say_so() {
    Assessment second =
        Assessment.builder()
            .addIdentifiers(number("B2"))
            .application(reference("application", "A1"))
            .build();

    List<CaseStatus> found = Cases.standard().status(List.of(APPLICATION, ASSESSMENT, second), DAY);

    assertEquals(3, found.size());
    assertTrue(found.stream().allMatch(status -> status.about().apart()));
  }

  @Test
  void a_case_has_its_tracks_its_deadlines_and_the_places_they_rest_on() {
    CaseStatus status = Cases.standard().status(List.of(APPLICATION, ASSESSMENT), DAY).get(0);

    assertEquals(Optional.of(Nation.ENGLAND), status.jurisdiction().nation());
    assertFalse(status.about().apart());
    assertFalse(status.journey().orElseThrow().mayHappen().isEmpty());
    Deadline running =
        status.deadlines().stream()
            .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
            .findFirst()
            .orElseThrow();
    Event start = running.startedBy().orElseThrow();
    CaseStatus.Place place = status.place(start.pointer()).orElseThrow();
    assertEquals("assessment", place.document().type());
    assertEquals(1, place.document().number());
    assertEquals(start.pointer(), Pointer.ROOT.property("assessment").append(place.pointer()));
    assertEquals(Optional.empty(), status.place(Pointer.ROOT));
  }

  /** What the command line alone could tell, a host gets from the documents too. */
  @Test
  void circumstances_are_read_from_the_documents() {
    Assessment refused =
        Assessment.builder()
            .from(ASSESSMENT)
            .addQualifyingDeterminations(
                QualifyingDetermination.builder()
                    .kind(QualifyingDeterminationKind.NOT_APPROVE)
                    .determinedOn(LocalDate.of(2026, 11, 16))
                    .specifiedOffenceBasis(Answer.NO)
                    .build())
            .build();

    Case about = Cases.standard().status(List.of(refused), DAY).get(0).about();

    // That there is an assessment says already that no other authority's approval is followed.
    assertEquals("Circumstances[2 known]", about.circumstances().toString());
    assertEquals(
        "Circumstances[1 known]",
        Cases.standard()
            .status(List.of(ASSESSMENT), DAY)
            .get(0)
            .about()
            .circumstances()
            .toString());
  }

  @Test
  void where_no_document_names_the_nation_it_is_not_guessed() {
    Cases cases = Cases.standard();

    CaseStatus unknown = cases.status(List.of(APPLICATION), DAY).get(0);
    CaseStatus said =
        cases.otherwiseIn(Jurisdiction.of(Nation.WALES)).status(List.of(APPLICATION), DAY).get(0);
    CaseStatus own =
        cases.otherwiseIn(Jurisdiction.of(Nation.WALES)).status(List.of(ASSESSMENT), DAY).get(0);

    assertEquals(Optional.empty(), unknown.journey());
    assertTrue(
        unknown.deadlines().stream()
            .allMatch(deadline -> deadline.state() == DeadlineState.CANNOT_TELL));
    assertEquals(Optional.of(Nation.WALES), said.jurisdiction().nation());
    assertTrue(said.journey().isPresent());
    assertEquals(Optional.of(Nation.ENGLAND), own.jurisdiction().nation());
  }

  @Test
  void journey_and_deadlines_read_the_law_in_one_way() {
    InterpretationOption other =
        Interpretation.STAGE_1_CUT_OFF.choices().stream()
            .filter(
                choice -> choice != Interpretations.defaults().of(Interpretation.STAGE_1_CUT_OFF))
            .findFirst()
            .orElseThrow();
    Interpretations otherwise =
        Interpretations.defaults().with(Interpretation.STAGE_1_CUT_OFF, other);

    CaseStatus status =
        Cases.standard()
            .with(ReferenceData.standard().with(otherwise))
            .status(List.of(ASSESSMENT), DAY)
            .get(0);

    assertSame(otherwise, status.interpretations());
    assertTrue(
        status.deadlines().stream()
            .flatMap(deadline -> deadline.clock().choice().stream())
            .filter(choice -> choice.interpretation() == Interpretation.STAGE_1_CUT_OFF)
            .allMatch(choice -> choice == other));
  }

  @Test
  void nothing_of_a_document_is_told_by_a_case() {
    Approval approval =
        Approval.builder().addIdentifiers(number("secret")).nation(Nation.SCOTLAND).build();

    CaseStatus status = Cases.standard().status(List.of(approval), DAY).get(0);

    assertFalse(status.toString().contains("secret"));
    assertFalse(status.about().documents().toString().contains("secret"));
    assertTrue(
        status.about().timeline().events().stream()
            .map(Event::kind)
            .noneMatch(JourneyEvent.ENQUIRY_RECEIVED::equals));
  }
}
