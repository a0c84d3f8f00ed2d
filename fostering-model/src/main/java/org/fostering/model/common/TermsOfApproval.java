package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ApprovalScope;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * Terms of an approval: for how many children, for whom and for what. A report proposes them, a
 * panel recommends them, a decision sets them, and an approval keeps them with the time in which
 * they held.
 *
 * <p>In England an approval may have no terms at all; in Scotland it must say what it covers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface TermsOfApproval {

  /** Whether the approval is for any child, for particular children or for categories of child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)")
  @Value.Redacted
  Optional<ApprovalScope> getScope();

  /**
   * The most children who may be placed at any one time under the terms, which is not the usual
   * fostering limit.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** The lines of the terms, each with its own number, ages or kinds of fostering. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  List<@Valid ApprovalRange> getRanges();

  /**
   * Whether the terms have any lines with numbers, ages or kinds of fostering of their own, and
   * whether those listed are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<ListAnswer> getRangesAnswer();

  /** The particular children to whom the approval is limited. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(8); SSI 2009/210 regulation 22(5)(a); "
              + "SR 1996/467 regulation 3(5)")
  List<@Valid ParticularChild> getChildren();

  /**
   * Whether the approval is limited to any particular children, and whether those listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(8); SSI 2009/210 regulation 22(5)(a); "
              + "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<ListAnswer> getChildrenAnswer();

  /** The categories of child to which the approval is limited. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)")
  @Value.Redacted
  List<@Text(max = 500) String> getCategories();

  /**
   * Whether the approval is limited to any categories of child, and whether those listed are all of
   * them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)")
  @Value.Redacted
  Optional<ListAnswer> getCategoriesAnswer();

  /** The kinds of fostering to which the approval is limited. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5)(c); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<FosteringKind> getKinds();

  /**
   * Whether the approval is limited to any kinds of fostering, and whether those listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SSI 2009/210 regulation 22(5)(c); SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<ListAnswer> getKindsAnswer();

  /** What else the terms require, such as the circumstances in which a child may be placed. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<@Text(max = 1000) String> getConditions();

  /** Whether the terms require anything else, and whether what is listed is all. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  Optional<ListAnswer> getConditionsAnswer();

  /** The terms in the words of the report or notice, on one line. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 1000) String> getWording();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableTermsOfApproval.Builder {
    Builder() {}
  }
}
