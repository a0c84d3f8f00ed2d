package org.fostering.cli.shared;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Takes things from a source, works on them on several threads, and hands over what comes of it in
 * the order of the source. What is under way is bounded by its size, so that the memory needed does
 * not grow with the length of the input.
 *
 * <p>The calling thread alone asks the source and hands over, and works like the others while it
 * would have to wait. What fails is thrown after all that came before it was handed over.
 */
public final class Pipeline {

  /** So many that handing them to another thread costs little beside the work on them. */
  private static final int BATCH_ITEMS = 32;

  private static final long BATCH_SIZE = 1 << 15;
  private static final int BATCHES_PER_THREAD = 4;

  /**
   * How much of the input is under way for each thread, beside the one thing that goes beyond it.
   */
  static final long SIZE_PER_THREAD = BATCHES_PER_THREAD * BATCH_SIZE;

  private final int threads;

  /**
   * A pipeline of some threads.
   *
   * @param threads how many, at least 1: the calling one and others
   */
  public Pipeline(int threads) {
    this.threads = threads;
  }

  /** Where things come from, one after the other. */
  public interface Source<I> {

    /** The next one, or empty at the end. */
    Optional<I> next() throws IOException, UnusableException;

    /** How many bytes of the input are held for one. */
    long size(I item);
  }

  /** What is done on any thread, with some things that follow each other. */
  public interface Work<I, O> {
    O part(List<I> items) throws IOException, UnusableException;
  }

  /** Where what comes of it goes. */
  public interface Sink<O> {
    void take(O part) throws IOException, UnusableException;
  }

  /** Works on everything that the source has. */
  public <I, O> void run(Source<I> source, Work<I, O> work, Sink<O> sink)
      throws IOException, UnusableException {
    ExecutorService helpers =
        Executors.newFixedThreadPool(Math.max(1, threads - 1), Pipeline::helper);
    try {
      new Run<>(source, work, helpers).into(sink);
    } finally {
      helpers.shutdownNow();
    }
  }

  /** A thread that does not keep the command from ending. */
  private static Thread helper(Runnable work) {
    Thread thread = new Thread(work, "fostering");
    thread.setDaemon(true);
    return thread;
  }

  /** The work on a batch. */
  private static final class Task<O> extends FutureTask<O> {
    private final long size;

    <I> Task(Work<I, O> work, List<I> items, long size) {
      super(() -> work.part(items));
      this.size = size;
    }

    O result() throws IOException, UnusableException {
      try {
        return get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      } catch (ExecutionException e) {
        throw failure(e.getCause());
      }
    }
  }

  /** Throws what was thrown on another thread or earlier. */
  private static IllegalStateException failure(@Nullable Throwable thrown)
      throws IOException, UnusableException {
    if (thrown instanceof IOException failure) {
      throw failure;
    }
    if (thrown instanceof UnusableException unusable) {
      throw unusable;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw thrown instanceof RuntimeException fault ? fault : new IllegalStateException(thrown);
  }

  /** What is under way between a source and where it goes. */
  private final class Run<I, O> {
    private final Source<I> source;
    private final Work<I, O> work;
    private final ExecutorService helpers;
    private final Deque<Task<O>> underWay = new ArrayDeque<>();
    private long size;
    private boolean ended;
    private Optional<Exception> failure = Optional.empty();

    Run(Source<I> source, Work<I, O> work, ExecutorService helpers) {
      this.source = source;
      this.work = work;
      this.helpers = helpers;
    }

    void into(Sink<O> sink) throws IOException, UnusableException {
      fill();
      while (!underWay.isEmpty()) {
        Task<O> first = underWay.remove();
        first.run();
        for (Task<O> other : underWay) {
          if (first.isDone()) {
            break;
          }
          // Does nothing where another thread has begun.
          other.run();
        }
        sink.take(first.result());
        size -= first.size;
        fill();
      }
      if (failure.isPresent()) {
        throw failure(failure.get());
      }
    }

    private void fill() {
      while (!ended
          && size < threads * SIZE_PER_THREAD
          && underWay.size() < threads * BATCHES_PER_THREAD) {
        cut();
      }
    }

    /** Starts the work on the next few things. */
    private void cut() {
      List<I> items = new ArrayList<>(BATCH_ITEMS);
      long together = 0;
      try {
        while (items.size() < BATCH_ITEMS && together < BATCH_SIZE && !ended) {
          Optional<I> item = source.next();
          ended = item.isEmpty();
          if (item.isPresent()) {
            items.add(item.get());
            together += source.size(item.get());
          }
        }
      } catch (IOException | UncheckedIOException | UnusableException e) {
        ended = true;
        failure = Optional.of(e);
      }
      if (!items.isEmpty()) {
        Task<O> task = new Task<>(work, items, together);
        size += together;
        underWay.add(task);
        if (threads > 1) {
          helpers.execute(task);
        }
      }
    }
  }
}
