package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ExtensionGround;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * An extension of a temporary approval of a connected person: once for up to eight weeks while the
 * full assessment is unfinished, or until the outcome of a review is known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface TemporaryApprovalExtension {

  /** Why the temporary approval was extended. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25")
  @Value.Redacted
  Optional<ExtensionGround> getGround();

  /** The day on which the views of the fostering panel were sought. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25")
  @Value.Redacted
  Optional<LocalDate> getPanelViewsSoughtOn();

  /** The day on which the independent reviewing officer of the child was informed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25")
  @Value.Redacted
  Optional<LocalDate> getReviewingOfficerInformedOn();

  /** The day on which a nominated officer of the authority approved the extension. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25")
  @Value.Redacted
  Optional<LocalDate> getNominatedOfficerApprovedOn();

  /** The last day of the extension, where the extension has one. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2010/959 regulation 25", mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableTemporaryApprovalExtension.Builder {
    Builder() {}
  }
}
