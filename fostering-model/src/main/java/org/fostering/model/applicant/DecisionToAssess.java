package org.fostering.model.applicant;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DeclineReason;
import org.fostering.model.common.Notice;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * A service’s decision whether to assess people who applied. Whoever is declined here has not been
 * found unsuitable: in England it is not a decision under regulation 26 of SI 2011/581, so there
 * are no representations and no review mechanism, and a complaint is the only way.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface DecisionToAssess {

  /** Whether the service assesses or declines. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  @Value.Redacted
  Optional<AssessmentChoice> getChoice();

  /** The day of the decision to assess or to decline. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** The role or team that decided, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getDecidedBy();

  /** Why the service declined to assess, the main reason first. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  List<DeclineReason> getDeclineReasons();

  /** When and how the applicants were told of the decision. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Notice> getNotice();

  /** Whether the applicants were told how to complain. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getComplaintsExplained();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableDecisionToAssess.Builder {
    Builder() {}
  }
}
