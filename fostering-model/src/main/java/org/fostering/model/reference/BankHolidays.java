package org.fostering.model.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Nation;

/**
 * The bank holidays of the United Kingdom, and the days for which they are known.
 *
 * <p>{@link #standard()} covers 1 January 2012 to 31 December 2028. GOV.UK's list ends with 26
 * December 2028, but it is complete for each calendar year it names, and in 2028 Christmas Day is a
 * Monday and Boxing Day a Tuesday, so no substitute day can follow. Beyond the covered days the
 * answer is {@link BankHolidayStatus#NOT_COVERED}, never a guess. A day within may still be
 * proclaimed a bank holiday after {@link #source()} was made: {@link #plus} adds it. One such day
 * is added already, with its own source: Monday 15 June 2026 in Scotland.
 *
 * <p>These are bank holidays, not working days: a regulation says itself which days it counts.
 * Regulation 2(1) of the Fostering Services (England) Regulations 2011 leaves out Saturdays,
 * Sundays, Christmas Day, Good Friday and the bank holidays of England and Wales. Local public
 * holidays, usual in Scotland, are not here.
 *
 * <p>Immutable and thread-safe.
 */
public final class BankHolidays {

  private final DataSource source;
  private final DateRange coverage;
  private final Map<BankHolidayDivision, NavigableMap<LocalDate, BankHoliday>> holidays;

  private BankHolidays(
      DataSource source,
      DateRange coverage,
      Map<BankHolidayDivision, NavigableMap<LocalDate, BankHoliday>> holidays) {
    this.source = source;
    this.coverage = coverage;
    this.holidays = holidays;
  }

  /**
   * {@return the bank holidays of 2012 to 2028, which come with the library} Read from the jar on
   * first use and then shared.
   */
  public static BankHolidays standard() {
    return Standard.HOLIDAYS;
  }

  private static final class Standard {
    static final BankHolidays HOLIDAYS = load();
  }

  /**
   * Bank holidays of a host's own list.
   *
   * @param source where the list is from
   * @param coverage the days for which the list is complete, in all three divisions
   * @param holidays the bank holidays
   * @return the calendar
   * @throws IllegalArgumentException if the coverage is open at either end, a holiday lies outside
   *     it, or two are given for one day and division; the message names the day
   */
  public static BankHolidays of(
      DataSource source, DateRange coverage, Collection<BankHoliday> holidays) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(coverage, "coverage");
    if (coverage.from().isEmpty() || coverage.to().isEmpty()) {
      throw new IllegalArgumentException("the coverage needs a first and a last day");
    }
    Map<BankHolidayDivision, NavigableMap<LocalDate, BankHoliday>> byDivision =
        new EnumMap<>(BankHolidayDivision.class);
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      byDivision.put(division, new TreeMap<>());
    }
    for (BankHoliday holiday : Objects.requireNonNull(holidays, "holidays")) {
      String where = holiday.date() + " in " + holiday.division().code();
      if (!coverage.contains(holiday.date())) {
        throw new IllegalArgumentException("outside the coverage: " + where);
      }
      if (daysOf(byDivision, holiday.division()).put(holiday.date(), holiday) != null) {
        throw new IllegalArgumentException("two bank holidays on " + where);
      }
    }
    return new BankHolidays(source, coverage, byDivision);
  }

  /**
   * This calendar with more bank holidays, such as days proclaimed since it was made.
   *
   * @param more the days to add, each with its own source
   * @return the longer calendar, with the same coverage
   * @throws IllegalArgumentException if a day lies outside the coverage, or is a bank holiday
   *     already
   */
  public BankHolidays plus(Collection<BankHoliday> more) {
    List<BankHoliday> all = new ArrayList<>();
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      all.addAll(holidays(division));
    }
    all.addAll(Objects.requireNonNull(more, "more"));
    return of(source, coverage, all);
  }

  /**
   * {@return where the list is from, with its edition and the words of attribution} Days that were
   * added name their own source.
   */
  public DataSource source() {
    return source;
  }

  /** {@return the days for which the list is complete: a period with a first and a last day} */
  public DateRange coverage() {
    return coverage;
  }

  /**
   * Whether a day is a bank holiday in a nation.
   *
   * @param nation the nation
   * @param day the day
   * @return yes, no, or that the calendar does not cover the day
   */
  public BankHolidayStatus status(Nation nation, LocalDate day) {
    Objects.requireNonNull(nation, "nation");
    if (!coverage.contains(Objects.requireNonNull(day, "day"))) {
      return BankHolidayStatus.NOT_COVERED;
    }
    return find(nation, day).isPresent()
        ? BankHolidayStatus.BANK_HOLIDAY
        : BankHolidayStatus.NOT_BANK_HOLIDAY;
  }

  /**
   * The bank holiday on a day in a nation, to say why a day does not count.
   *
   * @param nation the nation
   * @param day the day
   * @return the bank holiday; empty if there is none <em>or the day is not covered</em>: ask {@link
   *     #status} which
   */
  public Optional<BankHoliday> find(Nation nation, LocalDate day) {
    BankHolidayDivision division = BankHolidayDivision.of(Objects.requireNonNull(nation, "nation"));
    return Optional.ofNullable(daysOf(holidays, division).get(Objects.requireNonNull(day, "day")));
  }

  /**
   * Every bank holiday of a division.
   *
   * @param division the division
   * @return an unmodifiable list, earliest first
   */
  public List<BankHoliday> holidays(BankHolidayDivision division) {
    return List.copyOf(daysOf(holidays, Objects.requireNonNull(division, "division")).values());
  }

  private static NavigableMap<LocalDate, BankHoliday> daysOf(
      Map<BankHolidayDivision, NavigableMap<LocalDate, BankHoliday>> holidays,
      BankHolidayDivision division) {
    return Objects.requireNonNull(holidays.get(division));
  }

  private static BankHolidays load() {
    DataSource source = DataSource.embedded("bank-holidays");
    List<BankHoliday> holidays = new ArrayList<>();
    for (ResourceTable.Row row :
        ResourceTable.read(
            BankHolidays.class.getResourceAsStream("bank-holidays.csv"), "bank-holidays.csv")) {
      holidays.add(holiday(row, source.origin()));
    }
    for (ResourceTable.Row row :
        ResourceTable.read(
            BankHolidays.class.getResourceAsStream("bank-holidays-overlay.csv"),
            "bank-holidays-overlay.csv")) {
      holidays.add(holiday(row, row.text("source")));
    }
    return of(
        source, DateRange.between(LocalDate.of(2012, 1, 1), LocalDate.of(2028, 12, 31)), holidays);
  }

  private static BankHoliday holiday(ResourceTable.Row row, String source) {
    return new BankHoliday(
        row.date("date"),
        BankHolidayDivision.ofCode(row.text("division"))
            .orElseThrow(() -> row.broken("unknown division")),
        row.text("title"),
        row.optional("notes"),
        source);
  }
}
