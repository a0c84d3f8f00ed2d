package org.fostering.json.host;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.json.format.ProblemFormat;
import org.fostering.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request, as problem details of <a
 * href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>: {@code type}, {@code title}, {@code
 * status} and {@code detail}, and besides the {@code language} of the texts and all {@code
 * findings}, each with its code, severity, pointer, what is wrong and what to do about it. It
 * repeats no value of what was sent.
 *
 * <p>Both modules for Jackson write one as it is; so does {@link #toJson()}, without either. It is
 * sent as {@value #MEDIA_TYPE}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param status the status of HTTP, from 400 to 599
 * @param findings what was found, in the order of the document
 * @param locale the language of the texts: Welsh, or English for any other
 */
public record ProblemDetails(int status, List<Finding> findings, Locale locale) {

  /** The media type of problem details as JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int BAD_REQUEST = 400;
  private static final int LEAST_STATUS = 400;
  private static final int MOST_STATUS = 599;

  /** Copies the list. */
  public ProblemDetails {
    if (status < LEAST_STATUS || status > MOST_STATUS) {
      throw new IllegalArgumentException("the status of a problem is from 400 to 599");
    }
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    Objects.requireNonNull(locale, "locale");
  }

  /**
   * Problem details of a document that was refused, with the status 400 (Bad Request).
   *
   * @param findings what was found
   * @param locale the language of the request; null, as WebFlux has it where the request names
   *     none, is English
   * @return the problem details
   */
  public static ProblemDetails of(List<Finding> findings, @Nullable Locale locale) {
    return new ProblemDetails(
        BAD_REQUEST, findings, Objects.requireNonNullElse(locale, Locale.ENGLISH));
  }

  /**
   * Problem details of what a host was thrown, if a document was refused: if the exception, or what
   * caused it, is {@link WithFindings}.
   *
   * @param thrown what was thrown, by a framework or by a JSON library
   * @param locale the language of the request, null as above
   * @return the problem details with the status 400, or empty if it is about something else
   */
  public static Optional<ProblemDetails> of(Throwable thrown, @Nullable Locale locale) {
    @Nullable Throwable cause = Objects.requireNonNull(thrown, "thrown");
    while (cause != null) {
      if (cause instanceof WithFindings refused) {
        return Optional.of(of(refused.findings(), locale));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /**
   * The same with another status, such as 422 (Unprocessable Content).
   *
   * @param other the status, from 400 to 599
   * @return the problem details
   */
  public ProblemDetails withStatus(int other) {
    return new ProblemDetails(other, findings, locale);
  }

  /** {@return the JSON, on one line} */
  public String toJson() {
    return ProblemFormat.text(
        new ProblemFormat.Problem(
            HostTexts.text("problem.title", 0),
            HostTexts.text(
                findings.size() == 1 ? "problem.detail.one" : "problem.detail", findings.size()),
            status,
            findings),
        HostTexts.in(locale));
  }
}
