package org.fostering.model.organisation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.immutables.value.Value;

/**
 * Who does what in a region: what its organisations exchange about themselves. Each entry says from
 * when to when it holds, so that an edition may tell the past and the future too.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("organisation-directory")
public interface OrganisationDirectory extends Document {

  /** The name of the directory, such as that of the region. */
  @Value.Redacted
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Text(max = 200) String> getName();

  /** The organisation that publishes the directory. */
  @Term(Sensitivity.NOT_PERSONAL)
  Optional<@Valid OrganisationReference> getPublisher();

  /** The day of the edition of the directory. */
  @Term(value = Sensitivity.NOT_PERSONAL, mayLieAhead = true)
  @Value.Redacted
  Optional<LocalDate> getIssuedOn();

  /** The statuses of the edition of the directory, oldest first. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid DirectoryStatusChange> getStatusHistory();

  /** The authorities whose duties in fostering the directory shows. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid AuthorityEntry> getAuthorities();

  /** The fostering services that recruit, assess or approve in the region. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid FosteringServiceEntry> getFosteringServices();

  /** The organisations that act for authorities. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid DeliveryOrganisationEntry> getDeliveryOrganisations();

  /** Who acts for which authority. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid DeliveryArrangement> getDeliveryArrangements();

  /** The organisations that take the first enquiries for several authorities. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid RecruitmentHubEntry> getHubs();

  /** The networks in which several services work together. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid NetworkEntry> getNetworks();

  /** The campaigns that bring enquiries in. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid CampaignEntry> getCampaigns();

  /** Who takes part in which hub, network or campaign. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid MembershipEntry> getMemberships();

  /** Who has what part in which step. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid ResponsibilityAssignment> getResponsibilities();

  /** How soon the organisations undertake to do things. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid ServiceLevel> getServiceLevels();

  /** What the organisations count. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid SuccessMeasure> getSuccessMeasures();

  /** The terms on which the organisations share personal data. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid SharingAgreement> getSharingAgreements();

  /** The meetings in which partners look at the same page. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid PartnerMeeting> getMeetings();

  /** What the organisations see of each other. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid MutualView> getMutualViews();

  /** What each organisation brought, and where foster carers were heard. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid Contribution> getContributions();

  /** The register of decisions, risks and open questions. */
  @Term(Sensitivity.NOT_PERSONAL)
  List<@Valid RegisterEntry> getRegister();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableOrganisationDirectory.Builder {
    Builder() {}
  }
}
