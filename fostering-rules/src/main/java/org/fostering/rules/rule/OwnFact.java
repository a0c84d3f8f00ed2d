package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;

/**
 * A fact that a region declares for itself, as data: in an addition that its systems make to
 * documents, or in a property of the documents that no fact of the library reads. {@link
 * Facts#with} adds it to the facts of a subject.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, unique among the facts of the subject: lower-case words joined by hyphens
 * @param list the list of whose things it is a fact, such as {@code enquirers}; empty if it is one
 *     of the subject itself
 * @param place where the answer stands
 * @param counts what is counted of the date there, if it is one
 * @param against where the date stands to or from which is counted; empty where it is the day on
 *     which it is asked
 * @param sensitivity how sensitive the answer is
 * @param characteristic the protected characteristic that it is or stands for, if it is one
 * @param label a short name for people
 * @param question what to ask
 */
public record OwnFact(
    String name,
    Optional<String> list,
    Place place,
    Optional<Counts> counts,
    Optional<Place> against,
    Sensitivity sensitivity,
    Optional<ProtectedCharacteristic> characteristic,
    Bilingual label,
    Bilingual question) {

  /** Checks that all parts are there. */
  public OwnFact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(list, "list");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(sensitivity, "sensitivity");
    Objects.requireNonNull(characteristic, "characteristic");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(question, "question");
  }

  /**
   * {@return the same fact without the other date, counted to or from the day on which it is asked}
   */
  public OwnFact alone() {
    return new OwnFact(
        name, list, place, counts, Optional.empty(), sensitivity, characteristic, label, question);
  }

  /** Where an answer stands in a document. */
  public sealed interface Place {}

  /**
   * In an addition to the document, {@link org.fostering.model.common.Extension}.
   *
   * @param system who defines the addition: a URI or a domain name
   * @param name the name of the addition within that system
   * @param holds what its text holds
   * @param codes the codes that it may hold, if it holds one
   */
  public record InExtension(String system, String name, Holds holds, List<String> codes)
      implements Place {

    /** Copies the list. */
    public InExtension {
      Objects.requireNonNull(system, "system");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(holds, "holds");
      codes = List.copyOf(codes);
    }
  }

  /**
   * In a property that holds a yes or no, a number, a code, a date, or whether a list has anything.
   *
   * @param path the names of the properties on the way, from the subject
   */
  public record InProperty(List<String> path) implements Place {

    /** Copies the list. */
    public InProperty {
      path = List.copyOf(path);
    }
  }

  /** What the text of an addition holds. Any other text counts as no answer. */
  public enum Holds {
    /** One of {@code yes}, {@code no}, {@code not-known} and {@code refused}. */
    YES_OR_NO,
    /** A whole number in digits. */
    NUMBER,
    /** One of the codes that are declared, or {@code not-known} or {@code refused}. */
    CODE,
    /** A date, as {@link org.fostering.model.value.PartialDate} writes one. */
    DATE
  }

  /**
   * What is counted of a date, so that it is a whole number: from or to another date, or else the
   * day on which it is asked. It is below 0 where the date lies on the other side of that one.
   * Where of either date only the month or the year is known it is a range.
   */
  public enum Counts {
    /** The days from the other date, or the day on which it is asked, to the date. */
    DAYS_UNTIL,
    /** The days from the date to the other, or to the day on which it is asked. */
    DAYS_SINCE,
    /** The whole months from the other date, or the day on which it is asked, to the date. */
    MONTHS_UNTIL,
    /** The whole months from the date to the other, or to the day on which it is asked. */
    MONTHS_SINCE
  }

  /** Why a fact that a region declares is refused. */
  public enum Fault {
    /** The subject has a fact or list of the name already. */
    NAME_TAKEN,
    /** The subject has no list of the name, or none on whose things anything can be declared. */
    LIST_UNKNOWN,
    /** No such property, one that holds none of what a fact may be, or no document. */
    PLACE_UNKNOWN,
    /** It holds a code and no codes are declared, or codes and it holds something else. */
    CODES_UNCLEAR,
    /** It reads dates and does not say what is counted, or says so and reads something else. */
    COUNTS_UNCLEAR,
    /** It is said to be less sensitive than the property is. */
    TOO_OPEN,
    /** The property is a protected characteristic, and another or none is named. */
    CHARACTERISTIC_UNSAID
  }
}
