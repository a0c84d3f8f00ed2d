package org.fostering.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fostering.rules.decision.RuleResult.Status;
import org.fostering.rules.interpretation.InterpretationOption;
import org.fostering.rules.law.Jurisdiction;
import org.fostering.rules.rule.Adopters;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;

/**
 * The result of the rules for one subject on one day: advice to a person, with its reasons. It
 * names facts and places, never values.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outcome what it comes to
 * @param soFar the gravest settled outcome that is reached whatever the open answers are; equal to
 *     {@code outcome} when nothing is open
 * @param jurisdiction whose law applies, as far as that is known
 * @param adopters the organisations to which the case belongs, as far as that is known
 * @param asOf the day for which the question was asked
 * @param readings how the law was read, of the readings on which such a decision may turn
 * @param packs the packs that were evaluated, each as id and version
 * @param results what every rule of those packs came to
 * @param questions the smallest set of facts that settles the outcome whatever the answers, least
 *     sensitive first; empty when it is settled. Where it turns on whose law applies, that and what
 *     all of them ask
 */
public record Decision(
    Outcome outcome,
    Outcome soFar,
    Jurisdiction jurisdiction,
    Adopters adopters,
    LocalDate asOf,
    List<InterpretationOption> readings,
    List<String> packs,
    List<RuleResult> results,
    List<Question> questions) {

  /** Copies the lists. */
  public Decision {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(soFar, "soFar");
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(adopters, "adopters");
    Objects.requireNonNull(asOf, "asOf");
    readings = List.copyOf(readings);
    packs = List.copyOf(packs);
    results = List.copyOf(results);
    questions = List.copyOf(questions);
  }

  /**
   * The same decision, with the readings by which it was made.
   *
   * @param taken a choice for each reading on which it may turn
   * @return the decision that names them
   */
  public Decision readBy(List<InterpretationOption> taken) {
    return new Decision(
        outcome, soFar, jurisdiction, adopters, asOf, taken, packs, results, questions);
  }

  /**
   * The results of a status.
   *
   * @param status the status
   * @return those results, in the order of the packs
   */
  public List<RuleResult> withStatus(Status status) {
    return results.stream().filter(result -> result.status() == status).toList();
  }
}
