package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fostering.json.format.DocumentFormat;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeEntry;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.term.Text;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.model.value.TextValue;

/**
 * Makes documents that keep to the format, from the description of the type alone. Lengths, counts
 * and numbers are often exactly at a bound, and texts are of many scripts, because faults sit
 * there.
 *
 * <p>A document may still be inconsistent (an oldest age below the youngest), which the description
 * cannot say.
 */
public final class SampleDocuments {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final List<String> LETTERS =
      List.of(
          "a",
          "Z",
          "7",
          " ",
          "'",
          "-",
          "/",
          "~",
          "\"",
          "\\",
          "<",
          "é",
          "ŵ",
          "ß",
          "İ",
          "я",
          "ع",
          "漢",
          "e\u0301",
          "\u0308o",
          "\ud835\udc9c",
          "\ud83d\udc68\u200d\ud83d\udc69",
          "\ufe0f",
          "\u00ad",
          "\u2060");

  /** Texts as people type them, besides those made from the pattern. */
  private static final Map<Class<?>, List<String>> TYPED =
      Map.of(Postcode.class, List.of("SY10 7AB", "sy10", " m1 1ae ", "GIR 0AA", "EC1A1BB"));

  private final Random random;

  /** The latest day in the object being filled: most dates of an object run forward. */
  private LocalDate latest = FIRST_DAY;

  /** How many objects the one being filled lies in. */
  private int depth;

  public SampleDocuments(Random random) {
    this.random = random;
  }

  public ObjectNode document(TypeDescription type) {
    ObjectNode document = JSON.objectNode();
    document.put("documentType", type.document().orElseThrow().value());
    document.put("formatVersion", oneOf(List.of(type.document().get().version(), "1.0", "1.7")));
    return fill(document, type);
  }

  private ObjectNode fill(ObjectNode object, TypeDescription type) {
    LocalDate outer = latest;
    latest = FIRST_DAY.plusDays(random.nextInt(36_500));
    depth++;
    fillProperties(object, type);
    depth--;
    latest = outer;
    return object;
  }

  private void fillProperties(ObjectNode object, TypeDescription type) {
    for (PropertyDescription property : type.properties()) {
      switch (property.occurrence()) {
        case REQUIRED -> object.set(property.name(), value(property));
        case OPTIONAL -> {
          if (isGiven()) {
            object.set(property.name(), value(property));
          }
        }
        case LIST -> list(object, property);
      }
    }
  }

  /** Half of the properties of a document, and fewer further in, where there are many of each. */
  private boolean isGiven() {
    return random.nextInt(depth < 2 ? 2 : 3) == 0;
  }

  private void list(ObjectNode object, PropertyDescription property) {
    int least = least(property);
    int count =
        switch (random.nextInt(depth < 2 ? 4 : 6)) {
          case 0 -> least;
          case 1 -> Math.min(most(property), least + 3);
          case 2 -> random.nextInt(6) == 0 ? Math.min(most(property), 10) : least;
          case 4, 5 -> least;
          default -> least + random.nextInt(Math.min(most(property), least + 3) - least + 1);
        };
    if (count > 0 || random.nextInt(4) == 0) {
      ArrayNode elements = object.putArray(property.name());
      for (int i = 0; i < count; i++) {
        elements.add(value(property));
      }
    }
  }

  static int least(PropertyDescription list) {
    return find(ValueConstraint.Count.class, list.constraints())
        .map(ValueConstraint.Count::least)
        .orElse(0);
  }

  static int most(PropertyDescription list) {
    return find(ValueConstraint.Count.class, list.constraints())
        .map(ValueConstraint.Count::most)
        .orElse(Integer.MAX_VALUE);
  }

  /** A value that the description allows. */
  JsonNode value(PropertyDescription property) {
    return switch (property.form()) {
      case TEXT -> JSON.textNode(text(property));
      case INTEGER -> JSON.numberNode(integer(property));
      case BOOLEAN -> JSON.booleanNode(random.nextBoolean());
      case DATE -> JSON.textNode(date());
      case ENUM -> JSON.textNode(kebab(oneOf(List.of(property.valueType().getEnumConstants()))));
      case CODE -> JSON.textNode(oneOf(codes(property)).code());
      case TEXT_VALUE -> JSON.textNode(textValue(property.valueType()));
      case OBJECT -> fill(JSON.objectNode(), TypeDescriptions.of(property.valueType()));
    };
  }

  private String text(PropertyDescription property) {
    List<ValueConstraint> constraints = property.valueConstraints();
    int max =
        find(ValueConstraint.Legible.class, constraints)
            .map(ValueConstraint.Legible::most)
            .orElse(100);
    Optional<ValueConstraint.Matching> pattern = find(ValueConstraint.Matching.class, constraints);
    if (pattern.isEmpty()) {
      return ofLength(length(max));
    }
    return until(
        text -> Text.Validator.accepts(text, max) && text.matches(pattern.get().regexp()),
        () -> RegexSamples.matching(pattern.get().regexp(), random));
  }

  /** The longest of a long text is rare enough that it is not most of every document. */
  private int length(int max) {
    return switch (random.nextInt(8)) {
      case 0 -> max <= 200 || random.nextInt(8) == 0 ? max : 20;
      case 1 -> 1;
      default -> 1 + random.nextInt(Math.min(max, 20));
    };
  }

  /** A readable text of exactly so many code points. */
  String ofLength(int codePoints) {
    StringBuilder text = new StringBuilder("B");
    for (int length = 1; length < codePoints; length++) {
      text.append(oneOf(LETTERS));
    }
    return text.substring(0, text.offsetByCodePoints(0, codePoints));
  }

  private int integer(PropertyDescription property) {
    List<ValueConstraint> constraints = property.valueConstraints();
    int min =
        (int)
            bound(
                find(ValueConstraint.AtLeast.class, constraints)
                    .map(ValueConstraint.AtLeast::least),
                0);
    int max =
        (int)
            bound(
                find(ValueConstraint.AtMost.class, constraints).map(ValueConstraint.AtMost::most),
                999);
    return switch (random.nextInt(4)) {
      case 0 -> min;
      case 1 -> max;
      default -> min + random.nextInt(max - min + 1);
    };
  }

  private static long bound(Optional<Long> bound, long otherwise) {
    return bound.orElse(otherwise);
  }

  String date() {
    if (random.nextInt(60) == 0) {
      return oneOf(List.of("2024-02-29", "2000-02-29", "1900-02-28", "2026-12-31"));
    }
    latest = latest.plusDays(random.nextInt(400));
    return latest.toString();
  }

  String instant() {
    return date()
        + String.format(
            Locale.ROOT,
            "T%02d:%02d:%02d",
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60))
        + oneOf(List.of("", "", ".5", ".123", ".123456789"))
        + oneOf(List.of("Z", "+00:00", "+01:00", "-05:30", "+05:45", "+14:00"));
  }

  private String textValue(Class<?> type) {
    if (type == PartialDate.class && random.nextInt(8) != 0) {
      return date();
    }
    if (type == Moment.class && random.nextInt(8) != 0) {
      return random.nextInt(4) == 0 ? date() : instant();
    }
    if (TYPED.containsKey(type) && random.nextBoolean()) {
      return oneOf(TYPED.getOrDefault(type, List.of()));
    }
    return until(
        text -> isRead(type, text) && !text.matches("(?s).*" + Text.CONTROL + ".*"),
        () -> RegexSamples.matching(DocumentFormat.pattern(type), random));
  }

  private static boolean isRead(Class<?> type, String text) {
    try {
      Optional<?> value = (Optional<?>) type.getMethod("tryParse", String.class).invoke(null, text);
      return value.isPresent() && value.get() instanceof TextValue;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " is no text value: it lacks tryParse", e);
    }
  }

  private static String until(Predicate<String> accepted, Supplier<String> attempt) {
    for (int i = 0; i < 1000; i++) {
      String text = attempt.get();
      if (accepted.test(text)) {
        return text;
      }
    }
    throw new AssertionError("no good value in a thousand attempts");
  }

  static List<CodeEntry> codes(PropertyDescription property) {
    return CodeLists.standard().of(property.valueType().asSubclass(Code.class)).entries();
  }

  static String kebab(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  static <A extends ValueConstraint> Optional<A> find(
      Class<A> type, List<ValueConstraint> constraints) {
    return constraints.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Whether the document cannot do without the property. */
  static boolean isNeeded(PropertyDescription property) {
    return property.occurrence() == Occurrence.REQUIRED
        || (property.occurrence() == Occurrence.LIST && least(property) > 0);
  }
}
