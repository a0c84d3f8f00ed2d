package org.fostering.model.code;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for; after a failure it is made again. Thread-safe.
 *
 * @param <T> the value
 */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    @Nullable T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    @Nullable T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
