package org.fostering.model.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.ReferenceConfidentiality;
import org.fostering.model.code.ReferenceKind;
import org.fostering.model.code.ReferenceOutcome;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * A reference about an applicant: from a personal referee, from a fostering service that approved
 * them before, from a former partner or an employer. That it was given stands here; what it says is
 * given in confidence by somebody else and does not (hazard 22).
 *
 * <p>How far back an earlier approval counts differs by nation, twelve months in England and three
 * years in Wales, and so stands in {@link InformationRequirements} (hazard 10).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface AssessmentReference {

  /** In what capacity the reference is given. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(1A)(b) and (c); "
              + "WSI 2018/1333 regulation 7(2)(b) and (c); SR 1996/467 regulation 3(4)(a)")
  @Value.Redacted
  ReferenceKind getKind();

  /** The local id of the person who gives the reference. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 8")
  @Value.Redacted
  Optional<@Text(max = 50) String> getReferee();

  /** The organisation that gives the reference. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 7")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getOrganisation();

  /** The local ids of the applicants about whom the reference is. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 regulation 26(1A)(b) and (c)")
  @Value.Redacted
  List<@Text(max = 50) String> getConcerns();

  /** The day on which the reference was asked for. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 regulation 26(1A)(b) and (c)")
  @Value.Redacted
  Optional<LocalDate> getRequestedOn();

  /** The day on which the reference came in writing. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 regulation 26(1A)(b) and (c)")
  @Value.Redacted
  Optional<LocalDate> getReceivedOn();

  /** The interviews with the person who gives the reference. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source =
          "SI 2011/581 regulation 26(1A)(c); WSI 2018/1333 regulation 7(2)(c); "
              + "SR 1996/467 regulation 3(4)(a)")
  List<@Valid ReferenceInterview> getInterviews();

  /** What became of the request. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ReferenceOutcome> getOutcome();

  /** Who may see what the referee said. A reference without an answer was given in confidence. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<ReferenceConfidentiality> getConfidentiality();

  /** Where the reference can be read: a system, and the number or name in that system. */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  Optional<@Valid Identifier> getRecordedIn();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableAssessmentReference.Builder {
    Builder() {}
  }
}
