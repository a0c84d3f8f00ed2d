package org.fostering.model.carer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.LimitExceptionGround;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A time when the usual fostering limit was exceeded as the law itself allows, without an
 * exemption.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringLimitException {

  /** Why the law allowed more children than the usual fostering limit. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  @Value.Redacted
  Optional<LimitExceptionGround> getGround();

  /** How many children were fostered. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** The children who were fostered. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  List<@Valid ParticularChild> getChildren();

  /**
   * Whether the exception is for any particular children, and whether those listed are all of them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  @Value.Redacted
  Optional<ListAnswer> getChildrenAnswer();

  /** The first day on which the exception held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the exception held. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "Children Act 1989 Schedule 7; SSI 2009/210 regulations 27A and 27B")
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The day on which the case was referred to the fostering panel. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 27B")
  @Value.Redacted
  Optional<LocalDate> getReferredToPanelOn();

  /** The day on which the panel recommended whether the carer is suitable for the child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulations 20(2)(d) and 27B(4)")
  @Value.Redacted
  Optional<LocalDate> getPanelHeldOn();

  /** The day on which the service decided whether the carer is suitable for the child. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 27B(4)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** Whether the service decided that the carer is suitable for the child, who may stay. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 27B(4) and (5)")
  @Value.Redacted
  Optional<Answer> getFoundSuitable();

  /** How the carers were told in writing whether the exception stands. */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 27B(7)")
  Optional<@Valid ApprovalNotice> getDecisionNotice();

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
  class Builder extends ImmutableFosteringLimitException.Builder {
    Builder() {}
  }
}
