package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.ListFact;
import org.jspecify.annotations.Nullable;

/**
 * What some conditions read of one kind of subject, be it the whole or the things of one list: each
 * fact, list and condition in Java has a number here, and so has every formula. Grows while
 * conditions are compiled and is fixed afterwards.
 */
final class Scope {

  private final Partitions partitions;

  /** Whether the library itself reads every list on the way here. */
  private final boolean apart;

  private final Map<Object, Source> byWhat = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private int formulas;

  Scope(Partitions partitions) {
    this(partitions, true);
  }

  private Scope(Partitions partitions, boolean apart) {
    this.partitions = partitions;
    this.apart = apart;
  }

  Source of(Fact<?, ?> fact) {
    return of(fact, null);
  }

  Source of(ListFact<?, ?> list) {
    Source known = byWhat.get(list);
    return known != null ? known : of(list, new Scope(partitions, apart && list.isOfLibrary()));
  }

  Source of(Custom<?> inJava) {
    return of(inJava, null);
  }

  private Source of(Object what, @Nullable Scope each) {
    return byWhat.computeIfAbsent(
        what, key -> add(new Source(sources.size(), key, partitions, each)));
  }

  private Source add(Source source) {
    sources.add(source);
    return source;
  }

  int nextFormula() {
    return formulas++;
  }

  int formulas() {
    return formulas;
  }

  int sources() {
    return sources.size();
  }

  Source source(int number) {
    return sources.get(number);
  }

  boolean isApart() {
    return apart;
  }
}
