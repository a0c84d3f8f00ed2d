package org.fostering.rules.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.measure.Measure;
import org.fostering.rules.measure.PromiseEvaluation.Kept;
import org.fostering.rules.measure.PromiseEvaluation.Standing;

/**
 * A service level that ends on another day than before, or stands in another way. Two service
 * levels are the same where they run from the same events to the same. It holds no day of a
 * document.
 *
 * <p>Immutable and thread-safe.
 *
 * @param promise what the service level is called
 * @param before how it stood by the old directory; empty where that had none
 * @param after how it stands by the new one; empty where that has none
 * @param laterBy by how many days it ends later, negative where it ends sooner; empty where either
 *     end is not known
 */
public record DeadlineChange(
    Bilingual promise, Optional<Standing> before, Optional<Standing> after, OptionalLong laterBy) {

  /** Checks that all parts are there. */
  public DeadlineChange {
    Objects.requireNonNull(promise, "promise");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(laterBy, "laterBy");
  }

  /** A service level in a case. */
  private record Line(Bilingual label, Kept kept) {
    Optional<LocalDate> due() {
      return kept.due();
    }
  }

  /**
   * How the service levels of a case stand, by what they run from and to.
   *
   * <p>Immutable and thread-safe.
   */
  static final class Standings {
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Standings(List<Measure> promises, List<Kept> kept) {
      Map<String, Integer> times = new HashMap<>();
      for (Kept each : kept) {
        int time = times.merge(each.promise(), 1, Integer::sum);
        promises.stream()
            .filter(measure -> measure.id().equals(each.promise()))
            .forEach(
                measure ->
                    lines.putIfAbsent(key(measure) + " " + time, new Line(measure.label(), each)));
      }
    }

    boolean isEmpty() {
      return lines.isEmpty();
    }

    private static String key(Measure measure) {
      return new TreeSet<>(measure.counting().from())
          + " "
          + new TreeSet<>(measure.counting().events());
    }

    long late() {
      return lines.values().stream()
          .filter(line -> line.kept().standing() == Standing.LATE)
          .count();
    }

    List<DeadlineChange> to(Standings other) {
      Map<String, Line> all = new LinkedHashMap<>(lines);
      other.lines.forEach(all::putIfAbsent);
      List<DeadlineChange> changes = new ArrayList<>();
      all.forEach(
          (key, line) -> {
            Optional<Line> before = Optional.ofNullable(lines.get(key));
            Optional<Line> after = Optional.ofNullable(other.lines.get(key));
            DeadlineChange change =
                new DeadlineChange(
                    after.orElse(line).label(),
                    before.map(each -> each.kept().standing()),
                    after.map(each -> each.kept().standing()),
                    days(before.flatMap(Line::due), after.flatMap(Line::due)));
            if (!change.before().equals(change.after()) || change.laterBy().orElse(0) != 0) {
              changes.add(change);
            }
          });
      return changes;
    }

    private static OptionalLong days(Optional<LocalDate> before, Optional<LocalDate> after) {
      return before.isPresent() && after.isPresent()
          ? OptionalLong.of(ChronoUnit.DAYS.between(before.get(), after.get()))
          : OptionalLong.empty();
    }
  }
}
