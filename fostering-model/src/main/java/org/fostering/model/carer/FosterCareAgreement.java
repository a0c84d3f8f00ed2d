package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A written agreement between the fostering service and the carers about what each undertakes.
 *
 * <p>What it must cover stands in Schedule 5 to SI 2011/581 for England and Schedule 3 to WSI
 * 2018/1333 for Wales.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosterCareAgreement {

  /** The local ids of the carers who signed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(5)")
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The day on which the agreement was signed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(5)")
  @Value.Redacted
  Optional<LocalDate> getSignedOn();

  /** The last day on which the agreement held, where another has followed. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The numbers by which systems know the signed paper. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getSignedOn(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosterCareAgreement.Builder {
    Builder() {}
  }
}
