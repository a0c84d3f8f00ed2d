package org.fostering.json.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that whole texts must match. For texts in ASCII, and expressions as plain as
 * those of the vocabulary, it goes over the characters once and makes no objects: what may come
 * next is a set of places in the expression, and each set is worked out when it is first met. All
 * else is left to {@link Pattern}, with which it always agrees. Thread-safe.
 */
final class TextPattern {

  private static final int ASCII = 128;

  /** Expressions that can stand at more sets of places than this are left to Pattern. */
  private static final int MOST_STATES = 500;

  private final Pattern pattern;
  private final PatternPlaces places = new PatternPlaces();
  private final Map<BitSet, State> states = new HashMap<>();
  private final State dead = new State(new BitSet(), false);
  private @Nullable State start;

  /** Where in the expression a text may be so far. Safe to be shared however it is come by. */
  private static final class State {
    final BitSet at;
    final boolean accepts;
    final @Nullable State[] next = new @Nullable State[ASCII];

    State(BitSet at, boolean accepts) {
      this.at = at;
      this.accepts = accepts;
    }
  }

  TextPattern(Pattern pattern) {
    this.pattern = pattern;
    if (pattern.flags() == 0 && places.read(pattern.pattern())) {
      start = state(places.start());
    }
  }

  /** Whether the whole text matches. */
  boolean matches(CharSequence text) {
    State at = start;
    if (at == null) {
      return pattern.matcher(text).matches();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII) {
        return pattern.matcher(text).matches();
      }
      State next = at.next[c];
      if (next == null) {
        next = follow(at, c);
        if (next == null) {
          return pattern.matcher(text).matches();
        }
      }
      if (next == dead) {
        return false;
      }
      at = next;
    }
    return at.accepts;
  }

  private synchronized @Nullable State follow(State from, char c) {
    BitSet to = places.after(from.at, c);
    State next = to.isEmpty() ? dead : states.size() < MOST_STATES ? state(to) : states.get(to);
    from.next[c] = next;
    return next;
  }

  private State state(BitSet at) {
    return states.computeIfAbsent(at, set -> new State(set, places.endIn(set)));
  }
}
