package org.fostering.model.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeListName;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.term.Term;

/**
 * Every term of the vocabulary: what it means, where it comes from and how sensitive it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class DataDictionary {

  private final List<TypeDescription> types;

  private DataDictionary(List<TypeDescription> types) {
    this.types = List.copyOf(types);
  }

  /** {@return the dictionary of the terms of all documents that the vocabulary has} */
  public static DataDictionary standard() {
    return of(Documents.standard());
  }

  /**
   * The terms of some types and of everything that they consist of.
   *
   * @param roots the types to start from
   * @return the dictionary
   */
  public static DataDictionary of(Collection<? extends Class<?>> roots) {
    Map<Class<?>, TypeDescription> found = new LinkedHashMap<>();
    roots.forEach(type -> add(type, found));
    return new DataDictionary(List.copyOf(found.values()));
  }

  private static void add(Class<?> type, Map<Class<?>, TypeDescription> found) {
    if (found.containsKey(type)) {
      return;
    }
    TypeDescription description = TypeDescription.of(type);
    found.put(type, description);
    for (PropertyDescription property : description.properties()) {
      if (property.form() == ValueForm.OBJECT) {
        add(property.valueType(), found);
      }
    }
  }

  /**
   * {@return every type that a document consists of, each once, in the order in which they come up;
   * an unmodifiable list}
   */
  public List<TypeDescription> types() {
    return types;
  }

  /** {@return every term, in the order of the types; an unmodifiable list} */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (TypeDescription type : types) {
      for (PropertyDescription property : type.properties()) {
        entries.add(Entry.of(type, property));
      }
    }
    return List.copyOf(entries);
  }

  /**
   * One term.
   *
   * @param type the name of the type that has it
   * @param name its name in documents
   * @param label what it is called
   * @param definition what it means
   * @param source where it comes from, empty for a term that this vocabulary introduces
   * @param sensitivity how sensitive the value is
   * @param since the version of the format in which it first stood
   * @param occurrence how often the value may stand
   * @param form the form that each value takes
   * @param values the name of the code list, of the closed list or of the type that the value is
   *     of; empty for a plain text, number or date
   */
  public record Entry(
      String type,
      String name,
      TermLabel label,
      String definition,
      Optional<String> source,
      Sensitivity sensitivity,
      String since,
      Occurrence occurrence,
      ValueForm form,
      Optional<String> values) {

    private static Entry of(TypeDescription type, PropertyDescription property) {
      Term term = property.term();
      return new Entry(
          type.name(),
          property.name(),
          property.label(),
          property.definition(),
          term.source().isEmpty() ? Optional.empty() : Optional.of(term.source()),
          term.value(),
          term.since(),
          property.occurrence(),
          property.form(),
          values(property));
    }

    private static Optional<String> values(PropertyDescription property) {
      Class<?> type = property.valueType();
      return switch (property.form()) {
        case CODE -> Optional.of(codeListOf(type.asSubclass(Code.class)));
        case ENUM, TEXT_VALUE, OBJECT -> Optional.of(type.getSimpleName());
        default -> Optional.empty();
      };
    }

    private static String codeListOf(Class<? extends Code> type) {
      CodeListName name = type.getAnnotation(CodeListName.class);
      return name == null ? type.getSimpleName() : name.value();
    }
  }
}
