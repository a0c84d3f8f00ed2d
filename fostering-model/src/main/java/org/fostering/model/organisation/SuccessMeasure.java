package org.fostering.model.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.code.ReportingPeriod;
import org.fostering.model.code.StatisticalReturn;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What a hub or service counts to see how well it does. An enquiry is counted once for each
 * organisation that receives it, a household once however many enquiries it makes: the unit says
 * which.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SuccessMeasure extends DirectoryStatement {

  /** A name for the measure within this directory. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getId();

  /** What the measure is called. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** Whether people, households, enquiries or other things make up the figures. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted: Fostering in England, methodology")
  Optional<CountedUnit> getUnit();

  /** What must have happened to be in the figure, such as an approval. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<JourneyEvent> getNumerator();

  /** The events out of which the others are counted; none where the measure is a plain count. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<JourneyEvent> getDenominator();

  /**
   * The event from which time is measured, where the measure is a length of time that ends with the
   * counted event.
   */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<JourneyEvent> getDurationFrom();

  /** The span of time that each number covers. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<ReportingPeriod> getPeriod();

  /**
   * The number to reach: hundredths where there is a denominator, days where a length of time is
   * measured, else a plain number.
   */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 1000000, message = "{constraint.range}") Integer>
      getTarget();

  /** The day by which the target is to be reached. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getTargetOn();

  /** The number from which the target is reached for, written as the target is. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 1000000, message = "{constraint.range}") Integer>
      getBaseline();

  /** The last day of the span of time that the baseline covers. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getBaselineOn();

  /** The id of the entry of the organisation that answers for the measure. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getOwner();

  /** The return or report for which the measure is counted. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<StatisticalReturn> getStatisticalReturn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSuccessMeasure.Builder {
    Builder() {}
  }
}
