package org.fostering.json.format;

import java.util.List;
import java.util.Objects;
import org.fostering.model.finding.Finding;
import org.fostering.model.value.Bilingual;

/** What is wrong with a request, as problem details of RFC 9457: one line a property. */
public final class ProblemFormat {

  /** The problem type: that what was sent does not keep to the format. */
  public static final String TYPE = "urn:fostering:problem:findings";

  private static final WrittenObject<Problem, RecordTexts> PROBLEM =
      WrittenObject.<Problem, RecordTexts>named(
              "problem", "What is wrong with a request (RFC 9457).")
          .required(
              "type",
              WrittenValue.oneOf(List.of(TYPE)),
              "The problem type; stable.",
              problem -> TYPE)
          .required("title", WrittenValue.IN_LANGUAGE, "The problem type in words.", Problem::title)
          .required("status", WrittenValue.INTEGER, "The status of HTTP.", Problem::status)
          .required("detail", WrittenValue.IN_LANGUAGE, "What happened this time.", Problem::detail)
          .requiredBy(
              "language",
              WrittenValue.LANGUAGE,
              "The language of the texts.",
              (problem, texts) -> texts)
          .required(
              "findings",
              FindingFormat.FINDING.list(),
              "Everything found, in the order of the document.",
              Problem::findings);

  private ProblemFormat() {}

  /**
   * {@return the format of problem details, which are not a document of the vocabulary: they do not
   * say of which type and version they are}
   */
  public static ObjectFormat.Format format() {
    return new ObjectFormat.Format("problem", PROBLEM.format(), PROBLEM.parts());
  }

  /**
   * The JSON of problem details.
   *
   * @param problem the problem
   * @param texts the texts in the language wanted
   * @return the JSON, on one line
   */
  public static String text(Problem problem, RecordTexts texts) {
    return JsonPrinter.text(json -> PROBLEM.write(problem, texts, json));
  }

  /**
   * What is wrong with a request.
   *
   * @param title the problem type in words
   * @param detail what happened this time
   * @param status the status of HTTP
   * @param findings what was found
   */
  public record Problem(Bilingual title, Bilingual detail, int status, List<Finding> findings) {

    /** Copies the list. */
    public Problem {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(detail, "detail");
      findings = List.copyOf(findings);
    }
  }
}
