package org.fostering.model.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The second part of an assessment in England or Wales. It may start before the first part is over,
 * and cannot end before it (hazard 4).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface StageTwo {

  /** The day on which the service began to obtain the information of the second part. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(a)")
  @Value.Redacted
  Optional<LocalDate> getStartedOn();

  /** The day on which the last item of the second part was obtained. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(2)(a)")
  @Value.Redacted
  Optional<LocalDate> getAllInformationObtainedOn();

  /**
   * The day on which the service decided, on information of the second part, that an applicant is
   * unlikely to be considered suitable, so that a brief report may be written.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(3)")
  @Value.Redacted
  Optional<LocalDate> getThoughtUnlikelySuitableOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableStageTwo.Builder {
    Builder() {}
  }
}
