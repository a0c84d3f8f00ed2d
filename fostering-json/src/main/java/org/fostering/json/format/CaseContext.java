package org.fostering.json.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.Code;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.cases.CaseDocument;
import org.fostering.rules.cases.CaseStatus;

/** What must be known to write where a case stands. */
public interface CaseContext extends RecordTexts {

  /** {@return the texts in the language of the record} */
  RecordTexts texts();

  @Override
  default String language() {
    return texts().language();
  }

  @Override
  default String of(Bilingual text) {
    return texts().of(text);
  }

  @Override
  default String label(Code code) {
    return texts().label(code);
  }

  @Override
  default String message(Finding finding) {
    return texts().message(finding);
  }

  @Override
  default String fix(Finding finding) {
    return texts().fix(finding);
  }

  /** {@return where the case stands; empty if something is written apart from its case} */
  Optional<CaseStatus> status();

  /** Where a place in the documents of the case is; empty without the case. */
  default Optional<CaseStatus.Place> place(Pointer pointer) {
    return status().flatMap(known -> known.place(pointer));
  }

  /** Where people are named in the documents of the case; nowhere without the case. */
  default List<CaseStatus.Place> places(Set<String> people) {
    return status().map(known -> known.places(people)).orElse(List.of());
  }

  /**
   * Where one of the documents of the case is.
   *
   * @param document the document
   * @return its place in the input
   */
  DocumentPlace place(CaseDocument document);

  /**
   * Where a document is in the input.
   *
   * @param file the file, as it was named; empty if there was only one
   * @param number the place in the file, from 1
   * @param line the line on which it starts, from 1; empty if it came from no text
   */
  record DocumentPlace(Optional<String> file, long number, Optional<Long> line) {}
}
