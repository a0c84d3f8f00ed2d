package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.description.Documents;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to values in it: names of properties, joined by slashes. Every element of
 * a list is followed; what is in square brackets after a name chooses among them: a condition
 * ({@code reports[kind=brief]}), or {@code last}. A path that begins with a slash starts at the
 * document.
 */
record DocumentPath(String text, boolean fromDocument, List<Step> steps) {

  /** The object itself. */
  private static final String SELF = ".";

  /** The values of a property of all objects of a type, to which others refer. */
  record Target(Class<?> type, DocumentPath path) {

    /** Reads {@code Person.id}. */
    static Target parse(String text) {
      String[] typeAndProperty = text.split("\\.", 2);
      return new Target(
          VocabularyTypes.named(typeAndProperty[0]), DocumentPath.parse(typeAndProperty[1]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target that && type == that.type && path.text.equals(that.path.text);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + path.text.hashCode();
    }
  }

  /** A property, and which of its values are followed. */
  static final class Step {
    private final String name;
    private final @Nullable NodeCondition condition;
    private final boolean last;

    /** The property of the type that was met last: most steps meet but one. */
    private @Nullable Resolved resolved;

    private record Resolved(Class<?> type, @Nullable PropertyDescription property) {}

    private Step(String name, @Nullable NodeCondition condition, boolean last) {
      this.name = name;
      this.condition = condition;
      this.last = last;
    }

    static Step parse(String text) {
      int bracket = text.indexOf('[');
      if (bracket < 0) {
        return new Step(text, null, false);
      }
      String name = text.substring(0, bracket);
      String chosen = text.substring(bracket + 1, text.length() - 1);
      return chosen.equals("last")
          ? new Step(name, null, true)
          : new Step(name, NodeCondition.of(chosen), false);
    }

    /** The property in objects of a type, or null if they have none of the name. */
    private @Nullable PropertyDescription property(TypeDescription type) {
      Resolved known = resolved;
      if (known == null || known.type != type.type()) {
        known = new Resolved(type.type(), type.property(name).orElse(null));
        resolved = known;
      }
      return known.property;
    }

    private List<DocumentNode> follow(DocumentNode from) {
      PropertyDescription property = property(from.type());
      if (property == null) {
        return List.of();
      }
      List<DocumentNode> values = from.property(property);
      if (last) {
        return values.size() < 2 ? values : List.of(values.get(values.size() - 1));
      }
      return condition == null || values.isEmpty() ? values : chosen(condition, values);
    }

    private static List<DocumentNode> chosen(NodeCondition condition, List<DocumentNode> values) {
      List<DocumentNode> chosen = new ArrayList<>(values.size());
      for (DocumentNode value : values) {
        if (condition.holdsIn(value)) {
          chosen.add(value);
        }
      }
      return chosen;
    }
  }

  static DocumentPath parse(String text) {
    if (text.equals(SELF)) {
      return new DocumentPath(text, false, List.of());
    }
    boolean fromDocument = text.startsWith("/");
    List<Step> steps = new ArrayList<>();
    for (String step : TableText.outsideBrackets(fromDocument ? text.substring(1) : text, '/')) {
      steps.add(Step.parse(step));
    }
    return new DocumentPath(text, fromDocument, List.copyOf(steps));
  }

  /**
   * Checks that the path leads somewhere.
   *
   * @throws IllegalArgumentException if a property does not exist or is followed and holds no
   *     object; the message names it
   */
  void bind(Class<?> from) {
    if (!fromDocument) {
      bindSteps(from);
    } else if (Documents.standard().stream()
        .noneMatch(document -> VocabularyTypes.holds(document, from) && leadsFrom(document))) {
      throw new IllegalArgumentException(
          "no document with a " + from.getSimpleName() + " has " + text);
    }
  }

  private boolean leadsFrom(Class<? extends Document> document) {
    try {
      bindSteps(document);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void bindSteps(Class<?> from) {
    Class<?> type = from;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      PropertyDescription property = step.property(TypeDescription.of(type));
      if (property == null) {
        throw new IllegalArgumentException(type.getSimpleName() + " has no property " + step.name);
      }
      if (i < steps.size() - 1 && property.form() != ValueForm.OBJECT) {
        throw new IllegalArgumentException(step.name + " holds nothing that can be followed");
      }
      type = property.valueType();
      if (step.condition != null) {
        step.condition.bind(type);
      }
    }
  }

  /** The values at the end; none from a document that does not have the properties. */
  List<DocumentNode> from(DocumentNode start) {
    List<DocumentNode> now = List.of(start);
    for (int i = 0; i < steps.size() && !now.isEmpty(); i++) {
      Step step = steps.get(i);
      if (now.size() == 1) {
        now = step.follow(now.get(0));
      } else {
        List<DocumentNode> next = new ArrayList<>(now.size());
        for (DocumentNode node : now) {
          next.addAll(step.follow(node));
        }
        now = next;
      }
    }
    return now;
  }

  List<DocumentNode> in(DocumentNode part, DocumentIndex document) {
    return from(fromDocument ? document.root() : part);
  }

  /** The property of the object itself by which the path goes, if it does. */
  Optional<String> first() {
    return fromDocument || steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(0).name);
  }

  /** Whether it leads to whatever stands in one property of the object itself. */
  boolean isProperty() {
    return !fromDocument && steps.size() == 1 && steps.get(0).condition == null;
  }

  /** Where the value stands, or where it would stand: as far as the way goes through no list. */
  Pointer placeFrom(DocumentNode part) {
    Pointer place = part.pointer();
    TypeDescription type = part.type();
    for (Step step : steps) {
      Optional<PropertyDescription> property = type.property(step.name);
      if (property.isEmpty()) {
        return place;
      }
      place = place.property(step.name);
      if (property.get().occurrence() == Occurrence.LIST
          || property.get().form() != ValueForm.OBJECT) {
        return place;
      }
      type = TypeDescription.of(property.get().valueType());
    }
    return place;
  }

  @Override
  public String toString() {
    return text;
  }
}
