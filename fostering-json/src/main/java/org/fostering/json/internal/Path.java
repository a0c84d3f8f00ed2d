package org.fostering.json.internal;

import java.util.Arrays;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The place at which a reader is. It becomes a pointer only where there is something to be said.
 */
final class Path {

  private static final int ELEMENT = 0;

  private @Nullable String[] names = new @Nullable String[8];
  private int[] indexes = new int[8];
  private int depth;

  /** The pointers of the levels that stand still, of which many findings are made. */
  private @Nullable Pointer[] made = {};

  /** Goes to the document as a whole. */
  void start() {
    depth = 0;
  }

  /** Goes into an object or a list; the place is still that of the object or list. */
  void down() {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    depth++;
    none();
  }

  void up() {
    depth--;
  }

  /** Goes to a property of the object. */
  void property(String name) {
    names[depth - 1] = name;
    forget();
  }

  /** Goes to an element of the list. */
  void index(int index) {
    names[depth - 1] = null;
    indexes[depth - 1] = index;
    forget();
  }

  /** Goes back to the object or list. */
  void none() {
    names[depth - 1] = null;
    indexes[depth - 1] = -1;
    forget();
  }

  private void forget() {
    if (depth <= made.length) {
      made[depth - 1] = null;
    }
  }

  /** The pointer to where the reader is. */
  Pointer pointer() {
    return pointer(depth);
  }

  private Pointer pointer(int level) {
    if (level == 0) {
      return Pointer.ROOT;
    }
    if (made.length < level) {
      made = Arrays.copyOf(made, names.length);
    }
    Pointer known = made[level - 1];
    if (known == null) {
      Pointer owner = pointer(level - 1);
      String name = names[level - 1];
      int index = indexes[level - 1];
      known = name != null ? owner.property(name) : index >= ELEMENT ? owner.index(index) : owner;
      made[level - 1] = known;
    }
    return known;
  }
}
