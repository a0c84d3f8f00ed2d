package org.fostering.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.ListFact;

/**
 * What some conditions read of one kind of subject, be it the whole or the things of one list: each
 * fact, list and condition in Java has a number here, and so has every formula. Grows while
 * conditions are compiled and is fixed afterwards.
 */
final class Scope {

  private final Partitions partitions;

  /**
   * Whether the library itself reads every list on the way here, so that no two share a place. What
   * is read of a list of others may stand in the same place as what is read of another list.
   */
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
    return byWhat.computeIfAbsent(
        fact, what -> add(new Source(this, sources.size(), what, partitions.find(fact), null)));
  }

  Source of(ListFact<?, ?> list) {
    return byWhat.computeIfAbsent(
        list,
        what ->
            add(
                new Source(
                    this,
                    sources.size(),
                    what,
                    null,
                    new Scope(partitions, apart && list.isOfLibrary()))));
  }

  Source of(Custom<?> inJava) {
    return byWhat.computeIfAbsent(
        inJava, what -> add(new Source(this, sources.size(), what, null, null)));
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
