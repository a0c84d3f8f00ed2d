package org.fostering.model.common;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fostering.model.table.ResourceTable;

/**
 * The names under which systems and forms keep what belongs in equality monitoring alone:
 * ethnicity, religion, sexual orientation and their like, in English and in Welsh. Somewhere else
 * it would stand beside a person's name and whatever is decided of that person.
 */
public final class MonitoringNames {

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");

  private static final Set<String> OF_WHOM = Set.of("of", "for");

  private static final Set<String> HOW_KEPT =
      Set.of(
          "category",
          "code",
          "desc",
          "description",
          "detail",
          "details",
          "f",
          "id",
          "label",
          "m",
          "name",
          "other",
          "status",
          "text",
          "type",
          "value");

  /**
   * What is a question of monitoring where nothing but whom it is about stands before it. Of a
   * child, or of what carers would rather have, it is another.
   */
  private static final Set<String> ALONE =
      Set.of("gender", "rhyw", "rhywedd", "sex", "sex at birth", "sex registered at birth");

  private static final Set<String> WHO =
      Set.of(
          "applicant",
          "carer",
          "contact",
          "customer",
          "enquirer",
          "first",
          "joint",
          "main",
          "my",
          "partner",
          "person",
          "primary",
          "second",
          "secondary",
          "spouse",
          "your");

  /** No name has more; a sentence that has is not looked through to its end. */
  private static final int MOST_WORDS = 20;

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
   * Whether a name is one of them, or ends with one, whatever is said behind of how it is kept or
   * of whom it is: {@code ethnicity}, {@code Ethnic origin}, {@code applicant_ethnic_group}, {@code
   * ethnicityCode}, {@code Religion of applicant 2}. Of sex and gender only such a name counts as
   * says nothing else but of whom: {@code applicant_gender}, not {@code preferred gender}.
   *
   * @param name the name of a property, a column or an addition; it is not kept
   * @return whether what has the name belongs in equality monitoring
   */
  public static boolean isNamed(String name) {
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(name.strip())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    int end =
        IntStream.range(0, words.size())
            .filter(i -> OF_WHOM.contains(words.get(i)))
            .findFirst()
            .orElse(words.size());
    while (end > 0 && HOW_KEPT.contains(words.get(end - 1))) {
      end--;
    }
    List<String> before = words.subList(0, end);
    int whose = 0;
    while (whose < end && WHO.contains(before.get(whose))) {
      whose++;
    }
    return (!isOfChild(words) && ALONE.contains(String.join(" ", before.subList(whose, end))))
        || endsWithOne(before);
  }

  private static boolean isOfChild(List<String> words) {
    return words.contains("child") || words.contains("children");
  }

  private static boolean endsWithOne(List<String> before) {
    int end = before.size();
    return IntStream.range(0, end)
        .mapToObj(from -> String.join(" ", before.subList(from, before.size())))
        .anyMatch(Names.ALL::contains);
  }
}
