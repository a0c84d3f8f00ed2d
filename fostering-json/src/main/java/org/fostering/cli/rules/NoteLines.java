package org.fostering.cli.rules;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.fostering.cli.shared.CliTexts;
import org.fostering.model.finding.Finding;
import org.fostering.rules.analysis.PackFinding;
import org.fostering.rules.analysis.Witness;

/** Says what is worth knowing of rules that are sound, with a case that shows it. */
final class NoteLines {

  private final CliTexts texts;
  private final PrintWriter out;

  NoteLines(CliTexts texts, PrintWriter out) {
    this.texts = texts;
    this.out = out;
  }

  void print(List<PackFinding> notes) {
    for (PackFinding note : notes) {
      Finding finding = note.finding();
      out.println(
          texts.of(
              "rules.note",
              note.pack(),
              texts.of(finding.severity()),
              finding.code(),
              finding.pointer(),
              String.join(", ", note.rules())));
      out.println("    " + texts.message(finding) + " " + texts.fix(finding));
      note.witness().ifPresent(this::print);
    }
  }

  private void print(Witness witness) {
    List<String> said = new ArrayList<>();
    said.add(texts.of(witness.nation()));
    said.add(witness.day().toString());
    said.addAll(witness.adopters());
    witness.inWords().map(texts::of).ifPresent(said::add);
    out.println("    " + texts.of("rules.shown-by", String.join("; ", said)));
  }
}
