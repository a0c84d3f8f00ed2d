package org.fostering.model.organisation;

/**
 * How well an entry of a directory is attested. Nobody publishes a register of hubs, so what a
 * directory gathers about them comes from pages of varying weight.
 */
public enum Confidence {
  /** A public page of a body concerned, or several that agree, says so. */
  HIGH,
  /** Said by one page only, or found only in part, or not confirmed by a published source. */
  MEDIUM,
  /** What is stated is attested, but it is known to be incomplete: others are members too. */
  PARTIAL
}
