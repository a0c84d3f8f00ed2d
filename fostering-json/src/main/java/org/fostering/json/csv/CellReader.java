package org.fostering.json.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.code.CodeEntry.Match;
import org.fostering.model.code.CodeLists;
import org.fostering.model.code.mapping.CodeMapping;
import org.fostering.model.code.mapping.CodeTranslation;
import org.fostering.model.code.mapping.CodeTranslation.Target;
import org.fostering.model.common.PersonName;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Example;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.Answer;
import org.fostering.model.value.ListAnswer;
import org.fostering.model.value.Moment;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of one column into what a JSON document has in that place. Where a cell cannot be
 * turned, the text itself goes into the document if the document's reader will say what is wrong
 * with it, and nothing if it might take it for something else.
 */
final class CellReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}(?:[.]0{1,9})?");

  /** What people type into a cell or box of several lines; a text of a document has one. */
  private static final Pattern BREAKS =
      Pattern.compile("[\\t\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]+");

  /** The forms whose values a mapping can have words for. */
  private static final Set<ValueForm> WORDED =
      EnumSet.of(ValueForm.ENUM, ValueForm.BOOLEAN, ValueForm.INTEGER, ValueForm.CODE);

  private static final Map<String, String> YES_OR_NO =
      Map.of("y", "yes", "true", "yes", "n", "no", "false", "no");

  private static final String FIRST_ENQUIRER = "/enquirers/0/";
  private static final String FULL_NAME = "fullName";

  /** What an answer and the answer of a list have in common. */
  private static final Set<String> NEITHER =
      Set.of(Words.of(Answer.NOT_KNOWN), Words.of(Answer.REFUSED));

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
    if (entry.dates().stream().anyMatch(dates -> !dates.fits(property))) {
      fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.DATE_FORMAT, faults);
    }
    boolean hasWords = entry.values().values().stream().anyMatch(value -> !value.isEmpty());
    if (hasWords && !WORDED.contains(form) && !TagNames.areOf(property)) {
      fault(CsvFindingCode.COLUMNS_SETTING_UNFIT, ColumnMappingFile.Column.VALUES, faults);
    }
    if (entry.separator().isPresent() && !isWholeList() && entry.part().isEmpty()) {
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
    for (String part : entry.separator().map(by -> values(cell, by)).orElse(List.of(cell))) {
      Pointer element = at.index(list.size());
      faults.locate(element, entry);
      JsonNode value = value(part, element, faults);
      if (value != null && !contains(list, value)) {
        list.add(value);
      }
    }
    return list.isEmpty() ? null : list;
  }

  /** A box that is ticked twice counts once. */
  private static boolean contains(ArrayNode list, JsonNode value) {
    for (JsonNode element : list) {
      if (element.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cells of the row that make the value, joined, without what a spreadsheet has left in them:
   * each is a value of its own where the value is a list.
   */
  String text(UnaryOperator<String> cells, Pointer at, RowFindingCollector faults) {
    StringBuilder text = new StringBuilder();
    String by = entry.separator().orElse(" ");
    String glue = isWholeList() ? by : " ";
    for (String column : entry.columns()) {
      String cell = cells.apply(column);
      if (cell.contains(Template.REPLACEMENT)) {
        faults.add(FindingCode.JSON_ENCODING, at, entry);
        return "";
      }
      if (entry.value(cell).isEmpty()) {
        SpreadsheetCell clean = SpreadsheetCell.of(cell);
        clean.fault().ifPresent(code -> faults.add(code, at, column));
        cell = clean.text();
      }
      text.append(text.isEmpty() || cell.isEmpty() ? "" : glue).append(cell);
    }
    String joined = text.toString();
    return entry.part().map(part -> part.of(split(joined, by), by)).orElse(joined);
  }

  private List<String> values(String cell, String separator) {
    return CellValues.split(cell, separator, this::isKnown);
  }

  /** Whether the settings have a word, whatever the white space in it, or the list itself. */
  private boolean isKnown(String word) {
    return entry.value(word).isPresent()
        || entry.localList().flatMap(list -> codes.localCode(list, word)).isPresent()
        || isCode(word(word));
  }

  private boolean isCode(String word) {
    return property.form() == ValueForm.CODE
        && entry.localList().isEmpty()
        && CodeLists.standard()
            .find(CodeLists.nameFor(property.valueType()))
            .flatMap(list -> list.find(word))
            .isPresent();
  }

  private static List<String> split(String cell, String separator) {
    return CellValues.parts(Pattern.compile(separator, Pattern.LITERAL), cell);
  }

  private @Nullable JsonNode value(String cell, Pointer at, RowFindingCollector faults) {
    Optional<String> mapped = entry.value(cell);
    if (mapped.filter(String::isEmpty).isPresent()) {
      return null;
    }
    if (mapped.equals(Optional.of(ColumnEntry.UNSETTLED))) {
      faults.add(CsvFindingCode.CSV_WORD_UNSETTLED, at, entry);
      return null;
    }
    String text =
        mapped.orElseGet(
            () ->
                property.form() == ValueForm.TEXT
                    ? TextFormats.narrow(cell)
                    : TextFormats.usual(cell));
    if (mapped.isEmpty()
        && (UsualWords.standard().isNoAnswer(property, text)
            || (isNameOfFurther() && UsualWords.standard().isNobody(text)))) {
      faults.add(CsvFindingCode.CSV_CELL_PLACEHOLDER, at, entry);
      return null;
    }
    if (!entry.dates().isEmpty()) {
      return date(text, at, faults);
    }
    return switch (property.form()) {
      case INTEGER ->
          WHOLE_NUMBER.matcher(text).matches()
              ? JSON.numberNode(new BigDecimal(text).longValueExact())
              : JSON.textNode(text);
      case BOOLEAN -> bool(word(text));
      case ENUM -> JSON.textNode(mapped.orElseGet(() -> option(text)));
      case CODE ->
          entry.localList().isPresent() && mapped.isEmpty()
              ? code(text, entry.localList().get(), at, faults)
              : JSON.textNode(isCode(word(text)) ? word(text) : text);
      default -> JSON.textNode(text(BREAKS.matcher(text).replaceAll(" "), at, faults));
    };
  }

  /** Every document has somebody; a second person is there only if there is one. */
  private boolean isNameOfFurther() {
    return property.owner() == PersonName.class
        && property.name().equals(FULL_NAME)
        && !entry.path().pointer().toString().startsWith(FIRST_ENQUIRER);
  }

  /** A text as it stands, but for what can be read of it in one way only. */
  private String text(String cell, Pointer at, RowFindingCollector faults) {
    if (DateGuess.isDate(property)) {
      boolean isMoment = property.valueType() == Moment.class && Moment.tryParse(cell).isPresent();
      return isMoment ? cell : DateForm.withoutMidnight(cell);
    }
    Optional<String> only = OnlyValue.in(property, cell);
    if (only.isPresent()) {
      faults.add(CsvFindingCode.CSV_CELL_PARTLY_READ, at, entry);
    }
    return only.orElse(cell);
  }

  private static JsonNode bool(String word) {
    String yesOrNo = YES_OR_NO.getOrDefault(word, word);
    return switch (yesOrNo) {
      case "yes", "1" -> JSON.booleanNode(true);
      case "no", "0" -> JSON.booleanNode(false);
      default -> JSON.textNode(word);
    };
  }

  /** A word of the enum; of a yes, a no and whatever says neither, in any of the usual ways. */
  private String option(String text) {
    String word = word(text);
    boolean isAnswer = property.valueType() == Answer.class;
    return isAnswer || property.valueType() == ListAnswer.class
        ? UsualWords.standard()
            .answer(text)
            .filter(answer -> NEITHER.contains(answer) && UsualWords.standard().isNoAnswer(text))
            .orElse(isAnswer ? YES_OR_NO.getOrDefault(word, word) : word)
        : word;
  }

  /** A word in the spelling of documents. */
  private static String word(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
  }

  private @Nullable JsonNode date(String text, Pointer at, RowFindingCollector faults) {
    Optional<String> date =
        entry.dates().stream().flatMap(form -> form.read(text, property).stream()).findFirst();
    if (date.isEmpty()) {
      Form form =
          property.form() == ValueForm.DATE
              ? Form.DATE
              : property.valueType() == Moment.class ? Form.MOMENT : Form.PARTIAL_DATE;
      String example = entry.dates().get(0).example();
      faults.add(FindingCode.VALUE_MALFORMED, at, entry, new Example(form, example));
    }
    return date.map(JSON::textNode).orElse(null);
  }

  private @Nullable JsonNode code(
      String text, String localList, Pointer at, RowFindingCollector faults) {
    String commonList = CodeLists.nameFor(property.valueType());
    String spelt = codes.localCode(localList, text).orElse(text);
    CodeTranslation translation = codes.toCommon(localList, spelt, commonList, asOf);
    switch (translation.outcome()) {
      case NO_ANSWER -> {}
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
