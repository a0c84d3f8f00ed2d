package org.fostering.rules.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.ListFact;
import org.jspecify.annotations.Nullable;

/** Something that conditions read of a subject: a fact, a list, or a condition in Java. */
final class Source {

  private final int slot;
  private final Object what;
  private final String name;
  private final Pointer relative;
  private final boolean ofLibrary;
  private final @Nullable Function<Object, Optional<Pointer>> elsewhere;
  private final @Nullable Partition<?> scale;
  private final @Nullable Scope each;
  private final Object unknown;
  private final Map<List<Bilingual>, Integer> words = new HashMap<>();
  private final Words none = new Words(List.of());

  @SuppressWarnings("unchecked") // a fact is asked of the subjects that it is about
  Source(int slot, Object what, Partitions partitions, @Nullable Scope each) {
    this.slot = slot;
    this.what = what;
    this.each = each;
    if (what instanceof Fact<?, ?> fact) {
      this.name = fact.name();
      this.scale = partitions.find(fact);
      this.relative = fact.pointer();
      this.ofLibrary = fact.isOfLibrary();
      this.elsewhere = (Function<Object, Optional<Pointer>>) fact.elsewhere().orElse(null);
    } else {
      this.scale = null;
      this.elsewhere = null;
      this.name = what instanceof ListFact<?, ?> list ? list.name() : "";
      this.relative = Pointer.ROOT;
      this.ofLibrary = what instanceof ListFact<?, ?> list && list.isOfLibrary();
    }
    this.unknown = partitions.standsApart(what) ? this : what;
  }

  /** Its number among what is read of the subject. */
  int slot() {
    return slot;
  }

  Object what() {
    return what;
  }

  String name() {
    return name;
  }

  /** Where a fact stands, from the subject. */
  Pointer relative() {
    return relative;
  }

  /** Where in the document a fact of a subject stands; null where it stands with the subject. */
  @Nullable Pointer elsewhere(Object subject) {
    return elsewhere == null ? null : elsewhere.apply(subject).orElse(null);
  }

  boolean ofLibrary() {
    return ofLibrary;
  }

  /** What tells it apart from other unknowns while conditions are compiled. */
  Object unknown() {
    return unknown;
  }

  /** The scale of a fact. */
  Partition<?> scale() {
    return Objects.requireNonNull(scale, "a fact that no rule compares");
  }

  /** What is read of each thing of a list. */
  Scope each() {
    return Objects.requireNonNull(each, "what is read of each thing");
  }

  /** The number of some parts in words that a reason may name together; said while compiling. */
  int number(List<Bilingual> parts) {
    return words.computeIfAbsent(parts, texts -> words.size());
  }

  /** No parts yet. */
  Words none() {
    return none;
  }

  /**
   * The parts of conditions that a fact has settled, in words and in order: made once for all
   * decisions. Each list knows those that are longer. Thread-safe.
   */
  static final class Words {
    private final List<Bilingual> parts;
    private volatile Words[] longer = {};

    Words(List<Bilingual> parts) {
      this.parts = parts;
    }

    List<Bilingual> parts() {
      return parts;
    }

    /** With more parts, unless they are there already. */
    Words with(int number, List<Bilingual> more) {
      Words[] known = longer;
      if (number < known.length && known[number] != null) {
        return known[number];
      }
      return learn(number, more);
    }

    /** With more parts that have no number here. */
    Words with(List<Bilingual> more) {
      Set<Bilingual> all = new LinkedHashSet<>(parts);
      all.addAll(more);
      return all.size() == parts.size() ? this : new Words(List.copyOf(all));
    }

    private synchronized Words learn(int number, List<Bilingual> words) {
      Words[] more = Arrays.copyOf(longer, Math.max(longer.length, number + 1));
      if (more[number] == null) {
        more[number] = with(words);
      }
      longer = more;
      return more[number];
    }
  }
}
