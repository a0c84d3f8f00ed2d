package org.fostering.cli.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.fostering.cli.shared.KeptDocuments;
import org.fostering.cli.shared.UnusableException;
import org.fostering.json.FosteringJson;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.description.Documents;
import org.fostering.model.handover.Handover;
import org.fostering.rules.cases.CaseGroup;
import org.fostering.rules.cases.CaseIndex;

/**
 * Handovers and what they pass on, put aside until all have been read: a handover and the editions
 * of its subject may lie far apart.
 */
final class SubjectDocuments implements Closeable {

  /** Of how many documents on one subject at most are looked at together. */
  static final int MOST_TOGETHER = 1000;

  private final CaseIndex index;
  private final KeptDocuments kept = new KeptDocuments();

  /**
   * @param mostBytes how much memory the index may take
   */
  SubjectDocuments(long mostBytes) {
    index = new CaseIndex(mostBytes, MOST_TOGETHER);
  }

  /** A document, with the number of its file and its number there. */
  record Placed(int file, long number, Document document) {}

  /** Puts a document aside; false if there is no room to remember where it is. */
  boolean add(Placed placed) throws IOException, UnusableException {
    Document document = placed.document();
    Stream<DocumentReference> names =
        document instanceof Handover handover
            ? Stream.of(handover.getSubject())
            : references(document);
    if (!index.add(names, kept.place())) {
      return false;
    }
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(text);
    data.writeUTF(Documents.typeOf(document));
    data.writeInt(placed.file());
    data.writeLong(placed.number());
    data.write(FosteringJson.standard().write(document).getBytes(StandardCharsets.UTF_8));
    kept.add(text.toByteArray());
    return true;
  }

  /** By what a handover may name a document. */
  static Stream<DocumentReference> references(Document document) {
    String type = Documents.typeOf(document);
    return document.getIdentifiers().stream()
        .map(each -> DocumentReference.builder().documentType(type).identifier(each).build());
  }

  /** Those to be looked at together, by the first of each. */
  Iterator<CaseGroup> groups() {
    return index.groups();
  }

  List<Placed> read(CaseGroup group) throws IOException {
    List<Placed> read = new ArrayList<>();
    for (CaseGroup.Entry entry : group.documents()) {
      DataInputStream data =
          new DataInputStream(new ByteArrayInputStream(kept.read(entry.place())));
      Class<? extends Document> type = Documents.find(data.readUTF()).orElseThrow();
      int file = data.readInt();
      long number = data.readLong();
      read.add(
          new Placed(
              file,
              number,
              FosteringJson.standard().read(type, data.readAllBytes()).value().orElseThrow()));
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    kept.close();
  }
}
