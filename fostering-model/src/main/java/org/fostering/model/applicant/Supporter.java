package org.fostering.model.applicant;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.SupportKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody on whose support the applicants count.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Supporter {

  /** The local id of the supporter. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** What the supporter does. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  List<SupportKind> getKinds();

  /**
   * Whether the supporter offers any kind of support, and whether the kinds listed are all of them.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ListAnswer> getKindsAnswer();

  /** Whether the supporter has agreed to give the support. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getAgreed();

  /** Since when the supporter has given support. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** Until when the supporter gives support. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSupporter.Builder {
    Builder() {}
  }
}
