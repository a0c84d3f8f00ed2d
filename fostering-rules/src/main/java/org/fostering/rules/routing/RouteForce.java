package org.fostering.rules.routing;

/** The force of a rule on routes, from the strongest to the weakest. */
public enum RouteForce {
  /** An Act or regulations. */
  LAW(0),
  /** What a government has announced and not yet enacted. */
  ANNOUNCED(1),
  /** A national standard or guidance. */
  STANDARD(2),
  /** A choice of a service or hub, or of this library where none has chosen. */
  POLICY(3);

  private final int rank;

  RouteForce(int rank) {
    this.rank = rank;
  }

  /** Its place from the strongest, which is 0. */
  int rank() {
    return rank;
  }
}
