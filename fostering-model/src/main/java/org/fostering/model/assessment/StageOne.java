package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Notice;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * The first part of an assessment in England or Wales: the information that is obtained first, and
 * the short way out. Its dates are apart from those of the second part (hazard 4).
 *
 * <p>Ten working days after all the information is there, without a notice that the applicant is
 * not suitable, the first part is passed by silence: that follows from the dates and is stored
 * nowhere (hazard 5).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface StageOne {

  /** The day on which the service began to obtain the information of the first part. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1A)")
  @Value.Redacted
  Optional<LocalDate> getStartedOn();

  /**
   * The day on which the last item of the first part was obtained, as is understood now; absent
   * while an item is missing.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 26(1C)(b)")
  @Value.Redacted
  Optional<LocalDate> getAllInformationObtainedOn();

  /**
   * The days on which all the information was taken to be complete before an item was found
   * missing.
   */
  @Term(Sensitivity.PERSONAL)
  List<@Valid SupersededCompletion> getSupersededCompletions();

  /** The notices that an applicant is not suitable, where any was given. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 regulation 26(1B); WSI 2018/1333 regulation 7(3)")
  List<@Valid StageOneNotice> getNotSuitableNotices();

  /**
   * The letters that the first part is passed, where the service sent any. The law knows no such
   * letter, and nothing depends on one.
   */
  @Term(Sensitivity.PERSONAL)
  List<@Valid Notice> getCourtesyNotices();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableStageOne.Builder {
    Builder() {}
  }
}
