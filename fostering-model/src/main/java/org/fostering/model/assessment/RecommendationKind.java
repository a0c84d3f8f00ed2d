package org.fostering.model.assessment;

/** What a panel may do with a case: closed, because nothing else is left to do. */
public enum RecommendationKind {
  /** It recommends that the person is suitable, on terms or without. */
  SUITABLE,
  /** It recommends that the person is not suitable. */
  NOT_SUITABLE,
  /** It had a brief report and asks for a full one (SI 2011/581 regulation 25(2A)(a)). */
  FULL_REPORT_REQUESTED,
  /** It asks for other relevant information first (SI 2011/581 regulation 25(2)(b)). */
  MORE_INFORMATION_REQUESTED,
  /** It puts the case off to another meeting for another reason. */
  DEFERRED
}
