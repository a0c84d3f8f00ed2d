package org.fostering.json.format;

import java.util.List;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.timeline.Event;

/** What has happened and where that is said, as a record says it: one line a property. */
final class EventFormat {

  /** A reading of the law and the choice made, as {@code --reading} takes it. */
  static final WrittenValue<InterpretationOption, Object> CHOICE =
      new WrittenValue<>(
          new ValueFormat.Matching("^(?:[a-z0-9-]+=[a-z0-9-]+)$", 200),
          List::of,
          (choice, context, json) -> json.writeString(StatusFormat.setting(choice)));

  static final WrittenObject<CaseStatus.Place, CaseContext> PLACE =
      WrittenObject.<CaseStatus.Place, CaseContext>named(
              "place", "A place in a document of the case.")
          .optionalBy(
              "file",
              WrittenValue.TEXT,
              CheckedDocument.FILE,
              (place, context) -> context.place(place.document()).file())
          .requiredBy(
              "number",
              WrittenValue.NUMBER,
              CheckedDocument.NUMBER,
              (place, context) -> context.place(place.document()).number())
          .required(
              "pointer",
              WrittenValue.POINTER,
              "The place in the document (RFC 6901).",
              CaseStatus.Place::pointer);

  static final WrittenObject<Event, CaseContext> EVENT =
      WrittenObject.<Event, CaseContext>named(
              "event", "Something that a document says has happened.")
          .required(
              "event", WrittenValue.CODE, "The event, of the code list journey-event.", Event::kind)
          .required("label", WrittenValue.LABEL, "What it is called.", Event::kind)
          .optional("on", WrittenValue.DATE, "The day, if it is known.", Event::on)
          .optionalBy(
              "place",
              PLACE.value(),
              "Where it is said.",
              (event, context) -> context.place(event.pointer()));

  private EventFormat() {}
}
