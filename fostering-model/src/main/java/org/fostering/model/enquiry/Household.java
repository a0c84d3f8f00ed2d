package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * The people who live in the home besides the enquirers, as far as they have said.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Household {

  /** The members of the household, the enquirers not among them. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  List<@Valid HouseholdMember> getMembers();

  /**
   * Whether anybody lives in the home besides the enquirers, and whether those listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  @Value.Redacted
  Optional<ListAnswer> getMembersAnswer();

  /** How many people of eighteen or over live in the home, the enquirers among them. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 3")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfAdults();

  /**
   * How many people of eighteen or over live in the home at least, the enquirers among them, where
   * more was not said.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 3")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfAdultsAtLeast();

  /**
   * How many people of eighteen or over live in the home at most, the enquirers among them, where
   * more was not said.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 3")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfAdultsAtMost();

  /** How many people under eighteen live in the home. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** How many people under eighteen live in the home at least, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfChildrenAtLeast();

  /** How many people under eighteen live in the home at most, where more was not said. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 50, message = "{constraint.range}") Integer>
      getNumberOfChildrenAtMost();

  /** Whether anybody in the household, the enquirers among them, smokes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getSmoking();

  /** Whether anybody in the household, the enquirers among them, vapes. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getVaping();

  /** The languages spoken in the home, as BCP 47 tags. */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Value.Redacted
  List<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getLanguages();

  /** Whether any language is spoken in the home, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "BCP 47")
  @Value.Redacted
  Optional<ListAnswer> getLanguagesAnswer();

  /** Whether others than those who live in the home come often. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getRegularVisitors();

  /** Whether an adult of the household is usually there before the evening on weekdays. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getHomeInDaytime();

  /** The language that is mostly spoken in the home. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 13")
  @Value.Redacted
  Optional<MainLanguage> getMainLanguage();

  /** Whether somebody is expected to join or to leave. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getChangesExpected();

  /** Whether there are family, friends or others who would help the household to foster. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<Answer> getSupportNetwork();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHousehold.Builder {
    Builder() {}
  }
}
