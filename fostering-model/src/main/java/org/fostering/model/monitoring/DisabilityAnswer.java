package org.fostering.model.monitoring;

import java.util.Optional;
import org.fostering.model.code.ActivityReduction;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * What a person answered to the two questions of the harmonised standard on disability. Whether the
 * answers amount to a disability under the Equality Act 2010, the person alone can say.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DisabilityAnswer {

  /**
   * Whether the person has a physical or mental health condition or illness that lasts or is
   * expected to last twelve months or more.
   */
  @Term(
      value = Sensitivity.SPECIAL_CATEGORY,
      source = "GSS harmonised standard on long-lasting conditions")
  @Value.Redacted
  Optional<Answer> getLongLastingCondition();

  /** By how much the condition reduces the ability to carry out day-to-day activities. */
  @Term(
      value = Sensitivity.SPECIAL_CATEGORY,
      source = "GSS harmonised standard on impairment and activity restriction")
  @Value.Redacted
  Optional<ActivityReduction> getReducesActivity();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDisabilityAnswer.Builder {
    Builder() {}
  }
}
