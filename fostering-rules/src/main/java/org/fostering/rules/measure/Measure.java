package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.fostering.model.value.Bilingual;

/**
 * What is counted, and how: a row of the table of measures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name, unique in its table
 * @param form what comes of it
 * @param counting what is counted
 * @param period the span of time that each figure covers
 * @param quantiles the shares in hundredths for which a time is given, such as 50 for the median
 * @param byReason whether it is also shown for each reason
 * @param source where the definition comes from
 * @param label what it is called
 * @param breaks since when it is another thing that is counted, so that figures before and after
 *     are not comparable
 */
public record Measure(
    String id,
    Form form,
    Counting counting,
    MeasurePeriod.Length period,
    List<Integer> quantiles,
    boolean byReason,
    String source,
    Bilingual label,
    List<Break> breaks) {

  /** What comes of a measure. */
  public enum Form {
    /** How many there were; each in the period of its event. */
    COUNT,
    /** How many of those that began in a period came to the event since. */
    SHARE,
    /** How many of those that began in a period have not come to the event within their time. */
    KEPT,
    /** How many days it took those that came to the event in a period. */
    TIME,
    /** How a service level was kept; each in the period in which its time began. */
    PROMISE
  }

  /** What is counted. */
  public enum Unit {
    /** Each enquiry. */
    ENQUIRIES,
    /** Each household once, with all of its documents. */
    HOUSEHOLDS,
    /** Each person of a household. */
    PEOPLE,
    /** Each application. */
    APPLICATIONS,
    /** Each approval. */
    APPROVALS,
    /** Each place of the terms of an approval. */
    PLACES
  }

  /** Which enquiries count. */
  public enum Only {
    /** All of them. */
    ALL,
    /**
     * Those that are not about a particular child, were not closed as a duplicate or as no enquiry,
     * and are not known to be of another nation than England, which is all that Ofsted counts.
     */
    INITIAL_ENQUIRIES,
    /** Those that were not closed as a duplicate, as no enquiry, or because they led on. */
    DROPPED_OUT
  }

  /**
   * What is counted.
   *
   * @param unit each of what
   * @param only which enquiries count at all
   * @param events the events that are counted: the numerator, the end of a time, or what ends an
   *     approval; the first of them counts
   * @param from the events out of which they are counted, or from which time is measured; empty for
   *     a plain count
   * @param within the months that each has; empty for as long as there was
   */
  public record Counting(
      Unit unit, Only only, Set<String> events, Set<String> from, OptionalInt within) {
    /** Copies the events. */
    public Counting {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(only, "only");
      events = Set.copyOf(events);
      from = Set.copyOf(from);
      Objects.requireNonNull(within, "within");
    }
  }

  /**
   * A day from which figures are not comparable with those before.
   *
   * @param on the first day of the new definition
   * @param why what changed
   */
  public record Break(LocalDate on, Bilingual why) {
    /** Checks that both are there. */
    public Break {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(why, "why");
    }
  }

  /** Copies the collections. */
  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(counting, "counting");
    Objects.requireNonNull(period, "period");
    quantiles = List.copyOf(quantiles);
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(label, "label");
    breaks = List.copyOf(breaks);
  }

  /**
   * The same by another period.
   *
   * @param length the span of time that each figure is to cover
   * @return the measure
   */
  public Measure by(MeasurePeriod.Length length) {
    return new Measure(id, form, counting, length, quantiles, byReason, source, label, breaks);
  }

  /** The same of other things. */
  Measure counting(Counting other) {
    return new Measure(id, form, other, period, quantiles, byReason, source, label, breaks);
  }
}
