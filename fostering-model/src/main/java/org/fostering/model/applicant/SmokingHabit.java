package org.fostering.model.applicant;

import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Whether somebody smokes or vapes. Neither bars anybody in law; services have policies on whom
 * they place with smokers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SmokingHabit {

  /** Whether the person smokes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getSmokes();

  /** Whether the person uses electronic cigarettes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getVapes();

  /** When the person stopped smoking. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PartialDate> getStoppedSmoking();

  /** When the person stopped using electronic cigarettes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PartialDate> getStoppedVaping();

  /** Whether the person smokes or vapes inside the home. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getInsideHome();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSmokingHabit.Builder {
    Builder() {}
  }
}
