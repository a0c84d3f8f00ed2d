package org.fostering.model.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.code.InformationItem;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * That the law of a nation has a fostering service obtain an item of information.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item
 * @param nation the nation whose law it is
 * @param instrument the instrument, such as {@code SI 2011/581}
 * @param provision the provision in it
 * @param part the part of the schedule, where the schedule has parts
 * @param stage the stage to which it belongs, where the law of the nation has stages
 * @param subjects about whom it is
 * @param duty whether it must be obtained
 * @param mayWait when a law of the time let what the item must come before go on without it: in
 *     England the second stage (SI 2020/445, SI 2020/909), in Northern Ireland the approval (SR
 *     2020/78)
 * @param lookBackMonths how many months back an earlier approval counts for the item
 * @param textRead whether the text of the provision was read when this was written; where it was
 *     not, verify it against the published text before relying on it
 * @param inForce the days on which it holds in its present form, as far as they are known
 */
public record InformationRequirement(
    InformationItem item,
    Nation nation,
    String instrument,
    String provision,
    Optional<Integer> part,
    Optional<Integer> stage,
    List<InformationSubject> subjects,
    InformationDuty duty,
    Optional<DateRange> mayWait,
    Optional<Integer> lookBackMonths,
    boolean textRead,
    DateRange inForce) {

  /** Copies the list. */
  public InformationRequirement {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(nation, "nation");
    subjects = List.copyOf(subjects);
  }

  /** {@return the instrument and the provision in which the law asks for the item} */
  public String citation() {
    return instrument + " " + provision;
  }
}
