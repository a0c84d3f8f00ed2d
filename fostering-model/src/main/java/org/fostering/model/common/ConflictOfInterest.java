package org.fostering.model.common;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A connection with a body that might assess or approve, which could put its judgement in doubt.
 * Whose role it is, which role, in which body and whether it still lasts stand apart, because
 * services differ in which of these count.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ConflictOfInterest {

  /** The local id of the person who has the connection. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** Who has the role: the person, or somebody close to the person. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ConflictHolder> getHolder();

  /** The role in or towards the body. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ConflictRole> getRole();

  /** The body: an authority of any tier, a trust, an agency or a hub. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** Whether the role still lasts. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getCurrent();

  /** When the role began. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** When the role ended. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableConflictOfInterest.Builder {
    Builder() {}
  }
}
