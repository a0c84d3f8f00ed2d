package org.fostering.cli.shared;

import java.util.HashMap;
import java.util.Map;
import org.fostering.model.table.ResourceTable;

/**
 * The Welsh of what citations say in words: practice that stands in no text, and what was read
 * where. The name and the number of a provision are printed as the instrument has them. No speaker
 * has reviewed it yet.
 */
final class WelshCitations {

  private static final String FILE = "citations.csv";

  private WelshCitations() {}

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, String> BY_ENGLISH = load();

    private static Map<String, String> load() {
      Map<String, String> all = new HashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(WelshCitations.class.getResourceAsStream(FILE), FILE)) {
        all.put(row.text("en"), row.text("cy"));
      }
      return Map.copyOf(all);
    }
  }

  /** The Welsh of an instrument, a provision or an owner, or itself where it is only a name. */
  static String of(String english) {
    return Table.BY_ENGLISH.getOrDefault(english, english);
  }
}
