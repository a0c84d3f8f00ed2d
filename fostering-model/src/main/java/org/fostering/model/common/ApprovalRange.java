package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.RegisterSex;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * One line of the terms of approval, such as two children up to ten years of age for short breaks.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ApprovalRange {

  /** The most children who may be placed at any one time under the line. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** The ages of the children who may be placed under the line. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  Optional<@Valid AgeRange> getAges();

  /** The sex of the children who may be placed, where the line is limited to one. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<RegisterSex> getSex();

  /** Whether the line is for children who are siblings of each other. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getSiblingsOnly();

  /** The kinds of fostering that the line is for. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<FosteringKind> getKinds();

  /**
   * Whether this line of the terms is limited to any kinds of fostering, and whether those listed
   * are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<ListAnswer> getKindsAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableApprovalRange.Builder {
    Builder() {}
  }
}
