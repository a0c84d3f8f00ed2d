package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DecisionMaker;
import org.fostering.model.code.UnsuitabilityReason;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.Notice;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * The notice that an applicant is not suitable, given on information of the first part or on the
 * bar for specified offences. It may be given before all the information is there.
 *
 * <p>There are neither representations nor an independent review against it, so this type has no
 * place for one (hazard 6). How the case was handled can still be complained of, as anything can.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface StageOneNotice {

  /** The local ids of the applicants whom the notice concerns. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1B)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the service decided that the applicants are not suitable. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1B)")
  @Value.Redacted
  Optional<LocalDate> getDecidedOn();

  /** In what capacity somebody decided for the service. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<DecisionMaker> getDecidedBy();

  /** The fields in which the reasons lie. The reasons themselves stand in the notice. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(1B)")
  @Value.Redacted
  List<UnsuitabilityReason> getReasons();

  /**
   * Whether the notice rests on the bar for specified offences, the exception for a particular
   * child not applying.
   */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "SI 2011/581 regulation 26(1B)(b)")
  @Value.Redacted
  Optional<Answer> getSpecifiedOffenceBasis();

  /** Whether the notice gives the reasons. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1B)")
  @Value.Redacted
  Optional<Answer> getReasonsGiven();

  /** How and when each applicant was told in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1B) and (1C)")
  List<@Valid Notice> getNotices();

  /**
   * Where the notice with its reasons can be read: a system, and the number or name in that system.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableStageOneNotice.Builder {
    Builder() {}
  }
}
