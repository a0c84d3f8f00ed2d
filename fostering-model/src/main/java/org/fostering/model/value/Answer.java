package org.fostering.model.value;

/**
 * What somebody said when they were asked a yes-or-no question. A question that was not asked has
 * no answer: the accessor is then empty. The four differ, and none of the last three means no.
 */
public enum Answer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Asked, and not known to the person asked. */
  NOT_KNOWN,
  /** Asked, and the person preferred not to say. */
  REFUSED
}
