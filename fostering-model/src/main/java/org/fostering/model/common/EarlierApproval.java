package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EarlierApprovalEnd;
import org.fostering.model.code.EarlierCareKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * An approval or registration to foster, adopt or look after children that somebody in the
 * household has or had. One that still stands with another service does not prevent an application;
 * in England it prevents approval (SI 2011/581 regulation 27(1)). An approval does not carry over
 * to another nation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EarlierApproval {

  /** The local id of the person approved. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** The form of care. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 6")
  @Value.Redacted
  Optional<EarlierCareKind> getKind();

  /** The body that approved or registered the person. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 Schedule 3 paragraph 7; WSI 2018/1333 Schedule 1 paragraph 7")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** The address of the body that approved or registered the person. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 7")
  Optional<@Valid Address> getAddress();

  /** The nation under whose law the person was approved. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Value.Redacted
  Optional<Nation> getNation();

  /** When the approval began. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the approval ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Whether the approval still stands. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<Answer> getCurrent();

  /** How the approval ended. */
  @Term(value = Sensitivity.PERSONAL, source = "SR 1996/467 Schedule 1")
  @Value.Redacted
  Optional<EarlierApprovalEnd> getEnding();

  /** Whether the approval was for a particular child or children only. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Value.Redacted
  Optional<Answer> getParticularChild();

  /** When the person told the body in writing of the wish to leave. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  Optional<PartialDate> getNoticeGivenOn();

  /** How many children whom the body placed live with the person now. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getChildrenPlaced();

  /** How many children have lived with the person under the approval so far. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 999, message = "{constraint.range}") Integer>
      getChildrenFostered();

  /**
   * How many children have lived with the person under the approval so far at least, where more was
   * not said.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 999, message = "{constraint.range}") Integer>
      getChildrenFosteredAtLeast();

  /** The authorities that placed the children who live with the person now. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  List<@Valid OrganisationReference> getPlacingAuthorities();

  /**
   * Whether any authority has placed children who live with the person now, and whether those
   * listed are all of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  Optional<ListAnswer> getPlacingAuthoritiesAnswer();

  /**
   * Whether the children who live with the person now are to stay with the person after a move to
   * another service.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer of foster carers protocol")
  @Value.Redacted
  Optional<Answer> getChildrenToStay();

  /** The most children for whom the person was approved at any one time. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(5)")
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getApprovedNumber();

  /** The ages of the children for whom the person was approved. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(5)")
  Optional<@Valid AgeRange> getApprovedAges();

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
  class Builder extends ImmutableEarlierApproval.Builder {
    Builder() {}
  }
}
