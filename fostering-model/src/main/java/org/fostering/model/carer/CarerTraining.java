package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Training that carers had after their approval.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerTraining {

  /** The local ids of the people who had the training. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** What the training is called. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Training, Support and Development Standards for Foster Care (England)")
  @Value.Redacted
  Optional<@Text(max = 200) String> getTitle();

  /** The body that gave the training. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid OrganisationReference> getProvider();

  /** Whether the service requires the training. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getRequired();

  /** The day on which the training was completed. */
  @Term(value = Sensitivity.PERSONAL, source = "Ofsted fostering data collection")
  @Value.Redacted
  Optional<PartialDate> getCompletedOn();

  /** The last day on which the training counts. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getValidUntil();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerTraining.Builder {
    Builder() {}
  }
}
