package org.fostering.rules.consistency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fostering.model.common.Document;
import org.fostering.model.description.DataDictionary;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;

/**
 * The types that documents hold, by the names that tables give them, and which document can hold
 * which. Every type has a name of its own.
 */
final class VocabularyTypes {

  private static final Map<String, Class<?>> BY_NAME =
      DataDictionary.standard().types().stream()
          .collect(Collectors.toUnmodifiableMap(TypeDescription::name, TypeDescription::type));

  private static final Map<Class<? extends Document>, Set<Class<?>>> BY_DOCUMENT = byDocument();

  /** The properties of a type that hold objects: chosen once, walked along in every document. */
  private static final ClassValue<List<PropertyDescription>> OBJECTS =
      new ClassValue<>() {
        @Override
        protected List<PropertyDescription> computeValue(Class<?> type) {
          return TypeDescription.of(type).properties().stream()
              .filter(property -> property.form() == ValueForm.OBJECT)
              .toList();
        }
      };

  private VocabularyTypes() {}

  private static Map<Class<? extends Document>, Set<Class<?>>> byDocument() {
    Map<Class<? extends Document>, Set<Class<?>>> types = new LinkedHashMap<>();
    for (Class<? extends Document> document : Documents.standard()) {
      types.put(
          document,
          DataDictionary.of(List.of(document)).types().stream()
              .map(TypeDescription::type)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return types;
  }

  static Optional<Class<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The type of a name.
   *
   * @throws IllegalArgumentException if no document holds such a type
   */
  static Class<?> named(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no document holds a " + name));
  }

  /** Whether a document of a type can hold objects of another, or is of it. */
  static boolean holds(Class<? extends Document> document, Class<?> type) {
    return held(document).contains(type);
  }

  /** The types of all objects that a document of a type can hold, and its own. */
  static Set<Class<?>> held(Class<? extends Document> document) {
    return Objects.requireNonNull(BY_DOCUMENT.get(document));
  }

  /** The properties of a type that hold objects. */
  static List<PropertyDescription> objects(Class<?> type) {
    return OBJECTS.get(type);
  }

  /**
   * The type of a document.
   *
   * @throws IllegalArgumentException if it is of none of {@link Documents#standard()}
   */
  static Class<? extends Document> of(Document document) {
    for (Class<? extends Document> type : Documents.standard()) {
      if (type.isInstance(document)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "a document is needed of one of the types of the vocabulary");
  }
}
