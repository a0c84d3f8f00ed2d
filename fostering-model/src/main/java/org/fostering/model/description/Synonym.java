package org.fostering.model.description;

import java.util.List;
import java.util.Map;
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

    static final Map<String, List<Synonym>> BY_TERM =
        ALL.stream().collect(Collectors.groupingBy(Synonym::term));
  }

  /** {@return all synonyms; an unmodifiable list} */
  public static List<Synonym> all() {
    return Table.ALL;
  }

  /**
   * The synonyms of one term.
   *
   * @param term a term as {@link #term()} has it
   * @return an unmodifiable list, empty if there are none
   */
  public static List<Synonym> of(String term) {
    return List.copyOf(Table.BY_TERM.getOrDefault(Objects.requireNonNull(term, "term"), List.of()));
  }
}
