package org.fostering.cli.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.JsonLines;
import org.fostering.json.reader.Strictness;
import org.fostering.json.record.Recorded;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.reference.DataSource;
import org.fostering.model.value.Words;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.routing.FrontDoor;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.routing.RoutingReason;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;

/**
 * The result for machines: NDJSON, one record for each document and one for the summary, as {@code
 * intake-record.schema.json} describes them.
 */
final class IntakeRecords implements IntakeReport {

  private final JsonLines lines;
  private final JsonGenerator json;
  private final CliTexts texts;
  private final LocalDate asOf;
  private final Strictness mode;

  IntakeRecords(Writer out, CliTexts texts, LocalDate asOf, Strictness mode) throws IOException {
    this.lines = new JsonLines(out, texts);
    this.json = lines.json();
    this.texts = texts;
    this.asOf = asOf;
    this.mode = mode;
  }

  @Override
  public void document(IntakeDocument document) throws IOException {
    lines.start("intake-document");
    json.writeNumberField("number", document.number());
    json.writeNumberField("line", document.line());
    json.writeBooleanField("sound", document.sound());
    lines.list("findings", document.findings(), lines::finding);
    if (document.result().isPresent()) {
      json.writeFieldName("eligibility");
      eligibility(document.result().get().eligibility(), document.recorded());
      json.writeFieldName("routing");
      routing(document.result().get().routing());
    }
    lines.end();
  }

  @Override
  public void summary(IntakeTally tally, boolean complete) throws IOException {
    lines.start("intake-summary");
    json.writeBooleanField("complete", complete);
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("sound", tally.sound());
    json.writeNumberField("withErrors", tally.withErrors());
    json.writeNumberField("withWarnings", tally.withWarnings());
    json.writeNumberField("notAssessed", tally.notAssessed());
    lines.wordCounts("eligibility", tally.eligibility());
    lines.wordCounts("routing", tally.routing());
    lines.counts("findings", tally.findings());
    json.writeStringField("asOf", asOf.toString());
    lines.code("mode", mode);
    json.writeStringField("language", texts.language());
    lines.list("packs", tally.packs(), json::writeString);
    lines.list("referenceData", IntakeRun.sources(), this::source);
    lines.end();
  }

  private void eligibility(Decision decision, Optional<Recorded> recorded) throws IOException {
    json.writeStartObject();
    lines.code("outcome", decision.outcome());
    lines.code("soFar", decision.soFar());
    lines.list("nations", decision.jurisdiction().nations(), n -> json.writeString(Words.of(n)));
    json.writeStringField("asOf", decision.asOf().toString());
    lines.list("packs", decision.packs(), json::writeString);
    lines.list("results", decision.results(), this::result);
    lines.list("questions", decision.questions(), this::question);
    if (recorded.isPresent()) {
      json.writeStringField("seal", recorded.get().seal());
    }
    json.writeEndObject();
  }

  private void result(RuleResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", result.rule().id());
    lines.code("status", result.status());
    lines.code("effect", result.rule().effect());
    lines.code("source", result.rule().basis().source());
    json.writeStringField("owner", result.rule().basis().owner());
    lines.list("citations", result.rule().basis().citations(), lines::citation);
    if (result.status() == RuleResult.Status.MET) {
      json.writeStringField("reason", texts.of(result.rule().reason()));
    }
    lines.list("facts", result.reasons(), this::fact);
    if (result.failure().isPresent()) {
      json.writeStringField("failure", result.failure().get());
    }
    json.writeEndObject();
  }

  private void fact(Reason reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", reason.fact());
    json.writeStringField("pointer", reason.pointer().toString());
    json.writeEndObject();
  }

  private void question(Question question) throws IOException {
    json.writeStartObject();
    json.writeStringField("fact", question.fact());
    json.writeStringField("pointer", question.pointer().toString());
    lines.code("sensitivity", question.sensitivity());
    json.writeStringField("question", texts.of(question.text()));
    Known.WhyUnknown why = question.why();
    lines.code("why", why);
    lines.list("rules", question.rules(), json::writeString);
    json.writeEndObject();
  }

  private void routing(RoutingDecision decision) throws IOException {
    json.writeStartObject();
    lines.code("outcome", decision.outcome());
    if (decision.frontDoor().isPresent()) {
      json.writeFieldName("frontDoor");
      frontDoor(decision.frontDoor().get());
    }
    if (decision.authority().isPresent()) {
      json.writeFieldName("authority");
      authority(decision.authority().get());
    }
    lines.list("candidates", decision.candidates(), this::authority);
    lines.list("reasons", decision.reasons(), this::reason);
    lines.list("questions", decision.questions(), this::question);
    json.writeStringField("asOf", decision.asOf().toString());
    json.writeEndObject();
  }

  private void frontDoor(FrontDoor door) throws IOException {
    json.writeStartObject();
    lines.code("kind", door.kind());
    json.writeStringField("id", door.id());
    json.writeStringField("name", door.name());
    json.writeEndObject();
  }

  private void authority(AuthorityEntry authority) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", authority.key());
    json.writeStringField("name", authority.getName().orElse(authority.key()));
    lines.code("nation", authority.getNation().orElseThrow());
    json.writeEndObject();
  }

  private void reason(RoutingReason reason) throws IOException {
    json.writeStartObject();
    lines.code("code", reason);
    json.writeStringField("text", texts.of(reason.text()));
    json.writeEndObject();
  }

  private void source(DataSource source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", source.title());
    json.writeStringField("edition", source.edition());
    json.writeStringField("asOf", source.asOf().toString());
    json.writeEndObject();
  }
}
