package org.fostering.model.enquiry;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fostering.model.code.EnquiryClosingReason;
import org.fostering.model.common.OrganisationReference;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;
import org.fostering.model.term.Text;
import org.fostering.model.term.VocabularyStyle;
import org.fostering.model.value.ListAnswer;
import org.immutables.value.Value;

/**
 * How an enquiry came to its end. Who closed it stands apart from why, so that a decision of a
 * service is never taken for the wish of the enquirers. A closed enquiry is not opened again: to
 * ask again is a new enquiry.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@VocabularyStyle
public interface EnquiryClosing {

  /**
   * The day on which the enquiry was closed; a service’s own period for keeping enquiries may run
   * from that day.
   */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<LocalDate> getClosedOn();

  /** Whether the enquirers or the service ended the enquiry. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<ClosedBy> getClosedBy();

  /** The reasons why the enquiry ended, the main one first. */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  List<EnquiryClosingReason> getReasons();

  /**
   * Whether any reason for the end of the enquiry was given, and whether the reasons listed are all
   * of them.
   */
  @Term(Sensitivity.CRIMINAL_OFFENCE)
  @Value.Redacted
  Optional<ListAnswer> getReasonsAnswer();

  /** The role of the person in the service who agreed to the end, without names. */
  @Term(Sensitivity.PERSONAL)
  @Value.Redacted
  Optional<@Text(max = 100) String> getAgreedBy();

  /** The body to which the enquirers were pointed without their details being passed on. */
  @Term(value = Sensitivity.PERSONAL, source = "Fostering NMS 2011 standard 13.2")
  @Value.Redacted
  Optional<@Valid OrganisationReference> getPointedTo();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not thread-safe. */
  class Builder extends ImmutableEnquiryClosing.Builder {
    Builder() {}
  }
}
