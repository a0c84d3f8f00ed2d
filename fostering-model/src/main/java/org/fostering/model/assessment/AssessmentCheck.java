package org.fostering.model.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.fostering.model.code.CheckKind;
import org.fostering.model.code.CheckOutcome;
import org.fostering.model.code.DecisionMaker;
import org.fostering.model.code.DisclosureLevel;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.DayOrder;
import org.immutables.value.Value;

/**
 * A check on a person or on the home: that it was made, when, by whom, and whether there is
 * something to weigh. What a check brought to light has no place here; whether somebody has a
 * criminal record is not a yes or no, and the law looks at the offence, the age and the child
 * (hazard 3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentCheck {

  /**
   * What was checked. The definition of each kind says whether the law or practice asks for the
   * check.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  CheckKind getKind();

  /** The local id of the person checked; absent for a check of the home. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 50) String> getPerson();

  /** The authority, police force, school or other body that holds the records. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Valid OrganisationReference> getBody();

  /** The country whose authorities were asked, as its two-letter ISO 3166-1 code. */
  @Term(value = Sensitivity.PERSONAL, source = "ISO 3166-1")
  @Value.Redacted
  Optional<@Pattern(regexp = "[A-Z]{2}", message = "{constraint.country}") String> getCountry();

  /** Whether the person agreed to the check. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAgreed();

  /** The day on which the person agreed to the check. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getAgreedOn();

  /** The day on which the check was asked for. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getRequestedOn();

  /** The day on which the answer came or the certificate was seen. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** How much a disclosure about criminal records covers. */
  @Term(value = Sensitivity.PERSONAL, source = "Police Act 1997 sections 113A to 113BA")
  @Value.Redacted
  Optional<DisclosureLevel> getLevel();

  /** The day printed on the disclosure certificate. */
  @Term(value = Sensitivity.PERSONAL, source = "Police Act 1997 section 113B")
  @Value.Redacted
  Optional<LocalDate> getCertificateIssuedOn();

  /** The number of a certificate or of a scheme membership. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<@Valid Identifier> getCertificateNumber();

  /** Whether the certificate includes the children's barred list. */
  @Term(
      value = Sensitivity.CRIMINAL_OFFENCE,
      source = "SI 2011/581 Schedule 3 paragraph 9; WSI 2018/1333 Schedule 1 paragraph 9")
  @Value.Redacted
  Optional<Answer> getBarredListChecked();

  /**
   * The last day on which the result may be relied on: by law, as for a PVG membership of five
   * years, or by the policy of the service.
   */
  @Term(value = Sensitivity.PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getValidUntil();

  /** The day on which a result was last found unchanged, as with the update service of the DBS. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getLastVerifiedOn();

  /** Whether the check showed something to weigh, and never what. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<CheckOutcome> getOutcome();

  /** The day on which a person with authority weighed the result. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<LocalDate> getConsideredOn();

  /** In what capacity a person weighed the result of the check. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<DecisionMaker> getConsideredBy();

  /**
   * Where the answer or the certificate can be read: a system, and the number or name in that
   * system.
   */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  Optional<@Valid Identifier> getRecordedIn();

  /** Checks that a certificate does not expire before it is issued. */
  @Value.Check
  default void check() {
    DayOrder.check(getCertificateIssuedOn(), getValidUntil());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentCheck.Builder {
    Builder() {}
  }
}
