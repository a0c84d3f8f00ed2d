package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.fostering.model.carer.OtherApproval;
import org.fostering.model.code.ApprovalCoexistence;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Nation;
import org.fostering.model.value.Words;

/**
 * What is known of a case besides its events: whether another service's approval is live, whether a
 * determination rests on a specified offence, what the stage 1 notice or an ending by the service
 * rests on, whether terms were set, which steps were taken or not. What is not said is not known,
 * and what hangs on it cannot be determined.
 *
 * <p>What is said from a day holds until something else is said from a later one: of several
 * notices, meetings or reviews each speaks for its own time. What is said in two ways of the same
 * time is not known.
 *
 * <p>Immutable and thread-safe.
 */
public final class Circumstances {

  private static final Circumstances NOTHING_KNOWN =
      new Circumstances(Map.of(), List.of(), Optional.empty(), Map.of());

  /**
   * What one place says, from a day if one is given, and of some people if any are named; empty
   * where that place does not say.
   */
  private record Said<T>(Optional<T> what, Optional<LocalDate> from, Set<String> concerns) {

    static <T> Said<T> always(T what) {
      return new Said<>(Optional.of(what), Optional.empty(), Set.of());
    }

    private boolean isOf(Optional<String> person) {
      return person.isEmpty() || concerns.isEmpty() || concerns.contains(person.get());
    }

    private boolean isBy(LocalDate day) {
      return from.isEmpty() || !from.get().isAfter(day);
    }

    /** Whether the other speaks for a later time; what is so at any time is always spoken for. */
    private boolean isBefore(Said<T> other) {
      return from.isPresent() && other.from.isPresent() && from.get().isBefore(other.from.get());
    }

    /** What is so on a day; empty if nothing is said about it, or more than one thing. */
    static <T> Optional<T> on(LocalDate day, Optional<String> person, List<Said<T>> all) {
      Optional<T> found = Optional.empty();
      boolean several = false;
      boolean some = false;
      for (Said<T> one : all) {
        if (one.isOf(person) && one.isBy(day) && one.isLast(day, person, all)) {
          several |= some && !found.equals(one.what);
          found = one.what;
          some = true;
        }
      }
      return several ? Optional.empty() : found;
    }

    private boolean isLast(LocalDate day, Optional<String> person, List<Said<T>> all) {
      for (Said<T> other : all) {
        if (isBefore(other) && other.isOf(person) && other.isBy(day)) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<Circumstance, List<Said<State>>> known;
  private final List<OtherApproval> others;

  /** Whether these are all; empty where nothing is known of others, as a state may be instead. */
  private final Optional<Boolean> areAll;

  /** Of some steps, whether they were taken, as far as the record says it of an occasion. */
  private final Map<JourneyEvent, List<Said<Boolean>>> taken;

  private Circumstances(
      Map<Circumstance, List<Said<State>>> known,
      List<OtherApproval> others,
      Optional<Boolean> areAll,
      Map<JourneyEvent, List<Said<Boolean>>> taken) {
    this.known = known;
    this.others = others;
    this.areAll = areAll;
    this.taken = taken;
  }

  /** {@return the circumstances about which nothing is known} */
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
    Map<Circumstance, List<Said<State>>> more = new EnumMap<>(Circumstance.class);
    more.putAll(known);
    more.put(circumstance, List.of(Said.always(State.of(circumstance, code))));
    return new Circumstances(more, others, areAll, taken);
  }

  /**
   * These, and what one place of a record says about one more, beside what other places say.
   *
   * @param circumstance the circumstance
   * @param code the code of its state, such as {@code yes}; empty if that place does not say, so
   *     that what an earlier one says is not taken for it
   * @param from the day from which it is so, such as that of the notice, meeting or review of which
   *     it is said; empty if it is so at any time
   * @param concerns the local ids of the people of whom it is said; empty for everybody
   * @return the circumstances
   * @throws IllegalArgumentException if the circumstance has no such state; the message names both
   */
  public Circumstances and(
      Circumstance circumstance,
      Optional<String> code,
      Optional<LocalDate> from,
      Set<String> concerns) {
    Map<Circumstance, List<Said<State>>> more = new EnumMap<>(Circumstance.class);
    more.putAll(known);
    more.put(
        circumstance,
        plus(
            known.getOrDefault(circumstance, List.of()),
            new Said<>(code.map(its -> State.of(circumstance, its)), from, Set.copyOf(concerns))));
    return new Circumstances(more, others, areAll, taken);
  }

  /**
   * These, and whether a record says about a step at one of several occasions for it, such as one
   * of several reviews, that it was taken, on whatever day.
   *
   * @param event the step
   * @param taken true if the record says that it was taken, so that what can be so only after it is
   *     shown; false if it says that it was not; empty if it does not say
   * @param from the day of the occasion; it speaks until that of the next. Empty for any time
   * @return the circumstances
   */
  public Circumstances with(JourneyEvent event, Optional<Boolean> taken, Optional<LocalDate> from) {
    Map<JourneyEvent, List<Said<Boolean>>> more = new HashMap<>(this.taken);
    more.put(
        Objects.requireNonNull(event, "event"),
        plus(this.taken.getOrDefault(event, List.of()), new Said<>(taken, from, Set.of())));
    return new Circumstances(known, others, areAll, Map.copyOf(more));
  }

  private static <T> List<T> plus(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  /** The steps of which the record says on a day that they were taken, or that they were not. */
  Set<JourneyEvent> steps(boolean taken, LocalDate day) {
    if (this.taken.isEmpty()) {
      return Set.of();
    }
    Set<JourneyEvent> steps = new HashSet<>();
    this.taken.forEach(
        (step, said) -> {
          if (Said.on(day, Optional.empty(), said).equals(Optional.of(taken))) {
            steps.add(step);
          }
        });
    return steps;
  }

  /**
   * These, with all approvals by other services that are or may be live at the same time. An empty
   * list says that there is none.
   *
   * @param all the approvals, as a document has them
   * @return the circumstances
   */
  public Circumstances withOtherApprovals(Collection<OtherApproval> all) {
    return new Circumstances(known, List.copyOf(all), Optional.of(true), taken);
  }

  /**
   * These, with some approvals by other services, and there may be more: one of them may stand in
   * the way, and that nothing does is not known.
   *
   * @param some the approvals, as a document has them
   * @return the circumstances
   */
  public Circumstances withSomeOtherApprovals(Collection<OtherApproval> some) {
    return new Circumstances(known, List.copyOf(some), Optional.of(false), taken);
  }

  /**
   * The states in one of which a circumstance is on a day, as {@link StateBits}. Where it may be
   * several things at once, as the approvals by several services are, there is one for each.
   *
   * @param circumstance the circumstance
   * @param day the day
   * @param person of whom it is asked; empty for everybody
   * @return one number or more
   */
  long[] at(Circumstance circumstance, LocalDate day, Optional<String> person) {
    StateBits states = StateBits.of(circumstance);
    if (circumstance == Circumstance.OTHER_APPROVAL && areAll.isPresent()) {
      LongStream stated =
          others.stream()
              .filter(other -> isOf(other, person))
              .mapToLong(other -> otherApproval(other, day));
      long[] each =
          (areAll.get() ? stated : LongStream.concat(stated, LongStream.of(states.all())))
              .toArray();
      return each.length == 0 ? new long[] {Other.NONE} : each;
    }
    Optional<State> state = Said.on(day, person, known.getOrDefault(circumstance, List.of()));
    return new long[] {state.map(states::asFarAsRecorded).orElseGet(states::all)};
  }

  /** An approval of which it is not said whose it is may be that of anybody. */
  private static boolean isOf(OtherApproval other, Optional<String> person) {
    return person.isEmpty() || other.getPerson().isEmpty() || other.getPerson().equals(person);
  }

  /** The states that approvals by other services can be in. */
  private static final class Other {
    static final long NONE = bit("none");
    static final long ALLOWED_BESIDE = bit("allowed-beside");

    /** One that is live, of whatever nation. */
    private static final long LIVE = bit("live");

    private static final Map<Nation, Long> LIVE_IN = new EnumMap<>(Nation.class);

    static {
      for (Nation nation : Nation.values()) {
        LIVE_IN.put(nation, bit("live-in-" + Words.of(nation)));
      }
    }

    /** Whether it bars depends on whose approval it is. */
    static long live(OtherApproval other) {
      return other.getNation().map(LIVE_IN::get).orElse(LIVE);
    }

    private static long bit(String code) {
      return StateBits.of(Circumstance.OTHER_APPROVAL)
          .asFarAsRecorded(State.of(Circumstance.OTHER_APPROVAL, code));
    }
  }

  private static long otherApproval(OtherApproval other, LocalDate day) {
    boolean over = other.getUntil().map(last -> last.isBefore(day)).orElse(false);
    boolean notYet = other.getSince().map(first -> first.isAfter(day)).orElse(false);
    if (over || notYet) {
      return Other.NONE;
    }
    long here = isAllowedBeside(other) ? Other.ALLOWED_BESIDE : Other.live(other);
    boolean certain = other.getSince().isPresent() && !isDoubtful(other);
    return certain ? here : here | Other.NONE;
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
    return "Circumstances[" + (known.size() + taken.size()) + " known]";
  }
}
