package org.fostering.json.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.FosteringJson;
import org.fostering.json.internal.RandomValues;
import org.fostering.json.reader.Strictness;
import org.fostering.model.common.Document;
import org.fostering.model.common.Extension;
import org.fostering.model.common.Person;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;

/**
 * A document that has nearly every property, with a value of its own at every place that can hold
 * one, so that any value found elsewhere says where it came from. The first of the people is the
 * one whom the document is about; every role of a subject points to that one, everything else to
 * the people in turn.
 */
final class Tainted {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The classes of text values that have days. */
  private static final Set<Class<?>> DAYS = Set.of(Moment.class, PartialDate.class);

  private static final LocalDate FIRST = LocalDate.of(1500, 1, 1);
  private static final FosteringJson TOLERANT =
      FosteringJson.builder().strictness(Strictness.TOLERANT).build();

  /** A value, and how sensitive the most sensitive of the terms is in which it stands. */
  record Taint(
      String token,
      Sensitivity sensitivity,
      String term,
      String path,
      boolean extension,
      boolean pointer) {}

  /** A yes or no or a word, which cannot be told from another. */
  record Word(JsonNode owner, Object key, PropertyDescription property, Sensitivity sensitivity) {
    void set(JsonNode value) {
      if (owner instanceof ArrayNode list) {
        list.set((Integer) key, value);
      } else {
        ((ObjectNode) owner).set((String) key, value);
      }
    }

    JsonNode get() {
      return owner instanceof ArrayNode list ? list.get((Integer) key) : owner.get((String) key);
    }
  }

  private final ObjectNode tree;
  private final Document document;
  private final Class<? extends Document> type;
  private final List<Taint> taints = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private int number;
  private int pointers;
  private int person;

  Tainted(Class<? extends Document> type, long seed) {
    this.type = type;
    this.tree = tree(TOLERANT.write(RandomValues.canaries(seed, false).next(type)));
    object(tree, TypeDescription.of(type), Sensitivity.NOT_PERSONAL, "", false, 0);
    this.document = read().orElseThrow();
  }

  /** The document as it was made. */
  Document document() {
    return document;
  }

  private static ObjectNode tree(String json) {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether there is somebody whom the document is not about. */
  boolean hasThirdPerson() {
    return tree.path("people").size() > 1;
  }

  List<Taint> taints() {
    return taints;
  }

  List<Word> words() {
    return words;
  }

  /** The document as its words are now. */
  Optional<? extends Document> read() {
    return TOLERANT.read(type, tree.toString()).value();
  }

  private void object(
      ObjectNode object,
      TypeDescription of,
      Sensitivity above,
      String path,
      boolean extension,
      int index) {
    if (of.type() == Person.class) {
      person = index;
    }
    boolean isThird = of.type() == Person.class && index > 0;
    Sensitivity outer = isThird ? most(above, Sensitivity.THIRD_PARTY_CONFIDENTIAL) : above;
    for (PropertyDescription property : of.properties()) {
      JsonNode value = object.get(property.name());
      if (value == null) {
        continue;
      }
      Sensitivity own = most(outer, property.term().value());
      String where = path + property.name();
      boolean isExtension = extension || property.valueType() == Extension.class;
      if (value instanceof ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
          value(list, i, property, own, where, isExtension, i, of);
        }
      } else {
        value(object, property.name(), property, own, where, isExtension, 0, of);
      }
    }
  }

  private static Sensitivity most(Sensitivity one, Sensitivity other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void value(
      JsonNode owner,
      Object key,
      PropertyDescription property,
      Sensitivity sensitivity,
      String path,
      boolean extension,
      int index,
      TypeDescription of) {
    Word place = new Word(owner, key, property, sensitivity);
    if (property.form() == ValueForm.OBJECT) {
      object(
          (ObjectNode) place.get(),
          TypeDescription.of(property.valueType()),
          sensitivity,
          path + "/",
          extension,
          index);
      return;
    }
    if (property.form() == ValueForm.ENUM || property.form() == ValueForm.BOOLEAN) {
      words.add(place);
      return;
    }
    number++;
    String token = token(property);
    boolean points = property.definition().contains("local id");
    boolean names = of.type() == Person.class && property.name().equals("id");
    if (names) {
      token = "person" + person;
    } else if (points) {
      boolean isSubject =
          List.of("Applicant", "ApprovedCarer", "AssessmentRole").contains(of.name());
      token = "person" + (isSubject ? 0 : pointers++ % 2);
    } else if (property.toString().equals("AssessmentRole.role")) {
      token = "applicant";
    }
    place.set(
        property.form() == ValueForm.INTEGER
            ? IntNode.valueOf(Integer.parseInt(token))
            : TextNode.valueOf(token));
    taints.add(
        new Taint(
            token,
            sensitivity,
            property.toString(),
            path,
            extension,
            points || names || token.equals("applicant")));
  }

  private String token(PropertyDescription property) {
    String day = FIRST.plusDays(number).toString();
    return switch (property.form()) {
      case INTEGER -> Integer.toString(70_000_000 + number);
      case DATE -> day;
      case TEXT_VALUE ->
          DAYS.contains(property.valueType())
              ? day
              : property.valueType() == Postcode.class
                  ? String.format(
                      Locale.ROOT,
                      "ZE%d %d%c%c",
                      number / 10 % 99 + 1,
                      number % 10,
                      (char) ('A' + number / 990 % 2),
                      'B')
                  : "taint-" + (100_000 + number);
      default -> "taint-" + (100_000 + number);
    };
  }
}
