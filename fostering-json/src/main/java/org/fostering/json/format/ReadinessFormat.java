package org.fostering.json.format;

import java.util.Arrays;
import org.fostering.rules.readiness.Readiness;
import org.fostering.rules.readiness.ReadinessAnswer;
import org.fostering.rules.readiness.ReadinessGap;
import org.fostering.rules.readiness.ReadinessLine;
import org.fostering.rules.readiness.ReadinessQuestion;
import org.fostering.rules.readiness.ReadinessStep;

/** What the readiness of a hub looks like as JSON: one line a property. */
public final class ReadinessFormat {

  private record Step(ReadinessStep step, Readiness readiness) {}

  private static final WrittenObject<ReadinessLine, RecordTexts> LINE =
      WrittenObject.<ReadinessLine, RecordTexts>named("line", "Something that is written down.")
          .required(
              "pointer",
              WrittenValue.POINTER,
              "Where in the directory; the whole of it for what a rule pack says.",
              ReadinessLine::place)
          .optional(
              "what",
              WrittenValue.IN_LANGUAGE,
              "What, in the words of whoever wrote it.",
              ReadinessLine::what)
          .optional("who", WrittenValue.IN_LANGUAGE, "Whose it is.", ReadinessLine::who)
          .optional("since", WrittenValue.DATE, "Its first day.", ReadinessLine::since);

  private static final WrittenObject<ReadinessGap, RecordTexts> GAP =
      WrittenObject.<ReadinessGap, RecordTexts>named("gap", "Something that is missing.")
          .required(
              "finding",
              FindingFormat.FINDING.value(),
              "What is missing, and where in the directory.",
              ReadinessGap::finding)
          .optional("about", WrittenValue.IN_LANGUAGE, "Of what or whom.", ReadinessGap::about)
          .optional("step", WrittenValue.CODE, "In which step of the journey.", ReadinessGap::step);

  private static final WrittenObject<ReadinessAnswer, RecordTexts> ANSWER =
      WrittenObject.<ReadinessAnswer, RecordTexts>named("answer", "The answer to a question.")
          .required(
              "question",
              WrittenValue.word(ReadinessQuestion.class),
              "The question.",
              ReadinessAnswer::question)
          .required(
              "text",
              WrittenValue.IN_LANGUAGE,
              "The question in words.",
              answer -> answer.question().text())
          .required("written", LINE.list(), "What is written down.", ReadinessAnswer::written)
          .required("missing", GAP.list(), "What is missing.", ReadinessAnswer::missing);

  private static final WrittenObject<Step, RecordTexts> STEP =
      WrittenObject.<Step, RecordTexts>named("step", "One of the six things.")
          .required("step", WrittenValue.word(ReadinessStep.class), "Which one.", Step::step)
          .required(
              "title",
              WrittenValue.IN_LANGUAGE,
              "What it is called.",
              about -> about.step().title())
          .required(
              "passes",
              WrittenValue.BOOLEAN,
              "Whether nothing is missing.",
              about -> about.readiness().passes(about.step()))
          .required(
              "answers",
              WrittenValue.list(ANSWER.value(), 1),
              "The answers to its questions.",
              about -> about.readiness().of(about.step()));

  /** The readiness of a hub or network. */
  public static final WrittenDocument<Readiness, RecordTexts> READINESS =
      new WrittenDocument<>(
          "hub-readiness",
          WrittenObject.<Readiness, RecordTexts>named(
                  "readiness",
                  "What is written down of the six things by which a hub starts well, and what is"
                      + " missing.")
              .required("day", WrittenValue.DATE, "The day.", Readiness::day)
              .requiredBy(
                  "language",
                  WrittenValue.LANGUAGE,
                  "The language of the texts.",
                  (readiness, texts) -> texts)
              .required(
                  "passes", WrittenValue.BOOLEAN, "Whether nothing is missing.", Readiness::passes)
              .required(
                  "steps",
                  WrittenValue.list(STEP.value(), 1),
                  "The six things.",
                  readiness ->
                      Arrays.stream(ReadinessStep.values())
                          .map(step -> new Step(step, readiness))
                          .toList()));

  private ReadinessFormat() {}
}
