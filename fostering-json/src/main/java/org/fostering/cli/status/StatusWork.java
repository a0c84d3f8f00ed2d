package org.fostering.cli.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.CaseGroups;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.DocumentWork;
import org.fostering.cli.shared.InputDocument;
import org.fostering.cli.shared.KeptDocuments;
import org.fostering.cli.shared.Pipeline;
import org.fostering.cli.shared.ReportOutput;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.json.StreamedDocument;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.rules.cases.Case;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseGroup;
import org.fostering.rules.cases.CaseIndex;
import org.fostering.rules.cases.CaseStatus;
import org.fostering.rules.cases.Cases;

/**
 * The work of {@code status} on documents. Those of one case may be far apart in the files: first
 * each is read and put aside, then those of each case are read together.
 */
final class StatusWork implements DocumentWork<Document, StatusWork.Part> {

  /** The bytes first allotted to what is printed on a case. */
  private static final long CASE_BYTES = 1 << 12;

  private final StatusReports reports;

  private final FosteringJson again;
  private final Cases cases;
  private final Pipeline pipeline;
  private final long mostBytes;
  private final StatusTally tally = new StatusTally();
  private CaseIndex index;
  private KeptDocuments kept = new KeptDocuments();

  /** The output of a run of documents, and those of them that may belong to cases. */
  record Part(ByteArrayOutputStream printed, StatusTally tally, List<Read> read) {}

  /** A document that could be built. */
  record Read(InputDocument<Document> input, Document document) {}

  /**
   * @param again reads what was read before: nothing need be looked for in it any more
   * @param pipeline on which the cases are looked into
   * @param mostBytes how much memory the index of cases may take
   */
  StatusWork(
      StatusReports reports, FosteringJson again, Cases cases, Pipeline pipeline, long mostBytes) {
    this.reports = reports;
    this.again = again;
    this.cases = cases;
    this.pipeline = pipeline;
    this.mostBytes = mostBytes;
    this.index = new CaseIndex(mostBytes);
  }

  @Override
  public Part part(List<InputDocument<Document>> inputs) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    StatusReport report = reports.to(output, new DocumentPositions());
    StatusTally counts = new StatusTally();
    List<Read> read = new ArrayList<>();
    for (InputDocument<Document> input : inputs) {
      StreamedDocument<Document> document = input.unread().read();
      DocumentResult result = DocumentResult.of(input.file(), document);
      counts.add(result);
      report.document(result);
      document.checked().value().ifPresent(value -> read.add(new Read(input, value)));
    }
    output.flush();
    return new Part(printed, counts, read);
  }

  @Override
  public void take(Part part, OutputStream out) throws IOException, UnusableException {
    part.printed().writeTo(out);
    tally.add(part.tally());
    for (Read read : part.read()) {
      if (!keep(read)) {
        full(read, out);
        keep(read);
      }
    }
  }

  /** Puts a document aside if it is of a case, and there is room to remember it. */
  private boolean keep(Read read) throws IOException, UnusableException {
    int before = index.size();
    boolean room = index.add(read.document(), kept.place());
    if (index.size() > before) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      DataOutputStream data = new DataOutputStream(text);
      data.writeUTF(Documents.typeOf(read.document()));
      data.writeInt(read.input().file());
      data.writeLong(read.input().unread().number());
      data.writeLong(read.input().unread().start().line());
      data.write(read.input().unread().bytes());
      kept.add(text.toByteArray());
    }
    return room;
  }

  /** Says that there is no room, and looks into the cases so far. */
  private void full(Read read, OutputStream out) throws IOException, UnusableException {
    DocumentResult result =
        new DocumentResult(
            read.input().file(),
            read.input().unread().number(),
            Optional.of(read.input().unread().start().line()),
            Optional.of(Documents.typeOf(read.document())),
            true,
            List.of(CaseIndex.indexFull()));
    tally.addLater(result);
    ReportOutput output = new ReportOutput(out);
    reports.to(output, new DocumentPositions()).document(result);
    output.flush();
    cases(out);
    index = new CaseIndex(mostBytes);
    kept = new KeptDocuments();
  }

  /** Evaluates the cases of the documents that were put aside. */
  private void cases(OutputStream out) throws IOException, UnusableException {
    try (KeptDocuments documents = kept) {
      pipeline.run(
          new CaseGroups(index.groups(), CASE_BYTES),
          (List<CaseGroup> groups) -> part(groups, documents),
          part -> {
            part.printed().writeTo(out);
            tally.add(part.tally());
          });
    }
  }

  private Part part(List<CaseGroup> groups, KeptDocuments documents) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ReportOutput output = new ReportOutput(printed);
    DocumentPositions positions = new DocumentPositions();
    StatusReport report = reports.to(output, positions);
    StatusTally counts = new StatusTally();
    for (CaseGroup group : groups) {
      List<CaseDocument> read = new ArrayList<>();
      for (CaseGroup.Entry entry : group.documents()) {
        read.add(again(documents.read(entry.place()), positions));
      }
      for (Case about : group.cases(read)) {
        CaseStatus status = cases.status(about, reports.asOf());
        counts.add(status);
        report.status(status);
      }
    }
    output.flush();
    return new Part(printed, counts, List.of());
  }

  /** Reads a document that was read before, and so can be built. */
  private CaseDocument again(byte[] text, DocumentPositions positions) throws IOException {
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(text));
    Class<? extends Document> type = Documents.find(data.readUTF()).orElseThrow();
    long position = positions.add(data.readInt(), data.readLong(), data.readLong());
    Document document = again.read(type, data.readAllBytes()).value().orElseThrow();
    return CaseDocument.of(document, position).orElseThrow();
  }

  @Override
  public void together(OutputStream out) throws IOException, UnusableException {
    cases(out);
  }

  @Override
  public void end(ReportOutput out, boolean complete) throws IOException {
    if (complete) {
      reports.to(out, new DocumentPositions()).summary(tally);
    }
  }

  @Override
  public void endOnScreen(ReportOutput screen, boolean complete) throws IOException {
    if (complete) {
      reports.text(screen).summary(tally);
    }
  }

  @Override
  public int exitCode() {
    return tally.documents().exitCode();
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
