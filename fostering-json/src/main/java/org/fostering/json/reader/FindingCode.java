package org.fostering.json.reader;

import static org.fostering.model.finding.Severity.ERROR;
import static org.fostering.model.finding.Severity.WARNING;

import org.fostering.model.finding.FindingKind;
import org.fostering.model.finding.Severity;

/**
 * Every kind of fault that a reader finds. The codes are stable: one that has been published keeps
 * its meaning.
 *
 * <p>A constraint of the model gives its own code, the key of its message. The constants whose
 * names start with {@code CONSTRAINT} are those of this vocabulary; a host's own types may have
 * others.
 */
public enum FindingCode implements FindingKind {
  /** The text is not JSON from here on. Nothing after it is read. */
  JSON_SYNTAX,
  /** The text ends before the document does. */
  JSON_TRUNCATED,
  /** There is no document: nothing but white space. */
  JSON_EMPTY,
  /** The bytes are not UTF-8, or a text holds half of a surrogate pair. */
  JSON_ENCODING,
  /** An object has the property twice. The first value counts, the others are not read. */
  JSON_DUPLICATE_NAME,
  /** Something follows the document that does not belong to it. */
  JSON_TRAILING_CONTENT,

  /** The document is not an object in braces. */
  DOCUMENT_NOT_OBJECT,
  /** The document does not say what type of document it is. */
  DOCUMENT_TYPE_MISSING(ERROR, WARNING),
  /** The document says that it is of another type. No value is built from it. */
  DOCUMENT_TYPE_UNKNOWN,
  /** The document does not say which version of the format it keeps to. */
  DOCUMENT_VERSION_MISSING(ERROR, WARNING),
  /** The document keeps to another major version, or names none. No value is built from it. */
  DOCUMENT_VERSION_UNSUPPORTED,
  /** The document keeps to a later minor version than this library knows. */
  DOCUMENT_VERSION_NEWER(WARNING),

  /** The format has no such property. The pointer is that of the object that holds it. */
  PROPERTY_UNKNOWN(ERROR, WARNING),
  /** A property that must be there is absent or null. */
  PROPERTY_MISSING,
  /** Null where there should be a value or nothing. It counts as nothing. */
  PROPERTY_NULL(ERROR, WARNING),

  /** A value of another JSON type, or a fraction where a whole number belongs. */
  VALUE_WRONG_TYPE,
  /** A text that is not a date, an instant, a postcode or whatever else belongs there. */
  VALUE_MALFORMED,
  /** A code that its list does not have. It is kept as it is. */
  VALUE_UNKNOWN_CODE(ERROR, WARNING),
  /** A text that is none of a fixed set of words. */
  VALUE_NOT_AN_OPTION,

  /** An address for electronic mail at which no answer can arrive as it stands. It is kept. */
  CONTACT_EMAIL_DOUBTFUL(WARNING),
  /** A telephone number that cannot be dialled as it stands. It is kept. */
  CONTACT_TELEPHONE_DOUBTFUL(WARNING),

  /** A text that is blank, too long or has a control character. */
  CONSTRAINT_TEXT,
  /** Too few or too many elements in a list. */
  CONSTRAINT_COUNT,
  /** A number below the least or above the greatest accepted. */
  CONSTRAINT_RANGE,
  /** Not the form of an address for electronic mail. */
  CONSTRAINT_EMAIL,
  /** Not the form of a telephone number. */
  CONSTRAINT_TELEPHONE,
  /** Not the form of a language tag. */
  CONSTRAINT_LANGUAGE,
  /** Not the form of a unique property reference number. */
  CONSTRAINT_UPRN,
  /** Not the form of an authority's code. */
  CONSTRAINT_AUTHORITY,
  /** A text is not a code of a country. */
  CONSTRAINT_COUNTRY,
  /** A text is not a code of the Department for Education for an authority. */
  CONSTRAINT_DFE_CODE,
  /** A text is not a time of day. */
  CONSTRAINT_TIME,
  /** A text is not the address of a web page. */
  CONSTRAINT_URL,
  /** A constraint whose message has no code of this form is broken. */
  CONSTRAINT_OTHER,
  /** The constraints of a host's own types could not be checked, because a validator threw. */
  CONSTRAINT_UNCHECKED,

  /** The properties of an object contradict each other. No value is built from it. */
  OBJECT_INCONSISTENT,

  /** The document has more bytes than the limit. It is not read. */
  LIMIT_BYTES,
  /** Objects and lists nested deeper than the limit. What is deeper is not read. */
  LIMIT_DEPTH,
  /** A text with more characters than the limit. It is not read. */
  LIMIT_STRING_LENGTH,
  /** A list with more elements than the limit. Those beyond it are not read. */
  LIMIT_ARRAY_LENGTH,
  /** A number with more characters than the limit. It is not read. */
  LIMIT_NUMBER_LENGTH,
  /** More findings than the limit. Those beyond it are not listed. */
  LIMIT_FINDINGS;

  private final Severity strict;
  private final Severity tolerant;

  FindingCode() {
    this(ERROR);
  }

  FindingCode(Severity always) {
    this(always, always);
  }

  FindingCode(Severity strict, Severity tolerant) {
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
   * @param strictness how strictly the reader takes documents
   * @return the severity of every finding with the code
   */
  public Severity severity(Strictness strictness) {
    return strictness == Strictness.STRICT ? strict : tolerant;
  }
}
