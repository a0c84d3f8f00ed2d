package org.fostering.model.finding;

import java.util.List;
import java.util.Objects;

/**
 * What the format would have accepted where a fault was found.
 *
 * <p>Every kind of expectation is made from the description of the format alone (a bound of a
 * constraint, the name of a code list, a form) or from settings, so none can hold a value of the
 * input.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Expectation {

  /**
   * A length, count or amount between two bounds, both included.
   *
   * @param min the least accepted
   * @param max the most accepted
   */
  record Range(long min, long max) implements Expectation {}

  /**
   * A code from a list.
   *
   * @param list the name of the code list, such as {@code enquiry-channel}
   */
  record CodeFrom(String list) implements Expectation {
    /** Checks that the list is named. */
    public CodeFrom {
      Objects.requireNonNull(list, "list");
    }
  }

  /**
   * One of a few words.
   *
   * @param words all the words that are possible there
   */
  record OneOf(List<String> words) implements Expectation {
    /** Copies the list. */
    public OneOf {
      words = List.copyOf(words);
    }
  }

  /**
   * A name of the format that is nearly the one that was written.
   *
   * @param name the name, as the format has it
   */
  record NearName(String name) implements Expectation {
    /** Checks that there is a name. */
    public NearName {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A document of another type, in which alone such a thing may stand.
   *
   * @param documentType the type, as {@code documentType} has it
   */
  record InDocument(String documentType) implements Expectation {
    /** Checks that there is a type. */
    public InDocument {
      Objects.requireNonNull(documentType, "documentType");
    }
  }

  /**
   * A form in the way in which a table that is imported writes it.
   *
   * @param form the form
   * @param example an example, made from the settings of the import: {@code 31/03/2026}
   */
  record Example(Form form, String example) implements Expectation {
    /** Checks that both are there. */
    public Example {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(example, "example");
    }
  }

  /** The form that a value takes in a document. */
  enum Form implements Expectation {
    /** An object in braces. */
    OBJECT,
    /** A list in square brackets. */
    ARRAY,
    /** A text in quotation marks. */
    TEXT,
    /** A whole number without quotation marks. */
    INTEGER,
    /** One of the bare words {@code true} and {@code false}. */
    BOOLEAN,
    /** A whole date as text, {@code 2026-03-31}. */
    DATE,
    /** A date known to the day, the month or the year, as text: {@code 2026-03}. */
    PARTIAL_DATE,
    /**
     * A date, time and offset as text (RFC 3339), {@code 2026-03-31T09:30:00+01:00}, or the day
     * alone.
     */
    MOMENT,
    /** A postcode, or its first half alone. */
    POSTCODE
  }
}
