package org.fostering.rules.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.code.CountedUnit;
import org.fostering.model.code.JourneyEvent;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.OrganisationDirectory;
import org.fostering.model.organisation.SuccessMeasure;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.Words;
import org.fostering.rules.measure.Measure.Form;
import org.fostering.rules.measure.MeasureReport.Figure;
import org.fostering.rules.measure.MeasureReport.Series;

/**
 * The success measures of a directory that hold on a day, counted as any other measure, and how far
 * each has come from its baseline to its target.
 *
 * <p>What is compared is the figure of the last period that is over; once the period of the day of
 * the target is over, that of this period. A share is compared in hundredths, a time by its median.
 * A target below the baseline is reached from above, as is that of a time without a baseline.
 *
 * <p>Immutable and thread-safe.
 */
public final class SuccessMeasures {

  private static final int MEDIAN = 50;
  private static final int HUNDRED = 100;

  private final LocalDate asOf;
  private final List<Aim> aims = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private record Aim(SuccessMeasure written, Measure measure, Pointer place) {}

  /** How far it has come. */
  public enum Standing {
    /** The target is reached. */
    REACHED,
    /** The period of the day of the target is over, and it was not reached. */
    MISSED,
    /** There is time left, and the figure is nearer to the target than the baseline. */
    NEARER,
    /** There is time left, and the figure is no nearer to the target than the baseline. */
    NO_NEARER,
    /** There is time left, and no baseline is written down. */
    NOT_YET,
    /** No target is written down. */
    NO_TARGET,
    /** The figure is missing or hidden, or no period is over since that of the baseline. */
    CANNOT_TELL
  }

  /**
   * How far a measure has come.
   *
   * @param written what the directory says
   * @param place where it says so
   * @param measure the measure as it is counted
   * @param figure the figure that is compared; empty if there is none
   * @param standing how far it has come
   */
  public record Progress(
      SuccessMeasure written,
      Pointer place,
      Measure measure,
      Optional<Figure> figure,
      Standing standing) {
    /** Checks that all parts are there. */
    public Progress {
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(measure, "measure");
      Objects.requireNonNull(figure, "figure");
      Objects.requireNonNull(standing, "standing");
    }
  }

  private SuccessMeasures(OrganisationDirectory directory, LocalDate asOf) {
    this.asOf = asOf;
    List<SuccessMeasure> all = directory.getSuccessMeasures();
    for (int i = 0; i < all.size(); i++) {
      SuccessMeasure written = all.get(i);
      Pointer place = Pointer.ROOT.property("successMeasures").index(i);
      if (!written.period().contains(asOf)) {
        continue;
      }
      Optional<Measure> measure = measure("success-" + (i + 1), written);
      if (measure.isPresent()) {
        aims.add(new Aim(written, measure.get(), place));
      } else {
        findings.add(MeasureFindingCode.SUCCESS_NOT_COUNTED.at(place));
      }
    }
  }

  /**
   * The success measures of a directory.
   *
   * @param directory the directory
   * @param asOf the day asked about
   * @return those that hold on the day
   */
  public static SuccessMeasures of(OrganisationDirectory directory, LocalDate asOf) {
    return new SuccessMeasures(
        Objects.requireNonNull(directory, "directory"), Objects.requireNonNull(asOf, "asOf"));
  }

  /** The measure, if it says what to count, out of what and by what period, and one thing only. */
  private static Optional<Measure> measure(String id, SuccessMeasure written) {
    Optional<Measure.Unit> unit = written.getUnit().flatMap(SuccessMeasures::unit);
    Optional<MeasurePeriod.Length> period =
        written.getPeriod().flatMap(each -> word(MeasurePeriod.Length.class, each.getText()));
    boolean timed = written.getDurationFrom().isPresent();
    boolean share = !written.getDenominator().isEmpty();
    if (unit.isEmpty() || period.isEmpty() || (timed && share)) {
      return Optional.empty();
    }
    Set<String> from = texts(written.getDenominator());
    Measure measure =
        new Measure(
            id,
            timed ? Form.TIME : share ? Form.SHARE : Form.COUNT,
            new Measure.Counting(
                unit.get(),
                Measure.Only.ALL,
                texts(written.getNumerator()),
                timed ? Set.of(written.getDurationFrom().orElseThrow().getText()) : from,
                OptionalInt.empty()),
            period.get(),
            timed ? List.of(MEDIAN) : List.of(),
            false,
            written.getSource().orElse("a success measure of the directory"),
            label(written),
            List.of());
    return Optional.of(measure).filter(MeasureTable::isWhole);
  }

  private static Set<String> texts(List<JourneyEvent> events) {
    return events.stream().map(JourneyEvent::getText).collect(Collectors.toSet());
  }

  private static Optional<Measure.Unit> unit(CountedUnit unit) {
    return word(Measure.Unit.class, unit.getText());
  }

  private static <E extends Enum<E>> Optional<E> word(Class<E> type, String text) {
    for (E each : type.getEnumConstants()) {
      if (Words.of(each).equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static Bilingual label(SuccessMeasure written) {
    return written
        .getName()
        .map(name -> new Bilingual(name, name))
        .orElseGet(
            () ->
                new Bilingual(
                    labels(written.getNumerator(), Locale.ENGLISH),
                    labels(written.getNumerator(), Bilingual.WELSH)));
  }

  private static String labels(List<JourneyEvent> events, Locale locale) {
    return events.isEmpty()
        ? "-"
        : events.stream().map(each -> each.labelIn(locale)).collect(Collectors.joining(", "));
  }

  /**
   * {@return the measures as they are counted; an unmodifiable list, in the order of the directory}
   */
  public List<Measure> measures() {
    return aims.stream().map(Aim::measure).toList();
  }

  /**
   * {@return what is wrong with them: a finding for each that cannot be counted, with a pointer
   * into the directory}
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * How far each has come.
   *
   * @param report what was counted; where small numbers are to be hidden, they are hidden already
   * @return those of which the report has figures, in the order of the directory
   */
  public List<Progress> progress(MeasureReport report) {
    List<Progress> progress = new ArrayList<>();
    for (Aim aim : aims) {
      report.series().stream()
          .filter(each -> each.measure().equals(aim.measure()))
          .findFirst()
          .ifPresent(series -> progress.add(progress(aim, series)));
    }
    return progress;
  }

  private Progress progress(Aim aim, Series series) {
    Optional<LocalDate> due =
        aim.written()
            .getTargetOn()
            .filter(on -> aim.measure().period().of(on).last().isBefore(asOf));
    List<Figure> periods =
        series.figures().stream()
            .filter(each -> each.place().all() && each.place().period().isPresent())
            .sorted(Comparator.comparing(each -> each.place().period().orElseThrow()))
            .toList();
    Optional<Figure> figure =
        periods.stream()
            .filter(each -> due.isEmpty() || !first(each).isAfter(due.get()))
            .filter(each -> last(each).isBefore(asOf))
            .reduce((one, next) -> next)
            .or(() -> periods.stream().reduce((one, next) -> next));
    return new Progress(
        aim.written(),
        aim.place(),
        aim.measure(),
        figure,
        figure
            .filter(each -> last(each).isBefore(asOf))
            .map(each -> standing(aim, each, due.isPresent()))
            .orElse(Standing.CANNOT_TELL));
  }

  private static LocalDate first(Figure figure) {
    return figure.place().period().orElseThrow().first();
  }

  private static LocalDate last(Figure figure) {
    return figure.place().period().orElseThrow().last();
  }

  private static Standing standing(Aim aim, Figure figure, boolean over) {
    Optional<Integer> target = aim.written().getTarget();
    if (target.isEmpty()) {
      return Standing.NO_TARGET;
    }
    OptionalInt reached = compared(aim.measure().form(), figure, target.get());
    boolean older =
        aim.written().getBaselineOn().filter(on -> !last(figure).isAfter(on)).isPresent();
    if (reached.isEmpty() || older) {
      return Standing.CANNOT_TELL;
    }
    Optional<Integer> baseline = aim.written().getBaseline();
    boolean down =
        baseline.map(each -> each > target.get()).orElse(aim.measure().form() == Form.TIME);
    int way = down ? -1 : 1;
    if (reached.getAsInt() * way >= 0) {
      return Standing.REACHED;
    }
    if (over) {
      return Standing.MISSED;
    }
    return baseline
        .map(
            each ->
                compared(aim.measure().form(), figure, each).orElse(0) * way > 0
                    ? Standing.NEARER
                    : Standing.NO_NEARER)
        .orElse(Standing.NOT_YET);
  }

  /** Whether a figure is below, at or above a number; empty where it is not shown. */
  private static OptionalInt compared(Form form, Figure figure, long number) {
    if (form == Form.SHARE) {
      return figure.perMille().isPresent()
          ? OptionalInt.of(
              Long.compare(figure.number().value() * HUNDRED, figure.of().value() * number))
          : OptionalInt.empty();
    }
    OptionalLong value =
        form == Form.TIME
            ? figure.days().values().stream().mapToLong(Integer::longValue).findFirst()
            : figure.number().isValue()
                ? OptionalLong.of(figure.number().value())
                : OptionalLong.empty();
    return value.isPresent()
        ? OptionalInt.of(Long.compare(value.getAsLong(), number))
        : OptionalInt.empty();
  }
}
