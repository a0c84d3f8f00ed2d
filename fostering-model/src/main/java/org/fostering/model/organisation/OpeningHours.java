package org.fostering.model.organisation;

import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The hours between which a contact point is open on some days of the week.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OpeningHours {

  /** On which weekdays the hours hold. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<DayOfWeek> getDays();

  /** The time of opening, as hours and minutes of the 24-hour clock at the place. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{constraint.time}") String>
      getOpens();

  /** The time of closing, as hours and minutes of the 24-hour clock at the place. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{constraint.time}") String>
      getCloses();

  /** Checks that it does not close before it opens. */
  @Value.Check
  default void check() {
    if (getOpens().isPresent()
        && getCloses().isPresent()
        && getCloses().get().compareTo(getOpens().get()) < 0) {
      throw new IllegalStateException("a contact point must not close before it opens");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOpeningHours.Builder {
    Builder() {}
  }
}
