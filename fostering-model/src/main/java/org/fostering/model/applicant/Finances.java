package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.IncomeSource;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * What a household lives on, as far as its standard of living has to be considered. No amounts are
 * held, and no source of income bars anybody.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Finances {

  /** Where the income comes from. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  List<IncomeSource> getIncomeSources();

  /** Whether the household has any income, and whether the sources listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<ListAnswer> getIncomeSourcesAnswer();

  /** Whether the income covers what the household spends without fostering payments. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<Answer> getCoversOutgoings();

  /** Whether there is debt that the household cannot repay as agreed. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<Answer> getUnmanagedDebt();

  /** Whether there are or were arrears of rent or mortgage, or a notice to leave a home. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<Answer> getHousingArrears();

  /** Whether an applicant is bankrupt or in another arrangement with creditors. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 14")
  @Value.Redacted
  Optional<Answer> getInsolvency();

  /** The day on which the applicants described the finances. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<PartialDate> getStatedOn();

  /** Where the statement of means can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableFinances.Builder {
    Builder() {}
  }
}
