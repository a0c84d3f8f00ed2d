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
  EVENT_VERSION_UNSUPPORTED("event.version-unsupported"),
  /** The list of types has no such type. A tolerant reader keeps it. */
  EVENT_TYPE_UNKNOWN("event.type-unknown", WARNING),
  /** An attribute that must be there is absent. */
  EVENT_ATTRIBUTE_MISSING("event.attribute-missing"),
  /** The value of an attribute is of another form. */
  EVENT_ATTRIBUTE_MALFORMED("event.attribute-malformed"),
  /** An extension has a name or a value that CloudEvents does not allow. It is left out. */
  EVENT_ATTRIBUTE_NAME("event.attribute-name", WARNING),
  /** An attribute looks like a way to reach a person. It is kept. */
  EVENT_ATTRIBUTE_PERSONAL(WARNING, "event.attribute-personal", WARNING),
  /** There is no document where the type says that there is one. */
  EVENT_DATA_MISSING("event.data-missing"),
  /** There is data where the type says that there is none. It is left out. */
  EVENT_DATA_UNEXPECTED("event.data-unexpected", WARNING),
  /** The document is not in JSON. It is not read. */
  EVENT_DATA_ENCODED("event.data-encoded"),
  /** An event of the same source and id was there before. */
  EVENT_DUPLICATE(WARNING, "event.duplicate", WARNING);

  private final String code;
  private final Severity strict;
  private final Severity tolerant;

  EventFindingCode(String code) {
    this(ERROR, code, ERROR);
  }

  EventFindingCode(String code, Severity tolerant) {
    this(ERROR, code, tolerant);
  }

  EventFindingCode(Severity strict, String code, Severity tolerant) {
    this.code = code;
    this.strict = strict;
    this.tolerant = tolerant;
  }

  @Override
  public String code() {
    return code;
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
