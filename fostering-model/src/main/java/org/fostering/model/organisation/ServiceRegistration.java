package org.fostering.model.organisation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.Regulator;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * That a regulator has a fostering service on its register. A local authority in England is
 * inspected and not registered, so that a service without one is not thereby unlawful.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ServiceRegistration {

  /** Who registered the service. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Care Standards Act 2000")
  Optional<Regulator> getRegulator();

  /**
   * The number of the registration with its system: the Ofsted URN, or that of Care Inspectorate
   * Wales, the Care Inspectorate or the RQIA.
   */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Valid Identifier> getNumber();

  /** The first day of the registration. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day of the registration. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** Checks that the days do not run backwards. */
  @Value.Check
  default void check() {
    DayOrder.check(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableServiceRegistration.Builder {
    Builder() {}
  }
}
