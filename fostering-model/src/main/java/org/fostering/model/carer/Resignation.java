package org.fostering.model.carer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.ResignationReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * A written notice by which carers say that they no longer wish to be foster parents. In England it
 * ends the approval 28 days from the day of its receipt and cannot be taken back; an intention to
 * move to another service is no such notice.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Resignation {

  /** The local ids of the carers who gave the notice; of two carers, one alone may give notice. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** Whether the notice was in writing. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  Optional<Answer> getInWriting();

  /** How the notice was given. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<NoticeChannel> getChannel();

  /** The day on which the service received the notice, from which the time of the notice runs. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** Why the carers wish to foster no longer, as far as the carers said. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  List<ResignationReason> getReasons();

  /**
   * Whether the carer gave any reason for resigning, and whether the reasons listed are all of
   * them.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<ListAnswer> getReasonsAnswer();

  /** The day on which the carers asked to take the notice back, which in England has no effect. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  Optional<LocalDate> getWithdrawalAskedOn();

  /**
   * The day on which the authority ended the approval because of the notice, where the law requires
   * the authority to do so.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SSI 2009/210 regulation 25(4)", mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getAuthorityTerminatedOn();

  /**
   * The day that the service told the carers as the one on which the approval ends. The law of the
   * nation settles that day.
   */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true, source = "SI 2011/581 regulation 28(13)")
  @Value.Redacted
  Optional<LocalDate> getApprovalEndsOn();

  /** The letter by which the service confirmed the notice, with the copies sent to authorities. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 28(14)")
  Optional<@Valid ApprovalNotice> getAcknowledgement();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableResignation.Builder {
    Builder() {}
  }
}
