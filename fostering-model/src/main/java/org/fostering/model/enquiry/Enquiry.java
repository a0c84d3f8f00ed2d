package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EnquiryChannel;
import org.fostering.model.common.Document;
import org.fostering.model.common.Identifier;
import org.fostering.model.description.DocumentType;
import org.fostering.model.description.Sensitivity;
import org.fostering.model.description.Term;
import org.fostering.model.description.VocabularyStyle;
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

  /** When the enquiry was received by whoever recorded it first. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<OffsetDateTime> getReceivedAt();

  /** The way by which the enquiry came. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<EnquiryChannel> getChannel();

  /** The campaign that prompted the enquiry. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid Identifier> getCampaign();

  /** The people who ask, one or two. */
  @Term(Sensitivity.PERSONAL)
  @Size(min = 1, max = 2, message = "{constraint.count}")
  List<@Valid Enquirer> getEnquirers();

  /** The home in which they live. */
  @Term(value = Sensitivity.PERSONAL, source = "SI 2011/581 Schedule 3 paragraph 5")
  Optional<@Valid Home> getHome();

  /** The people who live there besides them. */
  @Term(
      value = Sensitivity.THIRD_PARTY_CONFIDENTIAL,
      source = "SI 2011/581 Schedule 3 paragraphs 3 and 4")
  Optional<@Valid Household> getHousehold();

  /** What they would like to do. */
  @Term(Sensitivity.PERSONAL)
  Optional<@Valid FosteringInterests> getInterests();

  /** The particular children for whom they wish to care, if it is about such. */
  @Term(value = Sensitivity.THIRD_PARTY_CONFIDENTIAL, source = "SI 2010/959 regulation 24(3)")
  List<@Valid ConnectedChild> getConnectedChildren();

  /**
   * Starts a value of this type.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquiry.Builder {
    Builder() {}
  }
}
