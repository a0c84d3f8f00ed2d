package org.fostering.rules.handover;

import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.HandoverStatus;

/**
 * What the record of a party says.
 *
 * <p>Immutable and thread-safe.
 *
 * @param party whose record
 * @param name the name of the state, such as {@code offered}
 * @param isOwner whether the party is the owner, who answers for the next step, unless its record
 *     {@linkplain HandoverProtocol#isLeftToOther leaves that to the other's} and that one says
 *     otherwise
 * @param waits whether the party waits for an answer, and repeats what it sent last until it comes
 * @param status the status that a handover document has then; empty where there is none yet
 */
public record HandoverState(
    HandoverParty party,
    String name,
    boolean isOwner,
    boolean waits,
    Optional<HandoverStatus> status) {

  /** Checks that all parts are there. */
  public HandoverState {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(status, "status");
  }
}
