package org.fostering.model.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.AgeBand;
import org.fostering.model.code.GenderIdentity;
import org.fostering.model.code.MainLanguage;
import org.fostering.model.code.MonitoringRelationshipStatus;
import org.fostering.model.code.MonitoringSex;
import org.fostering.model.code.MonitoringStage;
import org.fostering.model.code.NationalIdentity;
import org.fostering.model.code.PoliticalOpinion;
import org.fostering.model.code.SexualOrientation;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Nation;
import org.fostering.model.value.PartialDate;
import org.immutables.value.Value;

/**
 * The voluntary answers of one person to the questions of equality monitoring, kept apart from
 * everything else. It has no name, no date of birth, no place and no pointer to any other document,
 * and no rule reads it. Its identifiers, if any, are made for monitoring alone and are never the
 * number of an enquiry, an application or a carer.
 *
 * <p>A question that was not asked has no answer; a person who preferred not to say and one for
 * whom the answer is not known have answers of their own. Every answer is handled as special
 * category data, those too that article 9 does not name, because together they tell who somebody
 * is. There is no status history, because the moments of recording would be a link.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("equality-monitoring")
public interface EqualityMonitoring extends Document {

  /** The organisation that asked. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Valid OrganisationReference> getCollectedBy();

  /** At what point of the journey the person was asked. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<MonitoringStage> getStage();

  /**
   * The year or month in which the person was asked; the exact day could tell who the person is.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<PartialDate> getAsked();

  /** The nation whose questions were asked, where ethnicity and religion do not say otherwise. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<Nation> getAskedIn();

  /** The version of the questionnaire, by the organisation’s own numbering. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getQuestionnaire();

  /** The ethnic group that the person gave. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  Optional<@Valid EthnicityAnswer> getEthnicity();

  /** The religion or belief that the person gave. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  Optional<@Valid ReligionAnswer> getReligion();

  /** The sex that the person gave; never worked out from the gender identity. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  @Value.Redacted
  Optional<MonitoringSex> getSex();

  /** The gender identity that the person gave; never worked out from the sex. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Ofsted annual fostering collection")
  @Value.Redacted
  Optional<GenderIdentity> getGenderIdentity();

  /** The sexual orientation that the person gave. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  @Value.Redacted
  Optional<SexualOrientation> getSexualOrientation();

  /** The answers about long-lasting conditions. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  Optional<@Valid DisabilityAnswer> getDisability();

  /** The band in which the age lay when the person was asked. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  @Value.Redacted
  Optional<AgeBand> getAgeBand();

  /** The marital or relationship status. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  @Value.Redacted
  Optional<MonitoringRelationshipStatus> getRelationshipStatus();

  /** Whether the person is pregnant or has lately given birth. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Equality Act 2010 section 4")
  @Value.Redacted
  Optional<Answer> getPregnancyOrMaternity();

  /** The political opinion, which is asked in Northern Ireland. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Northern Ireland Act 1998 section 75")
  @Value.Redacted
  Optional<PoliticalOpinion> getPoliticalOpinion();

  /** Whether the person has dependants, which is asked in Northern Ireland. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "Northern Ireland Act 1998 section 75")
  @Value.Redacted
  Optional<Answer> getDependants();

  /**
   * Whether the person cares for somebody who needs support because of age, illness or disability.
   */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<Answer> getCaringResponsibilities();

  /** The national identities, of which there may be several. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  List<NationalIdentity> getNationalIdentities();

  /** The main language that the person gave. */
  @Term(Sensitivity.SPECIAL_CATEGORY)
  @Value.Redacted
  Optional<MainLanguage> getMainLanguage();

  /** The main language as a BCP 47 tag, where the list has no code for that language. */
  @Term(value = Sensitivity.SPECIAL_CATEGORY, source = "BCP 47")
  @Value.Redacted
  Optional<
          @Pattern(
              regexp = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}",
              message = "{constraint.language}")
          String>
      getMainLanguageTag();

  /** Checks that a refusal does not stand beside an answer, and that no exact day is given. */
  @Value.Check
  default void check() {
    NonAnswers.checkAlone(getNationalIdentities(), false);
    if (getAsked().isPresent() && getAsked().get().isExact()) {
      throw new IllegalStateException("equality monitoring tells the year or month, not the day");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEqualityMonitoring.Builder {
    Builder() {}
  }
}
