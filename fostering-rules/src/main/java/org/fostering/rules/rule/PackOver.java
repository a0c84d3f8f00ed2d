package org.fostering.rules.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.rules.rule.Condition.Operator;

/**
 * Tells conditions anew over the facts of another subject, which has them by the same names.
 *
 * @param <S> the type of the subject that the conditions are about
 * @param <T> the type of the other subject
 * @param facts the facts of the other subject
 */
record PackOver<S, T>(Facts<T> facts) {

  /** Over facts, and those besides that a pack on the first subject declares for itself. */
  static <S, T> PackOver<S, T> of(Facts<S> declared, Facts<T> other) {
    Facts<T> facts = other;
    for (OwnFact own : declared.own()) {
      facts = facts.with(own, made(own, declared));
    }
    return new PackOver<>(facts);
  }

  private static Fact<?, ?> made(OwnFact own, Facts<?> facts) {
    Facts<?> its =
        own.list().isPresent() ? facts.list(own.list().get()).orElseThrow().each() : facts;
    return its.fact(own.name()).orElseThrow();
  }

  Rule<T> rule(Rule<S> rule) {
    return rule.when(condition(rule.condition()));
  }

  Amendment<T> amendment(Amendment<S> amendment) {
    if (amendment instanceof Amendment.Extend<S> extend) {
      return new Amendment.Extend<>(
          extend.rule(),
          condition(extend.also()),
          extend.basis(),
          extend.mayReadProtected(),
          extend.why());
    }
    if (amendment instanceof Amendment.Replace<S> replace) {
      return new Amendment.Replace<>(replace.rule(), replace.by(), replace.why());
    }
    Amendment.Retire<S> retire = (Amendment.Retire<S>) amendment;
    return new Amendment.Retire<>(retire.rule(), retire.basis(), retire.why());
  }

  private Condition<T> condition(Condition<S> condition) {
    if (condition instanceof Condition.All<S> all) {
      return new Condition.All<>(conditions(all.conditions()));
    }
    if (condition instanceof Condition.Any<S> any) {
      return new Condition.Any<>(conditions(any.conditions()));
    }
    if (condition instanceof Condition.Not<S> not) {
      return new Condition.Not<>(condition(not.condition()));
    }
    if (condition instanceof Condition.Compare<S, ?> compare) {
      return compared(compare.fact(), compare.operator(), compare.value());
    }
    if (condition instanceof Condition.Exists<S, ?> some) {
      return some(some.condition(), list(some.several().name()));
    }
    return inJava((Condition.Custom<S>) condition);
  }

  private List<Condition<T>> conditions(List<Condition<S>> conditions) {
    return conditions.stream().map(this::condition).toList();
  }

  private <V extends Comparable<V>> Condition<T> compared(
      Fact<S, V> fact, Operator operator, Object value) {
    return new Condition.Compare<>(fact(fact), operator, fact.type().cast(value));
  }

  private static <T, E, F> Condition<T> some(Condition<E> each, Facts.Listed<T, F> listed) {
    return new Condition.Exists<>(listed.list(), new PackOver<E, F>(listed.each()).condition(each));
  }

  private Condition<T> inJava(Condition.Custom<S> custom) {
    Map<Fact<?, ?>, Fact<T, ?>> here = new LinkedHashMap<>();
    custom.reads().forEach(fact -> here.put(fact, fact(fact)));
    return new Condition.Custom<>(
        custom.says(),
        new LinkedHashSet<>(here.values()),
        view -> custom.test().apply(new Look<S, T>(view, here)));
  }

  /** What a condition in Java sees: the facts that it knows, as the other subject has them. */
  private record Look<S, T>(FactView<T> view, Map<Fact<?, ?>, Fact<T, ?>> here)
      implements FactView<S> {

    @Override
    @SuppressWarnings("unchecked") // facts of one name are of one type
    public <V extends Comparable<V>> Known<V> of(Fact<S, V> fact) {
      return view.of(
          (Fact<T, V>)
              Optional.ofNullable(here.get(fact))
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "the condition does not declare the fact " + fact.name())));
    }

    @Override
    public FactContext context() {
      return view.context();
    }
  }

  @SuppressWarnings("unchecked") // it is of the same type
  private <V extends Comparable<V>> Fact<T, V> fact(Fact<S, V> fact) {
    return (Fact<T, V>)
        facts
            .fact(fact.name())
            .filter(its -> its.type() == fact.type())
            .orElseThrow(() -> missing("fact", fact.name()));
  }

  private Facts.Listed<T, ?> list(String name) {
    return facts.list(name).orElseThrow(() -> missing("list", name));
  }

  private IllegalArgumentException missing(String what, String name) {
    return new IllegalArgumentException(facts.subject() + " has no " + what + " " + name);
  }
}
