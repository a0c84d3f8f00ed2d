package org.fostering.model.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.DeterminationReply;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * What a carer did about a qualifying determination.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DeterminationResponse {

  /** The local id of the carer who responded. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(b) and (9A)")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** What the carer did. Representations and an independent review are alternatives. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(b) and (9A)")
  @Value.Redacted
  Optional<DeterminationReply> getKind();

  /** The day on which the response was received. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(7)(b) and (9A)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDeterminationResponse.Builder {
    Builder() {}
  }
}
