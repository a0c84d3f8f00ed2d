package org.fostering.cli.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fostering.model.reference.BankHoliday;
import org.fostering.model.reference.BankHolidayDivision;
import org.fostering.model.reference.BankHolidays;
import org.fostering.model.reference.DataSource;
import org.fostering.model.value.DateRange;

/**
 * Bank holidays as GOV.UK publishes them ({@code bank-holidays.json}). The list is complete for
 * each calendar year that it names; other years, and days with a source of their own, are those of
 * the library.
 */
final class HolidayFile {

  private static final int MOST_BYTES = 1 << 19;
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private HolidayFile() {}

  /**
   * Reads a file.
   *
   * @param name the file, or a hyphen for standard input
   * @param asOf the day for which it is taken to speak
   */
  static BankHolidays read(String name, InputStream standardInput, LocalDate asOf)
      throws UnusableException {
    DataSource source = new DataSource(name, "--holidays", asOf, "", "", "--holidays");
    Input input = Input.open(name, standardInput, (bytes, length) -> bytes);
    try (InputStream bytes = input.bytes()) {
      List<BankHoliday> named = holidays(JSON.readTree(bytes.readNBytes(MOST_BYTES)), source);
      return merged(named, source);
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new UnusableException("holidays.malformed", name);
    }
  }

  private static List<BankHoliday> holidays(JsonNode file, DataSource source) {
    List<BankHoliday> holidays = new ArrayList<>();
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      JsonNode events = file.path(division.code()).path("events");
      if (!events.isArray() || events.isEmpty()) {
        throw new IllegalArgumentException("no days of a division");
      }
      for (JsonNode event : events) {
        holidays.add(
            new BankHoliday(
                LocalDate.parse(event.path("date").asText()),
                division,
                event.path("title").asText(),
                Optional.of(event.path("notes").asText()).filter(text -> !text.isBlank()),
                source.origin()));
      }
    }
    return holidays;
  }

  /** The years that the file names come from it, the others from the library. */
  private static BankHolidays merged(List<BankHoliday> named, DataSource source) {
    TreeSet<Integer> years = new TreeSet<>();
    named.forEach(holiday -> years.add(holiday.date().getYear()));
    BankHolidays standard = BankHolidays.standard();
    List<BankHoliday> all = new ArrayList<>(named);
    for (BankHolidayDivision division : BankHolidayDivision.values()) {
      for (BankHoliday holiday : standard.holidays(division)) {
        boolean isLater = !holiday.source().equals(standard.source().origin());
        if ((isLater || !years.contains(holiday.date().getYear())) && !isNamed(named, holiday)) {
          all.add(holiday);
        }
      }
    }
    int first = standard.coverage().from().orElseThrow().getYear();
    int last = standard.coverage().to().orElseThrow().getYear();
    // A year between that nobody names ends what is covered.
    while (years.contains(last + 1)) {
      last++;
    }
    while (years.contains(first - 1)) {
      first--;
    }
    DateRange coverage = DateRange.between(Year.of(first).atDay(1), LocalDate.of(last, 12, 31));
    all.removeIf(holiday -> !coverage.contains(holiday.date()));
    return BankHolidays.of(source, coverage, all);
  }

  private static boolean isNamed(List<BankHoliday> named, BankHoliday holiday) {
    return named.stream()
        .anyMatch(
            each -> each.division() == holiday.division() && each.date().equals(holiday.date()));
  }
}
