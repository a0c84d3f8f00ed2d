package org.fostering.rules.routing;

import java.util.Locale;
import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Messages;
import org.fostering.model.finding.Severity;
import org.fostering.model.value.Words;

/**
 * What can be wrong with the rules on routes of a region beside its directory.
 *
 * <p>The codes are stable: one that has been published keeps its meaning.
 */
public enum HubFindingCode implements FindingKind {
  /** There is an enquiry for which no service is left and no front door answers. */
  NOBODY_ANSWERS,
  /** There is an enquiry that no service of a hub may have, so that its front door keeps it. */
  NO_SERVICE_LEFT(Severity.WARNING),
  /** Nobody answers, where the enquirers declare a connection with one body. */
  NOBODY_UNCONCERNED(Severity.WARNING),
  /** The same, where it takes connections with several bodies at once. */
  NOBODY_UNCONCERNED_OF_SEVERAL(Severity.WARNING),
  /** For no service of the directory and on none of the days the rule can apply. */
  NEVER_FIRES(Severity.WARNING),
  /** The rule names an organisation that no directory has. */
  ORGANISATION_UNKNOWN,
  /** Wherever the rule applies, another says the opposite of the same service. */
  ALWAYS_CONTRADICTED(Severity.WARNING),
  /** There are too many facts to look at all values of them. */
  NOT_SEARCHED(Severity.INFO);

  private final Severity severity;

  HubFindingCode() {
    this(Severity.ERROR);
  }

  HubFindingCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public String code() {
    return "routes." + Words.of(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /**
   * What the findings say, and what to do about them.
   *
   * @param locale the language: Welsh, or English for any other
   * @return the texts
   */
  public static Messages messages(Locale locale) {
    return Messages.load(HubFindingCode.class::getResourceAsStream, "messages", locale);
  }
}
