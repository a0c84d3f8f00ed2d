package org.fostering.model.monitoring;

import jakarta.validation.Valid;
import java.util.Optional;
import org.fostering.model.code.ReligionEnglandWales2021;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Nation;
import org.immutables.value.Value;

/**
 * What a person answered to the question on religion. The list of England and Wales is here;
 * Scotland and Northern Ireland ask by denomination, and their answers stand under the list that
 * was asked.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ReligionAnswer {

  /** The nation whose question was asked. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GSS harmonised standards")
  @Value.Redacted
  Optional<Nation> getAskedIn();

  /** The version of the wording of the question, by the organisation’s own numbering. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "GSS harmonised standards")
  Optional<@Text(max = 200) String> getWording();

  /** The religion given, in the list of England and Wales. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "GSS harmonised standard on religion")
  @Value.Redacted
  Optional<ReligionEnglandWales2021> getEnglandWales2021();

  /** The religion given, in another list. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  Optional<@Valid ListedAnswer> getOtherList();

  /** Checks that the answer is of one list. */
  @Value.Check
  default void check() {
    if (getEnglandWales2021().isPresent() && getOtherList().isPresent()) {
      throw new IllegalStateException("religion is answered in one list, the one that was asked");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableReligionAnswer.Builder {
    Builder() {}
  }
}
