package org.fostering.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.fostering.json.schema.Sites.Many;
import org.fostering.json.schema.Sites.Place;
import org.fostering.json.schema.Sites.Whole;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.Text;

/**
 * Everything that the test does to a good document. Not every change makes it a bad one: a text may
 * be exactly as long as allowed. Whether it does is what the validators are asked.
 */
final class Faults {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> DATES =
      List.of(
          "2023-02-29",
          "2024-02-29",
          "1900-02-29",
          "2000-02-29",
          "2026-04-31",
          "2026-13-01",
          "2026-00-10",
          "2026-01-00",
          "2026-1-1",
          "20260101",
          "2026-01-01 ",
          " 2026-01-01",
          "2026-01-01\n",
          "2026-01-01T00:00:00Z",
          "0000-01-01",
          "0000-02-29",
          "9999-12-31",
          "+2026-01-01",
          "-2026-01-01",
          "02026-01-01",
          "２０２６-01-01",
          "2026-001",
          "2026-W01-1",
          "01/02/2026",
          "2026‑01‑01",
          "");

  private static final List<String> INSTANTS =
      List.of(
          "2026-03-31T09:30:00+01:00",
          "2026-03-31T09:30:00Z",
          "2026-03-31T09:30:00z",
          "2026-03-31t09:30:00Z",
          "2026-03-31 09:30:00Z",
          "2026-03-31T09:30Z",
          "2026-03-31T09:30:00",
          "2026-03-31T24:00:00Z",
          "2026-03-31T23:60:00Z",
          "2016-12-31T23:59:60Z",
          "2026-03-31T09:30:60Z",
          "2026-03-31T09:30:00.Z",
          "2026-03-31T09:30:00,5Z",
          "2026-03-31T09:30:00.123456789Z",
          "2026-03-31T09:30:00.1234567890Z",
          "2026-03-31T09:30:00+0100",
          "2026-03-31T09:30:00+01",
          "2026-03-31T09:30:00-00:00",
          "2026-03-31T09:30:00+14:59",
          "2026-03-31T09:30:00+15:00",
          "2026-03-31T09:30:00-14:00",
          "2026-03-31T09:30:00+18:00",
          "2026-03-31T09:30:00+24:00",
          "2026-03-31T09:30:00+01:60",
          "2026-02-29T09:30:00Z",
          "2024-02-29T09:30:00Z",
          "2026-04-31T09:30:00Z",
          "2026-03-31T09:30:00Z\n",
          "2026-03-31T09:30:00+01:00[Europe/London]",
          "2026-03-31",
          "");

  private static final List<String> PARTIAL_DATES =
      List.of(
          "1899",
          "1900",
          "2099",
          "2100",
          "26",
          "2026-00",
          "2026-13",
          "2026-3",
          "2026-",
          "2026\n",
          "2026-03\n",
          "2026-02-30",
          "2024-02-29",
          "2100-02-29",
          "2026-12-32",
          "2026/03",
          "");

  private static final List<String> POSTCODES =
      List.of(
          "ZZ",
          "SW1A 1A",
          "SY10 7AB7",
          "SY10\t7AB",
          "SY10\n7AB",
          "SY10 7AB\n",
          "\u00a0SY10 7AB",
          "S Y 1 0 7 A B",
          "sy10  7ab",
          "ASCN 1ZZ",
          "ＳＹ10 7AB",
          "İ1 1AA",
          "K1 1AA",
          "SY10-7AB",
          "NPT 1AA",
          "GIR 1AA",
          "",
          " ");

  /** Texts that are no good, or just about good, wherever a text stands. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t",
          "\u00a0",
          "\u2003\u3000",
          "\u200b\ufeff",
          "\u2028",
          "a\u2028b",
          "a\u0085b",
          "a\nb",
          "a\n",
          "\na",
          "a\r\n",
          "\u0000",
          "a\u007f",
          "\u2060",
          "\u00ad",
          "\u180e",
          "\u2800",
          "\u0301",
          "\ud83d\ude00",
          "a\u200b",
          "\u061c",
          "null",
          "yes ",
          "ÿ\u009f");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1.0",
          "3.0",
          "3.5",
          "3.00000",
          "1e1",
          "1E+1",
          "10e-1",
          "12e-1",
          "0.0",
          "-0.0",
          "1e400",
          "-1e400",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775808",
          "100000000000000000000",
          "3.0000000000000000001",
          "0.1e1",
          "1e-400",
          "25.0",
          "26.0");

  private static final List<String> VERSIONS =
      List.of(
          "1.0", "1.1", "1.9999", "1.10000", "1.00", "01.0", "1", "1.", "1.0.0", "2.0", "0.9",
          "1.0\n", " 1.0", "v1.0", "", "10.0", "1.x", "１.0");

  private static final List<String> NAMES =
      List.of(
          "colour", "", "a/b", "a~b", "$ref", "documentType ", "name", "пол", "\ud83d\ude00", "0");

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
    Optional<String> apply(Faults faults, Sites sites);
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
    CHANGES.put("odd value again", Faults::oddValue);
    CHANGES.put("value slightly changed", Faults::slightlyChanged);
  }

  static List<String> kinds() {
    return List.copyOf(CHANGES.keySet());
  }

  /** Makes one change of a kind chosen at random, if the document has a place for it. */
  void applyOne(Sites sites) {
    String kind = samples.oneOf(kinds());
    CHANGES
        .get(kind)
        .apply(this, sites)
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

  private Optional<String> drop(Sites sites) {
    List<Whole> rich =
        sites.objects().stream().filter(whole -> !whole.neededNames().isEmpty()).toList();
    return any(rich)
        .map(
            whole -> {
              String name = samples.oneOf(whole.neededNames());
              whole.node().remove(name);
              return whole.pointer() + "/" + name;
            });
  }

  private Optional<String> addUnknown(Sites sites) {
    Whole whole = samples.oneOf(sites.objects());
    whole.node().set(samples.oneOf(NAMES), anything());
    return Optional.of(whole.pointer());
  }

  private Optional<String> changeCase(Sites sites) {
    return any(sites.objects().stream().filter(whole -> !whole.node().isEmpty()).toList())
        .map(
            whole -> {
              List<String> names = new ArrayList<>();
              whole.node().fieldNames().forEachRemaining(names::add);
              String name = samples.oneOf(names);
              whole.node().set(name.toUpperCase(Locale.ROOT), whole.node().remove(name));
              return whole.pointer() + "/" + name;
            });
  }

  private Optional<String> empty(Sites sites) {
    Whole whole = samples.oneOf(sites.objects());
    whole.node().removeAll();
    return Optional.of(whole.pointer());
  }

  private Optional<String> nullify(Sites sites) {
    return replace(any(sites.values()), JSON.nullNode());
  }

  private Optional<String> wrongType(Sites sites) {
    return replace(any(sites.values()), anything());
  }

  private static Optional<String> replace(Optional<Place> place, JsonNode value) {
    place.ifPresent(found -> found.set(value));
    return place.map(Place::pointer);
  }

  private Optional<String> nullifyList(Sites sites) {
    return replaceList(sites, JSON.nullNode());
  }

  private Optional<String> wrongTypeForList(Sites sites) {
    return replaceList(sites, anything());
  }

  private Optional<String> replaceList(Sites sites, JsonNode value) {
    Optional<Many> list = any(sites.lists());
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

  private Optional<String> lengthen(Sites sites) {
    return any(sites.lists())
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

  private Optional<String> emptyList(Sites sites) {
    Optional<Many> list = any(sites.lists());
    list.ifPresent(many -> many.node().removeAll());
    return list.map(Many::pointer);
  }

  private Optional<String> strayElement(Sites sites) {
    return any(sites.lists())
        .map(
            many -> {
              ArrayNode elements = many.node();
              elements.insert(
                  random.nextInt(elements.size() + 1),
                  random.nextBoolean() ? JSON.nullNode() : anything());
              return many.pointer();
            });
  }

  private Optional<String> documentType(Sites sites) {
    String right = sites.documentType();
    String text =
        samples.oneOf(
            List.of(right, right.toUpperCase(Locale.ROOT), right + " ", right + "\n", "other", ""));
    sites.document().set("documentType", random.nextInt(4) == 0 ? anything() : JSON.textNode(text));
    return Optional.of("/documentType");
  }

  private Optional<String> formatVersion(Sites sites) {
    sites
        .document()
        .set(
            "formatVersion",
            random.nextInt(6) == 0 ? anything() : JSON.textNode(samples.oneOf(VERSIONS)));
    return Optional.of("/formatVersion");
  }

  private Optional<String> textAtBounds(Sites sites) {
    List<Place> texts =
        sites.values().stream()
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
        : SampleDocuments.find(Text.class, property.singleValueConstraints()).map(Text::max);
  }

  private Optional<String> numberAtBounds(Sites sites) {
    Optional<Place> place =
        any(sites.values().stream().filter(value -> value.form() == ValueForm.INTEGER).toList());
    return place.flatMap(
        found -> {
          var constraints = found.property().singleValueConstraints();
          long min =
              SampleDocuments.find(Min.class, constraints)
                  .map(Min::value)
                  .orElse((long) Integer.MIN_VALUE);
          long max =
              SampleDocuments.find(Max.class, constraints)
                  .map(Max::value)
                  .orElse((long) Integer.MAX_VALUE);
          return replace(
              place, JSON.numberNode(samples.oneOf(List.of(min, min - 1, max, max + 1))));
        });
  }

  private Optional<String> oddValue(Sites sites) {
    Optional<Place> place = any(sites.values());
    return place.flatMap(found -> replace(place, odd(found)));
  }

  private JsonNode odd(Place place) {
    List<String> texts =
        switch (place.form()) {
          case DATE -> DATES;
          case INSTANT -> INSTANTS;
          case TEXT_VALUE ->
              switch (random.nextInt(3)) {
                case 0 -> PARTIAL_DATES;
                case 1 -> POSTCODES;
                default -> DATES;
              };
          case INTEGER -> NUMBERS;
          default -> TEXTS;
        };
    String text = samples.oneOf(texts);
    return place.form() == ValueForm.INTEGER
        ? JSON.rawValueNode(new RawValue(text))
        : JSON.textNode(text);
  }

  /** Most wrong values are nearly right. */
  private Optional<String> slightlyChanged(Sites sites) {
    Optional<Place> place =
        any(sites.values().stream().filter(value -> value.get().isTextual()).toList());
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
