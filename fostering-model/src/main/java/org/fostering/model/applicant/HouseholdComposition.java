package org.fostering.model.applicant;

import jakarta.validation.Valid;
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
 * Who belongs to the home, and whether that is everybody.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface HouseholdComposition {

  /**
   * The spells for which people belong to the home, the applicants among them; one person may have
   * several.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4; SI 2011/581 regulation 26(9)")
  List<@Valid HouseholdMembership> getMemberships();

  /**
   * Whether anybody belongs to the household of the applicants, and whether those listed are all of
   * them.
   */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4; SI 2011/581 regulation 26(9)")
  @Value.Redacted
  Optional<ListAnswer> getMembershipsAnswer();

  /** Whether somebody is expected to join or to leave. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getChangesExpected();

  /** Whether an adult of the household is usually there before the evening on weekdays. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getHomeInDaytime();

  /** The language that is mostly spoken in the home. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<MainLanguage> getMainLanguage();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHouseholdComposition.Builder {
    Builder() {}
  }
}
