package org.fostering.json.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.fostering.json.format.ObjectFormat.Property;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.term.DocumentType;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.TextValue;

/**
 * The format of a type of document of the vocabulary, from the model's description of the type. An
 * object of this class makes one format.
 */
public final class DocumentFormat {

  private final Strictness mode;
  private final CodeLists lists;
  private final Map<String, Class<?>> names = new HashMap<>();
  private final Map<String, ObjectFormat> parts = new LinkedHashMap<>();

  private DocumentFormat(Strictness mode, CodeLists lists) {
    this.mode = mode;
    this.lists = lists;
  }

  /**
   * The format of a type of document.
   *
   * @param type the description of the type
   * @param mode strict for what senders write, tolerant for what receivers accept
   * @param lists the code lists that the classes of codes in the document name
   * @return the format
   * @throws IllegalArgumentException if the type has a constraint that no format can say, two types
   *     in it have one name, or a class of codes names no list of these; the message names it
   */
  public static ObjectFormat.Format of(TypeDescription type, Strictness mode, CodeLists lists) {
    return new DocumentFormat(mode, lists).format(type);
  }

  private ObjectFormat.Format format(TypeDescription type) {
    DocumentType document = type.document().orElseThrow();
    ObjectFormat shape =
        new ObjectFormat(
            type.name(),
            "A document of the type "
                + document.value()
                + ", format "
                + document.version()
                + purpose(),
            properties(type));
    return new ObjectFormat.Format(
        document.value(), document.version(), mode, shape, List.copyOf(parts.values()));
  }

  private String purpose() {
    return mode == Strictness.STRICT
        ? ", as senders write it: nothing stands in it that the format does not know."
        : ", as receivers accept it: properties and codes that the format does not know, and nulls"
            + " for what may be absent, are let through.";
  }

  private List<Property> properties(TypeDescription type) {
    return type.properties().stream().map(this::property).toList();
  }

  /**
   * A list that must not be empty must not be absent either: the model does not tell them apart.
   */
  private Property property(PropertyDescription property) {
    boolean isList = property.occurrence() == Occurrence.LIST;
    if (!isList) {
      refuse(property.constraints(), property);
    }
    ValueFormat form = isList ? list(property) : value(property);
    return new Property(
        property.name(),
        property.occurrence() == Occurrence.REQUIRED
            || (form instanceof ValueFormat.ListOf list && list.least() > 0),
        form,
        property.definition(),
        Optional.of(property.term().value()),
        Optional.of(property.term().source()).filter(source -> !source.isEmpty()),
        Optional.of(property.label()));
  }

  private ValueFormat list(PropertyDescription property) {
    int least = 0;
    int most = ValueFormat.ANY;
    for (ValueConstraint constraint : property.constraints()) {
      if (!(constraint instanceof ValueConstraint.Count count)) {
        throw unsayable(constraint, property);
      }
      least = Math.max(least, count.least());
      most = Math.min(most, count.most());
    }
    return new ValueFormat.ListOf(value(property), least, most);
  }

  private ValueFormat value(PropertyDescription property) {
    return switch (property.form()) {
      case TEXT -> text(property);
      case INTEGER -> integer(property);
      case BOOLEAN -> plain(ValueFormat.Simple.BOOLEAN, property);
      case DATE -> plain(ValueFormat.Simple.DATE, property);
      case ENUM -> named(options(property.valueType()), property);
      case CODE -> named(codes(property.valueType().asSubclass(Code.class)), property);
      case TEXT_VALUE ->
          named(textValue(property.valueType().asSubclass(TextValue.class)), property);
      case OBJECT -> plain(part(property.valueType()), property);
    };
  }

  private static ValueFormat text(PropertyDescription property) {
    int most = ValueFormat.ANY;
    boolean readable = false;
    Optional<Pattern> pattern = Optional.empty();
    for (ValueConstraint constraint : property.valueConstraints()) {
      if (constraint instanceof ValueConstraint.Legible text) {
        readable = true;
        most = Math.min(most, text.most());
      } else if (constraint instanceof ValueConstraint.Matching matching && pattern.isEmpty()) {
        pattern = Optional.of(Pattern.compile(whole(matching.regexp())));
      } else {
        throw unsayable(constraint, property);
      }
    }
    if (readable) {
      return new ValueFormat.Legible(most, pattern);
    }
    return pattern.isPresent()
        ? new ValueFormat.Matching(pattern.get(), most)
        : ValueFormat.Simple.TEXT;
  }

  /**
   * A pattern that matches only whole texts. JSON Schema searches, so the anchors are needed, and
   * the group keeps them from binding to the first and last alternative only.
   */
  private static String whole(String regexp) {
    return "^(?:" + regexp + ")$";
  }

  /** The model holds an {@code int}, so its bounds hold where no constraint draws closer ones. */
  private static ValueFormat integer(PropertyDescription property) {
    long least = Integer.MIN_VALUE;
    long most = Integer.MAX_VALUE;
    for (ValueConstraint constraint : property.valueConstraints()) {
      if (constraint instanceof ValueConstraint.AtLeast bound) {
        least = Math.max(least, bound.least());
      } else if (constraint instanceof ValueConstraint.AtMost bound) {
        most = Math.min(most, bound.most());
      } else {
        throw unsayable(constraint, property);
      }
    }
    return new ValueFormat.Whole(least, OptionalLong.of(most));
  }

  @SuppressWarnings("unchecked") // what is described as an enum is one
  private static ValueFormat options(Class<?> type) {
    return new ValueFormat.Option((Class<? extends Enum<?>>) type);
  }

  private ValueFormat codes(Class<? extends Code> type) {
    return new ValueFormat.CodeOf(lists.of(type));
  }

  private static ValueFormat textValue(Class<? extends TextValue> type) {
    if (type == PartialDate.class) {
      return ValueFormat.Simple.PARTIAL_DATE;
    }
    if (type == Moment.class) {
      return ValueFormat.Simple.MOMENT;
    }
    return new ValueFormat.Matching(pattern(type), ValueFormat.ANY);
  }

  /**
   * The texts that a class of text values reads, as its constant {@code PATTERN} says.
   *
   * @param type the class
   * @return a regular expression, in what Java and ECMA-262 have in common
   * @throws IllegalArgumentException if it has no such constant
   */
  public static String pattern(Class<?> type) {
    try {
      return (String) type.getField("PATTERN").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName() + " lacks the public constant PATTERN that every TextValue has", e);
    }
  }

  private ValueFormat part(Class<?> type) {
    String name = name(type);
    if (!parts.containsKey(name)) {
      // A type may hold values of its own type.
      parts.put(name, new ObjectFormat(name, "", List.of()));
      parts.put(name, new ObjectFormat(name, "", properties(TypeDescription.of(type))));
    }
    return new ValueFormat.Part(name);
  }

  private ValueFormat named(ValueFormat form, PropertyDescription property) {
    return plain(new ValueFormat.Named(name(property.valueType()), form), property);
  }

  private String name(Class<?> type) {
    Class<?> other = names.putIfAbsent(type.getSimpleName(), type);
    if (other != null && other != type) {
      throw new IllegalArgumentException(
          "a format cannot hold two types of one name: " + other.getName() + ", " + type.getName());
    }
    return type.getSimpleName();
  }

  private static ValueFormat plain(ValueFormat form, PropertyDescription property) {
    refuse(property.valueConstraints(), property);
    return form;
  }

  private static void refuse(List<ValueConstraint> constraints, PropertyDescription property) {
    if (!constraints.isEmpty()) {
      throw unsayable(constraints.get(0), property);
    }
  }

  /**
   * A constraint left out would make the format accept what the reader refuses, so it is an error.
   * {@code @Size} on a text is one of these: it counts UTF-16 units and JSON Schema counts code
   * points.
   */
  private static IllegalArgumentException unsayable(
      ValueConstraint constraint, PropertyDescription property) {
    return new IllegalArgumentException(
        property.owner().getName()
            + "."
            + property.accessor()
            + " has a constraint that a format cannot say: "
            + constraint);
  }
}
