package org.fostering.json.schema;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.enquiry.Enquiry;

/** The types that are tested; each is described once, because the test asks a million times. */
final class TypeDescriptions {

  /** Every type of document; a new one joins the tests by standing here. */
  static final List<Class<?>> DOCUMENTS = List.of(Enquiry.class);

  private static final Map<Class<?>, TypeDescription> READ = new ConcurrentHashMap<>();

  private TypeDescriptions() {}

  static TypeDescription of(Class<?> type) {
    return READ.computeIfAbsent(type, TypeDescription::of);
  }
}
