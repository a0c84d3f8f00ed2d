package org.fostering.model.enquiry;

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
 * The home in which the enquirers live, as far as they have said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Home {

  /** Where the home is. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 1")
  Optional<@Valid Address> getAddress();

  /**
   * The nation in which the enquirers say the home is. Where a postcode spans a border, this answer
   * decides.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Nation> getNation();

  /** What sort of dwelling the people live in, such as a house or a flat. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<DwellingKind> getKind();

  /** Since when the enquirers have lived in the home. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartialDate> getSince();

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

  /** How many bedrooms the home has. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedrooms();

  /** How many bedrooms the home has at least, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomsAtLeast();

  /** How many bedrooms the home has at most, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getBedroomsAtMost();

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

  /** The consents of others to fostering in the home, the landlord’s for example. */
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

  /** Whether the household plans to move. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getMovePlanned();

  /** Whether the household has another home besides, such as one for holidays. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getOtherHome();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHome.Builder {
    Builder() {}
  }
}
