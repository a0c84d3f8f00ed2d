package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.TypeDescription;

/**
 * The properties of a type that rules ask about, each with a bit of its own. Not thread-safe until
 * all are known.
 */
final class AskedProperties {

  private final TypeDescription type;
  private final List<PropertyDescription> properties = new ArrayList<>();

  AskedProperties(Class<?> type) {
    this.type = TypeDescription.of(type);
  }

  Class<?> type() {
    return type.type();
  }

  /** The bits of some properties. One for which no bit is left is not asked about ahead. */
  long bits(Collection<String> names) {
    long bits = 0;
    for (String name : names) {
      PropertyDescription property = type.property(name).orElseThrow();
      if (!properties.contains(property) && properties.size() < Long.SIZE) {
        properties.add(property);
      }
      int place = properties.indexOf(property);
      bits |= place < 0 ? 0 : 1L << place;
    }
    return bits;
  }

  /** Whether an object has a property. One that cannot be read counts as there: its rule fails. */
  boolean has(DocumentNode object, long bit) {
    try {
      return object.has(properties.get(Long.numberOfTrailingZeros(bit)));
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return true;
    }
  }
}
