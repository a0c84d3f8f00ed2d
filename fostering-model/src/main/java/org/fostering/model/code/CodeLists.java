package org.fostering.model.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.table.ResourceTable;
import org.fostering.model.table.ResourceTable.Row;

/**
 * The code lists that come with the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeLists {

  private final Map<String, CodeList> lists;

  private CodeLists(Map<String, CodeList> lists) {
    this.lists = Collections.unmodifiableMap(lists);
  }

  /**
   * The lists in this jar.
   *
   * @return every list that the documents use, and the published lists to which their codes
   *     correspond
   */
  public static CodeLists standard() {
    return Standard.LISTS;
  }

  /** Loads the lists when they are first asked for. */
  private static final class Standard {
    static final CodeLists LISTS = load();

    private static CodeLists load() {
      Map<String, Map<String, List<CodeEntry.Mapping>>> mappings = mappings();
      Map<String, CodeList> lists = new LinkedHashMap<>();
      for (Row row :
          ResourceTable.read(CodeLists.class.getResourceAsStream("lists.csv"), "lists.csv")) {
        String name = row.text("list");
        lists.put(name, CodeList.load(row, mappings.getOrDefault(name, Map.of())));
      }
      return new CodeLists(lists);
    }

    /** The mappings by list and by code. */
    private static Map<String, Map<String, List<CodeEntry.Mapping>>> mappings() {
      Map<String, Map<String, List<CodeEntry.Mapping>>> mappings = new HashMap<>();
      for (Row row :
          ResourceTable.read(CodeLists.class.getResourceAsStream("mappings.csv"), "mappings.csv")) {
        mappings
            .computeIfAbsent(row.text("list"), list -> new HashMap<>())
            .computeIfAbsent(row.text("code"), code -> new ArrayList<>())
            .add(
                new CodeEntry.Mapping(
                    row.text("scheme"),
                    row.text("target"),
                    CodeEntry.Match.valueOf(row.text("match").toUpperCase(Locale.ROOT))));
      }
      return mappings;
    }
  }

  /**
   * Every list, in the order of the index.
   *
   * @return an unmodifiable collection
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
   * The list that a class of codes belongs to.
   *
   * @param type the class of codes
   * @return its list
   * @throws IllegalArgumentException if the class names no list, or one that is not here
   */
  public CodeList of(Class<? extends Code> type) {
    CodeListName name = type.getAnnotation(CodeListName.class);
    return Optional.ofNullable(name == null ? null : lists.get(name.value()))
        .orElseThrow(
            () -> new IllegalArgumentException(type.getSimpleName() + " belongs to no code list"));
  }
}
