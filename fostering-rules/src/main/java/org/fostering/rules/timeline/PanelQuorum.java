package org.fostering.rules.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.assessment.PanelMember;
import org.fostering.model.assessment.StageOne;
import org.fostering.model.assessment.StageTwo;
import org.fostering.model.code.PanelMemberRole;
import org.fostering.model.code.PanelPurpose;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;

/**
 * How many members have to meet before a panel may conduct business, by nation. Advisers and
 * whoever takes the minutes are not members (SSI 2009/210 regulation 18(3)).
 *
 * @param from the first day of the law that was read
 * @param seats whether one who may chair and a social worker have to be among them
 * @param least how many members
 * @param leastOfJoint how many of a panel of several services
 * @param independentOther whether one besides those two has to be independent, of whom no list
 *     tells it
 */
record PanelQuorum(
    LocalDate from, boolean seats, int least, int leastOfJoint, boolean independentOther) {

  private static final Set<PanelMemberRole> CHAIRS =
      Set.of(PanelMemberRole.CHAIR, PanelMemberRole.VICE_CHAIR);

  private static final Set<PanelMemberRole> NO_MEMBERS =
      Set.of(
          PanelMemberRole.MEDICAL_ADVISER,
          PanelMemberRole.LEGAL_ADVISER,
          PanelMemberRole.PANEL_ADVISER,
          PanelMemberRole.ADMINISTRATOR,
          PanelMemberRole.OBSERVER);

  /** SI 2011/581 regulation 24(1), WSI 2018/1333 regulation 6(1), SSI 2009/210 regulation 18(1). */
  private static final Map<Nation, PanelQuorum> BY_NATION =
      new EnumMap<>(
          Map.of(
              Nation.ENGLAND, new PanelQuorum(LocalDate.of(2011, 4, 1), true, 5, 6, false),
              Nation.WALES, new PanelQuorum(LocalDate.of(2019, 4, 29), true, 5, 6, false),
              Nation.SCOTLAND, new PanelQuorum(LocalDate.of(2009, 9, 28), false, 3, 3, false)));

  /** SI 2020/445 regulation 9(7): "one other independent person" besides the two. */
  private static final PanelQuorum OF_PANDEMIC =
      new PanelQuorum(LocalDate.of(2020, 4, 24), true, 3, 3, true);

  /** An assessment under way on this day goes on by it (SI 2020/445 regulation 15(b)). */
  private static final LocalDate LAST_PANDEMIC_DAY = LocalDate.of(2020, 9, 25);

  /** Whether a panel had its quorum: as is said, or as the list of its members shows. */
  static Optional<Answer> met(PanelMeeting meeting, Assessment assessment) {
    Optional<Answer> said = meeting.getQuorumMet();
    Optional<Answer> shown = shown(meeting, assessment);
    if (said.equals(Optional.of(Answer.YES)) && shown.equals(Optional.of(Answer.NO))) {
      return Optional.of(Answer.NOT_KNOWN);
    }
    return said.filter(answer -> answer == Answer.YES || answer == Answer.NO)
        .or(() -> shown)
        .or(() -> said);
  }

  /** What a list of all members shows; nothing where a list, a number or the law is not known. */
  static Optional<Answer> shown(PanelMeeting meeting, Assessment assessment) {
    Optional<ListAnswer> listed = meeting.getMembersAnswer();
    boolean isAll =
        listed.equals(Optional.of(ListAnswer.ALL)) || listed.equals(Optional.of(ListAnswer.NONE));
    if (!isAll || meeting.getPurpose().equals(Optional.of(PanelPurpose.INDEPENDENT_REVIEW))) {
      return Optional.empty();
    }
    Set<Optional<Answer>> answers =
        laws(meeting, assessment)
            .map(quorum -> quorum.isMetBy(meeting))
            .collect(Collectors.toSet());
    // What it shows must follow by whatever law the panel may have met.
    return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
  }

  /** By which the panel may have met: two where nobody says when the assessment began. */
  private static Stream<PanelQuorum> laws(PanelMeeting meeting, Assessment assessment) {
    Optional<LocalDate> day = meeting.getMetOn();
    Optional<PanelQuorum> lasting =
        assessment.getNation().flatMap(nation -> Optional.ofNullable(BY_NATION.get(nation)));
    if (day.isEmpty() || lasting.filter(law -> !day.get().isBefore(law.from)).isEmpty()) {
      return Stream.of();
    }
    boolean mayBeOfPandemic =
        assessment.getNation().equals(Optional.of(Nation.ENGLAND))
            && !day.get().isBefore(OF_PANDEMIC.from);
    if (!mayBeOfPandemic) {
      return lasting.stream();
    }
    // A panel of the pandemic months had met by then, whenever the assessment began.
    Optional<LocalDate> known =
        day.filter(met -> !met.isAfter(LAST_PANDEMIC_DAY)).or(() -> begun(assessment));
    if (known.isEmpty()) {
      return Stream.of(OF_PANDEMIC, lasting.orElseThrow());
    }
    return known.get().isAfter(LAST_PANDEMIC_DAY) ? lasting.stream() : Stream.of(OF_PANDEMIC);
  }

  /**
   * The first day on which an assessment is known to have been under way, as the saving reads it.
   */
  private static Optional<LocalDate> begun(Assessment assessment) {
    Optional<StageOne> first = assessment.getStageOne();
    return Stream.of(
            assessment.getDecidedToAssessOn(),
            first.flatMap(StageOne::getStartedOn),
            first.flatMap(StageOne::getAllInformationObtainedOn),
            assessment.getStageTwo().flatMap(StageTwo::getStartedOn))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private Optional<Answer> isMetBy(PanelMeeting meeting) {
    List<PanelMember> members =
        meeting.getMembers().stream().filter(one -> !NO_MEMBERS.contains(one.getRole())).toList();
    boolean chairs = members.stream().anyMatch(one -> CHAIRS.contains(one.getRole()));
    boolean worker =
        members.stream().anyMatch(one -> one.getRole().equals(PanelMemberRole.SOCIAL_WORKER));
    int known = members.stream().mapToInt(one -> one.getNumber().orElse(1)).sum();
    boolean mayBeMore =
        members.stream()
            .anyMatch(one -> one.getNumber().isEmpty() && !CHAIRS.contains(one.getRole()));
    boolean isOpen = members.stream().anyMatch(one -> !one.getRole().isKnown());
    int needed = meeting.getJoint().equals(Optional.of(Answer.YES)) ? leastOfJoint : least;
    boolean lacksSeat = seats && !(chairs && worker);
    boolean hasTooFew = known < needed && !mayBeMore;
    if (!isOpen && (lacksSeat || hasTooFew)) {
      return Optional.of(Answer.NO);
    }
    // A vice chair in the chair who is not independent needs another member who is, which no list
    // tells.
    boolean isChaired =
        members.stream().anyMatch(one -> one.getRole().equals(PanelMemberRole.CHAIR))
            || meeting.getChairIndependent().equals(Optional.of(Answer.YES));
    boolean isJointKnown =
        least == leastOfJoint || known >= leastOfJoint || meeting.getJoint().isPresent();
    return known >= needed
            && isJointKnown
            && !independentOther
            && (!seats || (isChaired && chairs && worker))
        ? Optional.of(Answer.YES)
        : Optional.empty();
  }
}
