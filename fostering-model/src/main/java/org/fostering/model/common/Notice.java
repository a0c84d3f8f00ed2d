package org.fostering.model.common;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A notice that was given: when, how, and when it was received. What it says is not part of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Notice {

  /** The date on the notice, or the day on which the notice was sent. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getGivenOn();

  /** How the notice was given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<NoticeChannel> getChannel();

  /** The day on which the notice was received, where that is known. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** The local ids of the people to whom the notice was given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getTo();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableNotice.Builder {
    Builder() {}
  }
}
