package org.fostering.cli.terms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fostering.model.description.ClosedWord;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;

/** The lists that never grow, of which the words are part of the format. */
final class ClosedLists {

  private ClosedLists() {}

  /** The words of each that a term uses, by the name of the list; a map of the caller's own. */
  static Map<String, List<ClosedWord>> of(DataDictionary dictionary) {
    Map<String, List<ClosedWord>> closed = new TreeMap<>();
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

  @SuppressWarnings("unchecked") // whatever has the form of a closed list is an enum
  private static List<ClosedWord> words(Class<?> closed) {
    return ClosedWord.of((Class<? extends Enum<?>>) closed);
  }
}
