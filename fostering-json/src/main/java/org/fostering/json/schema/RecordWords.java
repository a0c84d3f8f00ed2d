package org.fostering.json.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.description.TermLabel;
import org.fostering.model.table.ResourceTable;

/** What the words of the records are called: those of lists that never grow and are of no term. */
final class RecordWords {

  private static final String FILE = "words.csv";

  private RecordWords() {}

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, TermLabel> LABELS = load();

    private static Map<String, TermLabel> load() {
      Map<String, TermLabel> all = new HashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(RecordWords.class.getResourceAsStream(FILE), FILE)) {
        all.put(
            row.text("list") + "." + row.text("word"),
            new TermLabel(row.text("label_en"), row.text("label_cy")));
      }
      return Map.copyOf(all);
    }
  }

  static Optional<TermLabel> label(Class<? extends Enum<?>> type, String word) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return Optional.ofNullable(Table.LABELS.get(name + "." + word));
  }
}
