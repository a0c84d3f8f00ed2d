package org.fostering.rules.interpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.Instrument;

/**
 * Reads {@code interpretations.csv}: a row for each reading, and beneath it a row for each choice.
 */
final class InterpretationTable {

  record ReadingRow(
      Bilingual label, Citation citation, String honouredBy, List<InterpretationOption> choices) {}

  record ChoiceRow(Interpretation interpretation, Bilingual label) {}

  private static final Map<Interpretation, ReadingRow> INTERPRETATIONS =
      new EnumMap<>(Interpretation.class);
  private static final Map<InterpretationOption, ChoiceRow> CHOICES =
      new EnumMap<>(InterpretationOption.class);

  static {
    for (ResourceTable.Row row :
        ResourceTable.read(
            Interpretation.class.getResourceAsStream("interpretations.csv"),
            "interpretations.csv")) {
      Interpretation interpretation = ofCode(Interpretation.class, row.text("reading"));
      Bilingual label = new Bilingual(row.text("label_en"), row.text("label_cy"));
      Optional<String> choice = row.optional("choice");
      if (choice.isPresent()) {
        InterpretationOption read = ofCode(InterpretationOption.class, choice.get());
        if (CHOICES.put(read, new ChoiceRow(interpretation, label)) != null) {
          throw row.broken("a choice belongs to one reading");
        }
        of(interpretation).choices().add(read);
      } else {
        Citation citation =
            Instrument.of(row.text("instrument")).at(row.optional("provision").orElse(""));
        INTERPRETATIONS.put(
            interpretation,
            new ReadingRow(label, citation, row.text("honoured_by"), new ArrayList<>()));
      }
    }
  }

  private InterpretationTable() {}

  static ReadingRow of(Interpretation interpretation) {
    return Objects.requireNonNull(INTERPRETATIONS.get(interpretation), interpretation.name());
  }

  static ChoiceRow of(InterpretationOption choice) {
    return Objects.requireNonNull(CHOICES.get(choice), choice.name());
  }

  static List<InterpretationOption> choices(Interpretation interpretation) {
    return List.copyOf(of(interpretation).choices());
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
