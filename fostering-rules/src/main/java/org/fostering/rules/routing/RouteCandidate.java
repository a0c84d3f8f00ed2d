package org.fostering.rules.routing;

import java.time.LocalDate;
import java.util.Objects;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.organisation.Organisations;
import org.fostering.rules.residence.Residence;

/**
 * What rules on routes are about: an enquiry, and a service that it may go to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param enquiry the enquiry
 * @param residence where the enquirers live
 * @param service the service
 * @param organisations the authorities, hubs and networks
 * @param asOf the day whose memberships count
 */
public record RouteCandidate(
    Enquiry enquiry,
    Residence residence,
    CandidateService service,
    Organisations organisations,
    LocalDate asOf) {

  /** Checks that all parts are there. */
  public RouteCandidate {
    Objects.requireNonNull(enquiry, "enquiry");
    Objects.requireNonNull(residence, "residence");
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(organisations, "organisations");
    Objects.requireNonNull(asOf, "asOf");
  }

  /** Says nothing of who enquires, nor of where they live. */
  @Override
  public String toString() {
    return "RouteCandidate[redacted]";
  }
}
