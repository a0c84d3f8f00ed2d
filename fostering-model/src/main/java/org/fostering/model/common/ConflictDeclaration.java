package org.fostering.model.common;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ConflictHandling;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * What people say about connections with a body that might assess or approve them, and what is done
 * about it. A declaration without connections may be a no or a question never asked: the answer
 * tells.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ConflictDeclaration {

  /** The day on which the people declared the connections. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDeclaredOn();

  /** The connections declared. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid ConflictOfInterest> getConnections();

  /**
   * Whether there is any connection with a body that might assess or approve, and whether those
   * listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getConnectionsAnswer();

  /** What the service does about the connections declared. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<ConflictHandling> getHandling();

  /**
   * Whether the service does anything about the connections declared, and whether what is listed is
   * all.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getHandlingAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableConflictDeclaration.Builder {
    Builder() {}
  }
}
