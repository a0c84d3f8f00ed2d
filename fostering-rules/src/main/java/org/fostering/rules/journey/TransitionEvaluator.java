package org.fostering.rules.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.deadline.CaseLaw;
import org.fostering.rules.deadline.ClockSettings;
import org.fostering.rules.journey.TransitionTable.Condition;
import org.fostering.rules.journey.TransitionTable.Row;
import org.fostering.rules.journey.TransitionTable.TrackRows;

/**
 * How rows stand to where the tracks of a case stand: what they come to, and why. Not thread-safe.
 */
final class TransitionEvaluator {

  /** What the rows of an event come to together. */
  record Weighed(List<Row> by, Verdict verdict, List<TransitionReason> grounds) {

    List<Transition> rows() {
      return by.size() == 1 ? by.get(0).alone() : by.stream().map(Row::row).toList();
    }

    /** What comes too early for one of several people first, then what speaks for it most. */
    static final Comparator<Weighed> AS_NOTED =
        Comparator.comparing((Weighed one) -> !one.isPremature()).thenComparing(Weighed::verdict);

    boolean fits() {
      return verdict.compareTo(Verdict.CANNOT_TELL) <= 0;
    }

    /** Whether the case stands where the event leaves from, and what it needs is missing. */
    boolean isPremature() {
      return !fits() && by.stream().map(row -> row.row().id()).noneMatch(this::isGround);
    }

    private boolean isGround(String id) {
      return grounds.stream().anyMatch(ground -> ground.id().equals(id));
    }

    private Weighed and(Weighed other) {
      return new Weighed(
          together(by, other.by), verdict.worse(other.verdict), together(grounds, other.grounds));
    }

    /** Those of both, each once. */
    private static <T> List<T> together(List<T> some, List<T> others) {
      if (others.isEmpty() || some.isEmpty()) {
        return others.isEmpty() ? some : others;
      }
      List<T> all = new ArrayList<>(some);
      for (T other : others) {
        if (!all.contains(other)) {
          all.add(other);
        }
      }
      return List.copyOf(all);
    }
  }

  /**
   * What says by which of several rows a case goes, where most go by the one that asks for none.
   */
  private static final Set<Aspect> WAYS =
      Set.of(
          Circumstance.DERIVATION, Circumstance.DECISION_REVIEW, Circumstance.TERMINATION_GROUND);

  private static final Weighed NOTHING = new Weighed(List.of(), Verdict.ALLOWED, List.of());

  private final Journey journey;
  private final Standings standings;
  private final Circumstances circumstances;
  private final Optional<String> person;
  private final ClockSettings settings;
  private final CaseLaw law;

  TransitionEvaluator(
      Journey journey,
      Standings standings,
      Circumstances circumstances,
      Optional<String> person,
      ClockSettings settings,
      CaseLaw law) {
    this.journey = journey;
    this.standings = standings;
    this.circumstances = circumstances;
    this.person = person;
    this.settings = settings;
    this.law = law;
  }

  /**
   * What an event comes to: on each track by the row that speaks for it most, of those that leave a
   * state in which the track may stand, and on all tracks together.
   */
  Weighed weigh(List<TrackRows> judging, int part, LocalDate day) {
    Weighed all = NOTHING;
    for (TrackRows its : judging) {
      for (int in : concerned(its, part, day)) {
        Row best = best(its, in, day);
        Verdict verdict = verdict(best, in, day);
        Weighed one =
            new Weighed(
                List.of(best),
                verdict,
                verdict == Verdict.ALLOWED ? List.of() : grounds(best, in, day));
        all = all.by().isEmpty() ? one : all.and(one);
      }
    }
    return all;
  }

  /**
   * The parts that an event concerns. One that does not say of which part it is concerns those to
   * which it may happen most, and of these the ones that run; where none runs it begins another, in
   * the case as a whole.
   */
  List<Integer> concerned(TrackRows judging, int part, LocalDate day) {
    Track track = judging.track();
    if (part != Standings.WHOLE || !standings.isOfParts(track)) {
      return List.of(part);
    }
    List<Integer> most = new ArrayList<>();
    List<Integer> running = new ArrayList<>();
    Verdict least = Verdict.OTHER_NATION;
    for (int in = Standings.WHOLE; in <= standings.last(track, part); in++) {
      Verdict verdict = verdict(best(judging, in, day), in, day);
      int place = standings.place(track, in);
      boolean counts = in > Standings.WHOLE || verdict == Verdict.ALLOWED || standings.runs(place);
      if (!counts || verdict.compareTo(least) > 0) {
        continue;
      }
      if (verdict.compareTo(least) < 0) {
        most.clear();
        running.clear();
        least = verdict;
      }
      most.add(in);
      if (standings.runs(place)) {
        running.add(in);
      }
    }
    if (!running.isEmpty()) {
      return running;
    }
    return most.contains(Standings.WHOLE) ? List.of(Standings.WHOLE) : most;
  }

  private Row best(TrackRows its, int part, LocalDate day) {
    long possible = standings.possible(standings.place(its.track(), part));
    boolean someLeave = false;
    for (Row row : its.rows()) {
      someLeave |= (row.from() & possible) != 0;
    }
    Row best = its.rows().get(0);
    Verdict least = Verdict.OTHER_NATION;
    for (Row row : its.rows()) {
      if (!someLeave || (row.from() & possible) != 0) {
        Verdict verdict = verdict(row, part, day);
        if (verdict.compareTo(least) < 0
            || (verdict == least && lacksLess(row, best, verdict, part, day))) {
          best = row;
          least = verdict;
        }
      }
    }
    return best;
  }

  /**
   * Of two rows that come to the same, that which speaks of the case lacks less of what it needs,
   * unless the case is known not to go its way.
   */
  private boolean lacksLess(Row row, Row other, Verdict verdict, int part, LocalDate day) {
    if (verdict == Verdict.ALLOWED) {
      return false;
    }
    boolean open = isOpen(row, part, day);
    return open == isOpen(other, part, day)
        ? lacking(row, part, day) < lacking(other, part, day)
        : open;
  }

  /** Whether a row leaves where the case stands, and nothing says that it goes another way. */
  private boolean isOpen(Row row, int part, LocalDate day) {
    return ofStanding(row, part) == Verdict.ALLOWED
        && row.requires().stream()
            .filter(condition -> WAYS.contains(condition.requirement().aspect()))
            .allMatch(condition -> verdict(condition, part, day) != Verdict.NOT_ALLOWED);
  }

  private int lacking(Row row, int part, LocalDate day) {
    int lacking = ofStanding(row, part) == Verdict.ALLOWED ? 0 : 1;
    for (Condition condition : row.requires()) {
      lacking += verdict(condition, part, day) == Verdict.ALLOWED ? 0 : 1;
    }
    return lacking;
  }

  /** What the event of a row comes to by it. */
  Verdict verdict(Row row, int part, LocalDate day) {
    if (!row.inForce()) {
      return Verdict.LAW_NOT_CARRIED;
    }
    return ofStanding(row, part).worse(verdict(row.requires(), part, day));
  }

  private Verdict ofStanding(Row row, int part) {
    Track track = row.row().track();
    return row.isCarried()
        ? compare(track, standings.possible(standings.place(track, part)), row.from())
        : Verdict.LAW_NOT_CARRIED;
  }

  private List<TransitionReason> grounds(Row row, int part, LocalDate day) {
    Verdict here = ofStanding(row, part);
    List<TransitionReason> grounds =
        here == Verdict.ALLOWED ? List.of() : List.of(ground(row.row(), here));
    return row.inForce()
        ? Weighed.together(grounds, unmet(row.requires(), part, day))
        : law.saving(day).map(TransitionReason::ofEarlierLaw).map(List::of).orElse(grounds);
  }

  private static TransitionReason ground(Transition row, Verdict verdict) {
    Bilingual why =
        verdict == Verdict.LAW_NOT_CARRIED
            ? TransitionReason.NOT_CARRIED
            : row.why().orElse(TransitionReason.NOT_CARRIED);
    return new TransitionReason(
        row.id(), verdict, why, row.basis().citations(), row.basis().certainty());
  }

  /** What requirements come to together. */
  Verdict verdict(Collection<Condition> conditions, int part, LocalDate day) {
    Verdict all = Verdict.ALLOWED;
    for (Condition condition : conditions) {
      all = all.worse(verdict(condition, part, day));
    }
    return all;
  }

  /** Why requirements do not hold, or why that cannot be determined. */
  List<TransitionReason> unmet(Collection<Condition> conditions, int part, LocalDate day) {
    List<TransitionReason> grounds = List.of();
    for (Condition condition : conditions) {
      Verdict verdict = verdict(condition, part, day);
      if (verdict != Verdict.ALLOWED) {
        grounds = Weighed.together(grounds, List.of(ground(condition.requirement(), verdict)));
      }
    }
    return grounds;
  }

  private static TransitionReason ground(Requirement requirement, Verdict verdict) {
    return new TransitionReason(
        requirement.id(),
        verdict,
        requirement.why(),
        requirement.basis().citations(),
        requirement.basis().certainty());
  }

  private Verdict verdict(Condition condition, int part, LocalDate day) {
    Verdict found = found(condition, part, day);
    if (found != Verdict.CANNOT_TELL) {
      return found;
    }
    if (condition.requirement().isStatedOnly()) {
      return Verdict.NOT_ALLOWED;
    }
    return condition.requirement().isNamedOnly() ? Verdict.ALLOWED : found;
  }

  /** What comes of looking at a requirement. */
  private Verdict found(Condition condition, int part, LocalDate day) {
    Requirement requirement = condition.requirement();
    if (!settings.reads(requirement.only())) {
      return Verdict.ALLOWED;
    }
    Verdict verdict =
        requirement.aspect() instanceof Track track
            ? ofTrack(
                requirement,
                standings.possible(standings.place(track, part)),
                condition.states(),
                day)
            : ofCircumstance((Circumstance) requirement.aspect(), condition.states(), day);
    return verdict == Verdict.ALLOWED || requirement.basis().certainty().isVerified()
        ? verdict
        : Verdict.LAW_NOT_CARRIED;
  }

  /**
   * What can be so only after a step that was not taken is not so, and what is so after a step that
   * was taken is shown, though its day is not recorded or comes later.
   */
  private Verdict ofTrack(Requirement requirement, long possible, long wanted, LocalDate day) {
    Verdict verdict = compare(requirement.aspect(), possible, wanted);
    if (verdict != Verdict.NOT_SHOWN) {
      return verdict;
    }
    Set<JourneyEvent> taken = circumstances.steps(true, day);
    if (!taken.isEmpty() && journey.leadsBy(taken, requirement, possible, wanted)) {
      return Verdict.ALLOWED;
    }
    Set<JourneyEvent> notTaken = circumstances.steps(false, day);
    return notTaken.isEmpty() || journey.mayLeadWithout(notTaken, requirement, possible, wanted)
        ? verdict
        : Verdict.NOT_ALLOWED;
  }

  /** What may be several things at once holds of each of them, or not at all. */
  private Verdict ofCircumstance(Circumstance circumstance, long wanted, LocalDate day) {
    Verdict all = Verdict.ALLOWED;
    for (long possible : circumstances.at(circumstance, day, person)) {
      all = all.worse(compare(circumstance, possible, wanted));
    }
    return all;
  }

  /** Every requirement of the rows that speak for an event, and what came of looking at it. */
  List<CheckedRequirement> lookedAt(Weighed weighed, int part, LocalDate day) {
    List<CheckedRequirement> all = List.of();
    for (Row row : weighed.by()) {
      if (row.inForce()) {
        for (Condition condition : row.requires()) {
          if (settings.reads(condition.requirement().only())) {
            all = with(all, condition.checked(found(condition, part, day)));
          }
        }
      }
    }
    return all;
  }

  private static List<CheckedRequirement> with(
      List<CheckedRequirement> all, CheckedRequirement one) {
    if (all.contains(one)) {
      return all;
    }
    List<CheckedRequirement> more = all.isEmpty() ? new ArrayList<>(4) : all;
    more.add(one);
    return more;
  }

  private Verdict compare(Aspect aspect, long possible, long wanted) {
    long fit = possible & wanted;
    if (fit == possible) {
      return Verdict.ALLOWED;
    }
    if (fit != 0) {
      return Verdict.CANNOT_TELL;
    }
    StateBits states = StateBits.of(aspect);
    if ((states.mayBe(possible) & wanted) != 0) {
      return Verdict.NOT_SHOWN;
    }
    boolean silent = (possible & ~states.silent()) == 0;
    return silent && journey.mayLead(aspect, possible, wanted)
        ? Verdict.NOT_SHOWN
        : Verdict.NOT_ALLOWED;
  }
}
