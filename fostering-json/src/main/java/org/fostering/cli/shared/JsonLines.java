package org.fostering.cli.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Words;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;

/** Writes records as NDJSON, with what records of several commands have in common. */
public final class JsonLines {

  private static final String VERSION = "1.0";

  private final JsonGenerator json;
  private final Writer out;
  private final CliTexts texts;

  public JsonLines(Writer out, CliTexts texts) throws IOException {
    this.out = out;
    this.texts = texts;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(out)
            .setRootValueSeparator(null);
  }

  /** Writes one element of a list. */
  public interface Element<T> {
    void write(T element) throws IOException;
  }

  public JsonGenerator json() {
    return json;
  }

  /** Starts a record. */
  public void start(String type) throws IOException {
    json.writeStartObject();
    json.writeStringField("documentType", type);
    json.writeStringField("formatVersion", VERSION);
  }

  /** Ends a record, and with it the line. */
  public void end() throws IOException {
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  public <T> void list(String name, Collection<T> elements, Element<? super T> element)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T each : elements) {
      element.write(each);
    }
    json.writeEndArray();
  }

  public void code(String name, Enum<?> constant) throws IOException {
    json.writeStringField(name, Words.of(constant));
  }

  /** A property that is there if it has a value. */
  public void text(String name, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  public void counts(String name, List<Map.Entry<String, Long>> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Long> entry : counts) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  public void wordCounts(String name, Map<? extends Enum<?>, Long> counts) throws IOException {
    counts(
        name,
        counts.entrySet().stream()
            .map(entry -> Map.entry(Words.of(entry.getKey()), entry.getValue()))
            .toList());
  }

  public void finding(Finding finding) throws IOException {
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
    if (finding.source().orElse(null) instanceof Basis basis) {
      basis(basis);
    }
    json.writeEndObject();
  }

  public void basis(Basis basis) throws IOException {
    json.writeObjectFieldStart("basis");
    code("source", basis.source());
    json.writeStringField("owner", basis.owner());
    code("certainty", basis.certainty());
    list("citations", basis.citations(), this::citation);
    json.writeEndObject();
  }

  public void citation(Citation citation) throws IOException {
    json.writeStartObject();
    json.writeStringField("instrument", citation.instrument());
    if (!citation.provision().isEmpty()) {
      json.writeStringField("provision", citation.provision());
    }
    json.writeEndObject();
  }
}
