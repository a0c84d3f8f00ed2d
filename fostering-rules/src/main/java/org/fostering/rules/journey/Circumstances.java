package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.value.Words;

/**
 * What is known of a case besides its events: whether another service's approval is live, whether a
 * determination rests on a specified offence, what the stage 1 notice or an ending by the service
 * rests on, whether terms were set. What is not said is not known, and what hangs on it cannot be
 * told.
 *
 * <p>Immutable and thread-safe.
 */
public final class Circumstances {

  private static final Circumstances NOTHING_KNOWN = new Circumstances(Map.of(), Optional.empty());

  private final Map<Circumstance, State> known;
  private final Optional<List<OtherApproval>> others;

  private Circumstances(Map<Circumstance, State> known, Optional<List<OtherApproval>> others) {
    this.known = known;
    this.others = others;
  }

  /**
   * Nothing is known.
   *
   * @return the circumstances
   */
  public static Circumstances nothingKnown() {
    return NOTHING_KNOWN;
  }

  /**
   * These, and one more.
   *
   * @param circumstance the circumstance
   * @param code the code of its state, such as {@code yes}
   * @return the circumstances
   * @throws IllegalArgumentException if the circumstance has no such state; the message names both
   */
  public Circumstances with(Circumstance circumstance, String code) {
    Map<Circumstance, State> more = new EnumMap<>(Circumstance.class);
    more.putAll(known);
    more.put(circumstance, State.of(circumstance, code));
    return new Circumstances(more, others);
  }

  /**
   * These, with all approvals by other services that are or may be live at the same time. An empty
   * list says that there is none.
   *
   * @param all the approvals, as a document has them
   * @return the circumstances
   */
  public Circumstances withOtherApprovals(Collection<OtherApproval> all) {
    return new Circumstances(known, Optional.of(List.copyOf(all)));
  }

  /** The states in one of which a circumstance is on a day. */
  Set<State> at(Circumstance circumstance, LocalDate day) {
    if (circumstance == Circumstance.OTHER_APPROVAL && others.isPresent()) {
      return otherApproval(others.get(), day);
    }
    State state = known.get(circumstance);
    return state == null ? new TreeSet<>(State.of(circumstance)) : Set.of(state);
  }

  private static Set<State> otherApproval(List<OtherApproval> others, LocalDate day) {
    State none = State.of(Circumstance.OTHER_APPROVAL, "none");
    State beside = State.of(Circumstance.OTHER_APPROVAL, "allowed-beside");
    Set<State> possible = new TreeSet<>(Set.of(none));
    Set<State> live = new TreeSet<>();
    boolean certainlyLive = false;
    for (OtherApproval other : others) {
      boolean over = other.getUntil().map(last -> last.isBefore(day)).orElse(false);
      boolean notYet = other.getSince().map(first -> first.isAfter(day)).orElse(false);
      if (!over && !notYet) {
        State here = isAllowedBeside(other) ? beside : live(other);
        boolean certain = other.getSince().isPresent() && !isDoubtful(other);
        possible.add(here);
        if (!here.equals(beside)) {
          live.add(here);
          certainlyLive |= certain;
        }
        if (certain) {
          possible.remove(none);
        }
      }
    }
    return certainlyLive ? live : possible;
  }

  /** Whether it bars depends on whose approval it is. */
  private static State live(OtherApproval other) {
    String where = other.getNation().map(nation -> "-in-" + Words.of(nation)).orElse("");
    return State.of(Circumstance.OTHER_APPROVAL, "live" + where);
  }

  private static boolean isAllowedBeside(OtherApproval other) {
    return other
        .getGround()
        .filter(
            ground ->
                ground.equals(ApprovalCoexistence.SERVICE_CLOSURE)
                    || ground.equals(ApprovalCoexistence.TEMPORARY_APPROVAL))
        .isPresent();
  }

  private static boolean isDoubtful(OtherApproval other) {
    return other
        .getGround()
        .filter(
            ground ->
                ground.equals(ApprovalCoexistence.OLD_RECORD)
                    || ground.equals(ApprovalCoexistence.BEING_LOOKED_INTO))
        .isPresent();
  }

  /** Says how much is known, never what. */
  @Override
  public String toString() {
    return "Circumstances[" + known.size() + " known]";
  }
}
