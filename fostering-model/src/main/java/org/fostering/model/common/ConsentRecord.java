package org.fostering.model.common;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ConsentKind;
import org.fostering.model.code.ConsentSubject;
import org.fostering.model.code.ContactMethod;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * One thing that somebody was asked to agree to. What the agreement is in law is its kind, because
 * an agreement to a check, a consent under the UK GDPR, a consent to ask for records and a consent
 * to marketing have different effects.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface ConsentRecord {

  /** What the agreement is in law. */
  @Term(
      value = Sensitivity.PERSONAL,
      source =
          "UK GDPR articles 6(1)(a) and 9(2)(a); SI 2011/581 regulation 26(1A)(e) and (f); Privacy and Electronic Communications Regulations 2003")
  @Value.Redacted
  ConsentKind getKind();

  /** What was agreed to. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ConsentSubject> getSubject();

  /** The local ids of the people who were asked, each separately. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Text(max = 50) String> getPeople();

  /** Whether the people agreed. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getGiven();

  /** The day on which the people answered. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getGivenOn();

  /**
   * The first day on which the agreement may be used, where that is later, as when an employer may
   * not be asked yet.
   */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getHoldsFrom();

  /** The day on which the people took the agreement back. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR article 7(3)")
  @Value.Redacted
  Optional<LocalDate> getWithdrawnOn();

  /** The body that is to be asked, or that may use the data or send messages. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** The ways by which messages may be sent, for marketing. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Privacy and Electronic Communications Regulations 2003")
  @Value.Redacted
  List<ContactMethod> getMethods();

  /** Whether messages may be sent in any way, and whether the ways listed are all of them. */
  @Term(
      value = Sensitivity.PERSONAL,
      source = "Privacy and Electronic Communications Regulations 2003")
  @Value.Redacted
  Optional<ListAnswer> getMethodsAnswer();

  /** The version of the wording that was agreed to. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 100) String> getWording();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.check(getGivenOn(), getWithdrawnOn());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableConsentRecord.Builder {
    Builder() {}
  }
}
