package org.fostering.rules.responsibility;

import java.util.Objects;
import java.util.Set;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.organisation.Responsibility;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Basis;

/**
 * A step that the law of a nation leaves to certain bodies.
 *
 * <p>Immutable and thread-safe.
 *
 * @param step the step
 * @param parts the parts that are left to them; in others anybody may help
 * @param bodies the bodies to which it is left
 * @param delegated those of the bodies that may only where the authority has delegated it to them
 * @param basis where it is written, in which nations and since when
 * @param why what the law says, in a sentence; the Welsh has not been reviewed by a speaker
 */
public record ReservedAct(
    JourneyStep step,
    Set<Responsibility> parts,
    Set<BodyKind> bodies,
    Set<BodyKind> delegated,
    Basis basis,
    Bilingual why) {

  /** Copies the collections. */
  public ReservedAct {
    Objects.requireNonNull(step, "step");
    parts = Set.copyOf(parts);
    bodies = Set.copyOf(bodies);
    delegated = Set.copyOf(delegated);
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(why, "why");
  }
}
