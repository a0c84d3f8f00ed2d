package org.fostering.model.common;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * How a person can be reached.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ContactDetails {

  /**
   * Addresses for electronic mail as given, the preferred one first. A reader doubts addresses at
   * which no answer can arrive, and whatever else stands in place of one.
   */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  @Size(max = 10, message = "{constraint.count}")
  @Value.Redacted
  List<@Text(max = 254, message = "{constraint.email}") String> getEmails();

  /**
   * Telephone numbers as the person gave them, extensions included, the preferred one first. A
   * reader doubts numbers that cannot be dialled, and whatever else stands in place of one.
   */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  @Size(max = 10, message = "{constraint.count}")
  @Value.Redacted
  List<@Text(max = 60, message = "{constraint.telephone}") String> getTelephones();

  /**
   * Where letters reach the person: of somebody whose home stands nowhere else in the document, the
   * home; otherwise an address for letters only.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Address> getAddress();

  /** The way in which the person would rather be reached. */
  @Term(value = Sensitivity.PERSONAL, source = "UK Core PreferredContactMethod")
  @Value.Redacted
  Optional<ContactMethod> getPreferredMethod();

  /** When the person would rather be reached. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid ContactTime> getTimes();

  /** Whether text messages may be sent. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getTextMessagesAllowed();

  /** Whether a message may be left with somebody else or on a machine. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getMessagesMayBeLeft();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableContactDetails.Builder {
    Builder() {}
  }
}
