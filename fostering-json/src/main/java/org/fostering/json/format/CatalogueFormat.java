package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Bilingual;

/** The catalogue of findings for machines, in both languages: one line a property. */
public final class CatalogueFormat {

  private static final WrittenObject<Bilingual, Object> TEXTS =
      WrittenObject.<Bilingual, Object>named(
              "texts", "One text in both languages; what depends on the place in brackets.")
          .required("en", WrittenValue.TEXT, "In English.", Bilingual::english)
          .required("cy", WrittenValue.TEXT, "In Welsh.", Bilingual::welsh);

  private static final WrittenObject<Entry, Object> ENTRY =
      WrittenObject.<Entry, Object>named("entry", "A kind of finding.")
          .required("code", WrittenValue.TEXT, "The kind of fault; stable.", Entry::code)
          .required(
              "strict",
              WrittenValue.word(Severity.class),
              "How grave it is to a strict reader.",
              Entry::strict)
          .required(
              "tolerant",
              WrittenValue.word(Severity.class),
              "How grave it is to a tolerant reader.",
              Entry::tolerant)
          .required(
              "since",
              WrittenValue.TEXT,
              "The version of the library that had it first.",
              Entry::since)
          .required("when", TEXTS.value(), "In which step of the work it is found.", Entry::when)
          .required("message", TEXTS.value(), "What is wrong.", Entry::message)
          .required("fix", TEXTS.value(), "What to do about it.", Entry::fix);

  /** The catalogue, or some of it. */
  public static final WrittenDocument<List<Entry>, Object> CATALOGUE =
      new WrittenDocument<>(
          "finding-catalogue",
          WrittenObject.<List<Entry>, Object>named(
                  "catalogue", "What each finding of the library means and how to mend it.")
              .required(
                  "codes",
                  ENTRY.list(),
                  "The kinds of finding, by their codes.",
                  entries -> entries));

  private CatalogueFormat() {}

  /**
   * A kind of finding.
   *
   * @param code the code
   * @param strict how grave it is to a strict reader
   * @param tolerant how grave it is to a tolerant reader
   * @param since the version of the library that had it first
   * @param when in which step of the work it is found
   * @param message what it says is wrong
   * @param fix how to mend it
   */
  public record Entry(
      String code,
      Severity strict,
      Severity tolerant,
      String since,
      Bilingual when,
      Bilingual message,
      Bilingual fix) {

    /** Checks that all parts are there. */
    public Entry {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(strict, "strict");
      Objects.requireNonNull(tolerant, "tolerant");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(message, "message");
      Objects.requireNonNull(fix, "fix");
    }
  }
}
