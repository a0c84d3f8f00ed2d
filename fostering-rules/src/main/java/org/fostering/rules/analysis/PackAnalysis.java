package org.fostering.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.finding.Pointer;
import org.fostering.rules.decision.StandingRules;
import org.fostering.rules.decision.StandingRules.Standing;
import org.fostering.rules.engine.DecisionDiagrams.Node;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Regions;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Effect;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What can be said of rules over all values that their facts may have, before any case is decided
 * by them.
 *
 * <p>Facts count as independent of each other: that a date of birth and an age hang together is not
 * known here. Thread-safe, as nothing is kept.
 *
 * @param <S> the type of the subject
 */
@SuppressWarnings("ReferenceEquality") // conditions that may be equal are distinguished cheaply
public final class PackAnalysis<S> {

  private final Set<String> looked = new HashSet<>();
  private final List<RulePack<S>> packs;
  private final List<RulePack<S>> all;
  private final LocalDate from;
  private final Partitions partitions;
  private final Map<List<Object>, PackFinding> found = new LinkedHashMap<>();
  private final Map<Condition<S>, Condition<S>> extended = new HashMap<>();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final Set<List<Integer>> seen = new HashSet<>();

  private PackAnalysis(List<RulePack<S>> packs, List<RulePack<S>> all, LocalDate from) {
    this.packs = packs;
    this.all = all;
    this.from = from;
    packs.forEach(pack -> looked.add(pack.id()));
    List<Condition<S>> conditions = new ArrayList<>();
    for (RulePack<S> pack : all) {
      pack.rules().stream().map(Rule::condition).forEach(conditions::add);
      for (Amendment<S> amendment : pack.amendments()) {
        if (amendment instanceof Amendment.Extend<S> extend) {
          conditions.add(extend.also());
        }
      }
    }
    this.partitions = new Partitions(conditions);
  }

  /**
   * Looks at packs.
   *
   * @param <S> the type of the subject
   * @param packs the packs to look at
   * @param beside those with which they are put together, such as the law, about which nothing is
   *     said but what they have to do with these
   * @param from the first day that is of interest; what ended before it is left alone
   * @return what is worth knowing, in the order of the packs and their rules; empty if nothing is.
   *     None of it is an error
   */
  public static <S> List<PackFinding> of(
      Collection<RulePack<S>> packs, Collection<RulePack<S>> beside, LocalDate from) {
    Objects.requireNonNull(from, "from");
    List<RulePack<S>> looked = List.copyOf(packs);
    List<RulePack<S>> all = Stream.concat(beside.stream(), looked.stream()).distinct().toList();
    PackAnalysis<S> analysis = new PackAnalysis<>(looked, all, from);
    analysis.look();
    return analysis.sorted();
  }

  private List<PackFinding> sorted() {
    List<PackFinding> sorted = new ArrayList<>();
    for (RulePack<S> pack : packs) {
      found.values().stream().filter(each -> each.pack().equals(pack.id())).forEach(sorted::add);
    }
    return sorted;
  }

  private void look() {
    PackTimes<S> times = new PackTimes<>(all, from);
    for (RulePack<S> pack : packs) {
      times.of(pack).forEach(this::add);
      for (int i = 0; i < pack.rules().size(); i++) {
        parts(pack, i);
      }
    }
    StandingRules<S> rules = new StandingRules<>(all);
    Set<Rule<S>> stood = new HashSet<>();
    for (Slice slice : Slice.of(all, from)) {
      List<Standing<S>> standing = rules.in(slice.nation(), slice.day(), slice.adopters());
      standing.forEach(each -> stood.add(each.rule()));
      standing.forEach(each -> single(each, slice));
      pairs(standing, slice);
      groups(standing, slice);
    }
    for (RulePack<S> pack : packs) {
      neverStanding(pack, stood);
    }
  }

  private void add(PackFinding finding) {
    found.putIfAbsent(
        List.of(
            finding.pack(), finding.finding().code(), finding.finding().pointer(), finding.rules()),
        finding);
  }

  private void add(
      AnalysisFindingCode code,
      Standing<S> at,
      List<String> rules,
      Slice slice,
      Condition<?> facts) {
    add(new PackFinding(at.pack(), code.at(place(at)), rules, Optional.of(slice.showing(facts))));
  }

  private Pointer place(Standing<S> standing) {
    RulePack<S> pack =
        all.stream().filter(each -> each.id().equals(standing.pack())).findFirst().orElseThrow();
    return rule(pack.rules().indexOf(standing.rule()));
  }

  static Pointer rule(int index) {
    return Pointer.ROOT.property("rules").index(index);
  }

  private void notAnalysed(Standing<S> at, List<String> rules) {
    add(
        new PackFinding(
            at.pack(), AnalysisFindingCode.NOT_ANALYSED.at(place(at)), rules, Optional.empty()));
  }

  private boolean isLookedAt(Standing<S> standing) {
    return looked.contains(standing.pack());
  }

  // One rule

  private void parts(RulePack<S> pack, int index) {
    Rule<S> rule = pack.rules().get(index);
    Pointer at = rule(index).property("when");
    try {
      Pointer idle = Pointer.ROOT;
      for (RuleParts.Without<S> without : RuleParts.of(rule.condition(), at)) {
        if (!idle.equals(Pointer.ROOT) && without.part().toString().startsWith(idle + "/")) {
          continue;
        }
        List<Condition<S>> both = List.of(rule.condition(), without.rest());
        Partitions of = new Partitions(both);
        if (new Regions<>(of, both).areEqual(rule.condition(), without.rest())) {
          idle = without.part();
          add(
              new PackFinding(
                  pack.id(),
                  AnalysisFindingCode.PART_IDLE.at(without.part()),
                  List.of(rule.id()),
                  Optional.empty()));
        }
      }
    } catch (TooManyUnknowns e) {
      // Too many facts in one condition to look at each part of it.
    }
  }

  private void single(Standing<S> each, Slice slice) {
    if (isLookedAt(each) && isNew(each, each)) {
      try {
        holdsAlways(each, slice, Subject.of(List.of(each.condition()), partitions));
      } catch (TooManyUnknowns e) {
        notAnalysed(each, List.of(each.rule().id()));
      }
    }
  }

  private <E> void holdsAlways(Standing<S> each, Slice slice, Subject<E> subject) {
    boolean whole = subject.conditions().get(0) == each.condition();
    if (whole && subject.regions().isEmpty(subject.regions().not(subject.where(0)))) {
      add(
          AnalysisFindingCode.ALWAYS_HOLDS,
          each,
          List.of(each.rule().id()),
          slice,
          Condition.all());
    }
  }

  private void neverStanding(RulePack<S> pack, Set<Rule<S>> stood) {
    Set<String> ids = new HashSet<>();
    stood.forEach(rule -> ids.add(rule.id()));
    for (int i = 0; i < pack.rules().size(); i++) {
      Rule<S> rule = pack.rules().get(i);
      boolean commences = rule.basis().inForce().days().isPresent();
      if (commences && ids.add(rule.id())) {
        add(
            new PackFinding(
                pack.id(),
                AnalysisFindingCode.NEVER_STANDS.at(rule(i)),
                List.of(rule.id()),
                Optional.empty()));
      }
    }
  }

  // Two rules

  /** Whether two rules were not looked at together before, as they stand. */
  private boolean isNew(Standing<S> left, Standing<S> right) {
    return seen.add(
        List.of(
            number(left.rule()), number(once(left)), number(right.rule()), number(once(right))));
  }

  private int number(Object what) {
    return numbers.computeIfAbsent(what, key -> numbers.size());
  }

  /** The same condition as one object: what others added is put together anew for each slice. */
  private Condition<S> once(Standing<S> standing) {
    Condition<S> condition = standing.condition();
    return condition == standing.rule().condition()
        ? condition
        : extended.computeIfAbsent(condition, key -> key);
  }

  private void pairs(List<Standing<S>> standing, Slice slice) {
    for (int i = 0; i < standing.size(); i++) {
      for (int j = i + 1; j < standing.size(); j++) {
        Standing<S> left = standing.get(i);
        Standing<S> right = standing.get(j);
        if ((isLookedAt(left) || isLookedAt(right)) && isNew(left, right)) {
          pair(left, right, slice);
        }
      }
    }
  }

  private void pair(Standing<S> left, Standing<S> right, Slice slice) {
    List<String> ids = List.of(left.rule().id(), right.rule().id());
    Standing<S> own = isLookedAt(right) ? right : left;
    try {
      RulePair.look(
              left.condition(),
              left.rule().effect(),
              right.condition(),
              right.rule().effect(),
              partitions)
          .ifPresent(
              two -> {
                Standing<S> at = two.isOfSecond() ? right : left;
                Standing<S> other = two.isOfSecond() ? left : right;
                // What is said about a rule of the law beside is said at the rule that is looked
                // at.
                boolean turned = !isLookedAt(at);
                if (!turned || two.code() != AnalysisFindingCode.SUBSUMED) {
                  Standing<S> place = turned ? other : at;
                  add(
                      two.code(),
                      place,
                      List.of(place.rule().id(), (turned ? at : other).rule().id()),
                      slice,
                      two.facts());
                }
              });
    } catch (TooManyUnknowns e) {
      notAnalysed(own, ids);
    }
  }

  // Several rules on the same facts

  private void groups(List<Standing<S>> standing, Slice slice) {
    Map<List<Object>, List<Standing<S>>> groups = new LinkedHashMap<>();
    for (Standing<S> each : standing) {
      Effect effect = each.rule().effect();
      if (isLookedAt(each) && effect != Effect.INFO) {
        groups
            .computeIfAbsent(
                List.of(Subject.reads(each.condition()), effect.isOfRoutes() ? effect : ""),
                key -> new ArrayList<>())
            .add(each);
      }
    }
    for (List<Standing<S>> group : groups.values()) {
      if (group.size() > 1) {
        group(group, slice);
      }
    }
  }

  private void group(List<Standing<S>> group, Slice slice) {
    try {
      group(group, slice, Subject.of(group.stream().map(Standing::condition).toList(), partitions));
    } catch (TooManyUnknowns e) {
      notAnalysed(group.get(0), group.stream().map(each -> each.rule().id()).toList());
    }
  }

  private <E> void group(List<Standing<S>> group, Slice slice, Subject<E> subject) {
    if (!subject.isOfOne()) {
      return;
    }
    Node union = subject.where(0);
    boolean single = subject.regions().isEmpty(subject.regions().not(union));
    for (int i = 1; i < group.size(); i++) {
      Node next = subject.where(i);
      single |= subject.regions().isEmpty(subject.regions().not(next));
      union = subject.regions().or(union, next);
    }
    List<String> ids = group.stream().map(each -> each.rule().id()).distinct().toList();
    Standing<S> first = group.get(0);
    if (subject.regions().isEmpty(subject.regions().not(union))) {
      boolean whole = subject.conditions().get(0) == first.condition();
      if (!single && whole) {
        add(AnalysisFindingCode.INESCAPABLE, first, ids, slice, Condition.all());
      }
    } else {
      subject
          .showing(subject.regions().gap(union))
          .ifPresent(facts -> add(AnalysisFindingCode.GAP_OF_VALUES, first, ids, slice, facts));
    }
  }
}
