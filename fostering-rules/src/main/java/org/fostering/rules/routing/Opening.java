package org.fostering.rules.routing;

import java.time.LocalDate;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.rules.interpretation.Interpretations;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.residence.ResidenceFinder;

/** What a decision says about an enquiry before anything is looked up. */
record Opening(
    Enquiry enquiry, Residence residence, Interpretations interpretations, LocalDate asOf) {

  Draft draft() {
    Draft draft = new Draft(asOf);
    if (residence.nationDisputed()
        && !ResidenceFinder.isOutwardCodeUnused(enquiry, interpretations)) {
      draft.because(RoutingReason.NATION_DISPUTED);
    }
    switch (Conflicts.of(enquiry, asOf, interpretations)) {
      case TRUE -> draft.because(RoutingReason.CONFLICT_TO_DISCUSS);
      case UNKNOWN -> draft.because(RoutingReason.CONFLICT_NOT_CLEAR).asking(Conflicts.WHICH);
      case FALSE -> {}
    }
    if (EnquirySays.isApproved(enquiry, asOf)) {
      draft.because(
          EnquirySays.isTransfer(enquiry)
              ? RoutingReason.TRANSFER
              : RoutingReason.APPROVED_ALREADY);
    } else if (EnquirySays.wasApproved(enquiry, asOf) && !EnquirySays.hasServiceClosed(enquiry)) {
      draft.because(RoutingReason.RETURNING);
    }
    if (EnquirySays.hasServiceClosed(enquiry)) {
      draft.because(RoutingReason.SERVICE_CLOSED);
    }
    return switch (EnquirySays.aboutOtherCare(enquiry)) {
      case TRUE -> draft.because(RoutingReason.NOT_ABOUT_FOSTERING);
      case UNKNOWN ->
          draft
              .because(RoutingReason.MAY_NOT_BE_ABOUT_FOSTERING)
              .asking(RouteQuestions.WHICH_KINDS);
      case FALSE -> draft;
    };
  }

  /** Says nothing of the enquiry. */
  @Override
  public String toString() {
    return "Opening[redacted]";
  }
}
