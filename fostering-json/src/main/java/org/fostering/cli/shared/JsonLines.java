package org.fostering.cli.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import org.fostering.json.format.WrittenDocument;

/** Writes records as NDJSON. */
public final class JsonLines {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator json;
  private final Writer out;

  public JsonLines(Writer out) throws IOException {
    this.out = out;
    this.json = FACTORY.createGenerator(out).setRootValueSeparator(null);
  }

  /** Writes a record, and with it a line. */
  public <T, C> void write(WrittenDocument<T, C> record, T about, C context) throws IOException {
    record.write(about, context, json);
    json.flush();
    out.write('\n');
  }
}
