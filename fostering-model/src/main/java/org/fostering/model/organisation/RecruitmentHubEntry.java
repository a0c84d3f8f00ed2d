package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.HubScope;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A regional recruitment hub: a front door that answers enquiries for several authorities. It is
 * not an approving body unless it is also a fostering service with an entry of its own. (The hub
 * home of a Mockingbird constellation is a household of carers and has no place in this directory.)
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RecruitmentHubEntry extends DirectoryEntry {

  /** How much of the journey the hub carries. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "DfE fostering recruitment and retention programme")
  Optional<HubScope> getScope();

  /**
   * When the hub opened to the public, as far as known; the earliest date where sources disagree.
   */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<PartialDate> getLaunched();

  /** The latest date on which the hub opened to the public, where sources leave a longer span. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  Optional<PartialDate> getLaunchedBy();

  /**
   * {@return the days between which the launch lies, both included: a single day where it is known
   * to the day; empty when nothing is known of the launch} This is when the hub opened, not how
   * long it lasted.
   */
  default Optional<DateRange> launchSpan() {
    return getLaunched()
        .map(first -> DateRange.between(first.earliest(), getLaunchedBy().orElse(first).latest()));
  }

  /**
   * Whether the hub may have opened by a day. It may not only where the launch is known to be
   * later.
   *
   * @param day the day
   * @return false if the day is before the first on which the hub can have opened; else true
   */
  default boolean mayBeOpenOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return getLaunched().map(first -> !day.isBefore(first.earliest())).orElse(true);
  }

  /** Checks that the days do not run backwards, and that the launch is not its end alone. */
  @Override
  @Value.Check
  default void check() {
    DirectoryEntry.super.check();
    if (getLaunchedBy().isPresent()
        && getLaunched()
            .filter(first -> !getLaunchedBy().get().latest().isBefore(first.earliest()))
            .isEmpty()) {
      throw new IllegalStateException("a launch must not end before it starts, or without a start");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRecruitmentHubEntry.Builder {
    Builder() {}
  }
}
