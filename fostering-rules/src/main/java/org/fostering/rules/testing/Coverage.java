package org.fostering.rules.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Nation;
import org.fostering.rules.law.Basis;
import org.fostering.rules.rule.Amendment;
import org.fostering.rules.rule.Condition;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactView;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.Rule;
import org.fostering.rules.rule.RulePack;
import org.fostering.rules.rule.Truth;

/**
 * What cases saw of the conditions of a pack. It reads conditions in a way of its own, so that the
 * mechanism does not vouch for itself.
 */
final class Coverage<S> {

  private final List<Part<S>> parts = new ArrayList<>();
  private final Map<String, Set<Truth>> seen = new LinkedHashMap<>();

  /** A condition of the pack, where and when it is asked, and the rule that a message names. */
  private record Part<S>(String rule, Basis basis, Condition<S> condition) {}

  Coverage(RulePack<S> pack) {
    for (Rule<S> rule : pack.rules()) {
      parts.add(new Part<>(rule.id(), rule.basis(), rule.condition()));
    }
    for (Amendment<S> amendment : pack.amendments()) {
      if (amendment instanceof Amendment.Extend<S> extend) {
        parts.add(new Part<>(extend.rule(), extend.basis(), extend.also()));
      }
    }
    parts.forEach(part -> expect(part.rule(), part.condition()));
  }

  private void expect(String rule, Condition<?> condition) {
    condition.visit(
        part -> {
          if (part instanceof Condition.Compare<?, ?> || part instanceof Condition.Custom<?>) {
            seen.put(name(rule, part), EnumSet.noneOf(Truth.class));
          }
        });
  }

  private static String name(String rule, Condition<?> leaf) {
    return "rule " + rule + ": " + leaf.inWords().english();
  }

  /** Looks at a case. */
  void see(S subject, Nation nation, LocalDate asOf) {
    FactContext context = FactContext.on(asOf);
    for (Part<S> part : parts) {
      if (part.basis().nations().contains(nation) && part.basis().inForce().contains(asOf)) {
        see(part.rule(), part.condition(), subject, context);
      }
    }
  }

  private <T> void see(String rule, Condition<T> condition, T subject, FactContext context) {
    if (condition instanceof Condition.All<T> all) {
      all.conditions().forEach(part -> see(rule, part, subject, context));
    } else if (condition instanceof Condition.Any<T> any) {
      any.conditions().forEach(part -> see(rule, part, subject, context));
    } else if (condition instanceof Condition.Not<T> not) {
      see(rule, not.condition(), subject, context);
    } else if (condition instanceof Condition.Exists<T, ?> some) {
      seeEach(rule, some, subject, context);
    } else {
      Truth truth =
          condition instanceof Condition.Compare<T, ?> compare
              ? compare(compare, subject, context)
              : inJava((Condition.Custom<T>) condition, subject, context);
      seen.computeIfAbsent(name(rule, condition), leaf -> EnumSet.noneOf(Truth.class)).add(truth);
    }
  }

  private <T, E> void seeEach(
      String rule, Condition.Exists<T, E> some, T subject, FactContext context) {
    for (Element<E> element : some.several().read(subject, context).elements()) {
      see(rule, some.condition(), element.value(), context);
    }
  }

  private static <T, V extends Comparable<V>> Truth compare(
      Condition.Compare<T, V> compare, T subject, FactContext context) {
    Known<V> known = compare.fact().read(subject, context);
    V value = compare.value();
    boolean below = known.most().map(most -> most.compareTo(value) < 0).orElse(false);
    boolean above = known.least().map(least -> least.compareTo(value) > 0).orElse(false);
    boolean atLeast = above || known.least().map(least -> least.equals(value)).orElse(false);
    return switch (compare.operator()) {
      case EQUAL -> settled(known.value().map(value::equals).orElse(false), below || above);
      case BELOW -> settled(below, atLeast);
      case AT_LEAST -> settled(atLeast, below);
    };
  }

  private static Truth settled(boolean holds, boolean fails) {
    return holds ? Truth.TRUE : fails ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static <T> Truth inJava(Condition.Custom<T> condition, T subject, FactContext context) {
    return condition
        .test()
        .apply(
            new FactView<T>() {
              @Override
              public <V extends Comparable<V>> Known<V> of(Fact<T, V> fact) {
                return fact.read(subject, context);
              }

              @Override
              public FactContext context() {
                return context;
              }
            });
  }

  /** The conditions that no case saw both hold and not hold. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    seen.forEach(
        (leaf, truths) -> {
          if (!truths.contains(Truth.TRUE)) {
            missing.add("never seen to hold: " + leaf);
          }
          if (!truths.contains(Truth.FALSE)) {
            missing.add("never seen not to hold: " + leaf);
          }
        });
    return missing;
  }

  /**
   * The texts that say the same in both languages. Title and reasons are looked at when packs are
   * put together.
   */
  Set<String> untranslated() {
    Set<String> untranslated = new LinkedHashSet<>();
    parts.forEach(part -> part.condition().visit(each -> texts(each, untranslated)));
    return untranslated;
  }

  private static void texts(Condition<?> condition, Set<String> untranslated) {
    if (condition instanceof Condition.Exists<?, ?> some) {
      text("list " + some.several().name(), some.several().question(), untranslated);
    } else if (condition instanceof Condition.Compare<?, ?> compare) {
      text("fact " + compare.fact().name(), compare.fact().question(), untranslated);
    } else if (condition instanceof Condition.Custom<?> inJava) {
      text("test in Java “" + inJava.says().english() + "”", inJava.says(), untranslated);
      inJava.reads().forEach(f -> text("fact " + f.name(), f.question(), untranslated));
    }
  }

  private static void text(String what, Bilingual text, Set<String> untranslated) {
    if (text.english().equals(text.welsh())) {
      untranslated.add("not translated: " + what);
    }
  }
}
