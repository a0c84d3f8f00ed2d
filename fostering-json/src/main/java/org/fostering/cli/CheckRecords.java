package org.fostering.cli;

import java.io.IOException;
import java.io.Writer;
import org.fostering.json.internal.TextFormats;

/**
 * The result for machines: NDJSON, one record for each document, one for each document of which
 * only the others showed something, and one for the summary, as {@code check-record.schema.json}
 * describes them.
 */
final class CheckRecords implements CheckReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final Checking checking;

  CheckRecords(Writer out, CliTexts texts, Checking checking) throws IOException {
    this.lines = new JsonLines(out, texts);
    this.texts = texts;
    this.checking = checking;
  }

  @Override
  public void document(Result result) throws IOException {
    lines.start("check-document");
    place(result);
    lines.text("type", result.type());
    lines.json().writeBooleanField("sound", result.sound());
    lines.list("findings", result.found(), lines::finding);
    lines.end();
  }

  @Override
  public void later(Result result) throws IOException {
    lines.start("check-together");
    place(result);
    lines.list("findings", result.found(), lines::finding);
    lines.end();
  }

  private void place(Result result) throws IOException {
    if (result.number() == 0) {
      return;
    }
    lines.text("file", checking.file(result));
    lines.json().writeNumberField("number", result.number());
    if (result.line().isPresent()) {
      lines.json().writeNumberField("line", result.line().get());
    }
  }

  @Override
  public void summary(CheckTally tally) throws IOException {
    lines.start("check-summary");
    lines.json().writeNumberField("documents", tally.documents());
    lines.json().writeNumberField("sound", tally.sound());
    lines.json().writeNumberField("withErrors", tally.withErrors());
    lines.json().writeNumberField("withWarnings", tally.withWarnings());
    lines.counts("types", tally.types());
    lines.counts("findings", tally.findings());
    lines.json().writeStringField("asOf", checking.asOf().toString());
    lines.json().writeStringField("mode", TextFormats.hyphenated(checking.mode().name()));
    lines.json().writeStringField("language", texts.language());
    lines.list("packs", checking.packs(), lines.json()::writeString);
    lines.end();
  }
}
