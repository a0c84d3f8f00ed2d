package org.fostering.rules.routing;

/** The outcome of a routing decision. */
public enum RoutingOutcome {
  /** To the hub whose member the responsible authority is. */
  HUB,
  /** To the service of an authority: its own, or one that goes before it. */
  AUTHORITY,
  /** To the authority that looks after the particular child whom the enquiry is about. */
  CONNECTED_CHILD,
  /** To a fostering service that is none of an authority, such as an agency that was chosen. */
  SERVICE,
  /** A person decides: the services that may have it are named, with why and why not. */
  PERSON_DECIDES,
  /** One of several authorities is responsible: the candidates are named. */
  AMBIGUOUS,
  /** The home may lie in one of several nations, so it is open whose law applies. */
  CROSS_BORDER,
  /** The postcode is not in the directory. */
  UNKNOWN_POSTCODE,
  /** The postcode lies in a district that the register of authorities does not have yet. */
  UNKNOWN_DISTRICT,
  /** The home is not in the area of any UK authority. */
  NO_AREA,
  /** In Northern Ireland: the regional service answers, where it is known, and finds the trust. */
  TRUST_NOT_DERIVABLE,
  /** It is not known where the enquirers live. */
  NO_ADDRESS
}
