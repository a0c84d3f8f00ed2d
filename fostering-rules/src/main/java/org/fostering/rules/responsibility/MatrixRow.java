package org.fostering.rules.responsibility;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.organisation.Responsibility;

/**
 * Who has what part in a step for the cases of a member.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the step
 * @param member the member
 * @param parties who has each part; a part that nobody has is missing
 */
public record MatrixRow(
    JourneyStep step, AuthorityEntry member, Map<Responsibility, List<Party>> parties) {

  /** Copies the map. */
  public MatrixRow {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(member, "member");
    Map<Responsibility, List<Party>> copy = new EnumMap<>(Responsibility.class);
    parties.forEach((part, who) -> copy.put(part, List.copyOf(who)));
    parties = Collections.unmodifiableMap(copy);
  }

  /**
   * Who has a part.
   *
   * @param part the part
   * @return who has it, in the order of the directory; empty if nobody
   */
  public List<Party> who(Responsibility part) {
    return parties.getOrDefault(Objects.requireNonNull(part, "part"), List.of());
  }
}
