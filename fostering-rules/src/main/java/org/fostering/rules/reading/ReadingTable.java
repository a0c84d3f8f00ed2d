package org.fostering.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.internal.CsvRows;
import org.fostering.rules.Bilingual;
import org.fostering.rules.Citation;
import org.fostering.rules.Instrument;

/** Reads {@code readings.csv}: a row for each reading, and beneath it a row for each choice. */
final class ReadingTable {

  record ReadingRow(Bilingual label, Citation citation, String honouredBy, List<Choice> choices) {}

  record ChoiceRow(Reading reading, Bilingual label) {}

  private static final Map<Reading, ReadingRow> READINGS = new EnumMap<>(Reading.class);
  private static final Map<Choice, ChoiceRow> CHOICES = new EnumMap<>(Choice.class);

  static {
    for (CsvRows.Row row : CsvRows.read(Reading.class, "readings.csv")) {
      Reading reading = ofCode(Reading.class, row.text("reading"));
      Bilingual label = new Bilingual(row.text("label_en"), row.text("label_cy"));
      Optional<String> choice = row.optional("choice");
      if (choice.isPresent()) {
        Choice read = ofCode(Choice.class, choice.get());
        if (CHOICES.put(read, new ChoiceRow(reading, label)) != null) {
          throw row.broken("a choice belongs to one reading");
        }
        of(reading).choices().add(read);
      } else {
        Citation citation =
            Instrument.of(row.text("instrument")).at(row.optional("provision").orElse(""));
        READINGS.put(
            reading, new ReadingRow(label, citation, row.text("honoured_by"), new ArrayList<>()));
      }
    }
  }

  private ReadingTable() {}

  static ReadingRow of(Reading reading) {
    return Objects.requireNonNull(READINGS.get(reading), reading.name());
  }

  static ChoiceRow of(Choice choice) {
    return Objects.requireNonNull(CHOICES.get(choice), choice.name());
  }

  static List<Choice> choices(Reading reading) {
    return List.copyOf(of(reading).choices());
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E ofCode(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> code(constant).equals(Objects.requireNonNull(code, "code")))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " " + code));
  }
}
