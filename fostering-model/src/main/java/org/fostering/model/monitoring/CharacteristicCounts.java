package org.fostering.model.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.MonitoredCharacteristic;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * The counts for one characteristic, category by category, in one list.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CharacteristicCounts {

  /** What the table is about. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "Equality Act 2010 section 149; Northern Ireland Act 1998 section 75")
  Optional<MonitoredCharacteristic> getCharacteristic();

  /**
   * The list to which the categories belong: the name of a code list of this vocabulary, or of the
   * return.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getList();

  /** The nation whose question was asked. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Nation> getAskedIn();

  /** The counts of the categories, the refusals and the not known among them. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  List<@Valid CategoryCount> getCategories();

  /** How many were counted in all; left out where the total would betray a suppressed number. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 100000000, message = "{constraint.range}") Integer>
      getTotal();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCharacteristicCounts.Builder {
    Builder() {}
  }
}
