package org.fostering.model.common;

import java.util.Optional;
import org.fostering.model.code.DrivingLicence;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * Whether somebody can drive a child.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Driving {

  /** The driving licence that the person holds. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<DrivingLicence> getLicence();

  /** Whether the person has the use of a vehicle. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getVehicle();

  /** Whether the vehicle is insured for driving fostered children. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getInsured();

  /** Whether the person is disqualified from driving. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getDisqualified();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDriving.Builder {
    Builder() {}
  }
}
