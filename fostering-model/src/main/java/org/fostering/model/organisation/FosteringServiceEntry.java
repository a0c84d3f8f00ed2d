package org.fostering.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringServiceKind;
import org.fostering.model.code.ServiceApprovalBasis;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * A fostering service in the directory: what recruits, assesses and supports foster carers, and in
 * most cases approves them. A hub, the authority that placed a child, the one responsible for the
 * child and the one where the carer lives are other bodies, even where the same council is several
 * of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringServiceEntry extends DirectoryEntry {

  /** What the service is. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<FosteringServiceKind> getKind();

  /** The nations under whose law the service works. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<Nation> getNations();

  /** The registrations of the service with regulators. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid ServiceRegistration> getRegistrations();

  /** Whether the service is run for profit, which the law of Wales restricts. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Health and Social Care (Wales) Act 2025")
  Optional<Answer> getForProfit();

  /** By what right the carers whom the service assesses are approved. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      source = "SI 2011/581 regulation 27; SSI 2009/210 regulation 48; SR 1996/467 regulation 3(2)")
  Optional<ServiceApprovalBasis> getApprovalBasis();

  /**
   * The ids of the entries of the bodies that approve the carers whom the service assesses, where
   * the service does not approve.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getApprovingBodies();

  /** The ids of the entries of the authorities in whose areas the service recruits. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Open Referral UK: service_area")
  List<@Text(max = 50) String> getAreas();

  /** The kinds of fostering for which the service recruits. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<FosteringKind> getKinds();

  /** Whether the service can take on further enquirers at present. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Answer> getTakingEnquirers();

  /** How many further households the service can take into assessment at present. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 10000, message = "{constraint.range}") Integer>
      getAssessmentPlaces();

  /** The day for which the answers on enquirers and assessment places hold. */
  @Term(Sensitivity.NOT_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getCapacityAsOf();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringServiceEntry.Builder {
    Builder() {}
  }
}
