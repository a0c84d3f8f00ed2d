package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ConcernAudience;
import org.fostering.model.code.ConcernKind;
import org.fostering.model.code.ConcernOutcome;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A flag that there is, or was, an allegation or a concern about standards of care, for those who
 * may see it. What is alleged is not part of it.
 *
 * <p>It leads to a review and, it may be, a qualifying determination; by itself it changes neither
 * the approval nor its terms. Whoever writes a document for others leaves it out.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerConcern {

  /** Whether an allegation, a concern about standards of care or a complaint was raised. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Fostering NMS 2011 standard 22 (England)")
  @Value.Redacted
  Optional<ConcernKind> getKind();

  /** The local ids of the carers or members of the household whom the concern is about. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The day on which the concern was raised with the service. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Fostering NMS 2011 standard 22 (England)")
  @Value.Redacted
  Optional<LocalDate> getOpenedOn();

  /**
   * The day on which the concern was referred to the officer or body that looks into allegations.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Fostering NMS 2011 standard 22 (England)")
  @Value.Redacted
  Optional<LocalDate> getReferredOn();

  /** The day on which the concern was concluded. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Fostering NMS 2011 standard 22 (England)")
  @Value.Redacted
  Optional<LocalDate> getClosedOn();

  /** How the concern was concluded. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Fostering NMS 2011 standard 22 (England)")
  @Value.Redacted
  Optional<ConcernOutcome> getOutcome();

  /** Who may see the flag; where nobody is given, only those who deal with the concern. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  List<ConcernAudience> getVisibleTo();

  /**
   * Whether anybody outside the service may see the concern, and whether those listed are all of
   * them.
   */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<ListAnswer> getVisibleToAnswer();

  /** The numbers of the case in the place where its restricted record is kept. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getOpenedOn(), getClosedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerConcern.Builder {
    Builder() {}
  }
}
