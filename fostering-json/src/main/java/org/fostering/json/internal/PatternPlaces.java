package org.fostering.json.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a plain regular expression between which the characters of a text lead: letters,
 * classes of characters, groups, alternatives and counts, as the expressions of the vocabulary are
 * made of. A place either takes one character and leads to one other, or leads to two without one.
 */
final class PatternPlaces {

  private static final String SPECIAL = "\\^$.|?*+()[]{}";
  private static final int ASCII = 128;
  private static final int MOST = 2_000;
  private static final int HEX_DIGITS = 4;
  private static final int NOWHERE = -1;
  private static final int ENDLESS = -1;
  private static final int END = 0;

  private final List<Place> places = new ArrayList<>();
  private String expression = "";
  private int at;
  private boolean isPlain = true;
  private int start;

  /** One place; the characters are null where it leads on without any. */
  private static final class Place {
    final @Nullable BitSet characters;
    int next;
    int other = NOWHERE;

    Place(@Nullable BitSet characters, int next) {
      this.characters = characters;
      this.next = next;
    }
  }

  /** How often a part may stand one after the other. */
  private record Count(int least, int most) {}

  /** A part of the expression, which can be laid out before any place. */
  private interface Part {
    int before(int next);
  }

  /**
   * Reads an expression.
   *
   * @return whether it is plain enough
   */
  boolean read(String regex) {
    expression = regex;
    places.add(new Place(new BitSet(), END));
    Part whole = alternatives();
    if (isPlain && at == expression.length()) {
      start = whole.before(END);
    } else {
      isPlain = false;
    }
    return isPlain;
  }

  /** Where a text starts. */
  BitSet start() {
    BitSet set = new BitSet();
    add(start, set);
    return set;
  }

  /** Where a character leads from any of some places. */
  BitSet after(BitSet set, char c) {
    BitSet after = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      Place place = places.get(i);
      if (place.characters != null && i != END && place.characters.get(c)) {
        add(place.next, after);
      }
    }
    return after;
  }

  /** Whether a text may end in one of some places. */
  boolean endIn(BitSet set) {
    return set.get(END);
  }

  private void add(int at, BitSet set) {
    if (set.get(at)) {
      return;
    }
    set.set(at);
    Place place = places.get(at);
    if (place.characters == null) {
      add(place.next, set);
      if (place.other != NOWHERE) {
        add(place.other, set);
      }
    }
  }

  private int place(@Nullable BitSet characters, int next) {
    if (places.size() == MOST) {
      isPlain = false;
      return END;
    }
    places.add(new Place(characters, next));
    return places.size() - 1;
  }

  private int fork(int one, int other) {
    int fork = place(null, one);
    places.get(fork).other = other;
    return fork;
  }

  private boolean isNext(char c) {
    return at < expression.length() && expression.charAt(at) == c;
  }

  private boolean take(char c) {
    boolean taken = isNext(c);
    at += taken ? 1 : 0;
    return taken;
  }

  private Part alternatives() {
    Part first = sequence();
    while (take('|')) {
      Part one = first;
      Part other = sequence();
      first = next -> fork(one.before(next), other.before(next));
    }
    return first;
  }

  private Part sequence() {
    Part whole = next -> next;
    while (isPlain && at < expression.length() && !isNext('|') && !isNext(')')) {
      Part before = whole;
      Part last = counted(single());
      whole = next -> before.before(last.before(next));
    }
    return whole;
  }

  private Part single() {
    if (take('(')) {
      if (take('?')) {
        isPlain &= take(':');
      }
      Part group = alternatives();
      isPlain &= take(')');
      return group;
    }
    BitSet characters = new BitSet();
    if (take('[')) {
      characters = characterClass();
    } else {
      isPlain &= SPECIAL.indexOf(expression.charAt(at)) < 0 || isNext('\\');
      characters.set(character());
    }
    BitSet taken = characters;
    return next -> place(taken, next);
  }

  private BitSet characterClass() {
    BitSet characters = new BitSet();
    boolean isNegated = take('^');
    int from = at;
    while (isPlain && at < expression.length() && !isNext(']')) {
      isPlain &= "[&^".indexOf(expression.charAt(at)) < 0;
      int first = character();
      boolean isRange = isNext('-') && !expression.startsWith("-]", at);
      at += isRange ? 1 : 0;
      isPlain &= at < expression.length() && (!isRange || "[&^".indexOf(expression.charAt(at)) < 0);
      int last = isRange ? character() : first;
      isPlain &= first <= last;
      if (isPlain) {
        characters.set(first, last + 1);
      }
    }
    isPlain &= at > from && take(']');
    if (isNegated) {
      characters.flip(0, ASCII);
    }
    return characters;
  }

  /**
   * One character that stands for itself, with a backslash if it would not otherwise, or that is
   * given by its number, which are those behind ASCII.
   */
  private int character() {
    boolean isEscaped = take('\\');
    if (isEscaped && take('u') && at + HEX_DIGITS <= expression.length()) {
      at += HEX_DIGITS;
      return HexFormat.fromHexDigits(expression, at - HEX_DIGITS, at);
    }
    if (at == expression.length()) {
      isPlain = false;
      return 0;
    }
    char c = expression.charAt(at++);
    isPlain &= c < ASCII && !(isEscaped && Character.isLetterOrDigit(c));
    return c;
  }

  private Part counted(Part part) {
    if (!isAtCount()) {
      return part;
    }
    Count count = count();
    // A second sign would mean how eager the first is.
    isPlain &= !isAtCount();
    return next -> {
      int before =
          count.most() == ENDLESS
              ? loop(part, next)
              : optional(part, count.most() - count.least(), next);
      for (int i = 0; i < count.least() && isPlain; i++) {
        before = part.before(before);
      }
      return before;
    };
  }

  private boolean isAtCount() {
    return isNext('?') || isNext('*') || isNext('+') || isNext('{');
  }

  private Count count() {
    return switch (expression.charAt(at++)) {
      case '?' -> new Count(0, 1);
      case '*' -> new Count(0, ENDLESS);
      case '+' -> new Count(1, ENDLESS);
      default -> countInBraces();
    };
  }

  private Count countInBraces() {
    int least = number();
    int most = least;
    if (take(',')) {
      most = isNext('}') ? ENDLESS : number();
    }
    isPlain &= take('}') && (most == ENDLESS || least <= most);
    return new Count(least, most);
  }

  private int loop(Part part, int next) {
    int fork = fork(next, next);
    places.get(fork).other = part.before(fork);
    return fork;
  }

  private int optional(Part part, int times, int next) {
    int before = next;
    for (int i = 0; i < times && isPlain; i++) {
      before = fork(part.before(before), next);
    }
    return before;
  }

  private int number() {
    int number = 0;
    int from = at;
    while (at < expression.length() && Character.isDigit(expression.charAt(at)) && number < MOST) {
      number = number * 10 + expression.charAt(at++) - '0';
    }
    isPlain &= at > from && number <= MOST;
    return number;
  }
}
