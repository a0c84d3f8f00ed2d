package org.fostering.json.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fostering.model.common.Extension;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.Sensitivity;
import org.fostering.rules.disclosure.Disclosure;
import org.fostering.rules.disclosure.Ruling;
import org.fostering.rules.disclosure.SubjectList;

/** Takes out of one document what a receiver may not see. Not thread-safe. */
final class Withholding {

  private static final String ID = "id";
  private static final String PEOPLE = "people";
  private static final String ANSWER = "Answer";

  private final String document;
  private final Disclosure disclosure;
  private final Map<Sensitivity, Boolean> goes;
  private final SortedSet<String> withheld = new TreeSet<>();
  private final Set<String> gone = new HashSet<>();

  Withholding(String document, Disclosure disclosure) {
    this.document = document;
    this.disclosure = disclosure;
    this.goes =
        disclosure.rulings(document).stream()
            .collect(Collectors.toMap(Ruling::sensitivity, Ruling::goes));
  }

  SortedSet<String> withheld() {
    return withheld;
  }

  void document(ObjectNode tree, TypeDescription type) {
    if (!goes(Sensitivity.THIRD_PARTY_CONFIDENTIAL)) {
      thirdParties(tree);
    }
    object(tree, type, "", false);
    if (!gone.isEmpty()) {
      Set<String> present = new HashSet<>();
      ids(tree, present);
      gone.removeAll(present);
      references(tree, type, true);
    }
  }

  private boolean goes(Sensitivity sensitivity) {
    return goes.getOrDefault(sensitivity, false);
  }

  /** Takes out the people whom the document is not about. */
  private void thirdParties(ObjectNode tree) {
    if (!(tree.get(PEOPLE) instanceof ArrayNode people)) {
      return;
    }
    Set<String> subjects = new HashSet<>();
    for (SubjectList list : Disclosure.subjects(document)) {
      for (JsonNode role : tree.path(list.list())) {
        if (list.only().isEmpty() || isLike(role, list.only().get())) {
          subjects.add(role.path(list.property()).asText());
        }
      }
    }
    for (Iterator<JsonNode> each = people.iterator(); each.hasNext(); ) {
      String id = each.next().path(ID).asText();
      if (!subjects.contains(id)) {
        each.remove();
        gone.add(id);
        withheld.add("Person");
      }
    }
  }

  private static boolean isLike(JsonNode role, String condition) {
    int equals = condition.indexOf('=');
    return role.path(condition.substring(0, equals))
        .asText()
        .equals(condition.substring(equals + 1));
  }

  /** Removes what may not be seen; returns whether anything is left. */
  private boolean object(ObjectNode object, TypeDescription type, String above, boolean whole) {
    if (type.type() == Extension.class) {
      return disclosure.allowsExtension(
          object.path("system").asText(), object.path("name").asText());
    }
    boolean wasEmpty = object.isEmpty();
    for (PropertyDescription property : type.properties()) {
      JsonNode value = object.get(property.name());
      if (value != null) {
        property(object, property, value, above + property.name(), whole);
      }
    }
    return wasEmpty || !object.isEmpty();
  }

  private void property(
      ObjectNode object, PropertyDescription property, JsonNode value, String path, boolean whole) {
    int before = value.size();
    boolean stays = stays(property, value, path, whole);
    if (stays && value.size() == before) {
      return;
    }
    withheld.add(property.toString());
    if (!stays) {
      remember(value);
      object.remove(property.name());
    }
    if (value instanceof ArrayNode) {
      object.remove(property.name() + ANSWER);
    }
  }

  /** Removes from a value what may not be seen; returns whether anything of it is left. */
  private boolean stays(PropertyDescription property, JsonNode value, String path, boolean whole) {
    Optional<Boolean> ruled = whole ? Optional.of(true) : disclosure.term(document, path);
    boolean mayGo = ruled.orElseGet(() -> isExtension(property) || goes(property.term().value()));
    if (property.form() != ValueForm.OBJECT) {
      return mayGo;
    }
    // What a single term lets through may stand in what its class would hold back.
    return (mayGo || ruled.isEmpty())
        && parts(value, property, path + "/", ruled.orElse(false), mayGo);
  }

  private static boolean isExtension(PropertyDescription property) {
    return property.valueType() == Extension.class;
  }

  /** Removes it from the object or objects of a property; returns whether any of them is left. */
  private boolean parts(
      JsonNode value, PropertyDescription property, String path, boolean whole, boolean mayGo) {
    TypeDescription type = TypeDescription.of(property.valueType());
    if (value instanceof ArrayNode elements) {
      for (Iterator<JsonNode> each = elements.iterator(); each.hasNext(); ) {
        if (!part((ObjectNode) each.next(), type, path, whole, mayGo)) {
          each.remove();
        }
      }
      return !elements.isEmpty();
    }
    return part((ObjectNode) value, type, path, whole, mayGo);
  }

  private boolean part(
      ObjectNode object, TypeDescription type, String path, boolean whole, boolean mayGo) {
    JsonNode original = object.deepCopy();
    boolean left = mayGo ? object(object, type, path, whole) : named(object, type, path);
    if (!left) {
      remember(original);
    }
    return left;
  }

  /** Of an object that does not go itself, what single terms let through, however deep. */
  private boolean named(ObjectNode object, TypeDescription type, String above) {
    for (PropertyDescription property : type.properties()) {
      JsonNode value = object.get(property.name());
      if (value == null) {
        continue;
      }
      String path = above + property.name();
      boolean stays =
          disclosure
              .term(document, path)
              .orElseGet(
                  () ->
                      property.form() == ValueForm.OBJECT
                          && parts(value, property, path + "/", false, false));
      if (!stays) {
        remember(value);
        object.remove(property.name());
      }
    }
    return !object.isEmpty();
  }

  /** The local ids of what is taken out. */
  private void remember(JsonNode value) {
    ids(value, gone);
  }

  private static void ids(JsonNode value, Set<String> ids) {
    if (value instanceof ObjectNode object && object.path(ID).isTextual()) {
      ids.add(object.path(ID).asText());
    }
    value.forEach(each -> ids(each, ids));
  }

  /** Takes out what points to somebody who is not in the document any more. */
  private boolean references(ObjectNode object, TypeDescription type, boolean root) {
    for (PropertyDescription property : type.properties()) {
      JsonNode value = object.get(property.name());
      if (value == null || property.name().equals(ID)) {
        continue;
      }
      if (property.form() == ValueForm.TEXT && !keepsPointing(value)) {
        if (!root) {
          return false;
        }
        object.remove(property.name());
      }
      if (property.form() == ValueForm.OBJECT && !keepsParts(value, property)) {
        object.remove(property.name());
        object.remove(property.name() + ANSWER);
      }
    }
    return true;
  }

  /** What is about nobody who is left is taken out with whatever else it says. */
  private boolean keepsPointing(JsonNode value) {
    if (!(value instanceof ArrayNode elements)) {
      return !gone.contains(value.asText());
    }
    int before = elements.size();
    for (Iterator<JsonNode> each = elements.iterator(); each.hasNext(); ) {
      if (gone.contains(each.next().asText())) {
        each.remove();
      }
    }
    return !elements.isEmpty() || before == 0;
  }

  private boolean keepsParts(JsonNode value, PropertyDescription property) {
    TypeDescription type = TypeDescription.of(property.valueType());
    if (!(value instanceof ArrayNode elements)) {
      return references((ObjectNode) value, type, false);
    }
    for (Iterator<JsonNode> each = elements.iterator(); each.hasNext(); ) {
      if (!references((ObjectNode) each.next(), type, false)) {
        each.remove();
      }
    }
    return !elements.isEmpty();
  }
}
