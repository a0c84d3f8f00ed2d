package org.fostering.model.code;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * The code lists that come with the library, and those that a host has added.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeLists {

  private final Map<String, CodeList> lists;

  private CodeLists(Map<String, CodeList> lists) {
    this.lists = Collections.unmodifiableMap(lists);
  }

  /**
   * {@return the lists in this jar: every list that the documents use, and the published lists to
   * which their codes correspond}
   */
  public static CodeLists standard() {
    return Standard.LISTS;
  }

  /** Loads the index when a list is first asked for, and a list when its codes are. */
  private static final class Standard {
    static final CodeLists LISTS = index(CodeLists.class::getResourceAsStream);
  }

  /**
   * Reads lists of a host's own, which stand in tables like those of this package: comma-separated
   * values in UTF-8, a record a line, the first of which names the columns.
   *
   * <ul>
   *   <li>{@code lists.csv} has a row for each list: {@code list, title_en, source} and, if wanted,
   *       {@code title_cy, cy_reviewed, definition, url, version, status, licence};
   *   <li>a file named after the list, such as {@code visit-mood.csv}, has a row for each code:
   *       {@code code, label_en, definition, source} and, if wanted, {@code label_cy, cy_reviewed,
   *       status, valid_from, valid_to, replaced_by};
   *   <li>{@code mappings.csv}, if there is one, says what the codes correspond to: {@code list,
   *       code, scheme, target, match}.
   * </ul>
   *
   * @param tables given the name of a file, opens it, or gives null if there is none: for files
   *     beside a class of the host, {@code VisitMood.class::getResourceAsStream}
   * @return the lists of the tables alone
   * @throws IllegalStateException if a table is missing or broken; the message names the file and
   *     the line
   * @throws UncheckedIOException if reading a table fails
   */
  public static CodeLists read(Function<String, ? extends @Nullable InputStream> tables) {
    CodeLists lists = index(tables);
    lists.all().forEach(CodeList::entries);
    return lists;
  }

  private static CodeLists index(Function<String, ? extends @Nullable InputStream> tables) {
    Supplier<Map<String, Map<String, List<CodeEntry.Mapping>>>> mappings =
        new Once<>(() -> mappings(table(tables, "mappings.csv").orElse(List.of())));
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (Row row : needed(tables, "lists.csv")) {
      String name = row.text("list");
      CodeList list =
          CodeList.of(
              row,
              () -> needed(tables, name + ".csv"),
              () -> mappings.get().getOrDefault(name, Map.of()));
      if (lists.put(name, list) != null) {
        throw row.broken("the list stands twice");
      }
    }
    return new CodeLists(lists);
  }

  private static List<Row> needed(
      Function<String, ? extends @Nullable InputStream> tables, String file) {
    return table(tables, file)
        .orElseThrow(() -> new IllegalStateException(file + " is missing from the code lists"));
  }

  private static Optional<List<Row>> table(
      Function<String, ? extends @Nullable InputStream> tables, String file) {
    @Nullable InputStream in = tables.apply(file);
    return in == null ? Optional.empty() : Optional.of(ResourceTable.read(in, file));
  }

  /** The mappings by list and by code. */
  private static Map<String, Map<String, List<CodeEntry.Mapping>>> mappings(List<Row> rows) {
    Map<String, Map<String, List<CodeEntry.Mapping>>> mappings = new HashMap<>();
    for (Row row : rows) {
      mappings
          .computeIfAbsent(row.text("list"), list -> new HashMap<>())
          .computeIfAbsent(row.text("code"), code -> new ArrayList<>())
          .add(
              new CodeEntry.Mapping(
                  row.text("scheme"),
                  row.text("target"),
                  row.word("match", CodeEntry.Match.class)));
    }
    return mappings;
  }

  /**
   * These lists and others, such as a host's own.
   *
   * <p>Where two lists have one name they become one: the title and source of the list that is here
   * stay, its codes stay in their order, what the other list says about one of them holds, and the
   * codes that only the other list has follow. So a host adds a code of its own to a list of the
   * library, and no code that documents may hold is lost.
   *
   * @param others the lists to add
   * @return new lists; these stay as they are
   */
  public CodeLists with(CodeLists others) {
    Map<String, CodeList> all = new LinkedHashMap<>(lists);
    others.lists.forEach((name, list) -> all.merge(name, list, CodeList::with));
    return new CodeLists(all);
  }

  /**
   * {@return every list, in the order of the index and then in that in which they were added; an
   * unmodifiable collection}
   */
  public Collection<CodeList> all() {
    return lists.values();
  }

  /**
   * The list with a name.
   *
   * @param name the name, such as {@code enquiry-channel}
   * @return the list, or empty if there is none
   */
  public Optional<CodeList> find(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /**
   * The list that a mapping leads to.
   *
   * @param scheme the scheme of a mapping: the name of a list or its {@link CodeList#url}
   * @return the list, or empty if it is not here
   */
  public Optional<CodeList> findScheme(String scheme) {
    return find(scheme)
        .or(
            () ->
                lists.values().stream()
                    .filter(list -> list.url().filter(scheme::equals).isPresent())
                    .findFirst());
  }

  /**
   * The list that a class of codes names with {@link CodeListName}.
   *
   * @param type the class of codes
   * @return its list
   * @throws IllegalArgumentException if the class names no list, or one that is not here
   */
  public CodeList of(Class<? extends Code> type) {
    return find(nameFor(type))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    type.getName() + " names no list that is here with @CodeListName"));
  }

  /**
   * The name of the list that a class of codes is for.
   *
   * @param type the class of codes
   * @return the name that its {@link CodeListName} gives
   * @throws IllegalArgumentException if it has none; the message says what to write
   */
  public static String nameFor(Class<?> type) {
    CodeListName name = type.getAnnotation(CodeListName.class);
    if (name == null) {
      throw new IllegalArgumentException(
          type.getName() + " is a class of codes and must name its list with @CodeListName");
    }
    return name.value();
  }
}
