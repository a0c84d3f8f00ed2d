package org.fostering.json.format;

import java.util.Collection;
import java.util.function.Function;
import org.fostering.model.value.Nation;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.journey.AutomaticTransition;
import org.fostering.rules.journey.CheckedRequirement;
import org.fostering.rules.journey.ClosedRemedy;
import org.fostering.rules.journey.Irregularity;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.OpenRemedy;
import org.fostering.rules.journey.PossibleEvent;
import org.fostering.rules.journey.RemedyRule;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.TrackState;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.journey.TransitionReason;
import org.fostering.rules.journey.Verdict;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Certainty;

/** Where a case stands, as a record says it: one line a property. */
final class CaseFormat {

  private static final WrittenObject<CaseDocument, CaseContext> DOCUMENT =
      WrittenObject.<CaseDocument, CaseContext>named("caseDocument", "A document of the case.")
          .optionalBy(
              "file",
              WrittenValue.TEXT,
              CheckedDocument.FILE,
              (document, context) -> context.place(document).file())
          .requiredBy(
              "number",
              WrittenValue.NUMBER,
              CheckedDocument.NUMBER,
              (document, context) -> context.place(document).number())
          .optionalBy(
              "line",
              WrittenValue.NUMBER,
              CheckedDocument.LINE + IntakeFormat.IF_FROM_TEXT,
              (document, context) -> context.place(document).line())
          .required(
              "type",
              WrittenValue.oneOf(CheckedDocument.TYPES),
              "The type of the document.",
              CaseDocument::type);

  private static final String FOR_WHOM =
      "Of whom it is so, where it is not so of everybody: where a document names each of them.";

  private static final WrittenValue<Collection<? extends CaseStatus.Place>, CaseContext> PEOPLE =
      EventFormat.PLACE.list();

  private static final WrittenValue<CaseStatus.Place, CaseContext> PART = EventFormat.PLACE.value();

  private static final String ABOUT = "What it is about, if not the whole case.";

  private static final WrittenValue<Basis, Object> BASIS = FindingFormat.BASIS.value();

  private static final String RESTS_ON = "What it rests on.";

  private static final WrittenObject<State, RecordTexts> STATE =
      WrittenObject.<State, RecordTexts>named("state", "Where a track can stand.")
          .required("code", WrittenValue.ID, "The state; unique within the track.", State::code)
          .required("label", WrittenValue.IN_LANGUAGE, "What it is called.", State::label);

  private static final WrittenObject<TrackState, CaseContext> STANDING =
      WrittenObject.<TrackState, CaseContext>named("standing", "Where a track stands.")
          .required("track", WrittenValue.ID, "The track.", each -> each.track().code())
          .required(
              "label",
              WrittenValue.IN_LANGUAGE,
              "What the track is called.",
              each -> each.track().label())
          .optionalBy("part", PART, ABOUT, (each, context) -> context.place(each.scope()))
          .required(
              "states",
              WrittenValue.list(STATE.value(), 1),
              "The states in one of which it stands; more than one where that cannot be determined.",
              TrackState::states)
          .optional("since", WrittenValue.DATE, "Since when, if that is known.", TrackState::since)
          .requiredBy("people", PEOPLE, FOR_WHOM, (each, context) -> context.places(each.people()));

  private static final WrittenObject<AutomaticTransition, CaseContext> HAPPENED =
      WrittenObject.<AutomaticTransition, CaseContext>named(
              "happened", "Something that happened by itself.")
          .required("transition", WrittenValue.ID, "The row of the table.", each -> each.row().id())
          .required("track", WrittenValue.ID, "The track.", each -> each.row().track().code())
          .optionalBy("part", PART, ABOUT, (each, context) -> context.place(each.scope()))
          .required("to", STATE.value(), "Where the track stands since.", each -> each.row().to())
          .required("on", WrittenValue.DATE, "The day.", AutomaticTransition::on)
          .required("basis", BASIS, RESTS_ON, each -> each.row().basis())
          .requiredBy("people", PEOPLE, FOR_WHOM, (each, context) -> context.places(each.people()));

  private static final WrittenObject<TransitionReason, RecordTexts> GROUND =
      WrittenObject.<TransitionReason, RecordTexts>named(
              "ground", "Why something may not happen, or why that cannot be determined.")
          .required("id", WrittenValue.ID, "The row or requirement.", TransitionReason::id)
          .required(
              "verdict",
              WrittenValue.word(Verdict.class),
              "What it comes to; anything but not-allowed is not certain.",
              TransitionReason::verdict)
          .required(
              "why", WrittenValue.IN_LANGUAGE, "The reason; constant text.", TransitionReason::why)
          .required(
              "certainty",
              WrittenValue.word(Certainty.class),
              "How certain it is that the source says so.",
              TransitionReason::certainty)
          .required(
              "citations",
              FindingFormat.CITATION.list(),
              "Where it is written.",
              TransitionReason::citations);

  private static final WrittenValue<Collection<? extends TransitionReason>, RecordTexts> GROUNDS =
      GROUND.list();

  private static final WrittenObject<Transition, Object> ROW =
      WrittenObject.<Transition, Object>named(
              "row", "A row of the table by which a track would move.")
          .required("transition", WrittenValue.ID, "The row.", Transition::id)
          .required("track", WrittenValue.ID, "The track.", row -> row.track().code())
          .required("to", WrittenValue.ID, "The state.", row -> row.to().code())
          .required("basis", BASIS, RESTS_ON, Transition::basis);

  private static final WrittenObject<CheckedRequirement, RecordTexts> REQUIREMENT =
      WrittenObject.<CheckedRequirement, RecordTexts>named(
              "requirement", "Something that a step requires, and what came of looking at it.")
          .required("id", WrittenValue.ID, "The requirement.", each -> each.requirement().id())
          .required(
              "about",
              WrittenValue.IN_LANGUAGE,
              "What was to be looked at.",
              each -> each.requirement().aspect().label())
          .required(
              "verdict",
              WrittenValue.word(Verdict.class),
              "Allowed if it holds, not-shown or not-allowed if it does not; with any other it"
                  + " could not be looked at.",
              CheckedRequirement::verdict)
          .required(
              "lookedAt",
              WrittenValue.BOOLEAN,
              "Whether it could be looked at.",
              CheckedRequirement::isLookedAt)
          .required("basis", BASIS, RESTS_ON, each -> each.requirement().basis());

  private static final WrittenObject<PossibleEvent, CaseContext> STEP =
      WrittenObject.<PossibleEvent, CaseContext>named(
              "step", "Whether an event may happen on the day.")
          .required(
              "event",
              WrittenValue.CODE,
              "The event, of the code list journey-event.",
              PossibleEvent::event)
          .required("label", WrittenValue.LABEL, "What it is called.", PossibleEvent::event)
          .optionalBy("part", PART, ABOUT, (step, context) -> context.place(step.scope()))
          .required(
              "verdict",
              WrittenValue.word(Verdict.class),
              "Whether it may happen.",
              PossibleEvent::verdict)
          .required(
              "leadsTo", ROW.list(), "The rows by which tracks would move.", PossibleEvent::leadsTo)
          .required(
              "grounds",
              GROUNDS,
              "Why it may not, or why that cannot be determined.",
              PossibleEvent::grounds)
          .required(
              "requirements",
              REQUIREMENT.list(),
              "What those rows require besides, also what could not be looked at.",
              PossibleEvent::requirements)
          .requiredBy("people", PEOPLE, FOR_WHOM, (each, context) -> context.places(each.people()));

  private static final WrittenObject<OpenRemedy, CaseContext> REMEDY =
      CaseFormat.<OpenRemedy>remedy(
              "remedy", "A remedy that is or may be open.", OpenRemedy::remedy)
          .required(
              "verdict",
              WrittenValue.word(Verdict.class),
              "Whether it is open; only allowed says that it is.",
              OpenRemedy::verdict)
          .optional("until", WrittenValue.DATE, "The last day, if it is known.", OpenRemedy::until)
          .required("grounds", GROUNDS, "Why that cannot be determined.", OpenRemedy::grounds)
          .required("basis", BASIS, RESTS_ON, each -> each.remedy().basis())
          .requiredBy("people", PEOPLE, FOR_WHOM, (each, context) -> context.places(each.people()));

  private static final WrittenObject<ClosedRemedy, CaseContext> CLOSED_REMEDY =
      CaseFormat.<ClosedRemedy>remedy(
              "closedRemedy", "A remedy that the record excludes.", ClosedRemedy::remedy)
          .required("grounds", GROUNDS, "What excludes it.", ClosedRemedy::grounds)
          .required("basis", BASIS, RESTS_ON, each -> each.remedy().basis())
          .requiredBy("people", PEOPLE, FOR_WHOM, (each, context) -> context.places(each.people()));

  private static final WrittenObject<Irregularity, CaseContext> NOTE =
      WrittenObject.<Irregularity, CaseContext>named(
              "note",
              "A recorded event that does not fit, or of which that cannot be determined. Nothing was"
                  + " refused.")
          .required("event", EventFormat.EVENT.value(), "The event.", Irregularity::event)
          .required(
              "verdict",
              WrittenValue.word(Verdict.class),
              "How it stands to the law; never allowed.",
              Irregularity::verdict)
          .required("grounds", GROUNDS, "Why.", Irregularity::grounds);

  static final WrittenObject<CaseStatus, CaseContext> CASE =
      WrittenObject.<CaseStatus, CaseContext>named(
              "case", "Where one case stands, of one document or of several that name each other.")
          .required(
              "documents",
              WrittenValue.list(DOCUMENT.value(), 1),
              "Its documents, in the order of the input.",
              status -> status.about().documents())
          .required(
              "apart",
              WrittenValue.BOOLEAN,
              "Whether other documents name this one, or the same as this, that could not be put"
                  + " together with it.",
              status -> status.about().apart())
          .optional(
              "nation",
              WrittenValue.word(Nation.class),
              "Whose law was asked; where it is not known, nothing is said but of deadlines that"
                  + " cannot be determined.",
              status -> status.jurisdiction().nation())
          .optionalBy(
              "question",
              WrittenValue.TEXT,
              "What to ask where it is not known whose law governs.",
              (status, context) -> status.question().map(context::of))
          .optional(
              "standings",
              STANDING.list(),
              "Where each track stands.",
              status -> status.journey().map(JourneyStatus::standings))
          .optional(
              "byItself",
              HAPPENED.list(),
              "What happened by itself because a time ran out, in order.",
              status -> status.journey().map(JourneyStatus::byItself))
          .optional(
              "steps",
              STEP.list(),
              "Every event of the nation's table, and whether it may happen on the day.",
              status -> status.journey().map(JourneyStatus::steps))
          .optional(
              "remedies",
              REMEDY.list(),
              "The remedies that are or may be open.",
              status -> status.journey().map(JourneyStatus::remedies))
          .optional(
              "closedRemedies",
              CLOSED_REMEDY.list(),
              "The remedies that the record excludes, of a proposal or decision that is not"
                  + " settled.",
              status -> status.journey().map(JourneyStatus::closedRemedies))
          .optional(
              "history",
              NOTE.list(),
              "The recorded events that do not fit the law, or of which that cannot be determined.",
              status -> status.journey().map(JourneyStatus::history))
          .required(
              "deadlines",
              DeadlineFormat.DEADLINE.list(),
              "Every deadline, also those that have not started.",
              CaseStatus::deadlines);

  private CaseFormat() {}

  private static <T> WrittenObject<T, CaseContext> remedy(
      String name, String meaning, Function<T, RemedyRule> row) {
    return WrittenObject.<T, CaseContext>named(name, meaning)
        .required("remedy", WrittenValue.ID, "The row of the table.", each -> row.apply(each).id())
        .required(
            "kind",
            WrittenValue.CODE,
            "The kind, of the code list remedy-kind.",
            each -> row.apply(each).kind())
        .required(
            "label", WrittenValue.LABEL, "What it is called.", each -> row.apply(each).kind());
  }
}
