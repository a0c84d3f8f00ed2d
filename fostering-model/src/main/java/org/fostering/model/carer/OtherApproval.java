package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * An approval of one of the carers by another service that is, or may be, live at the same time. A
 * person may have one live approval only, save where the law or an old record has it otherwise, and
 * no register shows all of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OtherApproval {

  /** The local id of the carer. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The other service. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  Optional<@Valid OrganisationReference> getService();

  /** The nation under whose law the other approval was given. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<Nation> getNation();

  /** Why another approval stands beside the one of the document. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulations 27(1) and 34")
  @Value.Redacted
  Optional<ApprovalCoexistence> getGround();

  /** The first day of the other approval. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day of the other approval. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<LocalDate> getUntil();

  /** The day on which the other service confirmed the other approval. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 27(1)")
  @Value.Redacted
  Optional<LocalDate> getConfirmedOn();

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
  class Builder extends ImmutableOtherApproval.Builder {
    Builder() {}
  }
}
