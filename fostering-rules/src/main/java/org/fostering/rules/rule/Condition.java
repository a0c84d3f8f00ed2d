package org.fostering.rules.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fostering.model.value.Bilingual;

/**
 * When a rule applies: a small tree over facts, kept as data, so that it can be evaluated,
 * explained, asked about, printed and compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public sealed interface Condition<S> {

  /** How a fact is compared. */
  enum Operator {
    /** The fact has the value. */
    EQUAL("is"),
    /** The fact is less than the value. */
    BELOW("below"),
    /** The fact is the value or more. */
    AT_LEAST("atLeast");

    private final String word;

    Operator(String word) {
      this.word = word;
    }

    /** {@return the name of the property that holds the value in a pack in JSON} */
    public String word() {
      return word;
    }
  }

  /**
   * A fact compared with a constant.
   *
   * @param <S> the type of the subject
   * @param <T> the type of the value
   * @param fact the fact
   * @param operator how it is compared
   * @param value the constant
   */
  record Compare<S, T extends Comparable<T>>(Fact<S, T> fact, Operator operator, T value)
      implements Condition<S> {
    /** Checks that all parts are there. */
    public Compare {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(operator, "operator");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * All of several conditions; true when there are none.
   *
   * @param <S> the type of the subject
   * @param conditions the conditions
   */
  record All<S>(List<Condition<S>> conditions) implements Condition<S> {
    /** Copies the list. */
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * At least one of several conditions; false when there are none.
   *
   * @param <S> the type of the subject
   * @param conditions the conditions
   */
  record Any<S>(List<Condition<S>> conditions) implements Condition<S> {
    /** Copies the list. */
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * The opposite of a condition.
   *
   * @param <S> the type of the subject
   * @param condition the condition
   */
  record Not<S>(Condition<S> condition) implements Condition<S> {
    /** Checks that there is a condition. */
    public Not {
      Objects.requireNonNull(condition, "condition");
    }
  }

  /**
   * At least one of several things meets a condition.
   *
   * @param <S> the type of the subject
   * @param <E> the type of each thing
   * @param several the things
   * @param condition the condition on one of them
   */
  record Exists<S, E>(ListFact<S, E> several, Condition<E> condition) implements Condition<S> {
    /** Checks that all parts are there. */
    public Exists {
      Objects.requireNonNull(several, "several");
      Objects.requireNonNull(condition, "condition");
    }
  }

  /**
   * A condition in Java, for what the other kinds cannot say. It sees the facts that it declares,
   * and the day; the same facts on the same day must always give the same answer.
   *
   * <p>A test that throws, reads another fact, reads without end, does not come back in time or
   * answers differently when it is run again makes its rule fail.
   *
   * @param <S> the type of the subject
   * @param says what it tests, in words: constant text
   * @param reads the facts that it reads
   * @param test the test; an unknown answer makes every unknown fact among {@code reads} a question
   */
  record Custom<S>(Bilingual says, Set<Fact<S, ?>> reads, Function<? super FactView<S>, Truth> test)
      implements Condition<S> {
    /** Copies the set and keeps its order, in which the facts are reported. */
    public Custom {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(test, "test");
      reads = Collections.unmodifiableSet(new LinkedHashSet<>(reads));
    }
  }

  /**
   * Visits the condition and then everything below it, conditions on the things of lists among
   * them.
   *
   * @param visitor is given each condition, the whole before its parts
   */
  default void visit(Consumer<? super Condition<?>> visitor) {
    Conditions.visit(this, visitor);
  }

  /**
   * {@return the condition in words, made from the labels of its facts and its constants: what a
   * rule book prints and what a reason says; constant text}
   */
  default Bilingual inWords() {
    return Wording.of(this);
  }

  /**
   * All of several conditions.
   *
   * @param <S> the type of the subject
   * @param conditions the conditions
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <S> Condition<S> all(Condition<S>... conditions) {
    return new All<>(List.of(conditions));
  }

  /**
   * At least one of several conditions.
   *
   * @param <S> the type of the subject
   * @param conditions the conditions
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <S> Condition<S> any(Condition<S>... conditions) {
    return new Any<>(List.of(conditions));
  }

  /**
   * At least one of several conditions.
   *
   * @param <S> the type of the subject
   * @param conditions the conditions
   * @return the condition
   */
  static <S> Condition<S> any(List<Condition<S>> conditions) {
    return new Any<>(conditions);
  }

  /**
   * The opposite of a condition.
   *
   * @param <S> the type of the subject
   * @param condition the condition
   * @return the condition
   */
  static <S> Condition<S> not(Condition<S> condition) {
    return new Not<>(condition);
  }
}
