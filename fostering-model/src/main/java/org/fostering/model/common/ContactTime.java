package org.fostering.model.common;

import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactPurpose;
import org.fostering.model.code.PartOfDay;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * When somebody can be reached, as they said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ContactTime {

  /** The days of the week on which the person can be reached; any day where none is given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<DayOfWeek> getDays();

  /** The part of the day in which the person can be reached. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartOfDay> getPartOfDay();

  /** The time from which the person can be reached, as hours and minutes of the 24-hour clock. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{constraint.time}") String>
      getEarliest();

  /** The time until which the person can be reached, as hours and minutes of the 24-hour clock. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "{constraint.time}") String>
      getLatest();

  /** For what the time suits, a visit or a call for example; anything where none is given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ContactPurpose> getPurpose();

  /**
   * The telephone number on which the person can be reached at the time, one of the numbers of the
   * person.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getTelephone();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableContactTime.Builder {
    Builder() {}
  }
}
