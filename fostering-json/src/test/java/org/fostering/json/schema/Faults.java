package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fostering.json.schema.MutationPoints.Many;
import org.fostering.json.schema.MutationPoints.Place;
import org.fostering.json.schema.MutationPoints.Whole;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.ValueConstraint;

/**
 * Everything that the test does to a good document. Not every change makes it a bad one: a text may
 * be exactly as long as allowed. Whether it does is what the validators are asked.
 */
final class Faults {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;
  private final SampleDocuments samples;
  private final List<String> path = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();

  Faults(Random random) {
    this.random = random;
    this.samples = new SampleDocuments(random);
  }

  /** The changes made, each with the pointer at which it was made. */
  List<String> path() {
    return path;
  }

  /** The kinds of the changes made. */
  List<String> kindsApplied() {
    return kinds;
  }

  private interface Change {
    /** Changes something, and says where; or finds nothing to change. */
    Optional<String> apply(Faults faults, MutationPoints points);
  }

  private static final Map<String, Change> CHANGES = new TreeMap<>();

  static {
    CHANGES.put("property dropped", Faults::drop);
    CHANGES.put("property unknown", Faults::addUnknown);
    CHANGES.put("property in other case", Faults::changeCase);
    CHANGES.put("object emptied", Faults::empty);
    CHANGES.put("null", Faults::nullify);
    CHANGES.put("null list", Faults::nullifyList);
    CHANGES.put("wrong type", Faults::wrongType);
    CHANGES.put("wrong type for list", Faults::wrongTypeForList);
    CHANGES.put("list too long", Faults::lengthen);
    CHANGES.put("list emptied", Faults::emptyList);
    CHANGES.put("stray element", Faults::strayElement);
    CHANGES.put("document type", Faults::documentType);
    CHANGES.put("format version", Faults::formatVersion);
    CHANGES.put("text at its bounds", Faults::textAtBounds);
    CHANGES.put("number at its bounds", Faults::numberAtBounds);
    CHANGES.put("odd value", Faults::oddValue);
    CHANGES.put("pattern broken", Faults::breakPattern);
    CHANGES.put("value slightly changed", Faults::slightlyChanged);
  }

  static List<String> kinds() {
    return List.copyOf(CHANGES.keySet());
  }

  /** Makes one change of a kind chosen at random, if the document has a place for it. */
  void applyOne(MutationPoints points) {
    String kind = samples.oneOf(kinds());
    CHANGES
        .get(kind)
        .apply(this, points)
        .ifPresent(
            pointer -> {
              kinds.add(kind);
              path.add(kind + " at " + pointer);
            });
  }

  /** The document, or now and then something in its stead. */
  JsonNode whole(ObjectNode document) {
    if (random.nextInt(200) > 0) {
      return document;
    }
    path.add("all of it");
    return anything();
  }

  private <T> Optional<T> any(List<T> choices) {
    return choices.isEmpty() ? Optional.empty() : Optional.of(samples.oneOf(choices));
  }

  private Optional<String> drop(MutationPoints points) {
    List<Whole> rich =
        points.objects().stream().filter(whole -> !whole.neededNames().isEmpty()).toList();
    return any(rich)
        .map(
            whole -> {
              String name = samples.oneOf(whole.neededNames());
              whole.node().remove(name);
              return whole.pointer() + "/" + name;
            });
  }

  private Optional<String> addUnknown(MutationPoints points) {
    Whole whole = samples.oneOf(points.objects());
    whole.node().set(samples.oneOf(OddValues.NAMES), anything());
    return Optional.of(whole.pointer());
  }

  private Optional<String> changeCase(MutationPoints points) {
    return any(points.objects().stream().filter(whole -> !whole.node().isEmpty()).toList())
        .map(
            whole -> {
              List<String> names = new ArrayList<>();
              whole.node().fieldNames().forEachRemaining(names::add);
              String name = samples.oneOf(names);
              whole.node().set(name.toUpperCase(Locale.ROOT), whole.node().remove(name));
              return whole.pointer() + "/" + name;
            });
  }

  private Optional<String> empty(MutationPoints points) {
    Whole whole = samples.oneOf(points.objects());
    whole.node().removeAll();
    return Optional.of(whole.pointer());
  }

  private Optional<String> nullify(MutationPoints points) {
    return replace(any(points.values()), JSON.nullNode());
  }

  private Optional<String> wrongType(MutationPoints points) {
    return replace(any(points.values()), anything());
  }

  /** Chooses the pattern before the place, so that one which few properties have is broken too. */
  private Optional<String> breakPattern(MutationPoints points) {
    Map<String, List<Place>> byPattern =
        points.values().stream()
            .filter(Place::onPattern)
            .collect(
                Collectors.groupingBy(
                    place -> place.property().valueConstraints().toString(),
                    TreeMap::new,
                    Collectors.toList()));
    return replace(any(List.copyOf(byPattern.values())).flatMap(this::any), JSON.textNode("#"));
  }

  private static Optional<String> replace(Optional<Place> place, JsonNode value) {
    place.ifPresent(found -> found.set(value));
    return place.map(Place::pointer);
  }

  private Optional<String> nullifyList(MutationPoints points) {
    return replaceList(points, JSON.nullNode());
  }

  private Optional<String> wrongTypeForList(MutationPoints points) {
    return replaceList(points, anything());
  }

  private Optional<String> replaceList(MutationPoints points, JsonNode value) {
    Optional<Many> list = any(points.lists());
    list.ifPresent(many -> many.owner().set(many.property().name(), value));
    return list.map(Many::pointer);
  }

  private JsonNode anything() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.numberNode(random.nextInt(100));
      case 1 -> JSON.numberNode(1.5);
      case 2 -> JSON.booleanNode(random.nextBoolean());
      case 3 -> JSON.textNode(samples.ofLength(1 + random.nextInt(5)));
      case 4 -> JSON.objectNode();
      case 5 -> JSON.objectNode().put("documentType", "enquiry");
      case 6 -> JSON.arrayNode();
      case 7 -> JSON.arrayNode().add("a").add(JSON.arrayNode().add(1)).addNull();
      default -> JSON.textNode("");
    };
  }

  private Optional<String> lengthen(MutationPoints points) {
    return any(points.lists())
        .map(
            many -> {
              int most = SampleDocuments.most(many.property());
              int wanted = (most == Integer.MAX_VALUE ? 8 : most) + random.nextInt(2);
              while (many.node().size() < wanted) {
                many.node().add(samples.value(many.property()));
              }
              return many.pointer();
            });
  }

  private Optional<String> emptyList(MutationPoints points) {
    Optional<Many> list = any(points.lists());
    list.ifPresent(many -> many.node().removeAll());
    return list.map(Many::pointer);
  }

  private Optional<String> strayElement(MutationPoints points) {
    return any(points.lists())
        .map(
            many -> {
              ArrayNode elements = many.node();
              elements.insert(
                  random.nextInt(elements.size() + 1),
                  random.nextBoolean() ? JSON.nullNode() : anything());
              return many.pointer();
            });
  }

  private Optional<String> documentType(MutationPoints points) {
    String right = points.documentType();
    String text =
        samples.oneOf(
            List.of(right, right.toUpperCase(Locale.ROOT), right + " ", right + "\n", "other", ""));
    points
        .document()
        .set("documentType", random.nextInt(4) == 0 ? anything() : JSON.textNode(text));
    return Optional.of("/documentType");
  }

  private Optional<String> formatVersion(MutationPoints points) {
    points
        .document()
        .set(
            "formatVersion",
            random.nextInt(6) == 0 ? anything() : JSON.textNode(samples.oneOf(OddValues.VERSIONS)));
    return Optional.of("/formatVersion");
  }

  private Optional<String> textAtBounds(MutationPoints points) {
    List<Place> texts =
        points.values().stream()
            .filter(place -> !place.onPattern())
            .filter(place -> longest(place.property()).isPresent())
            .toList();
    Optional<Place> place = any(texts);
    return place.flatMap(
        found -> {
          int max = longest(found.property()).orElseThrow();
          return replace(place, JSON.textNode(samples.ofLength(max + random.nextInt(2))));
        });
  }

  private static Optional<Integer> longest(PropertyDescription property) {
    return property.form() == ValueForm.CODE
        ? Optional.of(Code.MAX_LENGTH)
        : SampleDocuments.find(ValueConstraint.Legible.class, property.valueConstraints())
            .map(ValueConstraint.Legible::most);
  }

  private Optional<String> numberAtBounds(MutationPoints points) {
    Optional<Place> place =
        any(points.values().stream().filter(value -> value.form() == ValueForm.INTEGER).toList());
    return place.flatMap(
        found -> {
          var constraints = found.property().valueConstraints();
          long min =
              SampleDocuments.find(ValueConstraint.AtLeast.class, constraints)
                  .map(ValueConstraint.AtLeast::least)
                  .orElse((long) Integer.MIN_VALUE);
          long max =
              SampleDocuments.find(ValueConstraint.AtMost.class, constraints)
                  .map(ValueConstraint.AtMost::most)
                  .orElse((long) Integer.MAX_VALUE);
          return replace(
              place, JSON.numberNode(samples.oneOf(List.of(min, min - 1, max, max + 1))));
        });
  }

  private Optional<String> oddValue(MutationPoints points) {
    Optional<Place> place = any(points.values());
    return place.flatMap(found -> replace(place, OddValues.any(found.form(), random)));
  }

  /** Most wrong values are nearly right. */
  private Optional<String> slightlyChanged(MutationPoints points) {
    Optional<Place> place =
        any(points.values().stream().filter(value -> value.get().isTextual()).toList());
    return place.flatMap(found -> replace(place, JSON.textNode(changed(found.get().asText()))));
  }

  private String changed(String text) {
    int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    String before = text.substring(0, at);
    String after = text.substring(at);
    String inserted =
        samples.oneOf(
            List.of(" ", "\n", "x", "0", "-", "@", ".", "\u00a0", "\u0001", "\u2029", "ŷ"));
    return switch (random.nextInt(6)) {
      case 0 -> before + inserted + after;
      case 1 -> text + inserted;
      case 2 -> inserted + text;
      case 3 -> text.toUpperCase(Locale.ROOT);
      case 4 -> before;
      default -> text + text;
    };
  }
}
