package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The room: a meeting in which partners look at the same page, from one day to another. It names
 * organisations and never persons.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface PartnerMeeting extends DirectoryStatement {

  /** What the meeting is called. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** The ids of the entries of the organisations that take part. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Text(max = 50) String> getParticipants();

  /** The title or the web address of the book of rules that the meeting reads. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 500) String> getBook();

  /** The day of the edition of the book. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getBookIssuedOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePartnerMeeting.Builder {
    Builder() {}
  }
}
