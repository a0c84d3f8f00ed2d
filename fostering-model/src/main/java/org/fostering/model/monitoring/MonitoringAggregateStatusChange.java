package org.fostering.model.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.MonitoringAggregateStatus;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * A change of the status of a set of counts: from when it holds, and when it was written down,
 * apart.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface MonitoringAggregateStatusChange {

  /** What the counts became with the change, such as published. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<MonitoringAggregateStatus> getStatus();

  /** The day from which the status holds. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getEffectiveOn();

  /** When the change was written down. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<Moment> getRecordedAt();

  /** The role or team that wrote the change down; not the name of a person. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getRecordedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableMonitoringAggregateStatusChange.Builder {
    Builder() {}
  }
}
