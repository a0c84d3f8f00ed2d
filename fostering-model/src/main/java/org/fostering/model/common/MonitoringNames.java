package org.fostering.model.common;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.model.table.ResourceTable;

/**
 * The names under which systems and forms keep what stands in equality monitoring alone: ethnicity,
 * religion, sexual orientation and their like, in English and in Welsh. Somewhere else it would
 * stand beside a person's name and whatever is decided of that person.
 */
public final class MonitoringNames {

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

  /** Read once, when a name is first asked about. */
  private static final class Names {
    static final Set<String> ALL =
        ResourceTable.read(
                MonitoringNames.class.getResourceAsStream("monitoring-names.csv"),
                "monitoring-names.csv")
            .stream()
            .map(row -> row.text("name"))
            .collect(Collectors.toUnmodifiableSet());
  }

  private MonitoringNames() {}

  /**
   * Whether a name is one of them, or ends with one: {@code ethnicity}, {@code Ethnic origin},
   * {@code applicant_ethnic_group}, {@code primaryReligion}.
   *
   * @param name the name of a property, a column or an addition; it is not kept
   * @return whether what has the name belongs in equality monitoring
   */
  public static boolean isNamed(String name) {
    String[] words = BETWEEN_WORDS.split(name.strip(), -1);
    return IntStream.range(0, words.length)
        .mapToObj(
            from ->
                IntStream.range(from, words.length)
                    .mapToObj(i -> words[i].toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" ")))
        .anyMatch(Names.ALL::contains);
  }
}
