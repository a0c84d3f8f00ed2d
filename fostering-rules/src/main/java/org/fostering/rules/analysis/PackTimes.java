package org.fostering.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;
import org.fostering.rules.engine.Partitions;
import org.fostering.rules.engine.Regions;
import org.fostering.rules.engine.TooManyUnknowns;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.law.Instrument;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What is worth knowing of packs over the time axis and of what they change in each other.
 *
 * @param <S> the type of the subject
 * @param all the packs that are put together
 * @param from the first day that is of interest
 */
@SuppressWarnings("ReferenceEquality") // versions of a rule may be equal; each is one of its own
record PackTimes<S>(List<RulePack<S>> all, LocalDate from) {

  List<PackFinding> of(RulePack<S> pack) {
    List<PackFinding> found = new ArrayList<>();
    for (int i = 0; i < pack.rules().size(); i++) {
      Rule<S> rule = pack.rules().get(i);
      Pointer at = PackAnalysis.rule(i);
      lapsed(pack, rule.id(), rule.basis(), rule.mayReadProtected(), at, found);
      gap(pack, i, at, found);
    }
    for (int i = 0; i < pack.amendments().size(); i++) {
      Amendment<S> amendment = pack.amendments().get(i);
      Pointer at = Pointer.ROOT.property("amendments").index(i);
      amendment
          .decidedBy()
          .ifPresent(basis -> lapsed(pack, amendment.rule(), basis, Optional.empty(), at, found));
      amendedByTwo(pack, amendment, at, found);
      idle(pack, amendment, at, found);
    }
    return found;
  }

  private static LocalDate first(InForce days, LocalDate otherwise) {
    return days.days().flatMap(DateRange::from).orElse(otherwise);
  }

  private static Optional<LocalDate> last(InForce days) {
    return days.days().flatMap(DateRange::to);
  }

  // What is cited

  private void lapsed(
      RulePack<S> pack,
      String rule,
      Basis basis,
      Optional<Citation> mayReadProtected,
      Pointer at,
      List<PackFinding> found) {
    boolean isOver = last(basis.inForce()).map(day -> day.isBefore(from)).orElse(false);
    if (basis.inForce().days().isEmpty() || isOver || basis.nations().isEmpty()) {
      return;
    }
    Stream.concat(basis.citations().stream(), mayReadProtected.stream())
        .flatMap(citation -> uncovered(citation, basis).stream())
        .min(Comparator.naturalOrder())
        .ifPresent(
            day ->
                found.add(
                    new PackFinding(
                        pack.id(),
                        AnalysisFindingCode.BASIS_LAPSED.at(at),
                        List.of(rule),
                        Optional.of(
                            new Witness(
                                basis.nations().iterator().next(),
                                day,
                                basis.adoptedBy(),
                                Optional.empty())))));
  }

  /** The first day of interest on which the rule holds, and what it cites does not. */
  private Optional<LocalDate> uncovered(Citation citation, Basis basis) {
    Optional<InForce> days =
        Instrument.all().stream()
            .filter(each -> each.title().equals(citation.instrument()))
            .map(Instrument::inForce)
            .findFirst();
    LocalDate begins = first(basis.inForce(), from);
    LocalDate start = begins.isBefore(from) ? from : begins;
    if (days.isEmpty() || days.get().contains(start)) {
      return days.flatMap(PackTimes::last)
          .map(day -> day.plusDays(1))
          .filter(basis.inForce()::contains);
    }
    return Optional.of(start);
  }

  // Versions of a rule

  private void gap(RulePack<S> pack, int index, Pointer at, List<PackFinding> found) {
    Rule<S> rule = pack.rules().get(index);
    Optional<LocalDate> ends = last(rule.basis().inForce());
    if (ends.isEmpty()) {
      return;
    }
    LocalDate after = ends.get().plusDays(1);
    for (Nation nation : rule.basis().nations()) {
      List<InForce> others =
          pack.rules().stream()
              .filter(other -> other != rule && other.id().equals(rule.id()))
              .map(Rule::basis)
              .filter(other -> other.nations().contains(nation))
              .filter(other -> other.adoptedBy().equals(rule.basis().adoptedBy()))
              .map(Basis::inForce)
              .toList();
      Optional<LocalDate> next =
          others.stream()
              .flatMap(other -> other.days().flatMap(DateRange::from).stream())
              .filter(day -> day.isAfter(after))
              .min(Comparator.naturalOrder());
      boolean covered = others.stream().anyMatch(other -> other.contains(after));
      if (!covered && next.filter(day -> day.isAfter(from)).isPresent()) {
        found.add(
            new PackFinding(
                pack.id(),
                AnalysisFindingCode.GAP_OF_DAYS.at(at),
                List.of(rule.id()),
                Optional.of(
                    new Witness(
                        nation,
                        after.isBefore(from) ? from : after,
                        rule.basis().adoptedBy(),
                        Optional.empty()))));
        return;
      }
    }
  }

  // Amendments

  private void amendedByTwo(
      RulePack<S> pack, Amendment<S> amendment, Pointer at, List<PackFinding> found) {
    Set<Nation> nations = nations(pack, amendment);
    for (RulePack<S> other : all) {
      for (Amendment<S> its : other.amendments()) {
        if (other != pack
            && its.rule().equals(amendment.rule())
            && !Collections.disjoint(nations, nations(other, its))) {
          Set<Nation> both = EnumSet.copyOf(nations);
          both.retainAll(nations(other, its));
          found.add(
              new PackFinding(
                  pack.id(),
                  AnalysisFindingCode.AMENDED_BY_TWO.at(at),
                  List.of(amendment.rule(), other.id()),
                  Optional.of(
                      new Witness(
                          both.iterator().next(),
                          latest(begins(pack, amendment), begins(other, its)),
                          adopters(amendment, its),
                          Optional.empty()))));
          return;
        }
      }
    }
  }

  private List<Basis> bases(RulePack<S> pack, Amendment<S> amendment) {
    return amendment instanceof Amendment.Replace<S> replace
        ? pack.rules().stream()
            .filter(rule -> rule.id().equals(replace.by()))
            .map(Rule::basis)
            .toList()
        : amendment.decidedBy().stream().toList();
  }

  private Set<Nation> nations(RulePack<S> pack, Amendment<S> amendment) {
    Set<Nation> nations = EnumSet.noneOf(Nation.class);
    bases(pack, amendment).forEach(basis -> nations.addAll(basis.nations()));
    return nations;
  }

  private LocalDate begins(RulePack<S> pack, Amendment<S> amendment) {
    return bases(pack, amendment).stream()
        .map(basis -> first(basis.inForce(), from))
        .min(Comparator.naturalOrder())
        .orElse(from);
  }

  private LocalDate latest(LocalDate left, LocalDate right) {
    LocalDate later = left.isBefore(right) ? right : left;
    return later.isBefore(from) ? from : later;
  }

  private static Set<String> adopters(Amendment<?> left, Amendment<?> right) {
    Set<String> ids = new HashSet<>();
    left.decidedBy().ifPresent(basis -> ids.addAll(basis.adoptedBy()));
    right.decidedBy().ifPresent(basis -> ids.addAll(basis.adoptedBy()));
    return ids;
  }

  private void idle(RulePack<S> pack, Amendment<S> amendment, Pointer at, List<PackFinding> found) {
    if (!(amendment instanceof Amendment.Extend<S> extend)) {
      return;
    }
    List<Condition<S>> versions =
        all.stream()
            .flatMap(other -> other.rules().stream())
            .filter(rule -> rule.id().equals(extend.rule()))
            .map(Rule::condition)
            .toList();
    if (!versions.isEmpty()
        && versions.stream().allMatch(condition -> isWithin(extend.also(), condition))) {
      found.add(
          new PackFinding(
              pack.id(),
              AnalysisFindingCode.EXTENSION_IDLE.at(at.property("also")),
              List.of(extend.rule()),
              witness(extend)));
    }
  }

  /** A case of those that it adds, which the rule has already. */
  private Optional<Witness> witness(Amendment.Extend<S> extend) {
    Regions<S> regions = regions(List.of(extend.also()));
    return regions
        .smallest(regions.of(extend.also()))
        .map(
            facts ->
                new Witness(
                    extend.basis().nations().iterator().next(),
                    latest(first(extend.basis().inForce(), from), from),
                    extend.basis().adoptedBy(),
                    Optional.of(facts)));
  }

  private static <S> Regions<S> regions(List<Condition<S>> conditions) {
    return new Regions<>(new Partitions(conditions), conditions);
  }

  private static <S> boolean isWithin(Condition<S> inner, Condition<S> outer) {
    try {
      Regions<S> regions = regions(List.of(inner, outer));
      return regions.isEmpty(regions.minus(regions.of(inner), regions.of(outer)));
    } catch (TooManyUnknowns e) {
      return false;
    }
  }
}
