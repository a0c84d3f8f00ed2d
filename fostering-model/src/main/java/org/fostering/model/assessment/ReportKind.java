package org.fostering.model.assessment;

/** How complete a report on an applicant is. The law knows the two. */
public enum ReportKind {
  /** A report with all the information and the proposed terms (SI 2011/581 regulation 26(2)(c)). */
  FULL,
  /**
   * A report on somebody unlikely to be considered suitable, for which not all the information need
   * be obtained (SI 2011/581 regulation 26(3)). A panel cannot recommend approval on it.
   */
  BRIEF
}
