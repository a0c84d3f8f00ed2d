package org.fostering.model.carer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.MatchingAsset;
import org.fostering.model.code.RegisterSex;
import org.fostering.model.common.AgeRange;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * What the carers wish and bring when a child is matched with them. Nothing in it is a term of
 * approval, and nothing in it is a condition of being approved.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface MatchingProfile {

  /** The day on which the carers last said what helps in matching. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartialDate> getStatedOn();

  /** The ages of the children whom the carers would rather have. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid AgeRange> getAges();

  /** The sex of the children whom the carers would rather have, if that matters to the carers. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<RegisterSex> getSex();

  /** How many siblings the carers would take together. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 0, message = "{constraint.range}")
          @Max(value = 99, message = "{constraint.range}") Integer>
      getLargestSiblingGroup();

  /** The areas or authorities from which the carers take children, as the carers name them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 100) String> getAreas();

  /**
   * Whether the carers take children from particular areas only, and whether those listed are all
   * of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getAreasAnswer();

  /** What the carers and their home offer that helps to match a child. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<MatchingAsset> getAssets();

  /**
   * Whether the carers and their home offer anything that helps to match a child, and whether what
   * is listed is all.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getAssetsAnswer();

  /** The languages that the carers can use with a child. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid CarerLanguage> getLanguages();

  /**
   * Whether there are any languages that the carers can use with a child, and whether those listed
   * are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getLanguagesAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableMatchingProfile.Builder {
    Builder() {}
  }
}
