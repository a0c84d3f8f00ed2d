package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ClosureArrangement;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What became of an approval when the agency that gave it ceased to foster. Until the new service
 * has decided, it is responsible for carers whom it has not approved, and the law allows that.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ServiceClosure {

  /** The agency that ceased to foster. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 33")
  Optional<@Valid OrganisationReference> getClosingService();

  /** The day on which the agency told the carers. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 33(1)")
  @Value.Redacted
  Optional<LocalDate> getNotifiedOn();

  /** The day on which the agency ceased to foster, from which the time to reassess runs. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 34(1)")
  @Value.Redacted
  Optional<LocalDate> getCeasedOn();

  /** The service that is responsible for the carers since. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 33(2) and (3)")
  Optional<@Valid OrganisationReference> getNewService();

  /** How the new service came to be responsible. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 33(2) and (3)")
  @Value.Redacted
  Optional<ClosureArrangement> getArrangement();

  /** The day on which the records went to the new service. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 33(4)")
  @Value.Redacted
  Optional<LocalDate> getRecordsPassedOn();

  /**
   * The last day to which the old approval was extended, where a decision in time was not
   * reasonably practicable.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 34(3)", mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getExtendedUntil();

  /** The day on which the new service decided, with which the old approval ended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 34(2)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** The approval by the new service, where the new service approved the carers. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid DocumentReference> getNewApproval();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableServiceClosure.Builder {
    Builder() {}
  }
}
