package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Address;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somewhere people lived before, at home or abroad, as far as they remember.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PreviousAddress {

  /** The local ids of the people who lived at the address. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** Where the earlier home was. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Address> getAddress();

  /** When the people moved to the address. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the people left the address. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePreviousAddress.Builder {
    Builder() {}
  }
}
