package org.fostering.json.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.json.internal.FormerNames;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.TypeDescription;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Pointer;

/**
 * The way to a value of a document, written as a JSON Pointer: {@code /enquirers/0/name/fullName}.
 *
 * @param steps the properties on the way, at least one
 */
record PropertyPath(List<Step> steps) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  /** A document has no list for which an export has more columns than this. */
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,2}");

  /** Longer than any that there is, and short enough not to be worked on for long. */
  private static final int LONGEST = 1_000;

  private static final int WHOLE = -1;

  /**
   * A property, and which element of it if it is a list.
   *
   * @param property the name
   * @param index the element, from 0, or -1 where none is named
   */
  record Step(String property, int index) {
    boolean isWhole() {
      return index == WHOLE;
    }
  }

  PropertyPath {
    steps = List.copyOf(steps);
  }

  static Optional<PropertyPath> parse(String text) {
    if (text.length() > LONGEST || !text.startsWith("/")) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String part : text.substring(1).split("/", -1)) {
      if (NAME.matcher(part).matches()) {
        steps.add(new Step(part, WHOLE));
      } else if (INDEX.matcher(part).matches()
          && !steps.isEmpty()
          && steps.get(steps.size() - 1).isWhole()) {
        Step list = steps.remove(steps.size() - 1);
        steps.add(new Step(list.property(), Integer.parseInt(part)));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new PropertyPath(steps));
  }

  /**
   * The property to which the path leads from a type, if there is one and it holds single values: a
   * list may stand whole at the end, and has an index everywhere else.
   */
  Optional<PropertyDescription> in(Class<?> type) {
    Class<?> owner = type;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean last = i == steps.size() - 1;
      Optional<PropertyDescription> found =
          TypeDescription.of(owner).properties().stream()
              .filter(property -> property.name().equals(step.property()))
              .findFirst();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      PropertyDescription property = found.get();
      boolean isList = property.occurrence() == Occurrence.LIST;
      boolean isObject = property.form() == ValueForm.OBJECT;
      if (isObject == last || (isList ? step.isWhole() && !last : !step.isWhole())) {
        return Optional.empty();
      }
      if (last) {
        return found;
      }
      owner = property.valueType();
    }
    return Optional.empty();
  }

  /**
   * The path as the format has it at present: where it does not lead to a value as it stands, and
   * would by the present names of properties that the format has renamed.
   */
  Optional<PropertyPath> renamed(Class<?> type) {
    if (in(type).isPresent()) {
      return Optional.empty();
    }
    List<Step> present = new ArrayList<>();
    Class<?> owner = type;
    for (Step step : steps) {
      List<PropertyDescription> properties = TypeDescription.of(owner).properties();
      List<String> names = properties.stream().map(PropertyDescription::name).toList();
      String name = FormerNames.renamed(step.property(), names).orElse(step.property());
      int found = names.indexOf(name);
      if (found < 0) {
        return Optional.empty();
      }
      present.add(new Step(name, step.index()));
      owner = properties.get(found).valueType();
    }
    return Optional.of(new PropertyPath(present)).filter(path -> path.in(type).isPresent());
  }

  /** What is meant by the first step that there is not, where that can be said. */
  Optional<Expectation> meant(Class<?> type) {
    Class<?> owner = type;
    for (Step step : steps) {
      List<PropertyDescription> properties = TypeDescription.of(owner).properties();
      Optional<PropertyDescription> found =
          properties.stream()
              .filter(property -> property.name().equals(step.property()))
              .findFirst();
      if (found.isEmpty()) {
        return FormerNames.of(
            step.property(), properties.stream().map(PropertyDescription::name).toList());
      }
      if (found.get().form() != ValueForm.OBJECT) {
        return Optional.empty();
      }
      owner = found.get().valueType();
    }
    return Optional.empty();
  }

  /** The path to another property of the same object. */
  PropertyPath beside(String property) {
    List<Step> other = new ArrayList<>(steps);
    other.set(other.size() - 1, new Step(property, WHOLE));
    return new PropertyPath(other);
  }

  /** The place, as findings name it. */
  Pointer pointer() {
    Pointer pointer = Pointer.ROOT;
    for (Step step : steps) {
      pointer = pointer.property(step.property());
      pointer = step.isWhole() ? pointer : pointer.index(step.index());
    }
    return pointer;
  }

  /** The name of the property at its end. */
  String last() {
    return steps.get(steps.size() - 1).property();
  }

  /** Whether the path ends at a property as a whole, not at an element of a list. */
  boolean endsWhole() {
    return steps.get(steps.size() - 1).isWhole();
  }
}
