package org.fostering.cli.status;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.JsonLines;
import org.fostering.cli.status.DocumentPositions.DocumentPosition;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.deadline.Deadline;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.journey.AutomaticTransition;
import org.fostering.rules.journey.Irregularity;
import org.fostering.rules.journey.JourneyStatus;
import org.fostering.rules.journey.OpenRemedy;
import org.fostering.rules.journey.PossibleEvent;
import org.fostering.rules.journey.State;
import org.fostering.rules.journey.TrackState;
import org.fostering.rules.journey.Transition;
import org.fostering.rules.journey.TransitionReason;
import org.fostering.rules.timeline.Event;

/**
 * The result for machines: NDJSON, one record for each document, one for each case and one for the
 * summary, as {@code status-record.schema.json} describes them.
 */
final class StatusRecords implements StatusReport {

  private final JsonLines lines;
  private final JsonGenerator json;
  private final CliTexts texts;
  private final InputFiles files;
  private final StatusQuestion question;
  private final Strictness mode;

  StatusRecords(
      Writer out, CliTexts texts, InputFiles files, StatusQuestion question, Strictness mode)
      throws IOException {
    this.lines = new JsonLines(out, texts);
    this.json = lines.json();
    this.texts = texts;
    this.files = files;
    this.question = question;
    this.mode = mode;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    lines.start("status-document");
    lines.text("file", files.name(result.file()));
    json.writeNumberField("number", result.number());
    json.writeNumberField("line", result.line().orElseThrow());
    lines.text("type", result.type());
    json.writeBooleanField("sound", result.sound());
    lines.list("findings", result.found(), lines::finding);
    lines.end();
  }

  @Override
  public void status(CaseStatus status) throws IOException {
    lines.start("status-case");
    lines.list("documents", status.about().documents(), this::document);
    json.writeBooleanField("apart", status.about().apart());
    if (status.jurisdiction().nation().isPresent()) {
      lines.code("nation", status.jurisdiction().nation().get());
    }
    if (status.journey().isPresent()) {
      journey(status.journey().get(), status);
    }
    lines.list("deadlines", status.deadlines(), deadline -> deadline(deadline, status));
    lines.end();
  }

  private void document(CaseDocument document) throws IOException {
    DocumentPosition at = question.positions().of(document);
    json.writeStartObject();
    lines.text("file", files.name(at.file()));
    json.writeNumberField("number", at.number());
    json.writeNumberField("line", at.line());
    json.writeStringField("type", document.type());
    json.writeEndObject();
  }

  private void journey(JourneyStatus journey, CaseStatus status) throws IOException {
    lines.list("standings", journey.standings(), standing -> standing(standing, status));
    lines.list("byItself", journey.byItself(), happened -> happened(happened, status));
    lines.list("steps", journey.steps(), step -> step(step, status));
    lines.list("remedies", journey.remedies(), this::remedy);
    lines.list("history", journey.history(), note -> note(note, status));
  }

  private void standing(TrackState standing, CaseStatus status) throws IOException {
    json.writeStartObject();
    json.writeStringField("track", standing.track().code());
    json.writeStringField("label", texts.of(standing.track().label()));
    part(standing.scope(), status);
    lines.list("states", standing.states(), this::state);
    lines.text("since", standing.since());
    json.writeEndObject();
  }

  private void state(State state) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", state.code());
    json.writeStringField("label", texts.of(state.label()));
    json.writeEndObject();
  }

  private void happened(AutomaticTransition happened, CaseStatus status) throws IOException {
    json.writeStartObject();
    json.writeStringField("transition", happened.row().id());
    json.writeStringField("track", happened.row().track().code());
    part(happened.scope(), status);
    json.writeFieldName("to");
    state(happened.row().to());
    json.writeStringField("on", happened.on().toString());
    lines.basis(happened.row().basis());
    json.writeEndObject();
  }

  private void step(PossibleEvent step, CaseStatus status) throws IOException {
    json.writeStartObject();
    kind(step.event());
    part(step.scope(), status);
    lines.code("verdict", step.verdict());
    lines.list("leadsTo", step.leadsTo(), this::transition);
    lines.list("grounds", step.grounds(), this::ground);
    json.writeEndObject();
  }

  private void transition(Transition row) throws IOException {
    json.writeStartObject();
    json.writeStringField("transition", row.id());
    json.writeStringField("track", row.track().code());
    json.writeStringField("to", row.to().code());
    lines.basis(row.basis());
    json.writeEndObject();
  }

  private void ground(TransitionReason ground) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", ground.id());
    lines.code("verdict", ground.verdict());
    json.writeStringField("why", texts.of(ground.why()));
    lines.code("certainty", ground.certainty());
    lines.list("citations", ground.citations(), lines::citation);
    json.writeEndObject();
  }

  private void remedy(OpenRemedy remedy) throws IOException {
    json.writeStartObject();
    json.writeStringField("remedy", remedy.remedy().id());
    json.writeStringField("kind", remedy.remedy().kind().getText());
    json.writeStringField("label", texts.label(remedy.remedy().kind()));
    lines.code("verdict", remedy.verdict());
    lines.text("until", remedy.until());
    lines.list("grounds", remedy.grounds(), this::ground);
    lines.basis(remedy.remedy().basis());
    json.writeEndObject();
  }

  private void deadline(Deadline deadline, CaseStatus status) throws IOException {
    json.writeStartObject();
    json.writeStringField("clock", deadline.clock().id());
    json.writeStringField("label", texts.of(deadline.clock().label()));
    lines.code("state", deadline.state());
    lines.text("date", deadline.date());
    if (deadline.why().isPresent()) {
      lines.code("why", deadline.why().get());
    }
    lines.code("limit", deadline.clock().kind());
    lines.code("actor", deadline.clock().actor());
    event("startedBy", deadline.startedBy(), status);
    event("stoppedBy", deadline.stoppedBy(), status);
    lines.list("stops", deadline.clock().stops(), stop -> json.writeString(stop.getText()));
    if (deadline.clock().choice().isPresent()) {
      choice("reading", deadline.clock().choice().get());
    }
    lines.list("alternatives", deadline.alternatives(), this::alternative);
    lines.basis(deadline.clock().basis());
    json.writeEndObject();
  }

  private void alternative(Deadline.Alternative other) throws IOException {
    json.writeStartObject();
    choice("reading", other.choice());
    json.writeStringField("label", texts.of(other.choice().label()));
    lines.text("date", other.date());
    json.writeEndObject();
  }

  private void choice(String name, InterpretationOption choice) throws IOException {
    json.writeStringField(name, InterpretationOptions.written(choice));
  }

  private void note(Irregularity note, CaseStatus status) throws IOException {
    json.writeStartObject();
    event("event", Optional.of(note.event()), status);
    lines.code("verdict", note.verdict());
    lines.list("grounds", note.grounds(), this::ground);
    json.writeEndObject();
  }

  private void event(String name, Optional<Event> event, CaseStatus status) throws IOException {
    if (event.isPresent()) {
      json.writeObjectFieldStart(name);
      kind(event.get().kind());
      lines.text("on", event.get().on());
      place("place", event.get().pointer(), status);
      json.writeEndObject();
    }
  }

  private void kind(JourneyEvent kind) throws IOException {
    json.writeStringField("event", kind.getText());
    json.writeStringField("label", texts.label(kind));
  }

  private void part(Pointer scope, CaseStatus status) throws IOException {
    place("part", scope, status);
  }

  private void place(String name, Pointer pointer, CaseStatus status) throws IOException {
    Optional<CaseStatus.Place> place = status.place(pointer);
    if (place.isPresent()) {
      json.writeObjectFieldStart(name);
      DocumentPosition at = question.positions().of(place.get().document());
      lines.text("file", files.name(at.file()));
      json.writeNumberField("number", at.number());
      json.writeStringField("pointer", place.get().pointer().toString());
      json.writeEndObject();
    }
  }

  @Override
  public void summary(StatusTally tally) throws IOException {
    DocumentTally documents = tally.documents();
    lines.start("status-summary");
    json.writeNumberField("documents", documents.documents());
    json.writeNumberField("sound", documents.sound());
    json.writeNumberField("withErrors", documents.withErrors());
    json.writeNumberField("withWarnings", documents.withWarnings());
    lines.counts("types", documents.types());
    lines.counts("findings", documents.findings());
    json.writeNumberField("cases", tally.cases());
    json.writeNumberField("casesWithMisfits", tally.withMisfits());
    json.writeNumberField("casesWithGaps", tally.withGaps());
    json.writeNumberField("casesWithoutNation", tally.nationNotKnown());
    lines.counts("deadlines", tally.deadlines());
    json.writeStringField("asOf", question.asOf().toString());
    lines.list(
        "readings",
        question.choices(),
        choice -> json.writeString(InterpretationOptions.written(choice)));
    lines.code("mode", mode);
    json.writeStringField("language", texts.language());
    lines.end();
  }
}
