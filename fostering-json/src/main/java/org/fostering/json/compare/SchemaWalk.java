package org.fostering.json.compare;

import static org.fostering.rules.compare.DifferenceKind.BREAKING;
import static org.fostering.rules.compare.DifferenceKind.CHANGED;
import static org.fostering.rules.compare.DifferenceKind.NEW;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Bilingual;
import org.fostering.rules.compare.Difference;
import org.fostering.rules.compare.Difference.Detail;
import org.fostering.rules.compare.DifferenceKind;

/** Walks two editions of one schema side by side. References within a schema are followed. */
final class SchemaWalk {

  /** Words of which a greater number takes less, and those of which it takes more. */
  private static final Map<String, Integer> BOUNDS =
      Map.ofEntries(
          Map.entry("minLength", 1),
          Map.entry("minimum", 1),
          Map.entry("exclusiveMinimum", 1),
          Map.entry("minItems", 1),
          Map.entry("minProperties", 1),
          Map.entry("minContains", 1),
          Map.entry("maxLength", -1),
          Map.entry("maximum", -1),
          Map.entry("exclusiveMaximum", -1),
          Map.entry("maxItems", -1),
          Map.entry("maxProperties", -1),
          Map.entry("maxContains", -1));

  /** Words that narrow what is taken in a way that cannot be compared. */
  private static final List<String> OPAQUE =
      List.of(
          "pattern",
          "format",
          "multipleOf",
          "uniqueItems",
          "not",
          "if",
          "then",
          "else",
          "oneOf",
          "dependentRequired",
          "dependentSchemas",
          "propertyNames",
          "contains",
          "unevaluatedItems",
          "patternProperties");

  static final Bilingual HERE = new Bilingual("the schema", "y sgema");

  /** What the words of schemas say about a value. */
  private static final Map<String, Bilingual> LABELS =
      Map.ofEntries(
          label("minLength", "shortest text", "testun byrraf"),
          label("maxLength", "longest text", "testun hwyaf"),
          label("minimum", "least number", "rhif lleiaf"),
          label("maximum", "greatest number", "rhif mwyaf"),
          label("exclusiveMinimum", "more than", "mwy na"),
          label("exclusiveMaximum", "less than", "llai na"),
          label("minItems", "fewest entries", "lleiafswm cofnodion"),
          label("maxItems", "most entries", "uchafswm cofnodion"),
          label("minProperties", "fewest properties", "lleiafswm priodweddau"),
          label("maxProperties", "most properties", "uchafswm priodweddau"),
          label("pattern", "pattern of the text", "patrwm y testun"),
          label("format", "form of the text", "ffurf y testun"),
          label("multipleOf", "multiple of", "lluosrif o"),
          label("uniqueItems", "no entry twice", "dim cofnod ddwywaith"),
          label("oneOf", "exactly one of several schemas", "union un o sawl sgema"),
          label("anyOf", "at least one of several schemas", "o leiaf un o sawl sgema"),
          label("allOf", "all of several schemas", "pob un o sawl sgema"),
          label("not", "what may not be", "yr hyn na chaiff fod"),
          label("dependentRequired", "required with others", "gofynnol gydag eraill"));

  private final JsonNode before;
  private final JsonNode after;
  private final String name;
  private final List<Difference> found = new ArrayList<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private final Set<Pointer> places = new HashSet<>();

  SchemaWalk(JsonNode before, JsonNode after, String name) {
    this.before = before;
    this.after = after;
    this.name = name;
  }

  List<Difference> compare(Pointer at) {
    compare(before, after, at);
    return found;
  }

  /** At how many places nothing differs; what is referred to from many counts once. */
  long same() {
    found.forEach(each -> places.remove(each.pointer()));
    return places.size();
  }

  private void add(
      DifferenceKind kind, Pointer at, String english, String welsh, String old, String now) {
    found.add(
        new Difference(
            kind,
            words(at.toString().isEmpty() ? name : at.toString().substring(1)).orElse(HERE),
            at,
            List.of(),
            List.of(new Detail(new Bilingual(english, welsh), words(old), words(now)))));
  }

  private static Map.Entry<String, Bilingual> label(String word, String english, String welsh) {
    return Map.entry(word, new Bilingual(english + ", " + word, welsh + ", " + word));
  }

  /** Adds a difference of which a word of schemas speaks. */
  private void add(DifferenceKind kind, Pointer at, String word, String old, String now) {
    Bilingual label = LABELS.getOrDefault(word, new Bilingual(word, word));
    add(kind, at, label.english(), label.welsh(), old, now);
  }

  private static Optional<Bilingual> words(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Bilingual(text, text));
  }

  private static JsonNode resolved(JsonNode schema, JsonNode root) {
    JsonNode next = schema;
    for (int i = 0; i < 16 && next.path("$ref").asText("").startsWith("#"); i++) {
      JsonNode target = root.at(next.get("$ref").asText().substring(1));
      if (target.isMissingNode()) {
        return next;
      }
      next = target;
    }
    return next;
  }

  private void compare(JsonNode one, JsonNode two, Pointer at) {
    JsonNode old = resolved(one, before);
    JsonNode now = resolved(two, after);
    // What is referred to from many places is reported once, at the first of them.
    if (!seen.add(List.of(System.identityHashCode(old), System.identityHashCode(now)))) {
      return;
    }
    places.add(at);
    if (!SchemaComparison.isSchema(old) || !SchemaComparison.isSchema(now)) {
      return;
    }
    if (takesNothing(now) != takesNothing(old)) {
      boolean closed = takesNothing(now);
      add(
          closed ? BREAKING : CHANGED,
          at,
          closed ? "nothing is taken any more" : "it is open now",
          closed ? "ni dderbynnir dim mwyach" : "mae’n agored nawr",
          "",
          "");
      return;
    }
    types(old, now, at);
    values(old, now, at);
    BOUNDS.forEach((word, sign) -> bound(word, sign, old.path(word), now.path(word), at));
    OPAQUE.forEach(word -> opaque(word, old.path(word), now.path(word), at));
    required(old, now, at);
    properties(old, now, at);
    open("additionalProperties", old, now, at);
    open("unevaluatedProperties", old, now, at);
    items(old, now, at);
    choices("allOf", old.path("allOf"), now.path("allOf"), at);
    choices("anyOf", old.path("anyOf"), now.path("anyOf"), at);
  }

  private static boolean takesNothing(JsonNode schema) {
    return schema.isBoolean() && !schema.booleanValue();
  }

  private static Set<String> texts(JsonNode node) {
    Set<String> texts = new LinkedHashSet<>();
    if (node.isArray()) {
      node.forEach(each -> texts.add(each.isTextual() ? each.asText() : each.toString()));
    } else if (!node.isMissingNode()) {
      texts.add(node.isTextual() ? node.asText() : node.toString());
    }
    return texts;
  }

  /** What one set has and another has not, as words. */
  private static String without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return String.join(", ", rest);
  }

  private void types(JsonNode old, JsonNode now, Pointer at) {
    Set<String> were = texts(old.path("type"));
    Set<String> are = texts(now.path("type"));
    if (were.equals(are)) {
      return;
    }
    Set<String> taken = new HashSet<>(are);
    if (taken.contains("number")) {
      taken.add("integer");
    }
    boolean narrowed = !are.isEmpty() && (were.isEmpty() || !taken.containsAll(were));
    add(
        narrowed ? BREAKING : CHANGED,
        at,
        narrowed ? "type narrowed" : "type widened",
        narrowed ? "math wedi’i gulhau" : "math wedi’i ehangu",
        String.join(", ", were),
        String.join(", ", are));
  }

  private void values(JsonNode old, JsonNode now, Pointer at) {
    Set<String> were = values(old);
    Set<String> are = values(now);
    if (were.equals(are)) {
      return;
    }
    String gone = without(were, are);
    String added = without(are, were);
    if (were.isEmpty()) {
      add(
          BREAKING,
          at,
          "only some values are taken now",
          "dim ond rhai gwerthoedd a dderbynnir nawr",
          gone,
          added);
    } else if (are.isEmpty()) {
      add(CHANGED, at, "any value is taken now", "derbynnir unrhyw werth nawr", "", added);
    } else {
      if (!gone.isEmpty()) {
        add(BREAKING, at, "values gone", "gwerthoedd wedi mynd", gone, "");
      }
      if (!added.isEmpty()) {
        add(CHANGED, at, "values added", "gwerthoedd wedi’u hychwanegu", "", added);
      }
    }
  }

  private static Set<String> values(JsonNode schema) {
    return texts(schema.has("const") ? schema.get("const") : schema.path("enum"));
  }

  private void bound(String word, int sign, JsonNode old, JsonNode now, Pointer at) {
    if (!old.equals(now)) {
      boolean narrowed =
          old.isMissingNode()
              || (!now.isMissingNode()
                  && sign * Double.compare(now.asDouble(), old.asDouble()) > 0);
      add(narrowed ? BREAKING : CHANGED, at, word, text(old), text(now));
    }
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "" : node.isTextual() ? node.asText() : node.toString();
  }

  private void opaque(String word, JsonNode old, JsonNode now, Pointer at) {
    if (!old.equals(now)) {
      boolean plain = old.isValueNode() || now.isValueNode();
      add(
          now.isMissingNode() ? CHANGED : BREAKING,
          at,
          word,
          plain ? text(old) : "",
          plain ? text(now) : "");
    }
  }

  private void required(JsonNode old, JsonNode now, Pointer at) {
    Set<String> were = texts(old.path("required"));
    Set<String> are = texts(now.path("required"));
    String more = without(are, were);
    String less = without(were, are);
    if (!more.isEmpty()) {
      add(BREAKING, at, "newly required", "bellach yn ofynnol", "", more);
    }
    if (!less.isEmpty()) {
      add(CHANGED, at, "no longer required", "nad yw’n ofynnol mwyach", less, "");
    }
  }

  private void properties(JsonNode old, JsonNode now, Pointer at) {
    Set<String> names = new LinkedHashSet<>();
    now.path("properties").fieldNames().forEachRemaining(names::add);
    old.path("properties").fieldNames().forEachRemaining(names::add);
    for (String property : names) {
      JsonNode one = old.path("properties").path(property);
      JsonNode two = now.path("properties").path(property);
      Pointer place = at.property(property);
      if (two.isMissingNode()) {
        add(BREAKING, place, "property removed", "priodwedd wedi’i thynnu", "", "");
      } else if (one.isMissingNode()) {
        add(NEW, place, "property", "priodwedd", "", "");
      } else {
        compare(one, two, place);
      }
    }
  }

  /** Whether properties are taken about which nothing is said. */
  private void open(String word, JsonNode old, JsonNode now, Pointer at) {
    JsonNode one = old.has(word) ? old.get(word) : BooleanNode.TRUE;
    JsonNode two = now.has(word) ? now.get(word) : BooleanNode.TRUE;
    if (takesNothing(one) == takesNothing(two)) {
      if (!one.isBoolean() && !two.isBoolean()) {
        compare(one, two, at.property("*"));
      } else if (!one.equals(two)) {
        add(two.isBoolean() ? CHANGED : BREAKING, at, word, "", "");
      }
      return;
    }
    boolean closed = takesNothing(two);
    add(
        closed ? BREAKING : CHANGED,
        at,
        closed ? "closed: no further properties are taken" : "open: further properties are taken",
        closed
            ? "ar gau: ni dderbynnir priodweddau pellach"
            : "ar agor: derbynnir priodweddau pellach",
        "",
        "");
  }

  private void items(JsonNode old, JsonNode now, Pointer at) {
    JsonNode one = old.has("items") ? old.get("items") : BooleanNode.TRUE;
    JsonNode two = now.has("items") ? now.get("items") : BooleanNode.TRUE;
    if (one.equals(BooleanNode.TRUE) && !two.equals(BooleanNode.TRUE)) {
      add(BREAKING, at, "items are told what to be", "dywedir beth yw’r eitemau", "", "");
    } else {
      compare(one, two, at.property("*"));
    }
    choices("prefixItems", old.path("prefixItems"), now.path("prefixItems"), at);
  }

  /** Several schemas: of all of them another narrows what is taken, of any of them one fewer. */
  private void choices(String word, JsonNode old, JsonNode now, Pointer at) {
    if (old.size() == now.size()) {
      for (int i = 0; i < old.size(); i++) {
        compare(old.get(i), now.get(i), at);
      }
      return;
    }
    boolean more = now.size() > old.size();
    boolean any = word.equals("anyOf");
    boolean narrowed = any ? (!more && !now.isEmpty()) || old.isEmpty() : more;
    add(
        narrowed ? BREAKING : CHANGED,
        at,
        word,
        Integer.toString(old.size()),
        Integer.toString(now.size()));
  }
}
