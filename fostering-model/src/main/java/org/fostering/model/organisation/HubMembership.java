package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import org.fostering.model.value.DateRange;

/**
 * That an authority belongs to a hub, from one day to another.
 *
 * <p>An open first day means that the day is <em>not known</em>, not that the authority has always
 * been a member; it cannot have been one before the hub opened. An open last day means that no end
 * is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hub the hub
 * @param authorityId the {@linkplain Authority#id() key} of the authority
 * @param period the days of membership, as far as known
 * @param confidence how well the membership is attested
 * @param source where it is from
 */
public record HubMembership(
    Hub hub, String authorityId, DateRange period, Confidence confidence, String source) {

  /** Checks that nothing is missing. */
  public HubMembership {
    Objects.requireNonNull(hub, "hub");
    Objects.requireNonNull(authorityId, "authorityId");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Whether the membership holds on a day, as far as is known: the day lies in the period and is
   * not before the hub can have opened.
   *
   * @param day the day
   * @return whether it holds
   */
  public boolean isInForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return period.contains(day) && hub.mayBeOpenOn(day);
  }
}
