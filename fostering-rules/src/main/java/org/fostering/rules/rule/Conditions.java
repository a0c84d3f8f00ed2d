package org.fostering.rules.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks the trees of conditions.
 *
 * <p>Its methods keep nothing between calls, so any thread may call them.
 */
public final class Conditions {

  private Conditions() {}

  /**
   * Visits a condition and everything below it, those on the parts of lists among them.
   *
   * @param condition where to begin; it is visited first
   * @param visitor is given each condition, each before those below it
   */
  public static void visit(Condition<?> condition, Consumer<? super Condition<?>> visitor) {
    visitor.accept(condition);
    parts(condition).forEach(child -> visit(child, visitor));
  }

  /**
   * The parts of a condition; that on the things of a list, for one on a list.
   *
   * @param condition the condition
   * @return the conditions just below it; empty for one that reads a fact itself; unmodifiable
   */
  public static List<? extends Condition<?>> parts(Condition<?> condition) {
    if (condition instanceof Condition.All<?> all) {
      return all.conditions();
    }
    if (condition instanceof Condition.Any<?> any) {
      return any.conditions();
    }
    if (condition instanceof Condition.Not<?> not) {
      return List.of(not.condition());
    }
    if (condition instanceof Condition.Exists<?, ?> some) {
      return List.of(some.condition());
    }
    return List.of();
  }

  /**
   * The protected characteristics that a condition reads, by what its facts declare.
   *
   * @param condition the condition, with all below it
   * @return the characteristics of the Equality Act 2010; empty if it reads none
   */
  public static Set<ProtectedCharacteristic> characteristics(Condition<?> condition) {
    Set<ProtectedCharacteristic> read = EnumSet.noneOf(ProtectedCharacteristic.class);
    visit(
        condition,
        part -> {
          if (part instanceof Condition.Compare<?, ?> compare) {
            compare.fact().characteristic().ifPresent(read::add);
          } else if (part instanceof Condition.Custom<?> inJava) {
            inJava.reads().forEach(fact -> fact.characteristic().ifPresent(read::add));
          }
        });
    return read;
  }
}
