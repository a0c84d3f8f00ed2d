package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ChildNeed;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.code.FosteringMotivation;
import org.fostering.model.code.HelpingWay;
import org.fostering.model.code.OfferedTime;
import org.fostering.model.code.SupportWanted;
import org.fostering.model.common.AgeRange;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * What the enquirers would like to do.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface FosteringInterests {

  /** The kinds of fostering asked about. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<FosteringKind> getKinds();

  /**
   * Whether the enquirers have any kind of fostering in mind, and whether the kinds listed are all
   * of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getKindsAnswer();

  /** The ages of the children that the enquirers think of. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid AgeRange> getAges();

  /**
   * Whether the enquirers think of children of certain ages: no where any age is as welcome, not
   * known where the enquirers are not sure.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAgesInMind();

  /** For how many children at once the people would care at most. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 20, message = "{constraint.range}") Integer>
      getNumberOfChildren();

  /** For how many children at once the people would care at least. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<
          @Min(value = 1, message = "{constraint.range}")
          @Max(value = 20, message = "{constraint.range}") Integer>
      getNumberOfChildrenAtLeast();

  /**
   * Whether the people think of a certain number of children: no where any number is as welcome,
   * not known where the people are not sure.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getNumberInMind();

  /** The needs of children for whom the people would care. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<ChildNeed> getNeeds();

  /**
   * Whether the people would care for children with any particular needs, and whether the needs
   * listed are all of them; not known where the people are not sure.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getNeedsAnswer();

  /** From when the people would be free to foster. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getAvailableFrom();

  /** Why the people wish to foster, the main reason first. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  List<FosteringMotivation> getMotivations();

  /**
   * Whether the people say why fostering attracts them, and whether the reasons listed are all of
   * them.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<ListAnswer> getMotivationsAnswer();

  /** Why the people wish to foster, in their own words and on one line. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<@Text(max = 2000) String> getMotivationOwnWords();

  /** In what ways the people would help beside fostering. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<HelpingWay> getOtherWays();

  /**
   * Whether the people would help in any other way, and whether the ways listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getOtherWaysAnswer();

  /** What help or support the people would need in order to foster. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<SupportWanted> getSupportWanted();

  /**
   * Whether the people would need any help or support in order to foster, and whether what is
   * listed is all.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getSupportWantedAnswer();

  /** When the people could care for a child, where not at all times. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<OfferedTime> getOfferedTimes();

  /**
   * Whether the people could care for a child at certain times only, and whether the times listed
   * are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getOfferedTimesAnswer();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFosteringInterests.Builder {
    Builder() {}
  }
}
