package org.fostering.rules.consistency;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;

/**
 * Makes a document from lines, each a pointer and a value, so that a test shows what matters and no
 * more. What is required and not given is made up.
 */
public final class DocumentFixture {

  private final Map<String, DocumentFixture> steps = new TreeMap<>(DocumentFixture::byNumber);
  private String value = "";

  private DocumentFixture() {}

  /**
   * A document.
   *
   * @param documentType the name of its type
   * @param lines the pointers and values
   */
  public static Document document(String documentType, List<String> lines) {
    Class<? extends Document> type = Documents.find(documentType).orElseThrow();
    return type.cast(of(type, lines));
  }

  static Object of(Class<?> type, List<String> lines) {
    DocumentFixture root = new DocumentFixture();
    for (String line : lines) {
      String[] pointerAndValue = line.strip().split(" ", 2);
      DocumentFixture at = root;
      for (String step : pointerAndValue[0].substring(1).split("/", -1)) {
        at = at.steps.computeIfAbsent(step, name -> new DocumentFixture());
      }
      at.value = pointerAndValue[1];
    }
    return root.object(type);
  }

  private static int byNumber(String one, String other) {
    return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  private Object object(Class<?> type) {
    try {
      Object builder = type.getMethod("builder").invoke(null);
      List<PropertyDescription> properties = TypeDescription.of(type).properties();
      List<String> unknown = new ArrayList<>(steps.keySet());
      for (PropertyDescription property : properties) {
        unknown.remove(property.name());
        DocumentFixture given = steps.get(property.name());
        if (given != null || property.occurrence() == Occurrence.REQUIRED) {
          set(builder, property, given == null ? new DocumentFixture() : given);
        }
      }
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + unknown);
      }
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be made", e);
    }
  }

  private static void set(Object builder, PropertyDescription property, DocumentFixture given)
      throws ReflectiveOperationException {
    Object value =
        switch (property.occurrence()) {
          case REQUIRED -> given.single(property);
          case OPTIONAL -> Optional.of(given.single(property));
          case LIST -> given.steps.values().stream().map(each -> each.single(property)).toList();
        };
    Class<?> parameter =
        switch (property.occurrence()) {
          case REQUIRED -> property.valueType();
          case OPTIONAL -> Optional.class;
          case LIST -> Iterable.class;
        };
    Method setter =
        Stream.of(builder.getClass().getMethods())
            .filter(method -> method.getName().equals(property.name()))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0] == parameter)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(property.name()));
    setter.invoke(builder, value);
  }

  private Object single(PropertyDescription property) {
    Class<?> type = property.valueType();
    try {
      return switch (property.form()) {
        case OBJECT -> object(type);
        case TEXT -> value.isEmpty() ? "x" : value;
        case INTEGER -> Integer.valueOf(value);
        case BOOLEAN -> Boolean.valueOf(value);
        case DATE -> LocalDate.parse(value);
        case ENUM ->
            Stream.of(type.getEnumConstants())
                .filter(constant -> value.isEmpty() || name(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value));
        case CODE, TEXT_VALUE ->
            ((Optional<?>)
                    type.getMethod("tryParse", String.class)
                        .invoke(null, value.isEmpty() ? "other" : value))
                .orElseThrow(() -> new IllegalArgumentException(value));
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be made", e);
    }
  }

  private static String name(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
