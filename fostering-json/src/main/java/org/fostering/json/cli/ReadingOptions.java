package org.fostering.json.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.rules.reading.Choice;
import org.fostering.rules.reading.Reading;

/** How {@code --reading} names the ways to read the law. */
final class ReadingOptions {

  /** The readings on which a day of a clock hangs; any other would be set in vain. */
  static final Set<Reading> HONOURED =
      EnumSet.of(
          Reading.FIRST_DAY,
          Reading.DAYS_IN_ADVANCE,
          Reading.END_AFTER_RESIGNATION,
          Reading.WORKING_DAYS_OF_THE_STANDARDS,
          Reading.LEAP_REVIEWS,
          Reading.LEAP_RETENTION,
          Reading.STAGE_1_CUT_OFF,
          Reading.PAPERS_TO_PANEL,
          Reading.DETERMINATION_CLOCK,
          Reading.LAW_BY_DATE);

  private ReadingOptions() {}

  /** The choice that a text such as {@code first-day=first-day-counts} names. */
  static Choice choice(String text) throws UnusableException {
    String name = text.strip();
    Optional<Choice> choice =
        Arrays.stream(Choice.values())
            .filter(each -> HONOURED.contains(each.reading()))
            .filter(each -> written(each).equals(name))
            .findFirst();
    return choice.orElseThrow(() -> new UnusableException("reading.unknown", name, all()));
  }

  static String written(Choice choice) {
    return choice.reading().code() + "=" + choice.code();
  }

  /** Every choice that can be made; the first of each reading is made without saying so. */
  private static String all() {
    List<Choice> choices = HONOURED.stream().flatMap(each -> each.choices().stream()).toList();
    return choices.stream().map(ReadingOptions::written).collect(Collectors.joining(", "));
  }
}
