package org.fostering.json.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.fostering.json.csv.PropertyPath.Step;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/** The document that a mapping of columns describes, with a column in the place of each value. */
sealed interface Template {

  /** What cannot be text in the encoding of the export was replaced by this when it was decoded. */
  String REPLACEMENT = "\ufffd";

  /** Whether any value in it comes from a column. */
  boolean hasColumns();

  /**
   * Makes this part of the document of one row.
   *
   * @param cells the cell of a column by its name, or an empty text
   * @return the part, or null if all of its columns are empty
   */
  @Nullable JsonNode fill(UnaryOperator<String> cells, Pointer at, RowFindingCollector faults);

  /** A single value. */
  record Leaf(CellReader reader) implements Template {
    @Override
    public boolean hasColumns() {
      return !reader.entry().columns().isEmpty();
    }

    @Override
    public @Nullable JsonNode fill(
        UnaryOperator<String> cells, Pointer at, RowFindingCollector faults) {
      ColumnEntry entry = reader.entry();
      faults.locate(at, entry);
      String cell = entry.constant().orElseGet(() -> reader.text(cells, at, faults));
      return cell.isEmpty() ? null : reader.read(cell, at, faults);
    }
  }

  /** An object. */
  record Branch(Map<String, Template> properties) implements Template {

    Branch() {
      this(new LinkedHashMap<>());
    }

    @Override
    public boolean hasColumns() {
      return properties.values().stream().anyMatch(Template::hasColumns);
    }

    @Override
    public @Nullable JsonNode fill(
        UnaryOperator<String> cells, Pointer at, RowFindingCollector faults) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      fill(object, true, cells, at, faults);
      if (object.isEmpty() && hasColumns()) {
        return null;
      }
      fill(object, false, cells, at, faults);
      return object;
    }

    void fill(
        ObjectNode object,
        boolean fromColumns,
        UnaryOperator<String> cells,
        Pointer at,
        RowFindingCollector faults) {
      properties.forEach(
          (name, property) -> {
            if (property.hasColumns() == fromColumns) {
              JsonNode value = property.fill(cells, at.property(name), faults);
              if (value != null) {
                object.set(name, value);
              }
            }
          });
    }

    /** Puts a value in its place. */
    void put(PropertyPath path, Leaf leaf) {
      Branch owner = this;
      for (int i = 0; i < path.steps().size(); i++) {
        Step step = path.steps().get(i);
        Template part = i == path.steps().size() - 1 ? leaf : new Branch();
        Template there;
        if (step.isWhole()) {
          there = owner.properties.computeIfAbsent(step.property(), name -> part);
        } else {
          Elements elements =
              (Elements)
                  owner.properties.computeIfAbsent(
                      step.property(), name -> new Elements(new TreeMap<>()));
          there = elements.elements.computeIfAbsent(step.index(), index -> part);
        }
        if (there instanceof Branch branch) {
          owner = branch;
        }
      }
    }
  }

  /** A list of which each element has columns of its own. */
  record Elements(SortedMap<Integer, Template> elements) implements Template {
    @Override
    public boolean hasColumns() {
      return elements.values().stream().anyMatch(Template::hasColumns);
    }

    @Override
    public @Nullable JsonNode fill(
        UnaryOperator<String> cells, Pointer at, RowFindingCollector faults) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      boolean filled = !hasColumns();
      int start = faults.mark();
      for (Template element : elements.values()) {
        int mark = faults.mark();
        JsonNode value = element.fill(cells, at.index(list.size()), faults);
        if (value == null) {
          faults.takeBack(mark);
        } else {
          list.add(value);
          filled |= element.hasColumns();
        }
      }
      if (filled) {
        return list;
      }
      // Were the list required, this is where it would have come from.
      faults.takeBack(start);
      elements.values().iterator().next().fill(name -> "", at.index(0), faults);
      return null;
    }
  }
}
