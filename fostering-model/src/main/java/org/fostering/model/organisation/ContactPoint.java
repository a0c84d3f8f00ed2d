package org.fostering.model.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactPointPurpose;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * Where to get in touch with an organisation: a front door for enquirers, or the place to which
 * other organisations send a handover. It is of the organisation, never of a person who works
 * there.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ContactPoint {

  /** What the contact point is for. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<ContactPointPurpose> getPurpose();

  /** What the contact point is called, such as the name of a team. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /**
   * Addresses for electronic mail, the preferred one first; of a team, and handled as personal
   * because a mailbox may bear a name.
   */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  @Value.Redacted
  List<
          @Text(max = 254) @Pattern(regexp = "[^@]+@(?:[^@]|@)*", message = "{constraint.email}")
          String>
      getEmails();

  /**
   * Telephone numbers, the preferred one first; handled as personal because a number may be
   * somebody’s own.
   */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  @Value.Redacted
  List<
          @Text(max = 60)
          @Pattern(regexp = "(?:[^0-9]*[0-9]){3,}[^0-9]*", message = "{constraint.telephone}")
          String>
      getTelephones();

  /** The address on the web. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<
          @Text(max = 2000) @Pattern(regexp = "https?://[^ ]+", message = "{constraint.url}")
          String>
      getWebsite();

  /**
   * The languages in which the contact point serves people without special arrangement, as BCP 47
   * tags such as en, cy or bfi.
   */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Open Referral UK: languages; BCP 47")
  @Value.Redacted
  List<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getLanguages();

  /** Whether people are offered service in Welsh without having to ask. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Welsh Government: More than just words")
  Optional<Answer> getWelshActiveOffer();

  /** When the contact point is open. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid OpeningHours> getOpeningHours();

  /** Whether the contact point is open on the bank holidays of the nation too. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<Answer> getOpenOnBankHolidays();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableContactPoint.Builder {
    Builder() {}
  }
}
