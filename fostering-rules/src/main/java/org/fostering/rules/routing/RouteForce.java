package org.fostering.rules.routing;

/** What stands behind a rule on routes, from the strongest to the weakest. */
public enum RouteForce {
  /** An Act or regulations. */
  LAW,
  /** What a government has announced and not yet enacted. */
  ANNOUNCED,
  /** A national standard or guidance. */
  STANDARD,
  /** A choice of a service or hub, or of this library where none has chosen. */
  POLICY
}
