package org.fostering.model.common;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.NoticeChannel;
import org.fostering.model.code.WithdrawalReason;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * The applicants’ own act of withdrawing from an application or its assessment, at any time before
 * the decision. What a service decided is never recorded here but as a {@link ServiceEnding}, a
 * notice or a determination, because it would take the applicants’ rights away (hazard 24). Records
 * are kept for at least three years from the withdrawal in England and Wales (SI 2011/581
 * regulation 32(3), WSI 2018/1333 regulation 13).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Withdrawal {

  /** The local ids of the applicants who withdrew. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** The day on which the service learnt of the withdrawal. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 regulation 32(3)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** How the applicants told the service of the withdrawal. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<NoticeChannel> getChannel();

  /** Why the applicants withdrew, in the applicants’ own account, the main reason first. */
  @Term(
      value = Sensitivity.SPECIAL_CATEGORY,
      source = "Ofsted fostering data collection, applicant withdrawal reasons")
  @Value.Redacted
  List<WithdrawalReason> getReasons();

  /**
   * Whether the applicants gave any reason for withdrawing, and whether the reasons listed are all
   * of them.
   */
  @Term(
      value = Sensitivity.SPECIAL_CATEGORY,
      source = "Ofsted fostering data collection, applicant withdrawal reasons")
  @Value.Redacted
  Optional<ListAnswer> getReasonsAnswer();

  /** Whether the service had advised the applicants to withdraw. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAdvisedByService();

  /** When and how the service confirmed the withdrawal to the applicants. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Notice> getAcknowledgement();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableWithdrawal.Builder {
    Builder() {}
  }
}
