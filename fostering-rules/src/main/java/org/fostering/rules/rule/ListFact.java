package org.fostering.rules.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fostering.model.finding.Pointer;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;

/**
 * Several things of one kind that a subject has: people in a household, offences declared. Whether
 * those known are all that there are is part of what is known, because an empty list is not "none".
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param <E> the type of each thing
 */
public final class ListFact<S, E> {

  private final String name;
  private final Sensitivity sensitivity;
  private final Bilingual label;
  private final Bilingual question;
  private final BiFunction<? super S, FactContext, Listing<E>> reader;
  private final boolean ofLibrary;

  private ListFact(
      String name,
      Sensitivity sensitivity,
      Bilingual label,
      Bilingual question,
      BiFunction<? super S, FactContext, Listing<E>> reader) {
    this.name = Objects.requireNonNull(name, "name");
    this.sensitivity = Objects.requireNonNull(sensitivity, "sensitivity");
    this.label = Objects.requireNonNull(label, "label");
    this.question = Objects.requireNonNull(question, "question");
    this.reader = Objects.requireNonNull(reader, "reader");
    this.ofLibrary = Readers.areOfLibrary(reader);
  }

  /**
   * A list that is called by its question.
   *
   * @param <S> the type of the subject
   * @param <E> the type of each thing
   * @param name the name, unique among the facts of the subject
   * @param sensitivity how sensitive the mere list is
   * @param question what to ask when the list may not be complete
   * @param reader reads the list, given the subject, the day and how the law is read
   * @return the list
   */
  public static <S, E> ListFact<S, E> of(
      String name,
      Sensitivity sensitivity,
      Bilingual question,
      BiFunction<? super S, FactContext, Listing<E>> reader) {
    return new ListFact<>(name, sensitivity, question, question, reader);
  }

  /** {@return the name of the list, unique among the facts of the subject} */
  public String name() {
    return name;
  }

  /** {@return how sensitive the mere list is} */
  public Sensitivity sensitivity() {
    return sensitivity;
  }

  /**
   * {@return what the list is called in a rule that is printed; the question, where the list has
   * none}
   */
  public Bilingual label() {
    return label;
  }

  /** {@return what to ask when the list may not be complete} */
  public Bilingual question() {
    return question;
  }

  /**
   * {@return whether this library itself reads it} What others read is read twice for a decision
   * and compared, and a reader that contradicts itself costs the rules that read the list.
   */
  public boolean isOfLibrary() {
    return ofLibrary;
  }

  /**
   * What is known of the list.
   *
   * @param subject the subject
   * @param context the day on which it is asked, and how the law is read
   * @return those known, and whether they are all
   */
  public Listing<E> read(S subject, FactContext context) {
    return reader.apply(subject, context);
  }

  /**
   * The same list with a short name for people, for where a whole question would be too long.
   *
   * @param english the name in English, such as {@code members of the household}
   * @param welsh the name in Welsh, such as {@code aelodau’r aelwyd}
   * @return the list with its label
   */
  public ListFact<S, E> called(String english, String welsh) {
    return new ListFact<>(name, sensitivity, new Bilingual(english, welsh), question, reader);
  }

  /**
   * What is known of a list.
   *
   * @param <E> the type of each thing
   * @param elements those known, each with its place
   * @param complete whether they are known to be all
   * @param why why they are not known to be all
   * @param answer where it stands that they are all, or belongs to say so or to add the rest, from
   *     the subject
   */
  public record Listing<E>(
      List<Element<E>> elements, boolean complete, Known.WhyUnknown why, Pointer answer) {

    /** Copies the list. */
    public Listing {
      elements = List.copyOf(elements);
      Objects.requireNonNull(why, "why");
      Objects.requireNonNull(answer, "answer");
    }

    /**
     * A list known to be complete.
     *
     * @param <E> the type of each thing
     * @param elements all of them
     * @param said where it stands that they are all, from the subject; it is a reason when none of
     *     them meets a condition
     * @return the listing
     */
    public static <E> Listing<E> all(List<Element<E>> elements, Pointer said) {
      return new Listing<>(elements, true, Known.WhyUnknown.NOT_ASKED, said);
    }

    /**
     * A list that may not be complete.
     *
     * @param <E> the type of each thing
     * @param elements those known
     * @param why why they are not known to be all
     * @param answer where the answer belongs, from the subject
     * @return the listing
     */
    public static <E> Listing<E> some(
        List<Element<E>> elements, Known.WhyUnknown why, Pointer answer) {
      return new Listing<>(elements, false, why, answer);
    }

    /**
     * A list with what was said when somebody asked for it. It is complete where there are none, or
     * where those listed are all. An answer that the list contradicts settles nothing.
     *
     * @param <E> the type of each thing
     * @param elements those listed
     * @param answer what was said; empty when nobody has asked
     * @param list where the list stands, from the subject
     * @param said where the answer stands or belongs, from the subject
     * @return the listing
     */
    public static <E> Listing<E> answered(
        List<Element<E>> elements, Optional<ListAnswer> answer, Pointer list, Pointer said) {
      if (answer.isEmpty()) {
        return some(elements, Known.WhyUnknown.NOT_ASKED, said);
      }
      boolean empty = elements.isEmpty();
      return switch (answer.get()) {
        case NONE ->
            empty ? all(elements, said) : some(elements, Known.WhyUnknown.CONTRADICTED, said);
        case ALL ->
            empty ? some(elements, Known.WhyUnknown.CONTRADICTED, list) : all(elements, said);
        case SOME -> some(elements, Known.WhyUnknown.NOT_ASKED, empty ? list : said);
        case NOT_KNOWN -> some(elements, Known.WhyUnknown.NOT_KNOWN, said);
        case REFUSED -> some(elements, Known.WhyUnknown.REFUSED, said);
      };
    }
  }

  /**
   * One thing of a list.
   *
   * @param <E> the type of the thing
   * @param value the thing
   * @param pointer where it stands, from the subject; each thing of a list has a place of its own,
   *     or the rules that read the list fail
   */
  public record Element<E>(E value, Pointer pointer) {}

  /**
   * The condition that at least one of them meets a condition.
   *
   * @param condition the condition on one of them
   * @return the condition on the subject
   */
  public Condition<S> some(Condition<E> condition) {
    return new Condition.Exists<>(this, condition);
  }

  /**
   * The condition that each of them meets a condition.
   *
   * @param condition the condition on one of them
   * @return the condition on the subject
   */
  public Condition<S> each(Condition<E> condition) {
    return Condition.not(some(Condition.not(condition)));
  }

  @Override
  public String toString() {
    return "ListFact[" + name + "]";
  }
}
