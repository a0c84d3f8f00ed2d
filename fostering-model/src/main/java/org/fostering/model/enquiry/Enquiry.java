package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.code.EnquiryRequest;
import org.fostering.model.code.HeardFrom;
import org.fostering.model.common.CareHistory;
import org.fostering.model.common.CaseWorker;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConsentRecord;
import org.fostering.model.common.Document;
import org.fostering.model.common.DocumentReference;
import org.fostering.model.common.Identifier;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.common.Pet;
import org.fostering.model.common.PrivacyNotice;
import org.fostering.model.common.SignedDeclaration;
import org.fostering.model.term.DocumentType;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.immutables.value.Value;

/**
 * Somebody asks about fostering: the first contact, before any application.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
@DocumentType("enquiry")
public interface Enquiry extends Document {

  /** When the enquiry was received by whoever recorded the enquiry first. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<Moment> getReceivedAt();

  /** The way by which the enquiry came. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<EnquiryChannel> getChannel();

  /** The campaign that prompted the enquiry. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getCampaign();

  /** How the enquirers heard of fostering or of the service, several ways at once among them. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<HeardFrom> getHeardFrom();

  /**
   * Whether the enquirers said how the service became known to them, and whether the ways listed
   * are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getHeardFromAnswer();

  /** How the enquirers heard of the service, in their own words. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getHeardFromOwnWords();

  /**
   * The name of the person who told the enquirers of the service, where a reward depends on who
   * that was.
   */
  @Term(Sensitivity.THIRD_PARTY_CONFIDENTIAL)
  @Value.Redacted
  Optional<@Text(max = 200) String> getRecommendedBy();

  /** What the enquirers ask the service to do. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  List<EnquiryRequest> getRequests();

  /** Whether the enquirers ask the service to do anything, and whether what is listed is all. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ListAnswer> getRequestsAnswer();

  /** What the enquirers wrote or said with their enquiry, in their own words and on one line. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<@Text(max = 2000) String> getMessage();

  /** The people who ask, one or two. */
  @Term(Sensitivity.PERSONAL)
  @Size(min = 1, max = 2, message = "{constraint.count}")
  List<@Valid Enquirer> getEnquirers();

  /** The home in which the enquirers live. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  Optional<@Valid Home> getHome();

  /** The people who live in the home besides the enquirers. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  Optional<@Valid Household> getHousehold();

  /** The children of the enquirers, young or grown up, who do not live in the home. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  List<@Valid ChildElsewhere> getChildrenElsewhere();

  /**
   * Whether the enquirers have any children who do not live in the home, and whether those listed
   * are all of them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2011/581 Schedule 3 paragraph 4")
  @Value.Redacted
  Optional<ListAnswer> getChildrenElsewhereAnswer();

  /**
   * What the enquirers say about earlier applications and approvals to foster, adopt or look after
   * children.
   */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraphs 6 and 7")
  @Value.Redacted
  Optional<@Valid CareHistory> getCareHistory();

  /** What the enquirers would like to do. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid FosteringInterests> getInterests();

  /** The particular children for whom the enquirers wish to care, if there are any. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  List<@Valid ConnectedChild> getConnectedChildren();

  /**
   * Whether the enquiry is about any particular children, and whether those listed are all of them.
   */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  @Value.Redacted
  Optional<ListAnswer> getConnectedChildrenAnswer();

  /** The animals kept at the home. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  List<@Valid Pet> getPets();

  /** Whether any animals are kept at the home, and whether those listed are all of them. */
  @Term(value = Sensitivity.PERSONAL, source = "policies of services")
  @Value.Redacted
  Optional<ListAnswer> getPetsAnswer();

  /** The fostering services that the enquirers would like, the preferred one first. */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  @Value.Redacted
  List<@Valid OrganisationReference> getPreferredServices();

  /**
   * Whether the enquirers would like any fostering service more than others, and whether those
   * listed are all of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getPreferredServicesAnswer();

  /** Whether the enquirers have asked other fostering services too. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<Answer> getAskedElsewhere();

  /** The fostering service with which the enquirers wish to go on. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ServiceChoice> getChosenService();

  /**
   * Earlier enquiries of the same people. To ask again after an enquiry was closed is a new
   * enquiry.
   */
  @Term(value = Sensitivity.PERSONAL, mayLackElements = true)
  List<@Valid DocumentReference> getPreviousEnquiries();

  /**
   * Whether the same people asked about fostering before, and whether the enquiries listed are all
   * of them.
   */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<ListAnswer> getPreviousEnquiriesAnswer();

  /** What the enquirers say about connections with a service that might assess the enquirers. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid ConflictDeclaration> getConflictOfInterest();

  /** The privacy notices given to the enquirers. */
  @Term(value = Sensitivity.PERSONAL, source = "UK GDPR articles 13 and 14")
  List<@Valid PrivacyNotice> getPrivacyNotices();

  /** What the enquirers were asked to agree to. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid ConsentRecord> getConsents();

  /** The attempts to make contact, on either side. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  List<@Valid ContactAttempt> getContacts();

  /** The appointments with the enquirers, from the offer on. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid Appointment> getAppointments();

  /** When the service means to be in touch again. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<@Valid NextContact> getNextContact();

  /** The initial visits to the enquirers. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  List<@Valid EnquiryVisit> getVisits();

  /** The workers who deal with the enquiry, and those who did before. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid CaseWorker> getWorkers();

  /** The declarations of the enquirers that what the enquiry says is true. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  List<@Valid SignedDeclaration> getDeclarations();

  /** The concerns for somebody’s safety that were passed on to another body. */
  @Term(value = Sensitivity.CRIMINAL_OFFENCE, source = "Working Together to Safeguard Children")
  @Value.Redacted
  List<@Valid SafeguardingReferral> getSafeguardingReferrals();

  /** The statuses of the enquiry, one entry for each change. */
  @Term(Sensitivity.PERSONAL)
  List<@Valid EnquiryStatusChange> getStatusHistory();

  /** How the enquiry came to its end, if the enquiry is closed. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid EnquiryClosing> getClosing();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquiry.Builder {
    Builder() {}
  }
}
