package org.fostering.rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The facts and lists that rules on a subject may read: a declaration. A pack whose rules read
 * anything else does not build, and a pack in a file names its facts by these names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Facts<S> {

  /** The name of the subject of rules on routes. */
  public static final String ROUTES = "route-candidate";

  private final String subject;
  private final Map<String, Fact<S, ?>> facts;
  private final Map<String, Listed<S, ?>> lists;
  private final Optional<OwnFactReader.Standing<S>> standing;
  private final Facts<S> ofLibrary;
  private final List<OwnFact> own;

  private Facts(Builder<S> builder) {
    this.subject = builder.subject;
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.facts));
    this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(builder.lists));
    this.standing = builder.standing;
    this.ofLibrary = builder.ofLibrary.orElse(this);
    this.own = List.copyOf(builder.own);
  }

  /**
   * A list, and what may be read of each thing on it.
   *
   * @param <S> the type of the subject
   * @param <E> the type of each thing
   * @param list the list
   * @param each what may be read of each
   */
  public record Listed<S, E>(ListFact<S, E> list, Facts<E> each) {

    /** Checks that all parts are there. */
    public Listed {
      Objects.requireNonNull(list, "list");
      Objects.requireNonNull(each, "each");
    }

    private Listed<S, E> with(OwnFact fact) {
      return new Listed<>(list, each.withHere(fact));
    }

    private Listed<S, E> with(OwnFact fact, Fact<?, ?> elsewhere) {
      return new Listed<>(list, each.withHere(fact, each.hereOrNowhere(fact, elsewhere)));
    }
  }

  /**
   * Starts a declaration.
   *
   * @param <S> the type of the subject
   * @param subject what the subject is called: lower-case words joined by hyphens
   * @return a builder
   */
  public static <S> Builder<S> about(String subject) {
    return new Builder<>(subject);
  }

  /** {@return what the subject is called: lower-case words joined by hyphens} */
  public String subject() {
    return subject;
  }

  /**
   * {@return the facts of the subject; an unmodifiable collection in the order of the declaration}
   */
  public Collection<Fact<S, ?>> facts() {
    return Collections.unmodifiableCollection(facts.values());
  }

  /**
   * {@return the lists of the subject; an unmodifiable collection in the order of the declaration}
   */
  public Collection<Listed<S, ?>> lists() {
    return Collections.unmodifiableCollection(lists.values());
  }

  /**
   * The fact with a name.
   *
   * @param name the name
   * @return the fact, or empty if none is declared
   */
  public Optional<Fact<S, ?>> fact(String name) {
    return Optional.ofNullable(facts.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * The list with a name.
   *
   * @param name the name
   * @return the list, or empty if none is declared
   */
  public Optional<Listed<S, ?>> list(String name) {
    return Optional.ofNullable(lists.get(Objects.requireNonNull(name, "name")));
  }

  /**
   * {@return the facts that a region declared besides; an unmodifiable list in the order of their
   * declaration}
   */
  public List<OwnFact> own() {
    return own;
  }

  /** {@return the same facts without those that a region declared} */
  public Facts<S> withoutOwn() {
    return ofLibrary;
  }

  /**
   * The fault by which a further fact would be refused.
   *
   * @param fact the fact as a region declares it
   * @return why {@link #with} would refuse it, or empty
   */
  public Optional<OwnFact.Fault> fault(OwnFact fact) {
    if (fact.list().isPresent()) {
      return list(fact.list().get())
          .map(listed -> listed.each().faultHere(fact))
          .orElse(Optional.of(OwnFact.Fault.LIST_UNKNOWN));
    }
    return faultHere(fact);
  }

  private Optional<OwnFact.Fault> faultHere(OwnFact fact) {
    boolean isTaken = facts.containsKey(fact.name()) || lists.containsKey(fact.name());
    return isTaken ? Optional.of(OwnFact.Fault.NAME_TAKEN) : OwnFactReader.fault(fact, standing);
  }

  /**
   * The same facts with a further one, which a region declares for itself.
   *
   * @param fact the fact
   * @return the declaration with it
   * @throws IllegalArgumentException if there is a {@link #fault}; the message names it and the
   *     fact
   */
  public Facts<S> with(OwnFact fact) {
    Optional<OwnFact.Fault> fault = fault(Objects.requireNonNull(fact, "fact"));
    if (fault.isPresent()) {
      throw new IllegalArgumentException(
          "the fact " + fact.name() + " cannot be declared: " + fault.get());
    }
    if (fact.list().isEmpty()) {
      return withHere(fact);
    }
    Builder<S> builder = new Builder<>(this);
    builder.lists.computeIfPresent(fact.list().get(), (name, listed) -> listed.with(fact));
    builder.own.add(fact);
    return builder.build();
  }

  private Facts<S> withHere(OwnFact fact) {
    return withHere(fact, OwnFactReader.make(fact, standing.orElseThrow()));
  }

  private Facts<S> withHere(OwnFact fact, Fact<S, ?> made) {
    Builder<S> builder = new Builder<>(this);
    builder.facts.put(fact.name(), made);
    builder.own.add(fact);
    return builder.build();
  }

  /**
   * The same facts with one that a pack on another subject declares, and has there. Where this
   * subject has no such place it is known of none, so that whoever turns on it asks.
   */
  Facts<S> with(OwnFact fact, Fact<?, ?> elsewhere) {
    if (fact.list().isEmpty()) {
      return withHere(fact, hereOrNowhere(fact, elsewhere));
    }
    Builder<S> builder = new Builder<>(this);
    builder.lists.computeIfPresent(
        fact.list().get(), (name, listed) -> listed.with(fact, elsewhere));
    builder.own.add(fact);
    return builder.build();
  }

  /**
   * The facts declared by a region that a document has no place for: known of none, and asked
   * wherever a rule turns on one. Only a pack that was put over other facts has such.
   *
   * @return their names, in the order of their declaration
   */
  public List<String> heldNowhere() {
    return own.stream()
        .map(OwnFact::name)
        .filter(
            name ->
                Stream.<Facts<?>>concat(Stream.of(this), lists.values().stream().map(Listed::each))
                    .flatMap(each -> each.fact(name).stream())
                    .anyMatch(fact -> fact.pointer().equals(Pointer.ROOT)))
        .toList();
  }

  private Fact<S, ?> hereOrNowhere(OwnFact fact, Fact<?, ?> elsewhere) {
    if (faultHere(fact).isEmpty()) {
      Fact<S, ?> here = OwnFactReader.make(fact, standing.orElseThrow());
      if (here.type() == elsewhere.type() && here.codes().equals(elsewhere.codes())) {
        return here;
      }
    }
    return elsewhere.heldNowhere();
  }

  /**
   * The same facts of things that stand in a type of document or a part of one, so that a region
   * can declare facts of its own about them.
   *
   * @param type the type, as the model describes it
   * @param part the part of a thing; empty if it stands elsewhere
   * @return the facts, open to further ones
   */
  public Facts<S> standingIn(Class<?> type, Function<? super S, ? extends Optional<?>> part) {
    Builder<S> builder = new Builder<>(this);
    builder.ofLibrary = Optional.empty();
    builder.standing = Optional.of(new OwnFactReader.Standing<>(type, part));
    return builder.build();
  }

  /**
   * The names of what a condition reads that is not declared.
   *
   * @param condition the condition
   * @return the names, in the order in which it reads; empty if all is declared
   */
  public List<String> undeclared(Condition<S> condition) {
    Set<Object> declared = new HashSet<>();
    collect(declared, new HashSet<>());
    List<String> missing = new ArrayList<>();
    Conditions.visit(
        condition,
        part -> {
          if (part instanceof Condition.Compare<?, ?> compare) {
            add(compare.fact(), compare.fact().name(), declared, missing);
          } else if (part instanceof Condition.Exists<?, ?> some) {
            add(some.several(), some.several().name(), declared, missing);
          } else if (part instanceof Condition.Custom<?> inJava) {
            inJava.reads().forEach(fact -> add(fact, fact.name(), declared, missing));
          }
        });
    return missing;
  }

  private static void add(Object read, String name, Set<Object> declared, List<String> missing) {
    if (!declared.contains(read) && !missing.contains(name)) {
      missing.add(name);
    }
  }

  private void collect(Set<Object> into, Set<Facts<?>> seen) {
    if (seen.add(this)) {
      into.addAll(facts.values());
      for (Listed<S, ?> listed : lists.values()) {
        into.add(listed.list());
        listed.each().collect(into, seen);
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Facts<?> that
            && !own.isEmpty()
            && ofLibrary == that.ofLibrary
            && own.equals(that.own));
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(ofLibrary) + own.hashCode();
  }

  @Override
  public String toString() {
    return "Facts[" + subject + "]";
  }

  /**
   * Builds a declaration. Not thread-safe.
   *
   * @param <S> the type of the subject
   */
  public static final class Builder<S> {
    private final String subject;
    private final Map<String, Fact<S, ?>> facts = new LinkedHashMap<>();
    private final Map<String, Listed<S, ?>> lists = new LinkedHashMap<>();

    private Optional<OwnFactReader.Standing<S>> standing = Optional.empty();
    private Optional<Facts<S>> ofLibrary = Optional.empty();
    private final List<OwnFact> own = new ArrayList<>();

    private Builder(String subject) {
      this.subject = Objects.requireNonNull(subject, "subject");
    }

    private Builder(Facts<S> other) {
      this(other.subject);
      facts.putAll(other.facts);
      lists.putAll(other.lists);
      standing = other.standing;
      ofLibrary = Optional.of(other.ofLibrary);
      own.addAll(other.own);
    }

    /**
     * Declares a fact.
     *
     * @param fact the fact
     * @return this builder
     * @throws IllegalArgumentException if the name is taken; the message names it
     */
    public Builder<S> fact(Fact<S, ?> fact) {
      free(fact.name());
      facts.put(fact.name(), fact);
      return this;
    }

    /**
     * Declares a list.
     *
     * @param <E> the type of each thing
     * @param list the list
     * @param each what may be read of each
     * @return this builder
     * @throws IllegalArgumentException if the name is taken; the message names it
     */
    public <E> Builder<S> list(ListFact<S, E> list, Facts<E> each) {
      free(list.name());
      lists.put(list.name(), new Listed<>(list, each));
      return this;
    }

    private void free(String name) {
      if (facts.containsKey(name) || lists.containsKey(name)) {
        throw new IllegalArgumentException(
            "two facts of " + subject + " are called " + name + "; a name stands for one");
      }
    }

    /** {@return the declaration of the facts and lists} */
    public Facts<S> build() {
      return new Facts<>(this);
    }
  }
}
