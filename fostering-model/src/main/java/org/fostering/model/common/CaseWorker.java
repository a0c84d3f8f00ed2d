package org.fostering.model.common;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.WorkerRole;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A worker of a service who deals with people, in a role and for a time.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CaseWorker {

  /** What the worker does. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<WorkerRole> getRole();

  /** The number by which a system knows the worker. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid Identifier> getWorker();

  /** What the worker is called, where a name is given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getName();

  /** How the worker can be reached at work. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ContactDetails> getContact();

  /** The body for which the worker works. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** The first day on which the worker has the role. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day on which the worker has the role. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getUntil();

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
  class Builder extends ImmutableCaseWorker.Builder {
    Builder() {}
  }
}
