package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.CarerChangeKind;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A notice by which a carer tells the service of a change. It says that there is one and of what
 * kind; what it is stands in the record of the case.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface CarerNotice {

  /** The local id of the carer who gave the notice. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** What has changed, or will. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  @Value.Redacted
  Optional<CarerChangeKind> getKind();

  /** When the change came about, or will. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  @Value.Redacted
  Optional<PartialDate> getHappenedOn();

  /** The day on which the service had the notice. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** How the carer gave the notice. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<NoticeChannel> getChannel();

  /** Where what the carer told can be read: a system, and the number or name in that system. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 Schedule 5 paragraph 2(6)")
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableCarerNotice.Builder {
    Builder() {}
  }
}
