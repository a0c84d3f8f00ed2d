package org.fostering.json.internal;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Work on the items of an input by several threads at once, with the results in the order of the
 * input. The thread that asks for results takes the items from the input, in batches, and hands
 * them out; there are never more than two batches a thread in memory.
 *
 * <p>Where the work throws, the iterator throws the same in the place of the result. Not
 * thread-safe; to be closed, which stops the threads. The threads do not keep a program alive.
 *
 * @param <A> what is handed out
 * @param <B> what is made of it
 */
public final class OrderedWork<A, B> implements Iterator<B>, AutoCloseable {

  private static final int BATCHES_PER_THREAD = 2;

  private final Iterator<? extends List<? extends A>> batches;
  private final Function<? super A, ? extends B> work;
  private final Runnable close;
  private final int most;
  private final ExecutorService threads;
  private final Queue<Future<Done<B>>> underWay = new ArrayDeque<>();
  private Iterator<? extends B> ready = Collections.emptyIterator();
  private @Nullable Throwable failure;

  /** What became of a batch: the results up to where the work threw, if it did. */
  private record Done<B>(List<B> results, @Nullable Throwable failure) {}

  /**
   * Nothing is taken from the input before a result is asked for.
   *
   * @param batches the input
   * @param threads how many threads work, besides the one that asks
   * @param work done on each item, by any of the threads
   * @param close closes the input
   * @throws IllegalArgumentException if there is to be no thread
   */
  public OrderedWork(
      Iterator<? extends List<? extends A>> batches,
      int threads,
      Function<? super A, ? extends B> work,
      Runnable close) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1");
    }
    this.batches = batches;
    this.work = work;
    this.close = close;
    this.most = threads * BATCHES_PER_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "fostering-json");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext()) {
      if (failure != null) {
        // The next call of next() throws it.
        return true;
      }
      handOut();
      @Nullable Future<Done<B>> next = underWay.poll();
      if (next == null) {
        return false;
      }
      Done<B> done = await(next);
      ready = done.results.iterator();
      failure = done.failure;
    }
    return true;
  }

  private void handOut() {
    while (underWay.size() < most && batches.hasNext()) {
      List<? extends A> batch = batches.next();
      underWay.add(threads.submit(() -> done(batch)));
    }
    if (underWay.size() < most) {
      threads.shutdown();
    }
  }

  @SuppressWarnings("IllegalCatch") // It is thrown again by the thread that asks.
  private Done<B> done(List<? extends A> batch) {
    List<B> results = new ArrayList<>(batch.size());
    try {
      for (A item : batch) {
        results.add(work.apply(item));
      }
      return new Done<>(results, null);
    } catch (RuntimeException | Error thrown) {
      return new Done<>(results, thrown);
    }
  }

  private static <B> Done<B> await(Future<Done<B>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException("interrupted while reading"));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the input has no more items");
    }
    if (ready.hasNext()) {
      return ready.next();
    }
    close();
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** The results that are still to come; closing the stream stops the threads. */
  public Stream<B> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  /** Stops the threads and closes the input. */
  @Override
  public void close() {
    threads.shutdownNow();
    close.run();
  }
}
