package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of the columns of an export, each once. Where a name comes again, the row above may say
 * of which section each is, {@code Partner First name}; else the later ones are numbered, {@code
 * First name 2}. The first column of a name keeps the name as it is.
 */
final class HeaderNames {

  private HeaderNames() {}

  /**
   * Names the columns.
   *
   * @param header the cells of the header row
   * @param above the cells of the row above, empty where there is none
   * @return a name for each column, empty where the column has none
   */
  static List<String> of(List<String> header, List<String> above) {
    List<String> sections = sections(above, header.size());
    Set<String> seen = new HashSet<>();
    Set<String> again = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (!header.get(i).isEmpty() && !seen.add(ColumnNames.plain(header.get(i)))) {
        again.add(sections.get(i));
      }
    }
    again.remove("");
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      boolean isOfSection = !name.isEmpty() && again.contains(sections.get(i));
      names.add(free(isOfSection ? sections.get(i) + " " + name : name, taken));
    }
    return names;
  }

  /** The section of each column: a merged cell has its text in the first of its columns only. */
  private static List<String> sections(List<String> above, int columns) {
    boolean isOfSections = above.stream().filter(cell -> !cell.isBlank()).count() > 1;
    List<String> sections = new ArrayList<>();
    String section = "";
    for (int i = 0; i < columns; i++) {
      if (isOfSections && i < above.size() && !above.get(i).isBlank()) {
        section = above.get(i).strip();
      }
      sections.add(section);
    }
    return sections;
  }

  private static String free(String name, Set<String> taken) {
    if (name.isEmpty()) {
      return name;
    }
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + " " + number;
    }
    return free;
  }
}
