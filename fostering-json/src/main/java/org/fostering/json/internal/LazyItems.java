package org.fostering.json.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The items of an input, read one by one when they are asked for. Not thread-safe.
 *
 * @param <R> what is found ahead in the input
 * @param <T> what is made of it
 */
public abstract class LazyItems<R, T> implements Iterator<T>, AutoCloseable {

  private final Closeable input;
  private Optional<R> ahead = Optional.empty();

  protected LazyItems(Closeable input) {
    this.input = input;
  }

  /** Goes on to the next item; empty at the end. */
  protected abstract Optional<R> find() throws IOException;

  /** Makes an item of what has been found. */
  protected abstract T make(R found);

  @Override
  public boolean hasNext() {
    try {
      ahead = ahead.isPresent() ? ahead : find();
      return ahead.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public T next() {
    return make(nextFound());
  }

  /** Takes the next item before anything is made of it. */
  public R nextFound() {
    if (!hasNext()) {
      throw new NoSuchElementException("the input has no more items");
    }
    R found = ahead.orElseThrow();
    ahead = Optional.empty();
    return found;
  }

  /** The items that are still to come; closing the stream closes the input. */
  public Stream<T> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
