package org.fostering.model.common;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * That a person asked to see what is held about them, and what became of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RecordAccessRequest {

  /** The local id of the person who asked. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The day on which the request came. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 12 and 15")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** The day on which the request was answered. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 12 and 15")
  @Value.Redacted
  Optional<LocalDate> getAnsweredOn();

  /** Whether what the person asked for was given. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 15")
  @Value.Redacted
  Optional<Answer> getGiven();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRecordAccessRequest.Builder {
    Builder() {}
  }
}
