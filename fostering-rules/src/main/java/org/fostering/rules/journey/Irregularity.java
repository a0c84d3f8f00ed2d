package org.fostering.rules.journey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;
import org.fostering.rules.timeline.Event;

/**
 * An event of a history that does not fit the table of its nation, or of which it cannot be
 * determined whether it does. Nothing was refused: what follows was worked out as if it had
 * happened.
 *
 * <p>Immutable and thread-safe.
 *
 * @param event the event, with its place in the document
 * @param verdict how it stands to the table; never {@link Verdict#ALLOWED}
 * @param grounds why
 */
public record Irregularity(Event event, Verdict verdict, List<TransitionReason> grounds) {

  /** Copies the list. */
  public Irregularity {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(verdict, "verdict");
    grounds = List.copyOf(grounds);
  }

  /**
   * {@return the irregularity as a finding at the event's place in the document: {@code
   * journey.not-allowed}, {@code journey.other-nation} and {@code journey.not-shown} are warnings,
   * the others information} None is an error, because a history is what it is.
   */
  public Finding toFinding() {
    String code = "journey." + Words.of(verdict);
    Severity severity =
        verdict.compareTo(Verdict.NOT_SHOWN) >= 0 ? Severity.WARNING : Severity.INFO;
    return new Finding(code, severity, event.pointer(), Optional.empty(), Optional.empty());
  }

  /**
   * The texts of the findings.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(name -> Irregularity.class.getResourceAsStream(name), "messages", locale);
  }
}
