package org.fostering.json.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.description.TypeDescription;

/** Descriptions that are read once, because the test asks for them a million times. */
final class TypeDescriptions {

  private static final Map<Class<?>, TypeDescription> READ = new ConcurrentHashMap<>();

  private TypeDescriptions() {}

  static TypeDescription of(Class<?> type) {
    return READ.computeIfAbsent(type, TypeDescription::of);
  }
}
