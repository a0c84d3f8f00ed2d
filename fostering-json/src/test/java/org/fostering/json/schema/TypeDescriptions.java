package org.fostering.json.schema;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.description.Documents;
import org.fostering.model.description.TypeDescription;

/** The types that are tested; each is described once, because the test asks a million times. */
final class TypeDescriptions {

  /** Every type of document: a new one joins the tests by being one. */
  static final List<Class<?>> DOCUMENTS = List.copyOf(Documents.standard());

  private static final Map<Class<?>, TypeDescription> READ = new ConcurrentHashMap<>();

  private TypeDescriptions() {}

  static TypeDescription of(Class<?> type) {
    return READ.computeIfAbsent(type, TypeDescription::of);
  }
}
