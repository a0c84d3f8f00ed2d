package org.fostering.model.applicant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A bedroom and who sleeps in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Bedroom {

  /** The local ids of the people who sleep in the room. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  List<@Text(max = 50) String> getOccupants();

  /** Whether anybody sleeps in the room, and whether those listed are all of them. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getOccupantsAnswer();

  /** Whether a fostered child could sleep in the room. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAvailableForFostering();

  /** How many fostered children could sleep in the room at once. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 10, message = "{constraint.range}") Integer>
      getPlaces();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableBedroom.Builder {
    Builder() {}
  }
}
