package org.fostering.model.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.code.MonitoringStage;
import org.fostering.model.code.ReportingPeriod;
import org.fostering.model.code.StatisticalReturn;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * Equality monitoring as counts and no longer as answers: how many in each category, of whom, when.
 * So Ofsted asks for it: for approved carers at 31 March, voluntarily, never by person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("monitoring-aggregate")
public interface MonitoringAggregate extends Document {

  /** The organisation whose carers or applicants are counted. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Valid OrganisationReference> getService();

  /** The return or report for which people or households are counted. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted annual fostering collection")
  Optional<StatisticalReturn> getStatisticalReturn();

  /** Who is counted. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted annual fostering collection")
  Optional<MonitoringStage> getStage();

  /** Whether people, households or something else is counted. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted annual fostering collection")
  Optional<CountedUnit> getUnit();

  /** The span of time that the counts cover. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted annual fostering collection")
  Optional<ReportingPeriod> getPeriod();

  /** The first day that the counts cover. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day that the counts cover; of a snapshot, its day. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The number below which counts are left out. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 1000, message = "{constraint.range}") Integer>
      getSuppressedBelow();

  /** The number to whose multiples counts are rounded. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 1000, message = "{constraint.range}") Integer>
      getRoundedTo();

  /** The counts, characteristic by characteristic. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  List<@Valid CharacteristicCounts> getTables();

  /** The status of the counts, oldest first. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid MonitoringAggregateStatusChange> getStatusHistory();

  /** Checks that the days do not run backwards. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableMonitoringAggregate.Builder {
    Builder() {}
  }
}
