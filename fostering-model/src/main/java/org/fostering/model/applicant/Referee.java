package org.fostering.model.applicant;

import java.util.List;
import java.util.Optional;
import org.fostering.model.code.RefereeKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * Somebody named to give a reference. The reference itself belongs to the assessment; what a
 * referee says is kept apart from what applicants may see.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Referee {

  /** The local id of the referee, whose name and address stand with the person. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 8")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** In what capacity the referee is asked. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 8")
  @Value.Redacted
  Optional<RefereeKind> getKind();

  /** The local ids of the applicants who named the referee. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 8")
  @Value.Redacted
  List<@Text(max = 50) String> getNominatedBy();

  /** The day on which the referee was named. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 8")
  @Value.Redacted
  Optional<PartialDate> getNominatedOn();

  /** Since when the referee has known the applicants. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, mayLieAhead = true)
  @Value.Redacted
  Optional<PartialDate> getKnownSince();

  /** Whether the referee is a relative of an applicant. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getRelated();

  /** Whether the referee has agreed to be asked. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getAgreed();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableReferee.Builder {
    Builder() {}
  }
}
