package org.fostering.model.applicant;

import java.util.Optional;
import org.fostering.model.code.PartnershipEnd;
import org.fostering.model.code.PartnershipKind;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * A current or previous marriage, civil partnership or similar relationship of an applicant. The
 * partner may live elsewhere, and need not be named.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface Partnership {

  /** The local id of the applicant. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 10")
  @Text(max = 50)
  @Value.Redacted
  String getPerson();

  /** The local id of the partner, where the partner is named. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<@Text(max = 50) String> getPartner();

  /** What the relationship is or was in law. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<PartnershipKind> getKind();

  /** Whether the relationship goes on. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<Answer> getCurrent();

  /** When the relationship began. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<PartialDate> getSince();

  /** The place where the marriage or civil partnership was registered. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<@Text(max = 200) String> getPlaceOfRegistration();

  /** When the relationship ended. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      mayLieAhead = true,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<PartialDate> getUntil();

  /** How the relationship ended. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<PartnershipEnd> getEnding();

  /** Whether the partners live together. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraph 10")
  @Value.Redacted
  Optional<Answer> getLivingTogether();

  /** Whether the applicant agrees that the service asks the partner. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<Answer> getContactAgreed();

  /** Whether the applicant says that to ask the partner would put somebody at risk. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<Answer> getContactUnsafe();

  /** Checks that nothing ends before it starts. */
  @Value.Check
  default void check() {
    DayOrder.checkPartial(getSince(), getUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutablePartnership.Builder {
    Builder() {}
  }
}
