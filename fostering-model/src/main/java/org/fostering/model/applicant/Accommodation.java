package org.fostering.model.applicant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DwellingKind;
import org.fostering.model.code.Tenure;
import org.fostering.model.common.Address;
import org.fostering.model.common.HomeConsent;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * The home in which the applicants live. Whether it is safe is for the assessment to find and is
 * not part of it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Accommodation {

  /** Where the home is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  Optional<@Valid Address> getAddress();

  /** The nation in which the home is. Where a postcode spans a border, this answer decides. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Nation> getNation();

  /** Since when the applicants have lived in the home. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** What sort of dwelling the people live in, such as a house or a flat. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<DwellingKind> getKind();

  /** On what footing the household lives in the home: as owner, tenant or otherwise. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<Tenure> getTenure();

  /** The last day of the tenancy, where the tenancy has one. */
  @Term(
      value = Sensitivity.PERSONAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<PartialDate> getTenancyUntil();

  /** How many rooms the home has, without kitchens, bathrooms and halls. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 100, message = "{constraint.range}") Integer>
      getRooms();

  /** How many bedrooms the home has. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomCount();

  /** How many bedrooms the home has at least, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomCountAtLeast();

  /** How many bedrooms the home has at most, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomCountAtMost();

  /** How many bedrooms a fostered child could have, because nobody else needs them. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomsForFostering();

  /**
   * How many bedrooms a fostered child could have at least, where more was not said: one, where the
   * people say only that there is a spare room.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomsForFosteringAtLeast();

  /** How many bedrooms a fostered child could have at most, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomsForFosteringAtMost();

  /** The bedrooms and who sleeps in them, as far as the applicants told of each. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  List<@Valid Bedroom> getBedrooms();

  /** Whether the home has any bedrooms, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 10.6")
  @Value.Redacted
  Optional<ListAnswer> getBedroomsAnswer();

  /** The consents of others to fostering in the home. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  List<@Valid HomeConsent> getConsents();

  /**
   * Whether anybody’s consent to fostering in the home is needed, and whether those listed are all
   * of them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<ListAnswer> getConsentsAnswer();

  /** Whether the home has a garden or another place outside of its own. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<Answer> getOutdoorSpace();

  /** Whether firearms are kept in the home or belong to a member of the household. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getFirearms();

  /** Whether the home can be entered, and a bedroom and bathroom reached, without steps. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<Answer> getStepFree();

  /** Whether the household plans to move. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getMovePlanned();

  /** Whether building work on the home is planned. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getWorkPlanned();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAccommodation.Builder {
    Builder() {}
  }
}
