package org.fostering.rules.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Answer;
import org.fostering.model.value.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed thing that may be known about a subject: how sensitive it is, where in a document
 * it stands, how to read it, and what to ask when it is not known. The class is long because each
 * kind of fact, each trait and each comparison is one method that says what it means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public final class Fact<S, T extends Comparable<T>> {

  private final FactCore<S, T> core;
  private final FactTraits<S> traits;

  private Fact(FactCore<S, T> core) {
    this(core, FactTraits.called(core.question()));
  }

  private Fact(FactCore<S, T> core, FactTraits<S> traits) {
    this.core = core;
    this.traits = traits;
  }

  /**
   * A fact that is a whole number.
   *
   * @param <S> the type of the subject
   * @param name its name, unique among the facts of the subject
   * @param sensitivity how sensitive the answer is
   * @param pointer where the answer belongs, from the subject
   * @param question what to ask
   * @param reader reads what is known of it, given the subject, the day and how the law is read
   * @return the fact
   */
  public static <S> Fact<S, Integer> ofNumber(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      BiFunction<? super S, FactContext, Known<Integer>> reader) {
    return of(name, Integer.class, sensitivity, pointer, question, reader);
  }

  /**
   * A fact that is a yes or a no.
   *
   * @param <S> the type of the subject
   * @param name its name, unique among the facts of the subject
   * @param sensitivity how sensitive the answer is
   * @param pointer where the answer belongs, from the subject
   * @param question what to ask
   * @param reader reads the answer; empty when nobody has asked
   * @return the fact
   */
  public static <S> Fact<S, Boolean> ofAnswer(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      Function<? super S, Optional<Answer>> reader) {
    boolean ours = Readers.areOfLibrary(reader);
    return new Fact<>(
        new FactCore<>(
            name,
            Boolean.class,
            List.of(false, true),
            sensitivity,
            pointer,
            question,
            (subject, context) -> Known.ofAnswer(reader.apply(subject)),
            ours));
  }

  /**
   * A fact that is a yes or a no and is known from more than one answer.
   *
   * @param <S> the type of the subject
   * @param name its name, unique among the facts of the subject
   * @param sensitivity how sensitive the answer is
   * @param pointer where the answer belongs, from the subject
   * @param question what to ask
   * @param reader reads what is known of it, given the subject, the day and how the law is read
   * @return the fact
   */
  public static <S> Fact<S, Boolean> ofTruth(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      BiFunction<? super S, FactContext, Known<Boolean>> reader) {
    boolean ours = Readers.areOfLibrary(reader);
    return new Fact<>(
        new FactCore<>(
            name,
            Boolean.class,
            List.of(false, true),
            sensitivity,
            pointer,
            question,
            reader,
            ours));
  }

  /**
   * A fact that is a code of a list that may grow. A code that the list does not know settles
   * nothing: it may stand for anything.
   *
   * @param <S> the type of the subject
   * @param name its name, unique among the facts of the subject
   * @param sensitivity how sensitive the answer is
   * @param pointer where the answer belongs, from the subject
   * @param question what to ask
   * @param reader reads the code; empty when nobody has asked
   * @return the fact
   */
  public static <S> Fact<S, String> ofCode(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      Function<? super S, ? extends Optional<? extends Code>> reader) {
    boolean ours = Readers.areOfLibrary(reader);
    return new Fact<>(
        new FactCore<>(
            name,
            String.class,
            List.of(),
            sensitivity,
            pointer,
            question,
            (subject, context) -> FactCore.coded(reader.apply(subject)),
            ours));
  }

  /**
   * A fact that is a text without a list of its own, such as the id of an organisation, which is
   * compared as it stands.
   *
   * @param <S> the type of the subject
   * @param name its name, unique among the facts of the subject
   * @param sensitivity how sensitive the answer is
   * @param pointer where the answer belongs, from the subject
   * @param question what to ask
   * @param reader reads what is known of it, given the subject, the day and how the law is read
   * @return the fact
   */
  public static <S> Fact<S, String> ofText(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      BiFunction<? super S, FactContext, Known<String>> reader) {
    return of(name, String.class, sensitivity, pointer, question, reader);
  }

  /** A fact whose values are not listed. */
  private static <S, T extends Comparable<T>> Fact<S, T> of(
      String name,
      Class<T> type,
      Sensitivity sensitivity,
      Pointer pointer,
      Bilingual question,
      BiFunction<? super S, FactContext, Known<T>> reader) {
    boolean ours = Readers.areOfLibrary(reader);
    return new Fact<>(
        new FactCore<>(name, type, List.of(), sensitivity, pointer, question, reader, ours));
  }

  /** A fact that a region declares. */
  static <S, T extends Comparable<T>> Fact<S, T> own(
      OwnFact own,
      Class<T> type,
      List<T> domain,
      Pointer pointer,
      BiFunction<? super S, FactContext, Known<T>> reader) {
    return new Fact<>(
        new FactCore<>(
            own.name(), type, domain, own.sensitivity(), pointer, own.question(), reader, true),
        FactTraits.of(own));
  }

  /** The fact over a subject that has no place for it: nothing is known of it, and it is asked. */
  <R> Fact<R, T> heldNowhere() {
    return new Fact<>(
        new FactCore<>(
            core.name(),
            core.type(),
            core.domain(),
            core.sensitivity(),
            Pointer.ROOT,
            core.question(),
            (subject, context) -> Known.unknown(),
            core.ofLibrary()),
        new FactTraits<>(
            traits.characteristic(),
            traits.label(),
            traits.codes(),
            Optional.empty(),
            traits.own(),
            traits.notNegative()));
  }

  /**
   * The same fact, marked as a protected characteristic. A rule that reads it must cite the basis
   * that allows this, or its pack does not build.
   *
   * @param protectedBy the characteristic
   * @return the marked fact
   */
  public Fact<S, T> about(ProtectedCharacteristic protectedBy) {
    return new Fact<>(core, traits.about(protectedBy));
  }

  /**
   * The same fact with a short name for people, for where a whole question would be too long.
   *
   * @param english the name in English, such as {@code age}
   * @param welsh the name in Welsh, such as {@code oedran}
   * @return the fact with its label
   */
  public Fact<S, T> called(String english, String welsh) {
    return new Fact<>(core, traits.called(english, welsh));
  }

  /**
   * The same fact, where the answer of some subjects is not within the subject, such as an answer
   * about a person in one list that is recorded in another.
   *
   * @param place where in the whole document the answer of a subject belongs; empty where it stands
   *     with the subject
   * @return the fact with its place
   */
  public Fact<S, T> elsewhere(Function<? super S, Optional<Pointer>> place) {
    return new Fact<>(core, traits.elsewhere(place));
  }

  /**
   * The same fact, whose values are codes of a list, so that a printed rule can name them and a
   * mistyped one is found: a rule that compares it with a code that the list does not have builds
   * no pack.
   *
   * @param list the list
   * @return the fact with its list
   */
  public Fact<S, T> codedBy(CodeList list) {
    return new Fact<>(core, traits.codedBy(list));
  }

  /**
   * {@return the same fact, declared to be a number of things or of years that is never below 0}
   * Analysis and comparison of rules then leave negative values out.
   */
  public Fact<S, T> neverBelowZero() {
    return new Fact<>(core, traits.neverBelowZero());
  }

  /**
   * What is known of the fact.
   *
   * @param subject the subject
   * @param context the day on which it is asked, and how the law is read
   * @return the value, a range, or nothing
   */
  public Known<T> read(S subject, FactContext context) {
    return core.reader().apply(subject, context);
  }

  /**
   * {@return whether this library itself reads it} A fact with another reader is read twice for a
   * decision and the two results are compared; if they differ, the rules that read the fact fail.
   */
  public boolean isOfLibrary() {
    return core.ofLibrary();
  }

  /** {@return the name of the fact, unique among the facts of the subject} */
  public String name() {
    return core.name();
  }

  /**
   * {@return the class that every value is of: a whole number, a truth value or the text of a code}
   */
  public Class<T> type() {
    return core.type();
  }

  /** {@return whether the fact is a whole number that is never below 0} */
  public boolean isNeverBelowZero() {
    return type() == Integer.class && traits.notNegative();
  }

  /**
   * {@return every value that the fact can have, where they are few, or an empty list when they are
   * not bounded}
   */
  public List<T> domain() {
    return core.domain();
  }

  /** {@return how sensitive the answer is} */
  public Sensitivity sensitivity() {
    return core.sensitivity();
  }

  /** {@return the protected characteristic that the fact is, if it is one} */
  public Optional<ProtectedCharacteristic> characteristic() {
    return traits.characteristic();
  }

  /** {@return where the answer belongs: a pointer relative to the subject} */
  public Pointer pointer() {
    return core.pointer();
  }

  /**
   * {@return where in the whole document an answer belongs that is not within its subject, or empty
   * if the answer always stands with the subject}
   */
  public Optional<Function<? super S, Optional<Pointer>>> elsewhere() {
    return traits.elsewhere();
  }

  /**
   * {@return what the fact is called in a rule that is printed; the question, where the fact has
   * none}
   */
  public Bilingual label() {
    return traits.label();
  }

  /**
   * {@return the list whose codes are the values of the fact, or empty when the values are not
   * codes or nobody said which}
   */
  public Optional<CodeList> codes() {
    return traits.codes();
  }

  /**
   * {@return what a region declared, where the fact is one of its own, or empty for a fact in Java}
   */
  public Optional<OwnFact> own() {
    return traits.own();
  }

  /** {@return what to ask when the fact is not known} */
  public Bilingual question() {
    return core.question();
  }

  /**
   * The condition that the fact has a value.
   *
   * @param value the value
   * @return the condition
   */
  public Condition<S> is(T value) {
    return new Condition.Compare<>(this, Condition.Operator.EQUAL, value);
  }

  /**
   * The condition that the fact is below a bound.
   *
   * @param bound the bound
   * @return the condition
   */
  public Condition<S> below(T bound) {
    return new Condition.Compare<>(this, Condition.Operator.BELOW, bound);
  }

  /**
   * The condition that the fact is a bound or above it.
   *
   * @param bound the bound
   * @return the condition
   */
  public Condition<S> atLeast(T bound) {
    return new Condition.Compare<>(this, Condition.Operator.AT_LEAST, bound);
  }

  /**
   * The condition that the fact is one of several values.
   *
   * @param values the values
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<S> isOneOf(T... values) {
    return Condition.any(Arrays.stream(values).map(this::is).toList());
  }

  /** Two packs that declare the same fact as data read one fact. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Fact<?, ?> that
            && traits.own().isPresent()
            && traits.own().equals(that.traits.own())
            && core.pointer().equals(that.core.pointer()));
  }

  @Override
  public int hashCode() {
    return traits.own().isPresent() ? core.name().hashCode() : System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "Fact[" + core.name() + "]";
  }
}
