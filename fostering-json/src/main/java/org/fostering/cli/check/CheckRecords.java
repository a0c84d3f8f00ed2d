package org.fostering.cli.check;

import java.io.IOException;
import java.io.Writer;
import org.fostering.cli.shared.CliTexts;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentTally;
import org.fostering.cli.shared.JsonLines;
import org.fostering.model.value.Words;

/**
 * The result for machines: NDJSON, one record for each document, one for each document of which
 * only the others showed something, and one for the summary, as {@code check-record.schema.json}
 * describes them.
 */
final class CheckRecords implements CheckReport {

  private final JsonLines lines;
  private final CliTexts texts;
  private final CheckQuestion question;

  CheckRecords(Writer out, CliTexts texts, CheckQuestion question) throws IOException {
    this.lines = new JsonLines(out, texts);
    this.texts = texts;
    this.question = question;
  }

  @Override
  public void document(DocumentResult result) throws IOException {
    lines.start("check-document");
    place(result);
    lines.text("type", result.type());
    lines.json().writeBooleanField("sound", result.sound());
    lines.list("findings", result.found(), lines::finding);
    lines.end();
  }

  @Override
  public void later(DocumentResult result) throws IOException {
    lines.start("check-together");
    place(result);
    lines.list("findings", result.found(), lines::finding);
    lines.end();
  }

  private void place(DocumentResult result) throws IOException {
    if (result.number() == 0) {
      return;
    }
    lines.text("file", question.file(result));
    lines.json().writeNumberField("number", result.number());
    if (result.line().isPresent()) {
      lines.json().writeNumberField("line", result.line().get());
    }
  }

  @Override
  public void summary(DocumentTally tally) throws IOException {
    lines.start("check-summary");
    lines.json().writeNumberField("documents", tally.documents());
    lines.json().writeNumberField("sound", tally.sound());
    lines.json().writeNumberField("withErrors", tally.withErrors());
    lines.json().writeNumberField("withWarnings", tally.withWarnings());
    lines.counts("types", tally.types());
    lines.counts("findings", tally.findings());
    lines.json().writeStringField("asOf", question.asOf().toString());
    lines.json().writeStringField("mode", Words.of(question.mode()));
    lines.json().writeStringField("language", texts.language());
    lines.list("packs", question.packs(), lines.json()::writeString);
    lines.end();
  }
}
