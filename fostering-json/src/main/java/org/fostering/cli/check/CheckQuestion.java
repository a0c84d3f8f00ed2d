package org.fostering.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.cli.shared.DocumentResult;
import org.fostering.cli.shared.InputFiles;
import org.fostering.json.reader.Strictness;
import org.fostering.rules.consistency.Consistency;
import org.fostering.rules.consistency.ConsistencyPack;

/**
 * What is asked of the documents, as the reports repeat it.
 *
 * @param files where they are
 * @param consistency the rules
 * @param asOf the day asked about
 * @param mode how to take what the format does not know
 * @param skipped how many documents at the start are passed over
 */
record CheckQuestion(
    InputFiles files, Consistency consistency, LocalDate asOf, Strictness mode, long skipped) {

  /** The file of a result, unless there is only one. */
  Optional<String> file(DocumentResult result) {
    return files.name(result.file());
  }

  /** The rules, by their packs. */
  List<String> packs() {
    return consistency.packs().stream().map(ConsistencyPack::reference).toList();
  }
}
