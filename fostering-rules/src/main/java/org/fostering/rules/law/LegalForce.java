package org.fostering.rules.law;

/** What gives a rule its force. The three are never mixed: no policy is reported as law. */
public enum LegalForce {
  /** An Act or regulations. */
  STATUTE,
  /** A national standard, statutory guidance or guidance that the government publishes. */
  STANDARD,
  /** A choice of the service that owns it. Another service may choose otherwise. */
  POLICY
}
