package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The end of an assessment without a decision, for one applicant or all. It always says from which
 * side it came, because ending it from the service's side under the name of a withdrawal would take
 * away the applicant's rights (hazard 24): a finding that somebody is not suitable is a {@link
 * StageOneNotice} or a {@link QualifyingDetermination} and never a withdrawal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentWithdrawal {

  /** From which side it came. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  WithdrawnBy getWithdrawnBy();

  /** The local ids of the applicants for whom the assessment ended. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /**
   * The day on which the assessment ended, from which the record must be kept for three years in
   * England and Wales.
   */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "SI 2011/581 regulation 32(3); WSI 2018/1333 regulation 13")
  @Value.Redacted
  Optional<LocalDate> getWithdrawnOn();

  /** The application, where the reasons stand. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid DocumentReference> getApplication();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentWithdrawal.Builder {
    Builder() {}
  }
}
