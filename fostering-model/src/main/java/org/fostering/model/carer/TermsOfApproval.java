package org.fostering.model.carer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ApprovalScope;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.TermsOrigin;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The terms of an approval as they stood for a time: for how many children, for whom and for what.
 *
 * <p>Terms that are revised are closed and kept, and the new ones added. In England an approval may
 * have no terms at all; in Scotland it must say what it covers.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface TermsOfApproval {

  /** The first day on which the terms held. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the terms held. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** On what occasion the terms were set. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<TermsOrigin> getOrigin();

  /** Whether the approval is for any child, for particular children or for categories of child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)")
  @Value.Redacted
  Optional<ApprovalScope> getScope();

  /**
   * The most children who may be placed at any one time under the terms. It is not the usual
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

  /** The particular children to whom the approval is limited. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SSI 2009/210 regulation 22(5); SR 1996/467 regulation 3(5)")
  List<@Valid ChildReference> getChildren();

  /** The categories of child to which the approval is limited. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 22(5)")
  @Value.Redacted
  List<@Text(max = 500) String> getCategories();

  /** The kinds of fostering to which the approval is limited. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<FosteringKind> getKinds();

  /** What else the terms require, such as the circumstances in which a child may be placed. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 regulation 3(5)")
  @Value.Redacted
  List<@Text(max = 1000) String> getConditions();

  /** The written notice by which the terms were given. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(5) and 28(12)")
  Optional<@Valid ApprovalNotice> getNotice();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    if (getSince().isPresent()
        && getUntil().isPresent()
        && getUntil().get().isBefore(getSince().get())) {
      throw new IllegalStateException("a span must not end before it starts");
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
  class Builder extends ImmutableTermsOfApproval.Builder {
    Builder() {}
  }
}
