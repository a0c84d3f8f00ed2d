package org.fostering.model.description;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fostering.model.table.ResourceTable;

/**
 * A word that people in fostering use for something that the vocabulary calls otherwise. The words
 * are those of councils' and agencies' own pages; none is a definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the word in English
 * @param welsh the word in Welsh, where there is one; no speaker has reviewed them
 * @param term where the vocabulary has it: a type such as {@code Approval}, a term such as {@code
 *     Approval.reviews}, a code list such as {@code pet-kind}, or a code such as {@code
 *     fostering-kind:respite}
 */
public record Synonym(String english, Optional<String> welsh, String term) {

  /** Checks that all parts are there. */
  public Synonym {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(welsh, "welsh");
    Objects.requireNonNull(term, "term");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final List<Synonym> ALL =
        ResourceTable.read(Synonym.class.getResourceAsStream("synonyms.csv"), "synonyms.csv")
            .stream()
            .map(row -> new Synonym(row.text("word_en"), row.optional("word_cy"), row.text("term")))
            .collect(Collectors.toUnmodifiableList());
  }

  /**
   * All synonyms.
   *
   * @return an unmodifiable list
   */
  public static List<Synonym> all() {
    return Table.ALL;
  }
}
