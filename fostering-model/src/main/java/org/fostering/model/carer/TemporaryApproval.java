package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ConnectionToChild;
import org.fostering.model.code.TemporaryApprovalEnd;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A temporary approval for a particular child, given by the authority that looks after the child.
 * It ends by itself; its end is not a refusal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface TemporaryApproval {

  /** The child for whom the approval is, with the responsible authority. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulations 24 and 25A")
  Optional<@Valid ParticularChild> getChild();

  /** What the carer is to the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  @Value.Redacted
  Optional<ConnectionToChild> getConnection();

  /**
   * The day on which the suitability of the carer, the home and the adults in the home was
   * assessed.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 24 and Schedule 4")
  @Value.Redacted
  Optional<LocalDate> getAssessedOn();

  /** The day on which the authority set going the assessment for an approval that lasts. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 24")
  @Value.Redacted
  Optional<LocalDate> getFullAssessmentArrangedOn();

  /** The first day of the placement of the child. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulations 24 and 25")
  @Value.Redacted
  Optional<LocalDate> getPlacementStartedOn();

  /**
   * The last day of a temporary approval that was given for a fixed time, before any extension. One
   * that ends on an event has none.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 24", mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getExpiresOn();

  /** The extensions of the temporary approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25")
  List<@Valid TemporaryApprovalExtension> getExtensions();

  /** The day on which the temporary approval ended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulations 24 and 25")
  @Value.Redacted
  Optional<LocalDate> getEndedOn();

  /** What ended the temporary approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulations 25 and 25A")
  @Value.Redacted
  Optional<TemporaryApprovalEnd> getEndReason();

  /** The last day of the placement, from which the record is kept. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 regulation 32(2)")
  @Value.Redacted
  Optional<LocalDate> getPlacementEndedOn();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getPlacementStartedOn(), getPlacementEndedOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableTemporaryApproval.Builder {
    Builder() {}
  }
}
