package org.fostering.model.organisation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ControllerRelation;
import org.fostering.model.code.CriminalDataAuthority;
import org.fostering.model.code.DisclosureExtent;
import org.fostering.model.code.LawfulBasis;
import org.fostering.model.code.Schedule1Condition;
import org.fostering.model.code.SharingPurpose;
import org.fostering.model.code.SpecialCategoryCondition;
import org.fostering.model.common.Identifier;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.immutables.value.Value;

/**
 * The terms on which organisations share personal data: who, what for, on what lawful basis, which
 * data, for how long. It states what the parties agreed, and does not make the sharing lawful.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface SharingAgreement extends DirectoryStatement {

  /** A name for the agreement within this directory, to which other entries point. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  @Text(max = 50)
  String getId();

  /** The title of the agreement. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /**
   * The numbers by which systems know the agreement; a handover names the agreement by one of them.
   */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLackElements = true)
  List<@Valid Identifier> getIdentifiers();

  /** The ids of the entries of the parties. */
  @Value.Redacted
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Data sharing code of practice (ICO, 2021)")
  List<@Text(max = 50) String> getParties();

  /** What the parties are to each other in data protection. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR articles 26 and 28")
  Optional<ControllerRelation> getRelation();

  /** What the data is shared for. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 5(1)(b)")
  List<SharingPurpose> getPurposes();

  /** The lawful bases of the sharing. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 6")
  List<LawfulBasis> getLawfulBases();

  /** The conditions on which special category data is shared. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 9")
  List<SpecialCategoryCondition> getSpecialCategoryConditions();

  /** By what authority criminal offence data is shared. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 10")
  List<CriminalDataAuthority> getCriminalDataAuthorities();

  /** The conditions of Schedule 1 on which special category or criminal offence data is shared. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Data Protection Act 2018 Schedule 1")
  List<Schedule1Condition> getSchedule1Conditions();

  /** Whether there is an appropriate policy document. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Data Protection Act 2018 Schedule 1 Part 4")
  Optional<Answer> getPolicyDocument();

  /** The day on which the data protection impact assessment was completed. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 35")
  @Value.Redacted
  Optional<LocalDate> getImpactAssessedOn();

  /** How much of a document may travel under the agreement. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<DisclosureExtent> getDisclosureLevels();

  /** The classes of data that may be shared under the agreement. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Data sharing code of practice (ICO, 2021)")
  List<Sensitivity> getDataClasses();

  /** For how long the data is kept. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "UK GDPR article 5(1)(e)")
  List<@Valid RetentionTerm> getRetention();

  /** The day on which the last party signed. */
  @Term(value = Sensitivity.NOT_PERSONAL, source = "Data sharing code of practice (ICO, 2021)")
  @Value.Redacted
  Optional<LocalDate> getSignedOn();

  /** The day by which the parties look at the agreement again. */
  @Term(
      value = Sensitivity.NOT_PERSONAL,
      mayLieAhead = true,
      source = "Data sharing code of practice (ICO, 2021)")
  @Value.Redacted
  Optional<LocalDate> getReviewOn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableSharingAgreement.Builder {
    Builder() {}
  }
}
