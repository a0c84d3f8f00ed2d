package org.fostering.rules.engine;

import org.fostering.model.finding.Pointer;
import org.fostering.rules.engine.Place.Spot;
import org.jspecify.annotations.Nullable;

/**
 * One subject within one decision: what was read of it, and what formulas came to. Not thread-safe.
 */
final class Frame {

  private final Scope scope;
  private final Object subject;
  private final Place place;

  /** By source: what is known of a fact, the things of a list, a truth, or a failure. */
  final Object[] read;

  /** By source: from where to where on its scale a fact may lie; 0 before it is read. */
  final int[] spans;

  /** By formula: what it came to; 0 before it is known. */
  final byte[] truths;

  /** By source: the number of the reason that the fact is in the rule at hand, from 1. */
  final int[] reasons;

  /** By source: what to ask. */
  Ask @Nullable [] asks;

  Frame(Scope scope, Object subject, Place place) {
    this.scope = scope;
    this.subject = subject;
    this.place = place;
    int sources = scope.sources();
    this.read = new Object[sources];
    this.spans = new int[sources];
    this.truths = new byte[scope.formulas()];
    this.reasons = new int[sources];
  }

  Scope scope() {
    return scope;
  }

  Object subject() {
    return subject;
  }

  Place place() {
    return place;
  }

  Spot spot(Source fact) {
    Pointer elsewhere = fact.elsewhere(subject);
    return elsewhere == null
        ? place.spot(fact, fact.relative())
        : place.spotElsewhere(fact, elsewhere);
  }
}
