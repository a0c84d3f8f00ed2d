package org.fostering.rules.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fostering.rules.rule.Condition.Custom;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.FactView;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Runs conditions in Java, so that one that misbehaves costs its rule and nothing else. Each is run
 * on a thread of its own, at least twice, on facts that were read before.
 *
 * <p>Java has no way to stop a thread that will not stop. A condition that overruns is therefore
 * abandoned and not run again by this supervisor: it costs one thread for each decision that was
 * waiting for it, and not one for each record. One whose answers differ is not run again either.
 * Threads are made when they are needed, die when they have been idle for a second, and keep no
 * machine from shutting down. Conditions that are data never come here.
 *
 * <p>Thread-safe.
 */
public final class Supervisor {

  /** Far more than any test needs, and an end for one that reads in a loop. */
  public static final int MOST_READS = 10_000;

  /**
   * A test takes microseconds. The machine may be stopped for a moment or be busy with much else,
   * and a rule must not be suspended for that.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A test that throws dice agrees with itself so often once in a hundred times. */
  private static final int RUNS_AT_FIRST = 8;

  private static final int RUNS = 2;

  private final Duration patience;
  private final Map<Custom<?>, String> suspended = new ConcurrentHashMap<>();
  private final Set<Custom<?>> tried = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Supervisor::thread);

  public Supervisor() {
    this(PATIENCE);
  }

  public Supervisor(Duration patience) {
    this.patience = patience;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "fostering-rule-in-java");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What a condition comes to.
   *
   * @param known what is known of every fact that the condition declares
   * @throws RuleFailure if it misbehaves
   */
  public <S> Truth test(Custom<S> condition, Map<Fact<S, ?>, Known<?>> known, FactContext context) {
    String before = suspended.get(condition);
    if (before != null) {
      throw new RuleFailure(before);
    }
    int runs = tried.add(condition) ? RUNS_AT_FIRST : RUNS;
    Future<Truth> answer = threads.submit(() -> agreed(condition, known, context, runs));
    try {
      return await(answer);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw suspend(condition, RuleFailure.TOO_SLOW);
    } catch (ExecutionException e) {
      Throwable failure = Objects.requireNonNullElse(e.getCause(), e);
      if (!RuleFailure.isContained(failure)) {
        throw (Error) failure;
      }
      String kind = RuleFailure.kindOf(failure);
      throw kind.equals(RuleFailure.NOT_DETERMINISTIC)
          ? suspend(condition, kind)
          : new RuleFailure(kind);
    }
  }

  private RuleFailure suspend(Custom<?> condition, String kind) {
    suspended.put(condition, kind);
    return new RuleFailure(kind);
  }

  /**
   * An interrupt of the host's thread is meant for the host: the answer is the same, and the
   * interrupt is restored after it.
   */
  private Truth await(Future<Truth> answer) throws ExecutionException, TimeoutException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static <S> Truth agreed(
      Custom<S> condition, Map<Fact<S, ?>, Known<?>> known, FactContext context, int runs) {
    Truth first = once(condition, known, context);
    for (int run = 1; run < runs; run++) {
      if (once(condition, known, context) != first) {
        throw new RuleFailure(RuleFailure.NOT_DETERMINISTIC);
      }
    }
    return first;
  }

  private static <S> Truth once(
      Custom<S> condition, Map<Fact<S, ?>, Known<?>> known, FactContext context) {
    LookAt<S> look = new LookAt<>(known, context);
    Truth truth;
    try {
      truth = condition.test().apply(look);
    } catch (RuntimeException e) {
      look.complain();
      throw e;
    }
    look.complain();
    return Objects.requireNonNull(truth, "the answer of a condition in Java");
  }

  /** One run's view. It remembers a complaint, so that a test cannot swallow the exception. */
  private static final class LookAt<S> implements FactView<S> {
    private final Map<Fact<S, ?>, Known<?>> known;
    private final FactContext context;
    private int reads;
    private @Nullable String complaint;

    LookAt(Map<Fact<S, ?>, Known<?>> known, FactContext context) {
      this.known = known;
      this.context = context;
    }

    @Override
    @SuppressWarnings("unchecked") // what is known of a fact was read from that fact
    public <T extends Comparable<T>> Known<T> of(Fact<S, T> fact) {
      reads++;
      if (reads > MOST_READS) {
        throw refuse(RuleFailure.TOO_MANY_READS, "a condition in Java reads too often");
      }
      Known<?> found = known.get(Objects.requireNonNull(fact, "fact"));
      if (found == null) {
        throw refuse(
            RuleFailure.UNDECLARED_FACT,
            "a condition in Java may read the facts that it declares, and " + fact + " is none");
      }
      return (Known<T>) found;
    }

    @Override
    public FactContext context() {
      return context;
    }

    private IllegalStateException refuse(String kind, String message) {
      complaint = kind;
      return new IllegalStateException(message);
    }

    void complain() {
      if (complaint != null) {
        throw new RuleFailure(complaint);
      }
    }
  }
}
