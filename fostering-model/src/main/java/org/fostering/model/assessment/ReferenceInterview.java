package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * An interview with somebody who gives a reference, and the report on it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ReferenceInterview {

  /** The day on which a worker spoke with the referee. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(1A)(c)")
  @Value.Redacted
  Optional<LocalDate> getInterviewedOn();

  /** How the interview was held. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ContactMethod> getMethod();

  /** The day on which the written report on the interview was finished. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 26(1A)(c)")
  @Value.Redacted
  Optional<LocalDate> getReportMadeOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableReferenceInterview.Builder {
    Builder() {}
  }
}
