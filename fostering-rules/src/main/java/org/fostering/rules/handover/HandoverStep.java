package org.fostering.rules.handover;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.value.Bilingual;

/**
 * What comes of an act or a message.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the row of the table
 * @param to the state in which the record is then
 * @param sends the message that goes to the other party, as it arrives there; empty for none
 * @param why what it means
 */
public record HandoverStep(
    String id, HandoverState to, Optional<HandoverInput> sends, Bilingual why) {

  /** Checks that all parts are there. */
  public HandoverStep {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(sends, "sends");
    Objects.requireNonNull(why, "why");
  }
}
