package org.fostering.model.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fostering.model.code.CodeEntry.Label;
import org.fostering.model.table.ResourceTable.Row;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.DateRange;
import org.fostering.model.value.Words;

/**
 * A list of codes and what each of them means: one of this vocabulary's own, one that somebody else
 * publishes and that codes correspond to, or one that a host has added.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeList {

  /** Whether the publisher of a list still maintains it. */
  public enum Status {
    /** The list is kept and may be used. */
    ACTIVE,
    /** The list is withdrawn: its codes may be read, and should not be written any more. */
    RETIRED
  }

  private final Row index;
  private final String name;
  private final String title;
  private final String source;
  private final Status status;
  private final Sensitivity sensitivity;
  private final Supplier<Map<String, CodeEntry>> byCode;
  private final Supplier<Map<String, List<CodeEntry>>> byBroader;

  private CodeList(Row index, Supplier<Map<String, CodeEntry>> byCode) {
    this.index = index;
    this.name = index.text("list");
    this.title = index.text("title_en");
    this.source = index.text("source");
    this.status = status(index);
    this.sensitivity = sensitivity(index);
    this.byCode = new Once<>(() -> Collections.unmodifiableMap(byCode.get()));
    this.byBroader = new Once<>(() -> narrower(this.byCode.get().values()));
  }

  /**
   * Makes a list of its tables, which are read when a code is first asked for.
   *
   * @param index its row of the index
   * @param codes the rows of its own table
   * @param mappings the mappings of its codes, by code
   */
  static CodeList of(
      Row index,
      Supplier<List<Row>> codes,
      Supplier<Map<String, List<CodeEntry.Mapping>>> mappings) {
    return new CodeList(index, () -> entries(codes.get(), mappings.get()));
  }

  private static Map<String, CodeEntry> entries(
      List<Row> codes, Map<String, List<CodeEntry.Mapping>> mappings) {
    Map<String, CodeEntry> entries = new LinkedHashMap<>();
    for (Row row : codes) {
      CodeEntry entry = entry(row, mappings.getOrDefault(row.text("code"), List.of()));
      if (!Code.isCode(entry.code())) {
        throw row.broken("this cannot be a code");
      }
      if (entries.put(entry.code(), entry) != null) {
        throw row.broken("the code stands twice");
      }
    }
    for (Row row : codes) {
      if (row.ifAny("broader").filter(code -> !entries.containsKey(code)).isPresent()) {
        throw row.broken("the broader code is not in the list");
      }
    }
    return entries;
  }

  private static Map<String, List<CodeEntry>> narrower(Collection<CodeEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.broader().isPresent())
        .collect(
            Collectors.groupingBy(entry -> entry.broader().get(), Collectors.toUnmodifiableList()));
  }

  /** This list with the codes of another, which says more of some and has some more. */
  CodeList with(CodeList other) {
    return new CodeList(
        index,
        () -> {
          Map<String, CodeEntry> codes = new LinkedHashMap<>(byCode.get());
          codes.putAll(other.byCode.get());
          return codes;
        });
  }

  private static CodeEntry entry(Row row, List<CodeEntry.Mapping> mappings) {
    try {
      return new CodeEntry(
          row.text("code"),
          row.text("label_en"),
          row.ifAny("label_cy"),
          isYes(row.ifAny("cy_reviewed")),
          row.text("definition"),
          Words.parse(CodeEntry.Status.class, row.ifAny("status").orElse("local")),
          row.text("source"),
          new DateRange(
              row.ifAny("valid_from").map(LocalDate::parse),
              row.ifAny("valid_to").map(LocalDate::parse)),
          row.ifAny("replaced_by").map(next -> List.of(next.split(" "))).orElse(List.of()),
          row.ifAny("broader"),
          mappings);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw row.broken("a day or a status is not of its form");
    }
  }

  private static Status status(Row index) {
    try {
      return Words.parse(Status.class, index.ifAny("status").orElse("active"));
    } catch (IllegalArgumentException e) {
      throw index.broken("there is no such status");
    }
  }

  private static Sensitivity sensitivity(Row index) {
    try {
      return Words.parse(Sensitivity.class, index.ifAny("sensitivity").orElse("personal"));
    } catch (IllegalArgumentException e) {
      throw index.broken("there is no such sensitivity");
    }
  }

  private static boolean isYes(Optional<String> word) {
    return word.equals(Optional.of("yes"));
  }

  /**
   * {@return the name of the list: lower-case words joined by hyphens, where the list is this
   * vocabulary's own}
   */
  public String name() {
    return name;
  }

  /**
   * What the list is called in a language, or in English where it has no title in that language:
   * the title says which language it is in, so that nobody takes the one for the other.
   *
   * @param locale the language wanted; any language but Welsh gives English
   * @return the title, with its own language
   */
  public Label titleIn(Locale locale) {
    return Label.in(locale, title, index.ifAny("title_cy"), isYes(index.ifAny("cy_reviewed")));
  }

  /**
   * {@return what the codes of the list tell apart, in English, or empty if its publisher gives no
   * definition}
   */
  public Optional<String> definition() {
    return index.ifAny("definition");
  }

  /**
   * {@return the canonical address by which the publisher names the list in data, or empty if it
   * has none}
   */
  public Optional<String> url() {
    return index.ifAny("url");
  }

  /**
   * {@return the edition of the list that is here, as its publisher numbers editions, or empty if
   * the list has none}
   */
  public Optional<String> version() {
    return index.ifAny("version");
  }

  /**
   * {@return whether the publisher still maintains the list as a whole; the status of a code is the
   * code's own}
   */
  public Status status() {
    return status;
  }

  /**
   * {@return how sensitive it is that somebody or something has a code of the list: that of the
   * most sensitive term that holds one; {@link Sensitivity#PERSONAL} where the index does not say}
   */
  public Sensitivity sensitivity() {
    return sensitivity;
  }

  /**
   * {@return who publishes the list and where it was read; this vocabulary, where the list is its
   * own}
   */
  public String source() {
    return source;
  }

  /**
   * {@return the licence under which another publisher's list may be used, or empty for one under
   * this library's licence}
   */
  public Optional<String> licence() {
    return index.ifAny("licence");
  }

  /**
   * {@return every code of the list, those no longer valid among them, in the order in which to
   * show them}
   */
  public List<CodeEntry> entries() {
    return List.copyOf(byCode.get().values());
  }

  /**
   * The entry of a code.
   *
   * @param code the exact text of the code
   * @return the entry, or empty if the list has no such code
   */
  public Optional<CodeEntry> find(String code) {
    return Optional.ofNullable(byCode.get().get(code));
  }

  /**
   * The codes that mean a part of what a code means.
   *
   * @param code the exact text of the broader code
   * @return the codes whose broader code is this one, in the order of the list; empty if the code
   *     is as narrow as the list has, or is not in it
   */
  public List<CodeEntry> narrower(String code) {
    return byBroader.get().getOrDefault(code, List.of());
  }

  /**
   * What a code is called in a language, or in English where it has no name in that language.
   *
   * @param code the exact text of the code
   * @param locale the language wanted; any language but Welsh gives English
   * @return its label; the text itself, if the list has no such code
   */
  public String labelOf(String code, Locale locale) {
    return find(code).map(entry -> entry.labelIn(locale).text()).orElse(code);
  }

  @Override
  public String toString() {
    return "CodeList[" + name + "]";
  }
}
