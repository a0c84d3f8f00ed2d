package org.fostering.cli.book;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.eligibility.LegalStatement;
import org.fostering.rules.law.Basis;

/**
 * Prints what holds of everybody: on which matters the law sets no bar, and what it says about
 * them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param statements the statements
 */
public record StatementSection(List<LegalStatement> statements) implements BookSection {

  private static final Bilingual TITLE =
      new Bilingual(
          "What the law does not bar, and what it says besides",
          "Yr hyn nad yw’r gyfraith yn ei wahardd, a’r hyn y mae’n ei ddweud fel arall");

  private static final Bilingual STATEMENTS = new Bilingual("Statements", "Datganiadau");

  /** Copies the list. */
  public StatementSection {
    statements = List.copyOf(statements);
  }

  @Override
  public Bilingual title() {
    return TITLE;
  }

  @Override
  public Map<Bilingual, List<Basis>> counted() {
    return Map.of(STATEMENTS, statements.stream().flatMap(each -> each.bases().stream()).toList());
  }

  @Override
  public boolean concerns(Set<Nation> nations) {
    return counted().values().stream()
        .flatMap(List::stream)
        .anyMatch(basis -> !Collections.disjoint(nations, basis.nations()));
  }

  @Override
  public void print(BookPage page) {
    for (LegalStatement statement : statements) {
      List<Basis> shown = statement.bases().stream().filter(page::shows).toList();
      if (shown.isEmpty()) {
        continue;
      }
      page.heading(3, statement.key());
      page.bilingual(statement.text());
      for (Basis basis : shown) {
        page.heading(4, page.citations(basis.citations()));
        page.warnings(basis);
        page.basis(basis);
      }
    }
  }
}
