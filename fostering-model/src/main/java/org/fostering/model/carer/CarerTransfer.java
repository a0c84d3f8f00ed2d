package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.TransferOutcome;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * A move of carers to another service that they intend. It is not a resignation and starts no clock
 * of law; the old approval must end before, or when, the new one begins.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerTransfer {

  /** The local ids of the carers who intend to move. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The day on which the carers gave notice of the intention to move. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<LocalDate> getIntentionNotifiedOn();

  /** The service to which the carers intend to move. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  Optional<@Valid OrganisationReference> getNewService();

  /** Whether a child was placed with the carers when the carers gave notice. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<Answer> getChildInPlacement();

  /** The day on which the new service asked for a reference. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<LocalDate> getReferenceRequestedOn();

  /** The day on which the present service gave the reference. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<LocalDate> getReferenceGivenOn();

  /** The placing authority that called the meeting about the move. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  Optional<@Valid OrganisationReference> getMeetingConvenedBy();

  /** The day on which both services and the carers met on the move. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Transfer protocol of the Fostering Network (2014)",
      mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getMeetingHeldOn();

  /** The day on which the new approval is to begin and the present one to have ended. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Transfer protocol of the Fostering Network (2014)",
      mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getPlannedOn();

  /** What came of the intention. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<TransferOutcome> getOutcome();

  /** The day on which the move was complete. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  @Value.Redacted
  Optional<LocalDate> getCompletedOn();

  /** The approval by the new service. */
  @Term(value = Sensitivity.PERSONAL, source = "Transfer protocol of the Fostering Network (2014)")
  Optional<@Valid DocumentReference> getNewApproval();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerTransfer.Builder {
    Builder() {}
  }
}
