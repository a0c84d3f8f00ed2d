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

/**
 * The facts and lists that rules on a subject may read: a declaration. A pack whose rules read
 * anything else does not build, and a pack in a file names its facts by these names.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Facts<S> {

  /** What the subject of rules on where an enquiry goes is called. */
  public static final String ROUTES = "route-candidate";

  private final String subject;
  private final Map<String, Fact<S, ?>> facts;
  private final Map<String, Listed<S, ?>> lists;

  private Facts(String subject, Map<String, Fact<S, ?>> facts, Map<String, Listed<S, ?>> lists) {
    this.subject = subject;
    this.facts = facts;
    this.lists = lists;
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

  /**
   * What the subject is called.
   *
   * @return lower-case words joined by hyphens
   */
  public String subject() {
    return subject;
  }

  /**
   * The facts of the subject.
   *
   * @return an unmodifiable collection in the order of the declaration
   */
  public Collection<Fact<S, ?>> facts() {
    return Collections.unmodifiableCollection(facts.values());
  }

  /**
   * The lists of the subject.
   *
   * @return an unmodifiable collection in the order of the declaration
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

  /** The names of what a condition reads that is not declared, in the order in which it reads. */
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

    private Builder(String subject) {
      this.subject = Objects.requireNonNull(subject, "subject");
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

    /**
     * The declaration.
     *
     * @return the facts and lists
     */
    public Facts<S> build() {
      return new Facts<>(
          subject,
          Collections.unmodifiableMap(new LinkedHashMap<>(facts)),
          Collections.unmodifiableMap(new LinkedHashMap<>(lists)));
    }
  }
}
