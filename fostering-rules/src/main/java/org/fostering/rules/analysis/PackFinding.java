package org.fostering.rules.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Finding;

/**
 * Something worth knowing of a rule, beside others where it takes two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack the id of the pack in which it stands
 * @param finding what it is, with a code of {@link AnalysisFindingCode} and the place in the pack
 * @param rules the ids of the rules that it takes, that at the place first
 * @param witness a case that shows it; empty where there is nothing to show
 */
public record PackFinding(
    String pack, Finding finding, List<String> rules, Optional<Witness> witness) {

  /** Copies the list. */
  public PackFinding {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(finding, "finding");
    rules = List.copyOf(rules);
    Objects.requireNonNull(witness, "witness");
  }
}
