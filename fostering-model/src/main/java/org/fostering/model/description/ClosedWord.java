package org.fostering.model.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.value.Words;

/**
 * A word of a list that never grows, such as the answers: how people say it, and what it means.
 *
 * <p>Immutable and thread-safe.
 *
 * @param word the word as documents write it
 * @param label what people call it; no speaker has reviewed the Welsh
 * @param definition what it means, in English
 */
public record ClosedWord(String word, TermLabel label, String definition) {

  private static final String FILE = "words.csv";

  /** Checks that all parts are there. */
  public ClosedWord {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(definition, "definition");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, ClosedWord> ALL = load();

    private static Map<String, ClosedWord> load() {
      Map<String, ClosedWord> all = new HashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(ClosedWord.class.getResourceAsStream(FILE), FILE)) {
        all.put(
            row.text("list") + "." + row.text("word"),
            new ClosedWord(
                row.text("word"),
                new TermLabel(row.text("label_en"), row.text("label_cy")),
                row.text("definition")));
      }
      return Map.copyOf(all);
    }
  }

  /**
   * The word of a constant.
   *
   * @param constant the constant of an enum
   * @return the word; empty if its enum is of no term and not described
   */
  public static Optional<ClosedWord> find(Enum<?> constant) {
    return Optional.ofNullable(
        Table.ALL.get(constant.getDeclaringClass().getSimpleName() + "." + Words.of(constant)));
  }

  /**
   * The words of an enum that is described.
   *
   * @param type the enum
   * @return a list in the order of the constants; empty if the enum is of no term and not described
   */
  public static List<ClosedWord> of(Class<? extends Enum<?>> type) {
    List<ClosedWord> words = new ArrayList<>();
    for (String word : Words.all(type)) {
      ClosedWord described = Table.ALL.get(type.getSimpleName() + "." + word);
      if (described != null) {
        words.add(described);
      }
    }
    return List.copyOf(words);
  }
}
