package org.fostering.rules.interpretation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.law.Citation;
import org.fostering.rules.law.table.BasisRow;

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
      Interpretation interpretation = row.word("reading", Interpretation.class);
      Bilingual label = new Bilingual(row.text("label_en"), row.text("label_cy"));
      if (row.optional("choice").isPresent()) {
        InterpretationOption read = row.word("choice", InterpretationOption.class);
        if (row.optional("instrument").isPresent() || row.optional("provision").isPresent()) {
          throw row.broken("a reading has a place, not a choice of it");
        }
        if (CHOICES.put(read, new ChoiceRow(interpretation, label)) != null) {
          throw row.broken("a choice belongs to one reading");
        }
        of(interpretation).choices().add(read);
      } else {
        Citation citation = BasisRow.citation(row);
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
    return Collections.unmodifiableList(of(interpretation).choices());
  }
}
