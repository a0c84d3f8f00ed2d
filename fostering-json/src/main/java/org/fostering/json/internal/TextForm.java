package org.fostering.json.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.model.value.TextValue;
import org.fostering.model.value.Words;

/**
 * How a text in a document stands for a value.
 *
 * @param fault what a text that stands for no value is
 * @param expectation what was expected instead
 * @param parse the value of a text, or empty
 * @param print the text of a value
 */
record TextForm(
    FindingCode fault,
    Expectation expectation,
    Function<String, ? extends Optional<?>> parse,
    Function<Object, String> print) {

  static Optional<TextForm> of(ValueForm form, Class<?> type) {
    return switch (form) {
      case TEXT -> Optional.of(malformed(Form.TEXT, Optional::of, String.class::cast));
      case DATE ->
          Optional.of(
              malformed(Form.DATE, TextFormats::date, v -> TextFormats.text((LocalDate) v)));
      case INSTANT ->
          Optional.of(
              malformed(
                  Form.INSTANT, TextFormats::instant, v -> TextFormats.text((OffsetDateTime) v)));
      case ENUM -> Optional.of(options(type));
      case CODE, TEXT_VALUE ->
          Optional.of(malformed(formOf(type), parser(type), v -> ((TextValue) v).getText()));
      case INTEGER, BOOLEAN, OBJECT -> Optional.empty();
    };
  }

  private static TextForm malformed(
      Form form, Function<String, ? extends Optional<?>> parse, Function<Object, String> print) {
    return new TextForm(FindingCode.VALUE_MALFORMED, form, parse, print);
  }

  private static TextForm options(Class<?> type) {
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(Words.of((Enum<?>) constant), constant);
    }
    return new TextForm(
        FindingCode.VALUE_NOT_AN_OPTION,
        new CodeFrom(TextFormats.hyphenated(type.getSimpleName())),
        text -> Optional.ofNullable(constants.get(text)),
        constant -> Words.of((Enum<?>) constant));
  }

  private static Form formOf(Class<?> type) {
    if (type == PartialDate.class) {
      return Form.PARTIAL_DATE;
    }
    return type == Postcode.class ? Form.POSTCODE : Form.TEXT;
  }

  private static Function<String, Optional<?>> parser(Class<?> type) {
    try {
      MethodHandle parse =
          MethodHandles.publicLookup()
              .findStatic(type, "tryParse", MethodType.methodType(Optional.class, String.class));
      return text -> TypeBinding.unchecked(() -> (Optional<?>) parse.invokeExact(text));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalArgumentException(
          type.getName() + " needs a public static Optional tryParse(String)", e);
    }
  }
}
