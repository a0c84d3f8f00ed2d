package org.fostering.json.reader;

import static org.fostering.model.finding.Severity.ERROR;
import static org.fostering.model.finding.Severity.WARNING;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;

/**
 * What can be wrong with an event beside the faults of JSON and of the document in it, which have
 * the codes of {@link FindingCode}. The codes are stable.
 */
public enum EventFindingCode implements FindingKind {
  /** It keeps to another major version of CloudEvents. No event is built from it. */
  EVENT_VERSION_UNSUPPORTED,
  /** The list of types has no such type. A tolerant reader keeps it. */
  EVENT_TYPE_UNKNOWN(ERROR, WARNING),
  /** An attribute that must be there is absent. */
  EVENT_ATTRIBUTE_MISSING,
  /** The value of an attribute is of another form. */
  EVENT_ATTRIBUTE_MALFORMED,
  /** An extension has a name or a value that CloudEvents does not allow. It is left out. */
  EVENT_ATTRIBUTE_NAME(ERROR, WARNING),
  /**
   * An attribute looks like a way to reach a person, a postcode or a National Insurance number, or
   * has the name of somebody in the document. It is kept.
   */
  EVENT_ATTRIBUTE_PERSONAL(WARNING),
  /** There is no document where the type says that there is one. */
  EVENT_DATA_MISSING,
  /** There is data where the type says that there is none. It is left out. */
  EVENT_DATA_UNEXPECTED(ERROR, WARNING),
  /**
   * The document is not in JSON, or in JSON in {@code data_base64}, which CloudEvents allows and
   * into which no schema sees. It is not read.
   */
  EVENT_DATA_ENCODED,
  /** An event of the same source and id was there before. */
  EVENT_DUPLICATE(WARNING);

  private final Severity strict;
  private final Severity tolerant;

  EventFindingCode() {
    this(ERROR);
  }

  EventFindingCode(Severity always) {
    this(always, always);
  }

  EventFindingCode(Severity strict, Severity tolerant) {
    this.strict = strict;
    this.tolerant = tolerant;
  }

  /** How grave it is to a strict reader. */
  @Override
  public Severity severity() {
    return strict;
  }

  /**
   * How grave the fault is.
   *
   * @param strictness how strictly the reader takes events
   * @return the severity of every finding with the code
   */
  public Severity severity(Strictness strictness) {
    return strictness == Strictness.STRICT ? strict : tolerant;
  }
}
