package org.fostering.cli.terms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.value.Words;

/** The lists that never grow, of which the words are part of the format. */
final class ClosedLists {

  private ClosedLists() {}

  /** The words of each that a term uses, by the name of the list; a map of the caller's own. */
  static Map<String, List<String>> of(DataDictionary dictionary) {
    Map<String, List<String>> closed = new TreeMap<>();
    for (TypeDescription type : dictionary.types()) {
      for (PropertyDescription property : type.properties()) {
        if (property.form() == ValueForm.ENUM) {
          closed.computeIfAbsent(
              property.valueType().getSimpleName(), name -> words(property.valueType()));
        }
      }
    }
    return closed;
  }

  private static List<String> words(Class<?> closed) {
    return Stream.of(closed.getEnumConstants()).map(word -> Words.of((Enum<?>) word)).toList();
  }
}
