package org.fostering.rules.routing;

import java.util.List;
import java.util.Objects;

/**
 * A service that was looked at for an enquiry, with why and why not. It holds no part of the
 * enquiry itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param service the service
 * @param standing the standing
 * @param grounds the rules that speak for or against it, in the order of the rules
 */
public record WeighedService(
    CandidateService service, Standing standing, List<RouteGround> grounds) {

  /** Copies the list. */
  public WeighedService {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(standing, "standing");
    grounds = List.copyOf(grounds);
  }

  WeighedService as(Standing other) {
    return new WeighedService(service, other, grounds);
  }

  /** The standing of a service for an enquiry. */
  public enum Standing {
    /** It is the one. */
    NAMED,
    /** It may be the one: a person decides, or an answer is missing. */
    OPEN,
    /** Others go before it. */
    NOT_PROPOSED,
    /** It may not be chosen. */
    EXCLUDED
  }
}
