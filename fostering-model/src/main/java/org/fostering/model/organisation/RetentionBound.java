package org.fostering.model.organisation;

/**
 * Whether records are kept for at least or for at most a span of time. What the law sets is mostly
 * a least.
 */
public enum RetentionBound {
  /** For at least so long. */
  AT_LEAST,
  /** For at most so long. */
  AT_MOST
}
