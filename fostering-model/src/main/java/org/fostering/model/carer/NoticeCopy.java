package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.NoticeRecipient;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A copy of a notice that was sent to an organisation.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface NoticeCopy {

  /** The organisation to which the copy was sent. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid OrganisationReference> getTo();

  /** As what the organisation was sent the copy. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(14)")
  @Value.Redacted
  Optional<NoticeRecipient> getRecipient();

  /** The day on which the copy was sent. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getSentOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableNoticeCopy.Builder {
    Builder() {}
  }
}
