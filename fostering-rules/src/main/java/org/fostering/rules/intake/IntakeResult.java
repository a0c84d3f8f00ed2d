package org.fostering.rules.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Finding;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.routing.RoutingDecision;
import org.fostering.rules.rule.Question;

/**
 * What follows from an enquiry: where the enquirers live, whether anything stands in the way, and
 * who should answer. It holds no part of the enquiry itself, and refuses nobody.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the day for which it was asked
 * @param interpretations how the law was read
 * @param residence where the enquirers live, as far as the postcode tells
 * @param eligibility what the law and the policies come to
 * @param routing who should answer, and why
 * @param contradictions where the enquiry contradicts itself so that it bears on the decision
 */
public record IntakeResult(
    LocalDate asOf,
    Interpretations interpretations,
    Residence residence,
    Decision eligibility,
    RoutingDecision routing,
    List<Finding> contradictions) {

  /** Copies the list. */
  public IntakeResult {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(interpretations, "interpretations");
    Objects.requireNonNull(residence, "residence");
    Objects.requireNonNull(eligibility, "eligibility");
    Objects.requireNonNull(routing, "routing");
    contradictions = List.copyOf(contradictions);
  }

  /**
   * {@return what to ask next: what settles the decision, and then what settles who answers, the
   * least sensitive of the decision first} A place that both ask for is asked for once.
   */
  public List<Question> questions() {
    List<Question> questions = new ArrayList<>(eligibility.questions());
    for (Question question : routing.questions()) {
      if (questions.stream().noneMatch(other -> other.pointer().equals(question.pointer()))) {
        questions.add(question);
      }
    }
    return List.copyOf(questions);
  }
}
