package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A line of the register of a hub or network: a decision, a risk or an open question, who owns it
 * and when somebody looks at it again. Its first day is the day on which it was written down, its
 * last the day on which it was closed.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface RegisterEntry extends DirectoryStatement {

  /** A name for the line within this directory. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getId();

  /** Whether the entry is a decision, a risk or an open question. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<RegisterKind> getKind();

  /** What was decided, may go wrong or is open, in a sentence; not the name of a person. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 500) String> getSummary();

  /** What is done about the risk or question, or what came of the decision. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 500) String> getResponse();

  /** The id of the entry of the organisation that owns the decision, risk or question. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 50) String> getOwner();

  /**
   * The role or team within the organisation that looks after the entry; not the name of a person.
   */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getTeam();

  /** The day by which somebody looks at the entry again. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getReviewOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableRegisterEntry.Builder {
    Builder() {}
  }
}
