package org.fostering.model.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;

/**
 * A list of codes and what each of them means: one of this vocabulary's own, or one that somebody
 * else publishes and that codes correspond to.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

  /** Whether whoever publishes a list still keeps it. */
  public enum Status {
    /** The list is kept and may be used. */
    ACTIVE,
    /** The list is withdrawn: its codes may be read, and should not be written any more. */
    RETIRED
  }

  private final Row index;
  private final Map<String, CodeEntry> entries;

  private CodeList(Row index, Map<String, CodeEntry> entries) {
    this.index = index;
    this.entries = entries;
  }

  /**
   * Loads a list.
   *
   * @param index its row of the index
   * @param mappings the mappings of its codes, by code
   */
  static CodeList load(Row index, Map<String, List<CodeEntry.Mapping>> mappings) {
    String name = index.text("list");
    Map<String, CodeEntry> entries = new LinkedHashMap<>();
    for (Row row :
        ResourceTable.read(CodeList.class.getResourceAsStream(name + ".csv"), name + ".csv")) {
      CodeEntry entry = entry(row, mappings.getOrDefault(row.text("code"), List.of()));
      if (entries.put(entry.code(), entry) != null) {
        throw new IllegalStateException("code list " + name + " has a code twice");
      }
    }
    return new CodeList(index, entries);
  }

  private static CodeEntry entry(Row row, List<CodeEntry.Mapping> mappings) {
    return new CodeEntry(
        row.text("code"),
        row.text("label_en"),
        row.optional("label_cy"),
        row.text("cy_reviewed").equals("yes"),
        row.text("definition"),
        CodeEntry.Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
        row.text("source"),
        row.period("valid_from", "valid_to"),
        row.optional("replaced_by").map(codes -> List.of(codes.split(" "))).orElse(List.of()),
        mappings);
  }

  /**
   * The name of the list.
   *
   * @return lower-case words joined by hyphens
   */
  public String name() {
    return index.text("list");
  }

  /**
   * What the list is called in English, for people.
   *
   * @return the title; where nobody has given one, the words of the name
   */
  public String title() {
    return index
        .optional("title_en")
        .orElseGet(
            () -> {
              String words = name().replace('-', ' ');
              return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            });
  }

  /**
   * What the list is called in Welsh; no speaker has reviewed it yet.
   *
   * @return the title, or empty if it has none
   */
  public Optional<String> titleWelsh() {
    return index.optional("title_cy");
  }

  /**
   * The address under which whoever publishes the list names it in data.
   *
   * @return the address, or empty if it has none
   */
  public Optional<String> url() {
    return index.optional("url");
  }

  /**
   * The edition of the list that is here, as whoever publishes it numbers editions.
   *
   * @return the edition, or empty if the list has none
   */
  public Optional<String> version() {
    return index.optional("version");
  }

  /**
   * Whether whoever publishes the list still keeps it.
   *
   * @return the status of the list as a whole; that of a code is the code's own
   */
  public Status status() {
    return index
        .optional("status")
        .map(status -> Status.valueOf(status.toUpperCase(Locale.ROOT)))
        .orElse(Status.ACTIVE);
  }

  /**
   * Who publishes the list and where it was read.
   *
   * @return the source in words; this vocabulary, where the list is its own
   */
  public String source() {
    return index.optional("source").orElse("this vocabulary");
  }

  /**
   * The licence under which the list may be used.
   *
   * @return the licence of another publisher's list, or empty for one under this library's licence
   */
  public Optional<String> licence() {
    return index.optional("licence");
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
    return "CodeList[" + name() + "]";
  }
}
