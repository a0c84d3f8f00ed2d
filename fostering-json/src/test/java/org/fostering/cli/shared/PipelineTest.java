package org.fostering.cli.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

  private static final int MANY = 5_000;

  /** Numbers, each of a size of its own, that counts what is under way of them. */
  private static final class Numbers implements Pipeline.Source<Integer> {
    private final Iterator<Integer> numbers = IntStream.range(0, MANY).iterator();
    private final int size;
    private final Optional<Exception> failure;
    private int taken;
    private long underWay;
    private long most;

    Numbers(int size, Optional<Exception> failure) {
      this.size = size;
      this.failure = failure;
    }

    @Override
    public Optional<Integer> next() throws IOException, UnusableException {
      if (taken == MANY / 2 && failure.isPresent()) {
        if (failure.get() instanceof IOException io) {
          throw io;
        }
        throw (UnusableException) failure.get();
      }
      if (!numbers.hasNext()) {
        return Optional.empty();
      }
      taken++;
      underWay += size;
      most = Math.max(most, underWay);
      return Optional.of(numbers.next());
    }

    @Override
    public long size(Integer number) {
      return size;
    }

    void handedOver(List<Integer> part) {
      underWay -= (long) size * part.size();
    }
  }

  /** Works slowly on some, so that others overtake it. */
  private static List<Integer> slowly(List<Integer> numbers) {
    if (numbers.get(0) % 3 == 0) {
      Thread.yield();
    }
    return numbers;
  }

  private static List<Integer> firstHalf() {
    return IntStream.range(0, MANY / 2).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "2, 10", "5, 10", "1, 40000", "2, 40000", "5, 9000000"})
  void what_comes_of_it_keeps_the_order_and_what_is_under_way_is_bounded(int threads, int size)
      throws Exception {
    Numbers source = new Numbers(size, Optional.empty());
    List<Integer> result = new ArrayList<>();
    new Pipeline(threads)
        .run(
            source,
            PipelineTest::slowly,
            part -> {
              result.addAll(part);
              source.handedOver(part);
            });
    assertEquals(IntStream.range(0, MANY).boxed().toList(), result);
    long bound = threads * Pipeline.SIZE_PER_THREAD + 2L * Math.max(size, 1 << 15);
    assertTrue(source.most <= bound, source.most + " of " + bound);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_source_that_fails_loses_nothing_of_what_came_before(int threads) {
    for (Exception failure : List.of(new IOException("x"), new UnusableException("memory"))) {
      List<Integer> result = new ArrayList<>();
      Exception thrown =
          assertThrows(
              Exception.class,
              () ->
                  new Pipeline(threads)
                      .run(
                          new Numbers(10, Optional.of(failure)),
                          PipelineTest::slowly,
                          result::addAll));
      assertSame(failure, thrown);
      assertEquals(firstHalf(), result);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void an_error_on_another_thread_is_thrown_by_the_one_that_runs(int threads) {
    for (Throwable failure :
        List.of(new OutOfMemoryError(), new StackOverflowError(), new IllegalStateException())) {
      Throwable thrown =
          assertThrows(
              Throwable.class,
              () ->
                  new Pipeline(threads)
                      .run(
                          new Numbers(10, Optional.empty()),
                          numbers -> {
                            throw sneaky(failure);
                          },
                          part -> {}));
      assertSame(failure, thrown);
    }
  }

  private static RuntimeException sneaky(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  @Test
  void the_calling_thread_alone_is_enough_and_others_are_used_if_wanted() throws Exception {
    for (int threads : List.of(1, 4)) {
      Set<String> used = ConcurrentHashMap.newKeySet();
      new Pipeline(threads)
          .run(
              new Numbers(1000, Optional.empty()),
              numbers -> {
                used.add(Thread.currentThread().getName());
                LockSupport.parkNanos(threads == 1 ? 0 : 1_000_000);
                return numbers;
              },
              part -> {});
      Set<String> own = new HashSet<>(Set.of(Thread.currentThread().getName()));
      assertEquals(threads == 1, used.equals(own), () -> used.toString());
    }
  }
}
