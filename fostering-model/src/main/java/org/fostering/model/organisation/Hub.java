package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.model.value.DateRange;

/**
 * A regional fostering recruitment hub: the front door that answers enquiries for several
 * authorities of England, under the Fostering Recruitment and Retention Programme of the Department
 * for Education.
 *
 * <p>A hub is not an approving body. It hands an enquirer on to a fostering service. It is not a
 * region either: members may come from several. (The hub home of a Mockingbird constellation is
 * something else.)
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable key: lower-case letters, digits and hyphens, such as {@code foster4}
 * @param name the name it is known by
 * @param leadAuthority the {@linkplain Authority#id() key} of the authority that hosts the hub and
 *     receives its grant; empty when it is not known
 * @param launched the days between which the launch lies, both included: a single day where it is
 *     known to the day, a longer span where sources give a month or disagree; empty when nothing is
 *     known. This is when the hub opened, not how long it lasted
 * @param confidence how well the lead and the launch are attested
 * @param source where they are from
 */
public record Hub(
    String id,
    String name,
    Optional<String> leadAuthority,
    Optional<DateRange> launched,
    Confidence confidence,
    String source) {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the key and the launch.
   *
   * @throws IllegalArgumentException if the key has another form, the name is blank, or the launch
   *     is given without both of its days
   */
  public Hub {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(leadAuthority, "leadAuthority");
    Objects.requireNonNull(launched, "launched");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(source, "source");
    if (!SLUG.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the key of a hub is made of lower-case letters, digits and single hyphens");
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("hub " + id + " needs a name");
    }
    if (launched.isPresent()
        && (launched.get().from().isEmpty() || launched.get().to().isEmpty())) {
      throw new IllegalArgumentException("the launch of hub " + id + " needs both its days");
    }
  }

  /**
   * Whether the hub may have opened by a day. It may not only where the launch is known to be
   * later.
   *
   * @param day the day
   * @return false if the day is before the first on which the hub can have opened; else true
   */
  public boolean mayBeOpenOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return launched.flatMap(DateRange::from).map(earliest -> !day.isBefore(earliest)).orElse(true);
  }
}
