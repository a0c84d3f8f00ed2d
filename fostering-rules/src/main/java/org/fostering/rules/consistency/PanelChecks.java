package org.fostering.rules.consistency;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.fostering.model.assessment.Assessment;
import org.fostering.model.assessment.PanelMeeting;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.rules.timeline.Timelines;

/** Whether the list of the members of a panel shows its quorum. */
final class PanelChecks {

  private PanelChecks() {}

  /** Of a panel of which it is said that it had no quorum, another rule speaks. */
  static void membersMakeQuorum(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    PanelMeeting meeting = (PanelMeeting) part.value();
    if (!meeting.getQuorumMet().equals(Optional.of(Answer.NO))
        && Timelines.isWithoutEffect(meeting, assessment(document))) {
      faults.accept(part.pointer().property("membersAnswer"));
    }
  }

  static void quorumHasMembers(
      DocumentNode part, DocumentIndex document, LocalDate asOf, Consumer<Pointer> faults) {
    PanelMeeting meeting = (PanelMeeting) part.value();
    if (Timelines.isQuorumMet(meeting, assessment(document))
        .equals(Optional.of(Answer.NOT_KNOWN))) {
      faults.accept(part.pointer().property("quorumMet"));
    }
  }

  private static Assessment assessment(DocumentIndex document) {
    return (Assessment) document.root().value();
  }
}
