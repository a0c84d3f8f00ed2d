package org.fostering.cli.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.fostering.json.format.WrittenDocument;

/** Writes records as NDJSON. */
public final class JsonLines {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final JsonGenerator json;
  private final OutputStream out;

  public JsonLines(ReportOutput output) throws IOException {
    this.out = output.bytes();
    this.json = FACTORY.createGenerator(out).setRootValueSeparator(null);
  }

  /** Writes a record, and with it a line. */
  public <T, C> void write(WrittenDocument<T, C> record, T about, C context) throws IOException {
    record.write(about, context, json);
    json.flush();
    out.write('\n');
  }
}
