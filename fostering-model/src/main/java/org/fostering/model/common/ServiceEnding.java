package org.fostering.model.common;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ServiceEndingKind;
import org.fostering.model.code.ServiceEndingReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A service’s act of ending an application that it had decided to assess, or the assessment itself.
 * It is no {@link Withdrawal}. A qualifying determination is a proposal and does not stand here;
 * only what has come to its end does.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ServiceEnding {

  /** The local ids of the applicants for whom the process ended; with none given, for all. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** How the service ended the process, which decides what the applicants can do about the end. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulations 26(1B) and 27")
  @Value.Redacted
  Optional<ServiceEndingKind> getKind();

  /** The day on which the service ended the assessment or the application. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32(3)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** The role or team that decided, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getDecidedBy();

  /** Why the service ended the process, the main reason first. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  List<ServiceEndingReason> getReasons();

  /** When and how the applicants were told of the end. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 26(1B) and 27")
  List<@Valid Notice> getNotices();

  /** The assessment in which the end was decided, where the assessment is another document. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid DocumentReference> getAssessment();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableServiceEnding.Builder {
    Builder() {}
  }
}
