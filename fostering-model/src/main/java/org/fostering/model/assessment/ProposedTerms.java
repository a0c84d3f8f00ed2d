package org.fostering.model.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * Terms on which somebody might be approved, as a report proposes them, a panel recommends them or
 * a decision sets them. What holds once somebody is approved stands in the approval. In Scotland a
 * decision must say for which children it is; in England terms are optional.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ProposedTerms {

  /** The local ids of the particular children for whom the approval would be. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(8); SSI 2009/210 regulation 22(5)(a); "
              + "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<@Text(max = 50) String> getParticularChildren();

  /** Whether the approval would be for any child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)(b)")
  @Value.Redacted
  Optional<Answer> getAnyChild();

  /** The kinds of fostering for which the approval would be. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5)(c); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<FosteringKind> getKinds();

  /**
   * The most children at any one time. It is not the usual fostering limit, which holds beside it.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5)(d); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 20, message = "{constraint.range}") Integer>
      getChildrenAtMost();

  /** The age in whole years of the youngest child. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getYoungestAge();

  /** The age in whole years of the oldest child. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 25, message = "{constraint.range}") Integer>
      getOldestAge();

  /** The terms in the words of the report or notice, on one line. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 1000) String> getWording();

  /** Checks that the ages do not run backwards. */
  @Value.Check
  default void check() {
    if (getYoungestAge().isPresent()
        && getOldestAge().isPresent()
        && getOldestAge().get() < getYoungestAge().get()) {
      throw new IllegalStateException("the oldest age must not be below the youngest");
    }
  }

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableProposedTerms.Builder {
    Builder() {}
  }
}
