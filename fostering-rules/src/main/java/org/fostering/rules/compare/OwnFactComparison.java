package org.fostering.rules.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.OwnFact;

/** What differs between the facts that two editions of a pack declare. */
final class OwnFactComparison {

  private OwnFactComparison() {}

  /** Adds what differs, and says how many are the very same. */
  static long add(List<OwnFact> before, List<OwnFact> after, List<Difference> differences) {
    Set<String> kept = new HashSet<>(before.stream().map(OwnFactComparison::key).toList());
    kept.retainAll(after.stream().map(OwnFactComparison::key).toList());
    long same = 0;
    for (Pairing<OwnFact> pair :
        Pairing.of(before, after, each -> key(each, kept), (one, two) -> one.equals(two) ? 1 : 0)) {
      if (pair.before().equals(pair.after())) {
        same++;
      } else {
        OwnFact said = pair.after().or(pair::before).orElseThrow();
        List<OwnFact> edition = pair.after().isPresent() ? after : before;
        differences.add(
            new Difference(
                DifferenceKind.of(pair),
                new Bilingual("fact: " + said.label().english(), "ffaith: " + said.label().welsh()),
                Pointer.ROOT.property("facts").index(edition.indexOf(said)),
                List.of(),
                details(pair.before(), pair.after())));
      }
    }
    return same;
  }

  /** By its name; by its place, where only one of the editions has the name. */
  private static String key(OwnFact fact, Set<String> kept) {
    return kept.contains(key(fact))
        ? key(fact)
        : fact.list().orElse("") + " " + place(Optional.of(fact));
  }

  private static String key(OwnFact fact) {
    return fact.list().orElse("") + " " + fact.name();
  }

  private static List<Difference.Detail> details(
      Optional<OwnFact> before, Optional<OwnFact> after) {
    Details details = new Details();
    details.compareWords(
        "name", "enw", before.map(OwnFact::name).orElse(""), after.map(OwnFact::name).orElse(""));
    details.compare("label", "label", before.map(OwnFact::label), after.map(OwnFact::label));
    details.compare(
        "question", "cwestiwn", before.map(OwnFact::question), after.map(OwnFact::question));
    details.compareWords("stands in", "yn sefyll yn", place(before), place(after));
    details.compareWords(
        "sensitivity",
        "sensitifrwydd",
        before.map(each -> Words.of(each.sensitivity())).orElse(""),
        after.map(each -> Words.of(each.sensitivity())).orElse(""));
    details.compareWords(
        "protected characteristic",
        "nodwedd warchodedig",
        before.flatMap(OwnFact::characteristic).map(Words::of).orElse(""),
        after.flatMap(OwnFact::characteristic).map(Words::of).orElse(""));
    return details.found();
  }

  private static String place(Optional<OwnFact> fact) {
    return fact.map(
            each ->
                place(each.place())
                    + each.counts().map(what -> " " + Words.of(what)).orElse("")
                    + each.against().map(other -> " " + place(other)).orElse(""))
        .orElse("");
  }

  private static String place(OwnFact.Place place) {
    return place instanceof OwnFact.InExtension extension
        ? String.join(
                " ",
                extension.system(),
                extension.name(),
                Words.of(extension.holds()),
                String.join(", ", extension.codes()))
            .strip()
        : String.join("/", ((OwnFact.InProperty) place).path());
  }

  /**
   * A condition over the facts of another edition: a fact that both declare in one place is one
   * fact, though what it is called or asks has changed.
   */
  static <S> Condition<S> over(Facts<S> facts, Condition<S> condition) {
    if (facts.own().isEmpty()) {
      return condition;
    }
    if (condition instanceof Condition.Compare<S, ?> compare) {
      return over(facts, compare);
    }
    if (condition instanceof Condition.All<S> all) {
      return new Condition.All<>(over(facts, all.conditions()));
    }
    if (condition instanceof Condition.Any<S> any) {
      return new Condition.Any<>(over(facts, any.conditions()));
    }
    if (condition instanceof Condition.Not<S> not) {
      return new Condition.Not<>(over(facts, not.condition()));
    }
    return condition instanceof Condition.Exists<S, ?> some ? over(facts, some) : condition;
  }

  private static <S> List<Condition<S>> over(Facts<S> facts, List<Condition<S>> conditions) {
    return conditions.stream().map(each -> over(facts, each)).toList();
  }

  @SuppressWarnings("unchecked") // values in one place that hold the same are of one type
  private static <S, T extends Comparable<T>> Condition<S> over(
      Facts<S> facts, Condition.Compare<S, T> compare) {
    Optional<OwnFact> own = compare.fact().own();
    if (own.isEmpty()) {
      return compare;
    }
    List<Fact<S, ?>> there =
        facts.facts().stream()
            .filter(fact -> fact.own().isPresent() && place(fact.own()).equals(place(own)))
            .toList();
    return there.stream()
        .filter(fact -> fact.name().equals(own.get().name()))
        .findFirst()
        .or(() -> there.stream().findFirst())
        .<Condition<S>>map(
            fact -> new Condition.Compare<>((Fact<S, T>) fact, compare.operator(), compare.value()))
        .orElse(compare);
  }

  @SuppressWarnings("unchecked") // a list of one name is of one type
  private static <S, E> Condition<S> over(Facts<S> facts, Condition.Exists<S, E> some) {
    return facts
        .list(some.several().name())
        .<Condition<S>>map(
            listed ->
                new Condition.Exists<>(
                    some.several(), over((Facts<E>) listed.each(), some.condition())))
        .orElse(some);
  }
}
