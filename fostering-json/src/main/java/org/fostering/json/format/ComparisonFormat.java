package org.fostering.json.format;

import java.util.Optional;
import org.fostering.rules.compare.Comparison;
import org.fostering.rules.compare.Difference;
import org.fostering.rules.compare.DifferenceKind;

/** What {@code fostering compare} says: one line a property. */
public final class ComparisonFormat {

  private static final WrittenObject<Difference.Detail, RecordTexts> DETAIL =
      WrittenObject.<Difference.Detail, RecordTexts>named(
              "detail", "One respect in which a thing differs.")
          .required(
              "what",
              WrittenValue.IN_LANGUAGE,
              "The respect, in the language of the document.",
              Difference.Detail::what)
          .optional(
              "before",
              WrittenValue.IN_LANGUAGE,
              "How it was; left out where it was not said.",
              Difference.Detail::before)
          .optional(
              "after",
              WrittenValue.IN_LANGUAGE,
              "How it is; left out where it is not said.",
              Difference.Detail::after);

  private static final WrittenObject<Difference, RecordTexts> DIFFERENCE =
      WrittenObject.<Difference, RecordTexts>named("difference", "What became of one thing.")
          .required(
              "kind",
              WrittenValue.word(DifferenceKind.class),
              "What became of it; breaking where what was right by the old edition may be wrong by"
                  + " the new one.",
              Difference::kind)
          .required(
              "subject",
              WrittenValue.IN_LANGUAGE,
              "What it is called: its name, its id, its code or what tells it apart.",
              Difference::subject)
          .required(
              "pointer",
              WrittenValue.POINTER,
              "Where it stands in the new edition, or in the old one if it is gone (RFC 6901); of a"
                  + " table the number of the line, of a set of schemas the name of the schema and"
                  + " the place of what it describes.",
              Difference::pointer)
          .required(
              "citations",
              WrittenValue.list(WrittenValue.TEXT, 0),
              "Where it is written, both editions together.",
              Difference::citations)
          .required("details", DETAIL.list(), "What differs in it.", Difference::details);

  /** Two editions compared. */
  public static final WrittenDocument<Comparison, RecordTexts> COMPARISON =
      new WrittenDocument<>(
          "comparison",
          WrittenObject.<Comparison, RecordTexts>named(
                  "comparison",
                  "What is new, gone or changed from one edition to the next, as 'fostering compare"
                      + " --format json' writes it.")
              .requiredBy(
                  "language",
                  WrittenValue.LANGUAGE,
                  "The language of the texts.",
                  (comparison, texts) -> texts)
              .required(
                  "compared",
                  WrittenValue.word(Comparison.Compared.class),
                  "What was compared.",
                  Comparison::of)
              .optional(
                  "before",
                  WrittenValue.TEXT,
                  "What the old edition is called.",
                  comparison -> Optional.of(comparison.before()).filter(name -> !name.isBlank()))
              .optional(
                  "after",
                  WrittenValue.TEXT,
                  "What the new edition is called.",
                  comparison -> Optional.of(comparison.after()).filter(name -> !name.isBlank()))
              .required(
                  "changed",
                  WrittenValue.BOOLEAN,
                  "Whether anything comes to something else than before.",
                  Comparison::isChanged)
              .required(
                  "same",
                  WrittenValue.COUNT,
                  "How many things are the very same in both.",
                  Comparison::same)
              .required("differences", DIFFERENCE.list(), "The others.", Comparison::differences));

  private ComparisonFormat() {}
}
