package org.fostering.model.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.CommitmentBasis;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DurationUnit;
import org.immutables.value.Value;

/**
 * How soon, or how often, an organisation undertakes to do something. It is data of the hub or
 * service: no national response time was found in law, so a service level is never a rule of law.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ServiceLevel extends DirectoryStatement {

  /** A name for the service level within this directory. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getId();

  /** What the service level is called. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** The step of the journey that the service level is about. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<JourneyStep> getStep();

  /** The event from which the time runs. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<JourneyEvent> getStartEvent();

  /** The event by which the time must not have run out. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<JourneyEvent> getEndEvent();

  /** How many units of time may pass. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 10000, message = "{constraint.range}") Integer>
      getAmount();

  /** The unit in which the time is counted. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<DurationUnit> getUnit();

  /** How often the end event is at least tried, where the level is one of attempts. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 100, message = "{constraint.range}") Integer>
      getAttempts();

  /** The share of cases in hundredths that is to meet the level; empty means every case. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 100, message = "{constraint.range}") Integer>
      getPercentToMeet();

  /** What the level rests on. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<CommitmentBasis> getBasis();

  /** The id of the entry of the organisation that sets the level. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getOwner();

  /**
   * The ids of the entries of the organisations that the level binds; none named means its owner.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getAppliesTo();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableServiceLevel.Builder {
    Builder() {}
  }
}
