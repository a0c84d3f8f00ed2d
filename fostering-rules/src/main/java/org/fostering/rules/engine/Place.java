package org.fostering.rules.engine;

import java.util.Arrays;
import java.util.List;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.rule.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands in a document, with the pointers and reasons that are made of it: the same
 * in every document, so they are made once. A place holds names of properties and indexes, never a
 * value.
 *
 * <p>Thread-safe: what is kept is immutable, and made again where another thread has not seen it.
 */
@SuppressWarnings("ReferenceEquality") // most pointers and lists are the very same as before
final class Place {

  /** The things of a list that have a lasting place; those after it have a passing one. */
  private static final int LASTING = 16;

  /** The answers of a list that stand at places of their own, such as "none" and "all". */
  private static final int ANSWERS = 4;

  private final Pointer relative;
  private final Pointer at;
  private final boolean lasts;
  private final Spot[][] spots;
  private final Place[][] below;

  private Place(Pointer relative, Pointer at, boolean lasts, int sources) {
    this.relative = relative;
    this.at = at;
    this.lasts = lasts;
    this.spots = new Spot[sources][];
    this.below = new Place[lasts ? sources : 0][];
  }

  static Place root(int sources) {
    return new Place(Pointer.ROOT, Pointer.ROOT, true, sources);
  }

  Pointer at() {
    return at;
  }

  /** The place of a thing of a list. */
  Place below(Source list, int index, Pointer element) {
    if (!lasts || index >= LASTING) {
      return new Place(element, at.append(element), false, list.each().sources());
    }
    Place[] known = below[list.slot()];
    if (known != null && index < known.length) {
      Place place = known[index];
      if (place != null && (place.relative == element || place.relative.equals(element))) {
        return place;
      }
    }
    Place place = new Place(element, at.append(element), true, list.each().sources());
    Place[] more =
        known == null
            ? new Place[index + 1]
            : Arrays.copyOf(known, Math.max(known.length, index + 1));
    more[index] = place;
    below[list.slot()] = more;
    return place;
  }

  /** Where an answer stands. */
  Spot spot(Source source, Pointer answer) {
    return spot(source, answer, at);
  }

  /** Where an answer stands that stands apart from the subject. */
  Spot spotElsewhere(Source source, Pointer answer) {
    return spot(source, answer, Pointer.ROOT);
  }

  private Spot spot(Source source, Pointer answer, Pointer from) {
    Spot[] known = spots[source.slot()];
    if (known != null) {
      for (Spot spot : known) {
        if (spot != null && (spot.relative == answer || spot.relative.equals(answer))) {
          return spot;
        }
      }
    }
    Spot spot = new Spot(answer, from.append(answer));
    if (known == null) {
      spots[source.slot()] = new Spot[] {spot};
    } else if (known.length < ANSWERS) {
      Spot[] more = Arrays.copyOf(known, known.length + 1);
      more[known.length] = spot;
      spots[source.slot()] = more;
    }
    return spot;
  }

  /** Where one answer stands. */
  static final class Spot {
    private final Pointer relative;
    private final Pointer pointer;
    private @Nullable String text;
    private @Nullable Reason reason;

    private Spot(Pointer relative, Pointer pointer) {
      this.relative = relative;
      this.pointer = pointer;
    }

    Pointer pointer() {
      return pointer;
    }

    String text() {
      String known = text;
      if (known == null) {
        known = pointer.toString();
        text = known;
      }
      return known;
    }

    /** The reason that some parts make of the answer. */
    Reason reason(String fact, List<Bilingual> settled) {
      Reason known = reason;
      if (known == null || known.settled() != settled) {
        known = new Reason(fact, pointer, settled);
        reason = known;
      }
      return known;
    }
  }
}
