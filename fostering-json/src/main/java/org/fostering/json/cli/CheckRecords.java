package org.fostering.json.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.fostering.json.Forms;
import org.fostering.model.finding.Finding;
import org.fostering.rules.Basis;
import org.fostering.rules.Citation;

/**
 * The result for machines: NDJSON, one record for each document, one for each document of which
 * only the others showed something, and one for the summary, as {@code check-record.schema.json}
 * describes them.
 */
final class CheckRecords implements CheckReport {

  private static final String VERSION = "1.0";

  private final JsonGenerator json;
  private final Writer out;
  private final Texts texts;
  private final Checking checking;

  CheckRecords(Writer out, Texts texts, Checking checking) throws IOException {
    this.out = out;
    this.texts = texts;
    this.checking = checking;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(out)
            .setRootValueSeparator(null);
  }

  @Override
  public void document(Result result) throws IOException {
    start("check-document");
    place(result);
    if (result.type().isPresent()) {
      json.writeStringField("type", result.type().get());
    }
    json.writeBooleanField("sound", result.sound());
    findings(result);
    end();
  }

  @Override
  public void later(Result result) throws IOException {
    start("check-together");
    place(result);
    findings(result);
    end();
  }

  private void place(Result result) throws IOException {
    if (result.number() == 0) {
      return;
    }
    if (checking.file(result).isPresent()) {
      json.writeStringField("file", checking.file(result).get());
    }
    json.writeNumberField("number", result.number());
    if (result.line().isPresent()) {
      json.writeNumberField("line", result.line().get());
    }
  }

  private void findings(Result result) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Found found : result.found()) {
      finding(found);
    }
    json.writeEndArray();
  }

  private void finding(Found found) throws IOException {
    Finding finding = found.finding();
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", Forms.hyphenated(finding.severity().name()));
    json.writeStringField("pointer", finding.pointer().toString());
    if (finding.position().isPresent()) {
      json.writeNumberField("line", finding.position().get().line());
      json.writeNumberField("column", finding.position().get().column());
    }
    json.writeStringField("message", texts.message(finding));
    json.writeStringField("fix", texts.fix(finding));
    if (found.basis().isPresent()) {
      basis(found.basis().get());
    }
    json.writeEndObject();
  }

  private void basis(Basis basis) throws IOException {
    json.writeObjectFieldStart("basis");
    json.writeStringField("source", Forms.hyphenated(basis.source().name()));
    json.writeStringField("owner", basis.owner());
    json.writeStringField("certainty", Forms.hyphenated(basis.certainty().name()));
    json.writeArrayFieldStart("citations");
    for (Citation citation : basis.citations()) {
      json.writeStartObject();
      json.writeStringField("instrument", citation.instrument());
      if (!citation.provision().isEmpty()) {
        json.writeStringField("provision", citation.provision());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void summary(CheckTally tally) throws IOException {
    start("check-summary");
    json.writeNumberField("documents", tally.documents());
    json.writeNumberField("sound", tally.sound());
    json.writeNumberField("withErrors", tally.withErrors());
    json.writeNumberField("withWarnings", tally.withWarnings());
    counts("types", tally.types());
    counts("findings", tally.findings());
    json.writeStringField("asOf", checking.asOf().toString());
    json.writeStringField("mode", Forms.hyphenated(checking.mode().name()));
    json.writeStringField("language", texts.language());
    json.writeArrayFieldStart("packs");
    for (String pack : checking.packs()) {
      json.writeString(pack);
    }
    json.writeEndArray();
    end();
  }

  private void counts(String name, List<Map.Entry<String, Long>> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> entry : counts) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
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
}
