package org.fostering.json.format;

import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Nation;
import org.fostering.rules.decision.Decision;
import org.fostering.rules.decision.RuleResult;
import org.fostering.rules.law.LegalForce;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Outcome;
import org.fostering.rules.rule.Question;
import org.fostering.rules.rule.Reason;

/** What a decision looks like in a record: one line a property. */
final class DecisionFormat {

  static final WrittenObject<Question, RecordTexts> QUESTION =
      WrittenObject.<Question, RecordTexts>named(
              "question", "Something to ask; the pointer says where the answer belongs.")
          .required("fact", WrittenValue.ID, "The name of the fact.", Question::fact)
          .required(
              "pointer",
              WrittenValue.POINTER,
              "Where it stands in the document (RFC 6901).",
              Question::pointer)
          .required(
              "sensitivity",
              WrittenValue.word(Sensitivity.class),
              "How sensitive the answer is.",
              Question::sensitivity)
          .required("question", WrittenValue.IN_LANGUAGE, "What to ask.", Question::text)
          .required(
              "why",
              WrittenValue.word(Known.WhyUnknown.class),
              "Why it is not known.",
              Question::why)
          .required(
              "rules",
              WrittenValue.list(WrittenValue.ID, 0),
              "The rules on which the answer bears.",
              Question::rules);

  private static final WrittenObject<Reason, Object> FACT =
      WrittenObject.<Reason, Object>named("fact", "A fact, by name and place, never by value.")
          .required("fact", WrittenValue.ID, "The name of the fact.", Reason::fact)
          .required(
              "pointer",
              WrittenValue.POINTER,
              "Where it stands in the document (RFC 6901).",
              Reason::pointer);

  private static final WrittenObject<RuleResult, RecordTexts> RESULT =
      WrittenObject.<RuleResult, RecordTexts>named("ruleResult", "What one rule came to.")
          .required(
              "rule", WrittenValue.ID, "The stable name of the rule.", result -> result.rule().id())
          .required(
              "status",
              WrittenValue.word(RuleResult.Status.class),
              "What it came to.",
              RuleResult::status)
          .required(
              "effect",
              WrittenValue.word(Effect.class),
              "What follows when it is met.",
              result -> result.rule().effect())
          .required(
              "source",
              WrittenValue.word(LegalForce.class),
              "What gives it its force. A policy is never law.",
              result -> result.rule().basis().source())
          .required(
              "owner",
              WrittenValue.TEXT,
              "Who answers for the rule.",
              result -> result.rule().basis().owner())
          .required(
              "citations",
              FindingFormat.CITATION.list(),
              "Where the rule stands.",
              result -> result.rule().basis().citations())
          .optional(
              "reason",
              WrittenValue.IN_LANGUAGE,
              "What the rule says; there when it is met.",
              result ->
                  result.status() == RuleResult.Status.MET
                      ? Optional.of(result.rule().reason())
                      : Optional.empty())
          .required(
              "facts",
              FACT.list(),
              "The facts that settled it, by name and place, never by value.",
              RuleResult::reasons)
          .optional(
              "failure",
              WrittenValue.TEXT,
              "The type of failure, when the rule failed. Nothing follows from that.",
              RuleResult::failure);

  static final WrittenObject<SealedDecision, RecordTexts> ELIGIBILITY =
      WrittenObject.<SealedDecision, RecordTexts>named(
              "eligibility", "What the rules on eligibility come to.")
          .required(
              "outcome",
              WrittenValue.word(Outcome.class),
              "What the rules come to. It is advice: none of them refuses anybody.",
              each -> each.decision().outcome())
          .required(
              "soFar",
              WrittenValue.word(Outcome.class),
              "The gravest outcome that is reached whatever the open answers are.",
              each -> each.decision().soFar())
          .required(
              "nations",
              WrittenValue.list(WrittenValue.word(Nation.class), 0),
              "The nations whose law may apply; none when that is not known.",
              each -> each.decision().jurisdiction().nations())
          .required(
              "asOf",
              WrittenValue.DATE,
              "The day on which it was asked.",
              each -> each.decision().asOf())
          .required(
              "readings",
              WrittenValue.list(EventFormat.CHOICE, 0),
              "How the law was read: each reading on which it may turn, with the choice made.",
              each -> each.decision().readings())
          .required(
              "packs",
              WrittenValue.list(WrittenValue.TEXT, 0),
              "The packs of rules that were evaluated, each as id and version.",
              each -> each.decision().packs())
          .required(
              "results",
              RESULT.list(),
              "What every rule of those packs came to.",
              each -> each.decision().results())
          .required(
              "questions",
              QUESTION.list(),
              "The smallest set of facts that settles the outcome, least sensitive first.",
              each -> each.decision().questions())
          .optional(
              "seal",
              WrittenValue.SHA_256,
              "The seal of the record of the decision, if records were asked for.",
              SealedDecision::seal);

  private DecisionFormat() {}

  /**
   * A decision, and the seal of its record if it is kept.
   *
   * @param decision the decision
   * @param seal the seal
   */
  record SealedDecision(Decision decision, Optional<String> seal) {}
}
