package org.fostering.model.code;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.internal.Csv;

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
   * @return every list that the documents use
   */
  public static CodeLists standard() {
    return Standard.LISTS;
  }

  /** Loads the lists when they are first asked for. */
  private static final class Standard {
    static final CodeLists LISTS = load();

    private static CodeLists load() {
      List<Map<String, String>> mappings = Csv.resource(CodeLists.class, "mappings.csv");
      Map<String, CodeList> lists = new LinkedHashMap<>();
      for (Map<String, String> row : Csv.resource(CodeLists.class, "lists.csv")) {
        String name = row.getOrDefault("list", "");
        lists.put(name, CodeList.load(name, mappings));
      }
      return new CodeLists(lists);
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
