package org.fostering.json.format;

import org.fostering.rules.deadline.Actor;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.deadline.DeadlineKind;
import org.fostering.rules.deadline.DeadlineState;
import org.fostering.rules.deadline.UndeterminedReason;

/** What a deadline looks like in a record: one line a property. */
final class DeadlineFormat {

  private static final WrittenObject<Deadline.OtherDay, RecordTexts> ALTERNATIVE =
      WrittenObject.<Deadline.OtherDay, RecordTexts>named(
              "alternative", "The day by another reading of the law.")
          .required(
              "reading",
              EventFormat.CHOICE,
              "A reading and the choice made, as --reading takes it.",
              Deadline.OtherDay::choice)
          .required(
              "label",
              WrittenValue.IN_LANGUAGE,
              "What the choice means.",
              other -> other.choice().label())
          .optional(
              "date", WrittenValue.DATE, "The day, if it can be told.", Deadline.OtherDay::date);

  static final WrittenObject<Deadline, CaseContext> DEADLINE =
      WrittenObject.<Deadline, CaseContext>named(
              "deadline", "One clock that an event has started, or that waits for one.")
          .required("clock", WrittenValue.ID, "The clock.", deadline -> deadline.clock().id())
          .required(
              "label",
              WrittenValue.IN_LANGUAGE,
              "What the day is.",
              deadline -> deadline.clock().label())
          .required(
              "state", WrittenValue.word(DeadlineState.class), "Where it stands.", Deadline::state)
          .optional("date", WrittenValue.DATE, "The day, if it can be told.", Deadline::date)
          .optional(
              "safeDay",
              WrittenValue.DATE,
              "The day to keep to so as to be right by every reading.",
              Deadline::safeDay)
          .optional(
              "arguableDay",
              WrittenValue.DATE,
              "The day that some reading still supports.",
              Deadline::arguableDay)
          .optional(
              "warnFrom", WrittenValue.DATE, "Which of the two to warn from.", Deadline::warnFrom)
          .optional(
              "why",
              WrittenValue.word(UndeterminedReason.class),
              "Why it cannot be determined.",
              Deadline::why)
          .required(
              "limit",
              WrittenValue.word(DeadlineKind.class),
              "What the day is in law.",
              deadline -> deadline.clock().kind())
          .required(
              "actor",
              WrittenValue.word(Actor.class),
              "Who must act, or may.",
              deadline -> deadline.clock().actor())
          .optional("startedBy", EventFormat.EVENT.value(), "What started it.", Deadline::startedBy)
          .optional("stoppedBy", EventFormat.EVENT.value(), "What stopped it.", Deadline::stoppedBy)
          .required(
              "stops",
              WrittenValue.list(WrittenValue.CODE, 0),
              "The events, any one of which would stop it.",
              deadline -> deadline.clock().stops())
          .optional(
              "reading",
              EventFormat.CHOICE,
              "A reading and the choice made, as --reading takes it.",
              deadline -> deadline.clock().choice())
          .required(
              "alternatives",
              ALTERNATIVE.list(),
              "The days by other readings, where they differ.",
              Deadline::alternatives)
          .required(
              "basis",
              FindingFormat.BASIS.value(),
              "What it rests on.",
              deadline -> deadline.clock().basis());

  private DeadlineFormat() {}
}
