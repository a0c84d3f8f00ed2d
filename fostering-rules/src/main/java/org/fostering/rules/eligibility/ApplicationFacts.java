package org.fostering.rules.eligibility;

import org.fostering.model.applicant.Application;
import org.fostering.rules.rule.Facts;

/**
 * What the rules may know about an application as a whole: the facts of {@link EnquiryFacts}, by
 * the same names, where an application holds them.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class ApplicationFacts {

  static final CaseFacts<Application> OF_CASE = new CaseFacts<>(new ApplicationReader());

  /** Everything that rules on an application may read. */
  public static final Facts<Application> ALL = OF_CASE.all;

  private ApplicationFacts() {}
}
