package org.fostering.model.assessment;

/** Whether somebody is held to be suitable to foster. */
public enum Suitability {
  /** Suitable, on terms or without. */
  SUITABLE,
  /** Not suitable. */
  NOT_SUITABLE
}
