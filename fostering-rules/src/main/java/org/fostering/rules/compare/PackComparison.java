package org.fostering.rules.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Words;
import org.fostering.rules.analysis.ConditionChange;
import org.fostering.rules.law.Basis;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.InForce;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;

/**
 * What differs between two editions of a pack of rules. Whether a condition came to be another is
 * decided over all values of its facts: one that is only written otherwise is said to be the same
 * in effect, and of one that changed the fewest facts are named with which it holds now and did
 * not, or did and does not.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class PackComparison {

  private PackComparison() {}

  /**
   * Compares two packs.
   *
   * @param <S> the type of the subject
   * @param before the old pack
   * @param after the new pack
   * @return the differences: of the facts that the packs declare, of the rules, and of the
   *     amendments
   */
  public static <S> Comparison of(RulePack<S> before, RulePack<S> after) {
    List<Difference> differences = new ArrayList<>();
    pack(before, after).ifPresent(differences::add);
    long same =
        OwnFactComparison.add(before.facts().own(), after.facts().own(), differences)
            + rules(before, after, differences)
            + amendments(before, after, differences);
    return new Comparison(
        Comparison.Compared.RULE_PACK, before.reference(), after.reference(), same, differences);
  }

  private static Optional<Difference> pack(RulePack<?> before, RulePack<?> after) {
    Details details = new Details();
    details.compareWords("id", "id", before.id(), after.id());
    details.compare("title", "teitl", Optional.of(before.title()), Optional.of(after.title()));
    return details.found().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Difference(
                DifferenceKind.CHANGED,
                Details.same(after.id()),
                Pointer.ROOT,
                List.of(),
                details.found()));
  }

  // Rules

  private static <S> long rules(
      RulePack<S> before, RulePack<S> after, List<Difference> differences) {
    long same = 0;
    List<Rule<S>> gone = new ArrayList<>();
    List<Rule<S>> added = new ArrayList<>();
    for (Pairing<Rule<S>> pair :
        Pairing.of(before.rules(), after.rules(), Rule::id, PackComparison::likeness)) {
      if (pair.before().isEmpty()) {
        added.add(pair.after().orElseThrow());
      } else if (pair.after().isEmpty()) {
        gone.add(pair.before().get());
      } else if (pair.before().equals(pair.after())) {
        same++;
      } else {
        Difference difference =
            changed(
                before,
                pair.before().get(),
                pair.after().get(),
                pointer(after, pair.after().get()));
        // A fact that is declared otherwise is reported itself, and not at each rule that reads it.
        if (difference.details().isEmpty()) {
          same++;
        } else {
          differences.add(difference);
        }
      }
    }
    for (Rule<S> rule : added) {
      Optional<Rule<S>> renamed =
          gone.stream().filter(old -> isRenamed(before, old, rule)).findFirst();
      renamed.ifPresent(gone::remove);
      differences.add(
          renamed
              .map(old -> changed(before, old, rule, pointer(after, rule)))
              .orElseGet(() -> whole(DifferenceKind.NEW, rule, pointer(after, rule))));
    }
    gone.forEach(rule -> differences.add(whole(DifferenceKind.GONE, rule, pointer(before, rule))));
    return same;
  }

  private static <S> Pointer pointer(RulePack<S> pack, Rule<S> rule) {
    return Pointer.ROOT.property("rules").index(pack.rules().indexOf(rule));
  }

  private static int likeness(Rule<?> one, Rule<?> two) {
    return (one.basis().nations().equals(two.basis().nations()) ? 4 : 0)
        + (one.basis().adoptedBy().equals(two.basis().adoptedBy()) ? 2 : 0)
        + (start(one.basis()).equals(start(two.basis())) ? 2 : 0)
        + (one.condition().equals(two.condition()) ? 1 : 0);
  }

  private static Optional<LocalDate> start(Basis basis) {
    return basis.inForce().days().flatMap(DateRange::from);
  }

  /** Whether a rule is another of the old pack under a new id: the same where, when and what. */
  private static <S> boolean isRenamed(RulePack<S> pack, Rule<S> before, Rule<S> after) {
    ConditionChange.Kind kind =
        ConditionChange.between(
                before.condition(), OwnFactComparison.over(pack.facts(), after.condition()))
            .kind();
    return before.effect() == after.effect()
        && before.basis().nations().equals(after.basis().nations())
        && before.basis().inForce().equals(after.basis().inForce())
        && before.basis().adoptedBy().equals(after.basis().adoptedBy())
        && (kind == ConditionChange.Kind.SAME || kind == ConditionChange.Kind.SAME_IN_EFFECT);
  }

  private static Difference whole(DifferenceKind kind, Rule<?> rule, Pointer at) {
    boolean isNew = kind == DifferenceKind.NEW;
    List<Difference.Detail> details = new ArrayList<>();
    add("effect", "effaith", Details.words(Words.of(rule.effect())), isNew, details);
    add("says", "yn dweud", Optional.of(rule.reason()), isNew, details);
    add("when", "pryd", Optional.of(rule.condition().inWords()), isNew, details);
    return new Difference(kind, Details.same(rule.id()), at, rule.basis().places(), details);
  }

  private static void add(
      String english,
      String welsh,
      Optional<Bilingual> said,
      boolean isNew,
      List<Difference.Detail> details) {
    details.add(
        new Difference.Detail(
            new Bilingual(english, welsh),
            isNew ? Optional.empty() : said,
            isNew ? said : Optional.empty()));
  }

  private static <S> Difference changed(
      RulePack<S> pack, Rule<S> before, Rule<S> after, Pointer at) {
    Details effect = new Details();
    effect.compareWords("effect", "effaith", Words.of(before.effect()), Words.of(after.effect()));
    basis(before.basis(), after.basis(), effect);
    Details wording = new Details();
    wording.compareWords("id", "id", before.id(), after.id());
    wording.compare("says", "yn dweud", Optional.of(before.reason()), Optional.of(after.reason()));
    wording.compareWords("owner", "perchennog", before.basis().owner(), after.basis().owner());
    wording.compareAll(
        "written in", "wedi’i ysgrifennu yn", before.basis().places(), after.basis().places());
    protectedBy(before.mayReadProtected(), after.mayReadProtected(), wording);
    ConditionChange change =
        ConditionChange.between(
            before.condition(), OwnFactComparison.over(pack.facts(), after.condition()));
    when(before.condition(), after.condition(), change, effect);
    boolean same = effect.found().isEmpty() || isWritten(change, effect.found().size());
    List<Difference.Detail> details = new ArrayList<>(effect.found());
    details.addAll(wording.found());
    Set<String> citations = new LinkedHashSet<>(before.basis().places());
    citations.addAll(after.basis().places());
    // What it rests on and says are of weight to people, though they change no outcome.
    boolean otherwiseSame = same && wording.found().stream().allMatch(PackComparison::isId);
    return new Difference(
        otherwiseSame ? DifferenceKind.SAME_IN_EFFECT : DifferenceKind.CHANGED,
        Details.same(after.id()),
        at,
        List.copyOf(citations),
        details);
  }

  private static boolean isId(Difference.Detail detail) {
    return detail.what().english().equals("id");
  }

  private static boolean isWritten(ConditionChange change, int details) {
    return change.kind() == ConditionChange.Kind.SAME_IN_EFFECT && details == 1;
  }

  private static void protectedBy(
      Optional<Citation> before, Optional<Citation> after, Details details) {
    details.compareWords(
        "may read what is protected by",
        "caiff ddarllen yr hyn a ddiogelir yn ôl",
        before.map(Citation::toString).orElse(""),
        after.map(Citation::toString).orElse(""));
  }

  private static void basis(Basis before, Basis after, Details details) {
    details.compareWords("force", "grym", Words.of(before.source()), Words.of(after.source()));
    details.compareAll(
        "nations",
        "cenhedloedd",
        before.nations().stream().map(Words::of).toList(),
        after.nations().stream().map(Words::of).toList());
    details.compareWords("days", "dyddiau", days(before.inForce()), days(after.inForce()));
    details.compareAll("adopted by", "mabwysiadwyd gan", before.adoptedBy(), after.adoptedBy());
    details.compareWords(
        "certainty", "sicrwydd", Words.of(before.certainty()), Words.of(after.certainty()));
  }

  private static String days(InForce days) {
    return days.days()
        .map(range -> day(range.from()) + "–" + day(range.to()))
        .orElse("not-commenced");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("…");
  }

  private static void when(
      Condition<?> before, Condition<?> after, ConditionChange change, Details details) {
    if (change.kind() == ConditionChange.Kind.SAME) {
      return;
    }
    boolean written = change.kind() == ConditionChange.Kind.SAME_IN_EFFECT;
    details
        .found()
        .add(
            new Difference.Detail(
                written
                    ? new Bilingual("when, written otherwise", "pryd, wedi’i ysgrifennu’n wahanol")
                    : new Bilingual("when", "pryd"),
                Optional.of(before.inWords()),
                Optional.of(after.inWords())));
    details.compare(
        "holds now, and did not, with",
        "yn dal nawr, ac nid oedd, gyda",
        Optional.empty(),
        facts(change.gained()));
    details.compare(
        "held, and does not now, with",
        "yn dal gynt, ac nid nawr, gyda",
        facts(change.lost()),
        Optional.empty());
  }

  private static Optional<Bilingual> facts(Optional<Condition<?>> facts) {
    return facts.map(Condition::inWords);
  }

  // Amendments

  private static <S> long amendments(
      RulePack<S> before, RulePack<S> after, List<Difference> differences) {
    long same = 0;
    Function<Amendment<S>, String> key =
        each -> each.getClass().getSimpleName() + " " + each.rule();
    for (Pairing<Amendment<S>> pair :
        Pairing.of(
            before.amendments(), after.amendments(), key, (one, two) -> one.equals(two) ? 1 : 0)) {
      if (pair.before().equals(pair.after())) {
        same++;
      } else {
        differences.add(amendment(pair, before, after));
      }
    }
    return same;
  }

  private static <S> Difference amendment(
      Pairing<Amendment<S>> pair, RulePack<S> before, RulePack<S> after) {
    Amendment<S> said = pair.after().or(pair::before).orElseThrow();
    DifferenceKind kind = DifferenceKind.of(pair);
    Details details = new Details();
    details.compare(
        "what it does to the rule",
        "beth mae’n ei wneud i’r rheol",
        pair.before().map(PackComparison::does),
        pair.after().map(PackComparison::does));
    details.compare(
        "why", "pam", pair.before().map(Amendment::why), pair.after().map(Amendment::why));
    Optional<Basis> old = pair.before().flatMap(Amendment::decidedBy);
    Optional<Basis> decided = pair.after().flatMap(Amendment::decidedBy);
    if (old.isPresent() && decided.isPresent()) {
      basis(old.get(), decided.get(), details);
    }
    if (pair.before().orElse(null) instanceof Amendment.Extend<S> one
        && pair.after().orElse(null) instanceof Amendment.Extend<S> two) {
      ConditionChange change =
          ConditionChange.between(one.also(), OwnFactComparison.over(before.facts(), two.also()));
      when(one.also(), two.also(), change, details);
      kind =
          change.kind() == ConditionChange.Kind.SAME_IN_EFFECT && details.found().size() == 1
              ? DifferenceKind.SAME_IN_EFFECT
              : kind;
    }
    Pointer amendments = Pointer.ROOT.property("amendments");
    return new Difference(
        kind,
        Details.same(said.rule()),
        amendments.index((pair.after().isPresent() ? after : before).amendments().indexOf(said)),
        said.decidedBy().map(Basis::places).orElse(List.of()),
        Objects.requireNonNull(details.found()));
  }

  private static Bilingual does(Amendment<?> amendment) {
    if (amendment instanceof Amendment.Replace<?> replace) {
      return new Bilingual(
          "replaces it by " + replace.by(), "yn rhoi " + replace.by() + " yn ei lle");
    }
    return amendment instanceof Amendment.Extend<?>
        ? new Bilingual("adds cases to it", "yn ychwanegu achosion ati")
        : new Bilingual("retires it", "yn ei hymddeol");
  }
}
