package org.fostering.json.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.code.mapping.CodeTranslation;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of one column into what a JSON document has in that place. Where a cell cannot be
 * turned, the text itself goes into the document if the document's reader will say what is wrong
 * with it, and nothing if it might take it for something else.
 */
final class CellReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final ColumnEntry entry;
  private final PropertyDescription property;
  private final CodeMapping codes;
  private final LocalDate asOf;

  CellReader(ColumnEntry entry, PropertyDescription property, CodeMapping codes, LocalDate asOf) {
    this.entry = entry;
    this.property = property;
    this.codes = codes;
    this.asOf = asOf;
  }

  ColumnEntry entry() {
    return entry;
  }

  /** What is wrong with the settings of the column, for this property. */
  List<Finding> faults() {
    List<Finding> faults = new ArrayList<>();
    ValueForm form = property.form();
    if (entry.localList().isPresent()) {
      if (form != ValueForm.CODE) {
        fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.LOCAL_LIST, faults);
      } else if (!codes.localLists().contains(entry.localList().get())) {
        fault(CsvFindingCode.COLUMNS_LIST_UNKNOWN, ColumnMappingFile.Column.LOCAL_LIST, faults);
      }
    }
    if (entry.dates().filter(dates -> !dates.fits(property)).isPresent()) {
      fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.DATE_FORMAT, faults);
    }
    if (!entry.values().isEmpty() && form != ValueForm.ENUM && form != ValueForm.BOOLEAN) {
      fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.VALUES, faults);
    }
    if (entry.separator().isPresent() && !isWholeList()) {
      fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.SEPARATOR, faults);
    }
    return faults;
  }

  private void fault(CsvFindingCode code, ColumnMappingFile.Column column, List<Finding> faults) {
    faults.add(code.at(column.pointer(), entry.line(), 1));
  }

  private boolean isWholeList() {
    return property.occurrence() == Occurrence.LIST && entry.path().endsWhole();
  }

  /**
   * Reads a cell that is not empty.
   *
   * @return what to write, or null where there is nothing, which has then been reported
   */
  @Nullable JsonNode read(String cell, Pointer at, RowFindingCollector faults) {
    if (!isWholeList()) {
      return value(cell, at, faults);
    }
    ArrayNode list = JSON.arrayNode();
    for (String part : entry.separator().map(by -> split(cell, by)).orElse(List.of(cell))) {
      Pointer element = at.index(list.size());
      faults.locate(element, entry);
      JsonNode value = value(part, element, faults);
      if (value != null) {
        list.add(value);
      }
    }
    return list.isEmpty() ? null : list;
  }

  private static List<String> split(String cell, String separator) {
    return Pattern.compile(separator, Pattern.LITERAL)
        .splitAsStream(cell)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private @Nullable JsonNode value(String text, Pointer at, RowFindingCollector faults) {
    if (entry.dates().isPresent()) {
      return date(text, entry.dates().get(), at, faults);
    }
    return switch (property.form()) {
      case INTEGER ->
          WHOLE_NUMBER.matcher(text).matches()
              ? JSON.numberNode(Long.parseLong(text))
              : JSON.textNode(text);
      case BOOLEAN -> bool(word(text));
      case ENUM -> JSON.textNode(word(text));
      case CODE ->
          entry.localList().isPresent()
              ? code(text, entry.localList().get(), at, faults)
              : JSON.textNode(text);
      default -> JSON.textNode(text);
    };
  }

  private static JsonNode bool(String word) {
    return word.equals("true") || word.equals("false")
        ? JSON.booleanNode(word.equals("true"))
        : JSON.textNode(word);
  }

  /**
   * The word of the document; where the mapping names none, the word in the document's spelling.
   */
  private String word(String text) {
    return Optional.ofNullable(entry.values().get(text))
        .orElseGet(() -> text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
  }

  private @Nullable JsonNode date(
      String text, DateForm dates, Pointer at, RowFindingCollector faults) {
    Optional<String> date = dates.read(text, property);
    if (date.isEmpty()) {
      Form form =
          switch (property.form()) {
            case DATE -> Form.DATE;
            case INSTANT -> Form.INSTANT;
            default -> Form.PARTIAL_DATE;
          };
      faults.add(FindingCode.VALUE_MALFORMED, at, entry, form);
    }
    return date.map(JSON::textNode).orElse(null);
  }

  private @Nullable JsonNode code(
      String text, String localList, Pointer at, RowFindingCollector faults) {
    String commonList = CodeLists.nameFor(property.valueType());
    CodeTranslation translation = codes.toCommon(localList, text, commonList, asOf);
    switch (translation.outcome()) {
      case UNMAPPED -> fault(CsvFindingCode.CSV_CODE_UNMAPPED, commonList, at, faults);
      case AMBIGUOUS -> fault(CsvFindingCode.CSV_CODE_AMBIGUOUS, commonList, at, faults);
      case EXPIRED -> fault(CsvFindingCode.CSV_CODE_EXPIRED, commonList, at, faults);
      case MAPPED -> {
        if (translation.targets().get(0).match() == Match.NARROW) {
          fault(CsvFindingCode.CSV_CODE_NARROWER, commonList, at, faults);
        }
      }
    }
    return translation.target().map(Target::code).map(JSON::textNode).orElse(null);
  }

  private void fault(CsvFindingCode code, String list, Pointer at, RowFindingCollector faults) {
    faults.add(code, at, entry, new CodeFrom(list));
  }
}
