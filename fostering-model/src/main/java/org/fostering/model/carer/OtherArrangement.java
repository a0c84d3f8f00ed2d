package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.OtherArrangementKind;
import org.fostering.model.common.ParticularChild;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * Something that carers do for a child or young person which is not fostering under an approval,
 * such as staying put or supported lodgings.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface OtherArrangement {

  /** What kind of arrangement the carers take part in. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  OtherArrangementKind getKind();

  /** The local ids of the carers who take part. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The child or young person, with the authority responsible. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid ParticularChild> getYoungPerson();

  /** The first day of the arrangement. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getSince();

  /** The last day of the arrangement. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
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
  class Builder extends ImmutableOtherArrangement.Builder {
    Builder() {}
  }
}
