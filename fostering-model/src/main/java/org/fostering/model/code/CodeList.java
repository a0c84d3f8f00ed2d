package org.fostering.model.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.common.Period;
import org.fostering.model.internal.Csv;

/**
 * A list of codes and what each of them means.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

  private final String name;
  private final Map<String, CodeEntry> entries;

  private CodeList(String name, Map<String, CodeEntry> entries) {
    this.name = name;
    this.entries = entries;
  }

  static CodeList load(String name, List<Map<String, String>> mappings) {
    Map<String, CodeEntry> entries = new LinkedHashMap<>();
    for (Map<String, String> row : Csv.resource(CodeList.class, name + ".csv")) {
      CodeEntry entry = entry(row, mappingsOf(name, field(row, "code"), mappings));
      if (entries.put(entry.code(), entry) != null) {
        throw new IllegalStateException("code list " + name + " has a code twice");
      }
    }
    return new CodeList(name, entries);
  }

  private static CodeEntry entry(Map<String, String> row, List<CodeEntry.Mapping> mappings) {
    return new CodeEntry(
        field(row, "code"),
        field(row, "label_en"),
        field(row, "label_cy"),
        field(row, "cy_reviewed").equals("yes"),
        field(row, "definition"),
        CodeEntry.Status.valueOf(field(row, "status").toUpperCase(Locale.ROOT)),
        field(row, "source"),
        new Period(date(field(row, "valid_from")), date(field(row, "valid_to"))),
        words(field(row, "replaced_by")),
        mappings);
  }

  private static List<CodeEntry.Mapping> mappingsOf(
      String list, String code, List<Map<String, String>> rows) {
    List<CodeEntry.Mapping> mappings = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (field(row, "list").equals(list) && field(row, "code").equals(code)) {
        mappings.add(
            new CodeEntry.Mapping(
                field(row, "scheme"),
                field(row, "target"),
                CodeEntry.Match.valueOf(field(row, "match").toUpperCase(Locale.ROOT))));
      }
    }
    return mappings;
  }

  private static String field(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalStateException("a code list has no column " + column);
    }
    return value;
  }

  private static Optional<LocalDate> date(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field));
  }

  private static List<String> words(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(" "));
  }

  /**
   * The name of the list.
   *
   * @return lower-case words joined by hyphens
   */
  public String name() {
    return name;
  }

  /**
   * Every code of the list, those no longer valid among them, in the order in which to show them.
   *
   * @return an unmodifiable list
   */
  public List<CodeEntry> entries() {
    return List.copyOf(entries.values());
  }

  /**
   * The entry of a code.
   *
   * @param code the exact text of the code
   * @return the entry, or empty if the list has no such code
   */
  public Optional<CodeEntry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  @Override
  public String toString() {
    return "CodeList[" + name + "]";
  }
}
