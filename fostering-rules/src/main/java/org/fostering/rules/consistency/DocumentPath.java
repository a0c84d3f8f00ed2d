package org.fostering.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.common.Document;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Pointer;

/**
 * The way from an object to values in it: names of properties, joined by slashes. Every element of
 * a list is followed; what stands in square brackets after a name chooses among them: a condition
 * ({@code reports[kind=brief]}), or {@code last}. A path that begins with a slash starts at the
 * document.
 */
record DocumentPath(String text, boolean fromDocument, List<Step> steps) {

  /** The object itself. */
  private static final String SELF = ".";

  /** A property, and which of its values are followed. */
  record Step(String name, Optional<NodeCondition> condition, boolean last) {}

  static DocumentPath parse(String text) {
    boolean fromDocument = text.startsWith("/");
    List<Step> steps = new ArrayList<>();
    if (text.equals(SELF)) {
      return new DocumentPath(text, false, List.of());
    }
    for (String step : TableText.outsideBrackets(fromDocument ? text.substring(1) : text, '/')) {
      steps.add(step(step));
    }
    return new DocumentPath(text, fromDocument, List.copyOf(steps));
  }

  private static Step step(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0) {
      return new Step(text, Optional.empty(), false);
    }
    String name = text.substring(0, bracket);
    String chosen = text.substring(bracket + 1, text.length() - 1);
    return chosen.equals("last")
        ? new Step(name, Optional.empty(), true)
        : new Step(name, Optional.of(NodeCondition.of(chosen)), false);
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
      return;
    }
    List<Class<? extends Document>> documents =
        NodeType.documentsWith(from).stream().filter(this::leadsFrom).toList();
    if (documents.isEmpty()) {
      throw new IllegalArgumentException(
          "no document with a " + from.getSimpleName() + " has " + text);
    }
  }

  private boolean leadsFrom(Class<?> document) {
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
      Class<?> holder = type;
      PropertyDescription property =
          NodeType.of(holder)
              .property(step.name())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          holder.getSimpleName() + " has no property " + step.name()));
      if (i < steps.size() - 1 && property.form() != ValueForm.OBJECT) {
        throw new IllegalArgumentException(step.name() + " holds nothing that can be followed");
      }
      type = property.valueType();
      if (step.condition().isPresent()) {
        step.condition().get().bind(type);
      }
    }
  }

  /** The values at the end; none from a document that does not have the properties. */
  List<DocumentNode> from(DocumentNode start) {
    List<DocumentNode> now = List.of(start);
    for (Step step : steps) {
      List<DocumentNode> next = new ArrayList<>();
      for (DocumentNode part : now) {
        NodeType.of(part.type())
            .property(step.name())
            .ifPresent(property -> next.addAll(chosen(step, part.property(property))));
      }
      now = next;
    }
    return now;
  }

  List<DocumentNode> in(DocumentNode part, DocumentIndex document) {
    return from(fromDocument ? document.root() : part);
  }

  private static List<DocumentNode> chosen(Step step, List<DocumentNode> parts) {
    if (step.last()) {
      return parts.isEmpty() ? parts : parts.subList(parts.size() - 1, parts.size());
    }
    return step.condition()
        .map(condition -> parts.stream().filter(condition::holdsIn).toList())
        .orElse(parts);
  }

  /** Where the value stands, or where it would stand: as far as the way goes through no list. */
  Pointer placeFrom(DocumentNode part) {
    Pointer place = part.pointer();
    Class<?> type = part.type();
    for (Step step : steps) {
      Optional<PropertyDescription> property = NodeType.of(type).property(step.name());
      if (property.isEmpty()) {
        return place;
      }
      place = place.property(step.name());
      if (property.get().occurrence() == Occurrence.LIST
          || property.get().form() != ValueForm.OBJECT) {
        return place;
      }
      type = property.get().valueType();
    }
    return place;
  }

  @Override
  public String toString() {
    return text;
  }
}
