package org.fostering.model.carer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ExemptionEnd;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * An exemption of a person from the usual fostering limit, given by the authority in whose area the
 * person lives, which need not be the approving service.
 *
 * <p>An exemption that is varied is closed and kept, and the new one added.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringLimitExemption {

  /** The local id of the carer who is exempted. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The authority that gave the exemption. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  Optional<@Valid OrganisationReference> getAuthority();

  /**
   * The children for whom the exemption is. The notice names the children; the record only refers
   * to them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  List<@Valid ParticularChild> getChildren();

  /**
   * Whether the exemption is for any particular children, and whether those listed are all of them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<ListAnswer> getChildrenAnswer();

  /** How many children the person may foster under the exemption. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7 paragraph 4; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** The conditions of the exemption. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  List<@Text(max = 1000) String> getConditions();

  /**
   * Whether the exemption is subject to any conditions, and whether those listed are all of them.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<ListAnswer> getConditionsAnswer();

  /** The written notice of the exemption. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  Optional<@Valid ApprovalNotice> getNotice();

  /** The first day on which the exemption held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Children Act 1989 Schedule 7 paragraph 4; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the exemption held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Children Act 1989 Schedule 7 paragraph 4; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Why the exemption no longer holds. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; Children (NI) Order 1995 Schedule 5")
  @Value.Redacted
  Optional<ExemptionEnd> getEndReason();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringLimitExemption.Builder {
    Builder() {}
  }
}
