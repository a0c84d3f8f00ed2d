package org.fostering.model.handover;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.HandoverReason;
import org.fostering.model.code.LawfulBasis;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * An enquiry or application is passed on, from a hub to a fostering service or from one service to
 * another. Passing it on moves the work and approves nobody; once the receiver has accepted, the
 * sender no longer changes what was passed. What travels with it depends on the disclosure level.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("handover")
public interface Handover extends Document {

  /** The organisation that passes the document on. */
  @Term(Sensitivity.PERSONAL)
  @Valid
  OrganisationReference getSender();

  /** The organisation to which the document is passed. */
  @Term(Sensitivity.PERSONAL)
  @Valid
  OrganisationReference getReceiver();

  /** The enquiry or application that is passed on. */
  @Term(Sensitivity.PERSONAL)
  @Valid
  DocumentReference getSubject();

  /** What the document is passed on for. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 5(1)(b)")
  @Value.Redacted
  Optional<SharingPurpose> getPurpose();

  /** Why the document goes to this receiver. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<HandoverReason> getReason();

  /** How much of the document travels. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 5(1)(c)")
  @Value.Redacted
  Optional<DisclosureExtent> getDisclosureLevel();

  /** The classes of data that travel; a hub gets no checks, health or assessment. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<Sensitivity> getDataClasses();

  /** Whether any data of people are passed on, and whether the classes listed are all of them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getDataClassesAnswer();

  /** The lawful bases of passing the document on. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 6")
  @Value.Redacted
  List<LawfulBasis> getLawfulBases();

  /**
   * Whether there is any lawful basis for passing the data on, and whether those listed are all of
   * them.
   */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 6")
  @Value.Redacted
  Optional<ListAnswer> getLawfulBasesAnswer();

  /** The sharing agreement under which the document is passed on, by one of its identifiers. */
  @Term(value = Sensitivity.PERSONAL, source = "Data sharing code of practice (ICO, 2021)")
  Optional<@Valid Identifier> getSharingAgreement();

  /** Whether the enquirers or applicants were told that the document is passed on, and to whom. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 13")
  @Value.Redacted
  Optional<Answer> getPeopleInformed();

  /** The day on which the enquirers or applicants were told of the handover. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getPeopleInformedOn();

  /**
   * Whether the enquirers or applicants agreed to the handover. Agreeing is not consent under data
   * protection law unless consent is the lawful basis.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getPeopleAgreed();

  /** When the document was sent. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getSentAt();

  /** The last day by which the receiver is to acknowledge the handover. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getAcknowledgementDueOn();

  /** When the sender’s copy was closed to changes because the receiver had accepted. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Moment> getLockedAt();

  /** The day from which the receiver answers for the next steps instead of the sender. */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getResponsibilityPassesOn();

  /**
   * The handover that brought the document to the sender, where the document was passed on before.
   */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid DocumentReference> getPrevious();

  /**
   * Whether the handover only records what happened before the systems were joined, so that nobody
   * is to be notified.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getHistoricLoad();

  /** What became of the handover, oldest first. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid HandoverStatusChange> getStatusHistory();

  /** Checks that nothing is closed to changes before it is sent. */
  @Value.Check
  default void check() {
    if (getSentAt().isPresent()
        && getLockedAt().isPresent()
        && getLockedAt().get().isBefore(getSentAt().get())) {
      throw new IllegalStateException("a handover must not be locked before it is sent");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableHandover.Builder {
    Builder() {}
  }
}
