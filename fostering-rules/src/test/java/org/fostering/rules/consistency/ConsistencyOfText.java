package org.fostering.rules.consistency;

import java.util.List;
import org.fostering.model.common.Document;
import org.fostering.model.finding.Finding;
import org.fostering.model.reference.PostcodeDirectory;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;

/** The rules of tables that a test has changed, and documents in few words. */
public final class ConsistencyOfText {

  private ConsistencyOfText() {}

  /** Every rule of the lines of the two tables, verified or not, in one pack. */
  public static Consistency consistency(
      List<ResourceTable.Row> rules,
      List<ResourceTable.Row> codes,
      Interpretations interpretations) {
    return Consistency.of(
        List.of(
            new ConsistencyPack(
                "changed",
                "1",
                new Bilingual("Changed", "Wedi’i newid"),
                StandardRules.rules(
                        rules,
                        codes,
                        JavaChecks.checks(PostcodeDirectory.standard(), interpretations))
                    .stream()
                    .filter(rule -> rule.basis().certainty().isVerified())
                    .toList())));
  }

  /** On what the rules of a code about a type rest. */
  public static List<Basis> bases(Consistency consistency, String code, String on) {
    return consistency.packs().stream()
        .flatMap(pack -> pack.rules().stream())
        .filter(rule -> rule.code().equals(code) && rule.on().equals(on))
        .map(ConsistencyRule::basis)
        .toList();
  }

  /** On what findings of the rules rest. */
  public static List<Citation> citations(List<Finding> found) {
    return found.stream()
        .flatMap(one -> one.source().stream())
        .flatMap(source -> ((Basis) source).citations().stream())
        .toList();
  }

  /**
   * A document from lines.
   *
   * @param type such as {@code assessment}
   * @param lines each a pointer, a blank and a value
   */
  public static Document document(String type, List<String> lines) {
    return DocumentFixture.document(type, lines);
  }
}
