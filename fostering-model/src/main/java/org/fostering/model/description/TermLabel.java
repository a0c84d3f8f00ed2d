package org.fostering.model.description;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.finding.Messages;
import org.fostering.model.table.ResourceTable;
import org.jspecify.annotations.Nullable;

/**
 * What a term is called on a form or a page. A name that stands in several types has one label, but
 * where a type needs another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param english the label in English
 * @param welsh the label in Welsh, which no speaker has reviewed
 */
public record TermLabel(String english, String welsh) {

  private static final String FILE = "labels.csv";

  /** What the names of answers on whole lists end with. */
  private static final String ANSWER = "Answer";

  /** Checks that both are there. */
  public TermLabel {
    Objects.requireNonNull(english, "english");
    Objects.requireNonNull(welsh, "welsh");
  }

  /** Read once, on first use. */
  private static final class Table {
    static final Map<String, TermLabel> BY_TERM = load();

    private static Map<String, TermLabel> load() {
      Map<String, TermLabel> labels = new HashMap<>();
      for (ResourceTable.Row row :
          ResourceTable.read(TermLabel.class.getResourceAsStream(FILE), FILE)) {
        labels.put(row.text("term"), new TermLabel(row.text("label_en"), row.text("label_cy")));
      }
      return Map.copyOf(labels);
    }
  }

  /**
   * The label in a language.
   *
   * @param locale the language; any but Welsh gives English
   * @return the label
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Messages.WELSH.getLanguage()) ? welsh : english;
  }

  /** The label of a property: that for its type, for its name, for its list, or else its name. */
  static TermLabel of(String type, String name) {
    return find(type, name)
        .or(() -> ofAnswer(type, name))
        .orElseGet(() -> new TermLabel(name, name));
  }

  private static Optional<TermLabel> find(String type, String name) {
    @Nullable TermLabel label = Table.BY_TERM.get(type + "." + name);
    return Optional.ofNullable(label == null ? Table.BY_TERM.get(name) : label);
  }

  private static Optional<TermLabel> ofAnswer(String type, String name) {
    return name.endsWith(ANSWER)
        ? find(type, name.substring(0, name.length() - ANSWER.length()))
            .map(
                list ->
                    new TermLabel(
                        list.english() + ": any or none", list.welsh() + ": oes rhai neu ddim"))
        : Optional.empty();
  }
}
