package org.fostering.model.monitoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.CountTreatment;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * How many were counted in one category, or that the number is left out. A number that is left out
 * is not here at all: not zero, and not hidden in another field.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CategoryCount {

  /**
   * The code of the category in the list of the table, or the label of the return where that has no
   * codes.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 200)
  String getCategory();

  /** How many were counted; a small number may tell who somebody is. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 100000000, message = "{constraint.range}") Integer>
      getCount();

  /** How the number relates to what was counted. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Ofsted: Fostering in England, methodology")
  Optional<CountTreatment> getTreatment();

  /** Checks that a number that is left out is not given after all. */
  @Value.Check
  default void check() {
    boolean leftOut =
        getTreatment()
            .filter(
                treatment ->
                    treatment.equals(CountTreatment.SUPPRESSED)
                        || treatment.equals(CountTreatment.SUPPRESSED_TO_PROTECT_ANOTHER)
                        || treatment.equals(CountTreatment.NOT_COLLECTED))
            .isPresent();
    if (leftOut && getCount().isPresent()) {
      throw new IllegalStateException("a number that is left out must not be given");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCategoryCount.Builder {
    Builder() {}
  }
}
