package org.fostering.rules.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.PanelMember;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.code.PanelMemberRole;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelQuorumTest {

  /**
   * SI 2011/581 regulation 24(1): five; SI 2020/445 regulations 9(7) and 15(b): three, of whom the
   * third is "one other independent person", which no list tells.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-05-12, 2026-02-02,           , 5, YES",
    "2026-05-12, 2026-02-02,           , 3, NO",
    "2026-05-12,           , 2026-02-03, 5, YES",
    "2026-05-12,           , 2026-02-03, 3, NO",
    "2026-05-12,           ,           , 5, ",
    "2026-05-12,           ,           , 3, ",
    "2026-05-12,           ,           , 2, NO",
    "2020-11-12, 2020-09-25,           , 3, ",
    "2020-11-12, 2020-09-28, 2020-09-25, 3, ",
    "2020-11-12, 2020-09-25, 2020-09-28, 3, ",
    "2020-11-12, 2020-09-25,           , 2, NO",
    "2020-11-12, 2020-09-25,           , 5, ",
    "2020-11-12, 2020-09-26,           , 3, NO",
    "2020-11-12, 2020-09-26,           , 5, YES",
    "2020-06-12,           ,           , 3, ",
    "2020-04-23,           ,           , 3, NO",
    "2020-04-23,           ,           , 5, YES",
  })
  void the_law_of_an_assessment_counts_and_where_its_day_is_not_known_what_both_laws_say(
      LocalDate metOn,
      LocalDate decidedToAssessOn,
      LocalDate stageOneStartedOn,
      int members,
      String met) {
    PanelMeeting meeting =
        PanelMeeting.builder()
            .metOn(metOn)
            .addMembers(member(PanelMemberRole.CHAIR, 1))
            .addMembers(member(PanelMemberRole.SOCIAL_WORKER, members - 1))
            .membersAnswer(ListAnswer.ALL)
            .joint(Answer.NO)
            .build();
    Assessment assessment =
        Assessment.builder()
            .nation(Nation.ENGLAND)
            .decidedToAssessOn(Optional.ofNullable(decidedToAssessOn))
            .stageOne(StageOne.builder().startedOn(Optional.ofNullable(stageOneStartedOn)).build())
            .build();

    assertEquals(Optional.ofNullable(met), PanelQuorum.shown(meeting, assessment).map(Enum::name));
  }

  /**
   * SI 2011/581 regulation 24(1), WSI 2018/1333 regulation 6(1): "where the chair is not present
   * and the vice chair who is present is not independent", another member must be.
   */
  @ParameterizedTest
  @CsvSource({
    "ENGLAND, CHAIR, NO, YES",
    "ENGLAND, CHAIR, , YES",
    "ENGLAND, VICE_CHAIR, YES, YES",
    "ENGLAND, VICE_CHAIR, NO, ",
    "ENGLAND, VICE_CHAIR, NOT_KNOWN, ",
    "ENGLAND, VICE_CHAIR, , ",
    "ENGLAND, OTHER_MEMBER, YES, NO",
    "WALES, CHAIR, , YES",
    "WALES, VICE_CHAIR, YES, YES",
    "WALES, VICE_CHAIR, NO, ",
    "WALES, OTHER_MEMBER, YES, NO",
    "SCOTLAND, VICE_CHAIR, NO, YES",
    "SCOTLAND, OTHER_MEMBER, NO, YES",
  })
  void of_a_vice_chair_in_the_chair_it_counts_whether_they_are_independent(
      Nation nation, String chair, Answer independent, String met) {
    PanelMeeting meeting =
        PanelMeeting.builder()
            .metOn(LocalDate.of(2026, 5, 12))
            .chairIndependent(Optional.ofNullable(independent))
            .addMembers(
                member(PanelMemberRole.of(chair.toLowerCase(Locale.ROOT).replace('_', '-')), 1))
            .addMembers(member(PanelMemberRole.SOCIAL_WORKER, 1))
            .addMembers(member(PanelMemberRole.OTHER_MEMBER, 3))
            .membersAnswer(ListAnswer.ALL)
            .joint(Answer.NO)
            .build();
    Assessment assessment =
        Assessment.builder().nation(nation).decidedToAssessOn(LocalDate.of(2026, 2, 2)).build();

    assertEquals(Optional.ofNullable(met), PanelQuorum.shown(meeting, assessment).map(Enum::name));
  }

  private static PanelMember member(PanelMemberRole role, int number) {
    return PanelMember.builder().role(role).number(number).build();
  }
}
