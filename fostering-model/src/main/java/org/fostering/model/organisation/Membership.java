package org.fostering.model.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.JourneyStep;
import org.fostering.model.code.MembershipRole;

/**
 * That an authority takes part in a hub or network: what a {@link MembershipEntry} says, with the
 * entries that it names. Where the member is an organisation that delivers for authorities, each of
 * these takes part by it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <G> what the authority takes part in
 * @param statement what the directory says
 * @param group the hub or network
 * @param authority the authority
 * @param delivery by which arrangement the member acts for the authority; empty where the authority
 *     is the member itself
 */
public record Membership<G extends DirectoryEntry>(
    MembershipEntry statement,
    G group,
    AuthorityEntry authority,
    Optional<DeliveryArrangement> delivery) {

  /** Checks that nothing is missing. */
  public Membership {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(delivery, "delivery");
  }

  /**
   * Whether the membership holds on a day, as far as is known. An open first day means that the day
   * is <em>not known</em>, not that the authority has always been a member; it cannot have been one
   * before the hub can have opened.
   *
   * @param day the day
   * @return whether the day is among the days of the statement, of the group and of the
   *     arrangement, and not before a hub can have opened
   */
  public boolean isInForceOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return statement.period().contains(day)
        && group.period().contains(day)
        && delivery.map(arrangement -> arrangement.period().contains(day)).orElse(true)
        && (!(group instanceof RecruitmentHubEntry hub) || hub.mayBeOpenOn(day));
  }

  /**
   * Whether the membership is beyond doubt: well attested, and a part in the answering of
   * enquiries.
   *
   * @return false if the directory has less than high confidence in it, the member is an associate,
   *     or acts for the authority in some steps only and these are others; else true
   */
  public boolean isCertain() {
    return statement.getConfidence().orElse(Confidence.HIGH) == Confidence.HIGH
        && !statement.getRole().equals(Optional.of(MembershipRole.ASSOCIATE))
        && delivery
            .map(DeliveryArrangement::getSteps)
            .map(steps -> steps.isEmpty() || steps.contains(JourneyStep.INITIAL_ENQUIRY))
            .orElse(true);
  }

  /** The same membership with what else is known of the authority. */
  Membership<G> of(AuthorityEntry same) {
    return new Membership<>(statement, group, same, delivery);
  }
}
