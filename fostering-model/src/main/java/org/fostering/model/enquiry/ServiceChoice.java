package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * The fostering service with which the enquirers wish to go on. They may choose a service in
 * another area than the one they live in.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ServiceChoice {

  /** The service chosen. */
  @Term(Sensitivity.PERSONAL)
  @Valid
  @Value.Redacted
  OrganisationReference getService();

  /** The day on which the enquirers chose the service. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getChosenOn();

  /**
   * Whether the enquirers knowingly chose a service that is not that of the area where the home is.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getOutsideHomeArea();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableServiceChoice.Builder {
    Builder() {}
  }
}
