package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.fostering.model.code.PetKind;
import org.fostering.model.code.PetSize;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * An animal, or several of a kind, kept at a home. Pets bar nobody in law; what a service makes of
 * them is its policy.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Pet {

  /** What sort of pet or other animal lives with the household, such as a dog. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  PetKind getKind();

  /** How many of the kind are kept. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 10000, message = "{constraint.range}") Integer>
      getNumber();

  /** How large the animal is. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PetSize> getSize();

  /** Whether the animals of the kind are neutered. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getNeutered();

  /** Whether any is a dog of a type that the law prohibits. */
  @Term(value = Sensitivity.PERSONAL, source = "Dangerous Dogs Act 1991 section 1")
  @Value.Redacted
  Optional<Answer> getBannedBreed();

  /** Whether any is an animal for which a dangerous wild animal licence is needed. */
  @Term(value = Sensitivity.PERSONAL, source = "Dangerous Wild Animals Act 1976")
  @Value.Redacted
  Optional<Answer> getDangerousWildAnimal();

  /** Whether the animal, or any of the animals, has ever hurt anybody. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getHasHurt();

  /** Whether the service has assessed the animal. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getAssessed();

  /** The day of the assessment. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<PartialDate> getAssessedOn();

  /**
   * Where the assessment of the animal can be read: a system, and the number or name in that
   * system.
   */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePet.Builder {
    Builder() {}
  }
}
