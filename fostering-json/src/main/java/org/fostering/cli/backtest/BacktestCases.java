package org.fostering.cli.backtest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CaseGroups;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.InputFiles;
import org.fostering.cli.shared.KeptDocuments;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.format.BacktestCaseFormat.DocumentOfCase;
import org.fostering.json.format.BacktestCaseFormat.TestedCase;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.rules.backtest.Backtest;
import org.fostering.rules.backtest.Backtest.Remembered;
import org.fostering.rules.cases.CaseGroup;
import org.fostering.rules.cases.CaseIndex;
import org.fostering.rules.measure.DocumentFacts;

/**
 * The cases of which enquiries and other documents are: what promises ask of each document is put
 * aside, then the documents of each case are looked at together. Not thread-safe while documents
 * are added.
 */
final class BacktestCases implements Closeable {

  /** What is kept of a document while its case is looked at. */
  private static final long CASE_BYTES = 1 << 9;

  /** Copies of one document, mostly; a case has some ten. */
  private static final int MOST_TOGETHER = 1000;

  private final Backtest test;
  private final InputFiles files;
  private final long mostBytes;
  private CaseIndex index;
  private KeptDocuments kept = new KeptDocuments();

  /** What is put aside of a document. */
  record Kept(ByteArrayOutputStream text, DocumentFacts facts) {}

  BacktestCases(Backtest test, InputFiles files, long mostBytes) {
    this.test = test;
    this.files = files;
    this.mostBytes = mostBytes;
    this.index = new CaseIndex(mostBytes, MOST_TOGETHER);
  }

  /** What to put aside of a document, if promises are compared. */
  Optional<Kept> keep(InputDocument<Document> input, Document document) throws IOException {
    Optional<Remembered> facts = test.remember(document);
    return facts.isEmpty() ? Optional.empty() : Optional.of(kept(input, document, facts.get()));
  }

  private static Kept kept(InputDocument<Document> input, Document document, Remembered facts)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(text);
    data.writeUTF(Documents.typeOf(document));
    data.writeInt(input.file());
    data.writeLong(input.unread().number());
    data.writeLong(input.unread().start().line());
    for (DocumentFacts each : List.of(facts.before(), facts.after())) {
      data.writeInt(each.toBytes().length);
      data.write(each.toBytes());
    }
    return new Kept(text, facts.before());
  }

  /**
   * Takes what was put aside.
   *
   * @return whether there was room; if not, those so far are to be looked at first
   */
  boolean add(Kept document) throws UnusableException {
    boolean room = index.add(document.facts().links(), kept.place());
    if (room) {
      kept.add(document.text().toByteArray());
    }
    return room;
  }

  /** The groups of documents that belong together, as a source. */
  Pipeline.Source<CaseGroup> groups() {
    return new CaseGroups(index.groups(), CASE_BYTES);
  }

  /** What becomes of the promises of a group; nothing where none is made to it. */
  Optional<TestedCase> test(CaseGroup group) throws IOException {
    List<DocumentOfCase> documents = new ArrayList<>();
    List<Remembered> facts = new ArrayList<>();
    for (CaseGroup.Entry entry : group.documents()) {
      DataInputStream data =
          new DataInputStream(new ByteArrayInputStream(kept.read(entry.place())));
      String type = data.readUTF();
      documents.add(
          new DocumentOfCase(files.name(data.readInt()), data.readLong(), data.readLong(), type));
      facts.add(new Remembered(facts(data), facts(data)));
    }
    return test.test(facts).map(result -> new TestedCase(documents, result));
  }

  private static DocumentFacts facts(DataInputStream data) throws IOException {
    return DocumentFacts.of(data.readNBytes(data.readInt()));
  }

  /** Begins anew. */
  void clear() throws IOException {
    kept.close();
    kept = new KeptDocuments();
    index = new CaseIndex(mostBytes, MOST_TOGETHER);
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
