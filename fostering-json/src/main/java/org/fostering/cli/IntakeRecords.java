package org.fostering.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.Strictness;
import org.fostering.json.record.Recorded;
import org.fostering.model.finding.Finding;
import org.fostering.model.organisation.Authority;
import org.fostering.model.reference.DataSource;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.Citation;
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

  private static final String VERSION = "1.0";

  private final JsonGenerator json;
  private final Writer out;
  private final CliTexts texts;
  private final LocalDate asOf;
  private final Strictness mode;

  IntakeRecords(Writer out, CliTexts texts, LocalDate asOf, Strictness mode) throws IOException {
    this.out = out;
    this.texts = texts;
    this.asOf = asOf;
    this.mode = mode;
    this.json =
        JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(out)
            .setRootValueSeparator(null);
  }

  @Override
  public void document(IntakeDocument document) throws IOException {
    start("intake-document");
    json.writeNumberField("number", document.number());
    json.writeNumberField("line", document.line());
    json.writeBooleanField("sound", document.sound());
    list("findings", document.findings(), this::finding);
    if (document.result().isPresent()) {
      json.writeFieldName("eligibility");
      eligibility(document.result().get().eligibility(), document.recorded());
      json.writeFieldName("routing");
      routing(document.result().get().routing());
    }
    end();
  }

  @Override
  public void summary(IntakeTally tally, boolean complete) throws IOException {
    start("intake-summary");
    json.writeBooleanField("complete", complete);
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("sound", tally.sound());
    json.writeNumberField("withErrors", tally.withErrors());
    json.writeNumberField("withWarnings", tally.withWarnings());
    json.writeNumberField("notAssessed", tally.notAssessed());
    counts("eligibility", tally.eligibility());
    counts("routing", tally.routing());
    json.writeObjectFieldStart("findings");
    for (Map.Entry<String, Long> entry : tally.findings()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
    json.writeStringField("asOf", asOf.toString());
    code("mode", mode);
    json.writeStringField("language", texts.language());
    list("packs", tally.packs(), json::writeString);
    list("referenceData", IntakeRun.sources(), this::source);
    end();
  }

  private void start(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("documentType", type);
    json.writeStringField("formatVersion", VERSION);
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  /** Writes one element of a list. */
  private interface Element<T> {
    void write(T element) throws IOException;
  }

  private <T> void list(String name, Collection<T> elements, Element<T> element)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : elements) {
      element.write(each);
    }
    json.writeEndArray();
  }

  private void code(String name, Enum<?> constant) throws IOException {
    json.writeStringField(name, TextFormats.hyphenated(constant.name()));
  }

  private void counts(String name, Map<? extends Enum<?>, Long> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<? extends Enum<?>, Long> entry : counts.entrySet()) {
      json.writeNumberField(TextFormats.hyphenated(entry.getKey().name()), entry.getValue());
    }
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    code("severity", finding.severity());
    json.writeStringField("pointer", finding.pointer().toString());
    if (finding.position().isPresent()) {
      json.writeNumberField("line", finding.position().get().line());
      json.writeNumberField("column", finding.position().get().column());
    }
    json.writeStringField("message", texts.message(finding));
    json.writeStringField("fix", texts.fix(finding));
    json.writeEndObject();
  }

  private void eligibility(Decision decision, Optional<Recorded> recorded) throws IOException {
    json.writeStartObject();
    code("outcome", decision.outcome());
    code("soFar", decision.soFar());
    list("nations", decision.nations(), n -> json.writeString(TextFormats.hyphenated(n.name())));
    json.writeStringField("asOf", decision.asOf().toString());
    list("packs", decision.packs(), json::writeString);
    list("results", decision.results(), this::result);
    list("questions", decision.questions(), this::question);
    if (recorded.isPresent()) {
      json.writeStringField("seal", recorded.get().seal());
    }
    json.writeEndObject();
  }

  private void result(RuleResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", result.rule().id());
    code("status", result.status());
    code("effect", result.rule().effect());
    code("source", result.rule().basis().source());
    json.writeStringField("owner", result.rule().basis().owner());
    list("citations", result.rule().basis().citations(), this::citation);
    if (result.status() == RuleResult.Status.MET) {
      json.writeStringField("reason", texts.of(result.rule().reason()));
    }
    list("facts", result.reasons(), this::fact);
    if (result.incident().isPresent()) {
      json.writeStringField("incident", result.incident().get());
    }
    json.writeEndObject();
  }

  private void citation(Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("instrument", citation.instrument());
    if (!citation.provision().isEmpty()) {
      json.writeStringField("provision", citation.provision());
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
    code("sensitivity", question.sensitivity());
    json.writeStringField("question", texts.of(question.text()));
    Known.WhyUnknown why = question.why();
    code("why", why);
    list("rules", question.rules(), json::writeString);
    json.writeEndObject();
  }

  private void routing(RoutingDecision decision) throws IOException {
    json.writeStartObject();
    code("outcome", decision.outcome());
    if (decision.frontDoor().isPresent()) {
      json.writeFieldName("frontDoor");
      frontDoor(decision.frontDoor().get());
    }
    if (decision.authority().isPresent()) {
      json.writeFieldName("authority");
      authority(decision.authority().get());
    }
    list("candidates", decision.candidates(), this::authority);
    list("reasons", decision.reasons(), this::reason);
    list("questions", decision.questions(), this::question);
    json.writeStringField("asOf", decision.asOf().toString());
    json.writeEndObject();
  }

  private void frontDoor(FrontDoor door) throws IOException {
    json.writeStartObject();
    code("kind", door.kind());
    json.writeStringField("id", door.id());
    json.writeStringField("name", door.name());
    json.writeEndObject();
  }

  private void authority(Authority authority) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", authority.id());
    json.writeStringField("name", authority.name());
    code("nation", authority.nation());
    json.writeEndObject();
  }

  private void reason(RoutingReason reason) throws IOException {
    json.writeStartObject();
    code("code", reason);
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
