package org.fostering.model.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fostering.model.code.HandoverReason;
import org.fostering.model.code.HandoverStatus;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.common.Person;
import org.fostering.model.organisation.Documents;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Moment;
import org.junit.jupiter.api.Test;

class HandoverTest {

  @Test
  void examples_are_without_fault() {
    assertEquals(Set.of(), Documents.faults(HandoverExamples.full()));
    assertEquals(Set.of(), Documents.faults(HandoverExamples.minimal()));
  }

  @Test
  void every_term_has_a_definition() {
    Documents.assertDefined(Handover.class);
  }

  @Test
  void from_when_it_holds_and_when_it_was_written_down_are_apart() {
    HandoverStatusChange accepted = HandoverExamples.full().getStatusHistory().get(2);

    assertEquals(HandoverStatus.ACCEPTED, accepted.getStatus().orElseThrow());
    assertNotEquals(
        accepted.getEffectiveOn().orElseThrow(), accepted.getRecordedAt().orElseThrow().day());
  }

  @Test
  void a_handover_cannot_be_locked_before_it_is_sent() {
    Handover.Builder locked =
        Handover.builder()
            .from(HandoverExamples.full())
            .lockedAt(Moment.parse("2026-05-06T09:59:59+01:00"));

    assertThrows(IllegalStateException.class, locked::build);
  }

  @Test
  void a_load_of_the_past_is_told_apart_from_not_saying() {
    Handover quiet =
        Handover.builder().from(HandoverExamples.minimal()).historicLoad(Answer.YES).build();

    assertEquals(Answer.YES, quiet.getHistoricLoad().orElseThrow());
    assertTrue(HandoverExamples.minimal().getHistoricLoad().isEmpty());
  }

  @Test
  void hazard_13_a_handover_approves_nobody() {
    assertFalse(HandoverStatus.of("approved").isKnown());
    assertTrue(HandoverExamples.full().getResponsibilityPassesOn().isPresent());
  }

  @Test
  void hazard_14_why_it_goes_to_this_receiver_is_a_code() {
    assertTrue(HandoverReason.CONNECTED_CHILD.isKnown());
    assertTrue(HandoverReason.CONFLICT_OF_INTEREST.isKnown());
    assertTrue(HandoverReason.ENQUIRERS_CHOICE.isKnown());
    assertTrue(HandoverReason.APPROVED_ELSEWHERE.isKnown());
  }

  @Test
  void hazard_22_a_handover_says_what_for_and_how_much_and_holds_no_person_itself() {
    Handover full = HandoverExamples.full();

    assertEquals(SharingPurpose.INITIAL_VISIT, full.getPurpose().orElseThrow());
    assertFalse(full.getDataClasses().contains(Sensitivity.CRIMINAL_OFFENCE));
    assertFalse(Documents.partsOf(Handover.class).contains(Person.class));
  }

  @Test
  void hazard_28_what_is_no_fostering_matter_goes_back_with_that_reason() {
    HandoverStatusChange declined =
        HandoverExamples.change(HandoverStatus.DECLINED, 8)
            .reason(HandoverReason.NOT_A_FOSTERING_MATTER)
            .build();

    assertTrue(declined.getReason().orElseThrow().isKnown());
  }

  @Test
  void to_string_shows_nothing_about_the_people() {
    String text = HandoverExamples.full().toString();

    for (String canary :
        List.of(
            "ENQ-1",
            "HO-0",
            "HO-1",
            "ISA-7",
            "2026-05",
            "Duty",
            "out-of-area",
            "accepted",
            "YES")) {
      assertFalse(text.contains(canary), canary);
    }
  }
}
