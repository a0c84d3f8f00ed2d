package org.fostering.rules.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fostering.model.description.PropertyDescription;

/**
 * The ways in documents of one type to the objects of some types: where only these are looked at,
 * the rest of a document need not be walked through.
 *
 * @param types the types of the objects
 * @param properties of each type on the way, the properties that lead on
 */
record ObjectWays(Set<Class<?>> types, Map<Class<?>, List<PropertyDescription>> properties) {

  static ObjectWays to(Set<Class<?>> types, Set<Class<?>> held) {
    Set<Class<?>> leading = new HashSet<>(types);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Class<?> type : held) {
        grows |= !next(type, leading).isEmpty() && leading.add(type);
      }
    }
    Map<Class<?>, List<PropertyDescription>> properties = new HashMap<>();
    held.forEach(type -> properties.put(type, next(type, leading)));
    return new ObjectWays(Set.copyOf(types), properties);
  }

  private static List<PropertyDescription> next(Class<?> type, Set<Class<?>> leading) {
    return VocabularyTypes.objects(type).stream()
        .filter(property -> leading.contains(property.valueType()))
        .toList();
  }

  List<PropertyDescription> from(Class<?> type) {
    return properties.getOrDefault(type, List.of());
  }
}
