package org.fostering.json.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fostering.json.reader.Strictness;
import org.fostering.rules.interpretation.InterpretationOption;

/** What the last records of several commands have in common. */
final class SummaryFormat {

  private SummaryFormat() {}

  /** An object with the numbers of documents added. */
  static <T, C> WrittenObject<T, C> addTo(
      WrittenObject<T, C> object, Function<T, DocumentCounts> counts) {
    return object
        .required(
            "documents",
            WrittenValue.COUNT,
            "How many documents there were.",
            each -> counts.apply(each).documents())
        .required(
            "sound",
            WrittenValue.COUNT,
            "How many of them are sound: none of their findings is an error.",
            each -> counts.apply(each).sound())
        .required(
            "withErrors",
            WrittenValue.COUNT,
            "How many have errors.",
            each -> counts.apply(each).withErrors())
        .required(
            "withWarnings",
            WrittenValue.COUNT,
            "How many have warnings.",
            each -> counts.apply(each).withWarnings());
  }

  /** An object with how many documents there were of each type added. */
  static <T, C> WrittenObject<T, C> addTypes(
      WrittenObject<T, C> object, Function<T, List<Map.Entry<String, Long>>> types) {
    return object.required(
        "types", WrittenValue.COUNTS, "How many documents there were of each type.", types);
  }

  /** An object with whether all of the input was seen added. */
  static <T, C> WrittenObject<T, C> addComplete(WrittenObject<T, C> object, Predicate<T> complete) {
    return object.required(
        "complete",
        WrittenValue.BOOLEAN,
        "Whether the input could be read to its end.",
        complete::test);
  }

  /** An object with what was asked, and how, added. */
  static <T, C extends RecordTexts> WrittenObject<T, C> addMode(
      WrittenObject<T, C> object, Function<T, Strictness> mode) {
    return object
        .required(
            "mode",
            WrittenValue.word(Strictness.class),
            "How the reader took what the format does not know.",
            mode)
        .requiredBy(
            "language",
            WrittenValue.LANGUAGE,
            "The language of the texts.",
            (each, texts) -> texts);
  }

  /** An object with the day asked about added. */
  static <T, C> WrittenObject<T, C> addDay(
      WrittenObject<T, C> object, Function<T, LocalDate> asOf) {
    return object.required("asOf", WrittenValue.DATE, "The day asked about.", asOf);
  }

  /** An object with the readings that were chosen added. */
  static <T, C> WrittenObject<T, C> addReadings(
      WrittenObject<T, C> object, Function<T, List<InterpretationOption>> readings) {
    return object.required(
        "readings",
        WrittenValue.list(EventFormat.CHOICE, 0),
        "How the law was read where not by default.",
        readings);
  }

  /** An object with how often each code was found added. */
  static <T, C> WrittenObject<T, C> addFindings(
      WrittenObject<T, C> object, Function<T, DocumentCounts> counts) {
    return object.required(
        "findings",
        WrittenValue.COUNTS,
        "How often each code was found, the most frequent first.",
        each -> counts.apply(each).findings());
  }
}
