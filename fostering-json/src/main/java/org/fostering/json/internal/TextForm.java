package org.fostering.json.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.code.Code;
import org.fostering.model.code.CodeList;
import org.fostering.model.code.CodeLists;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.OneOf;
import org.fostering.model.value.Moment;
import org.fostering.model.value.PartialDate;
import org.fostering.model.value.Postcode;
import org.fostering.model.value.TextValue;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * How a text in a document stands for a value.
 *
 * @param fault what a text that stands for no value is
 * @param expectation what was expected instead
 * @param parser makes a value of a text, or gives null
 * @param print the text of a value
 */
record TextForm(
    FindingCode fault, Expectation expectation, Parser parser, Function<Object, String> print) {

  /** A code that its list does not have. */
  record UnknownCode(Code code, CodeFrom list) {}

  /** Makes a value of a text. */
  interface Parser {
    @Nullable Object parse(TextSpan text);
  }

  private static final Parser AS_IT_STANDS = TextSpan::string;

  /** The value that a text stands for, or null. */
  @Nullable Object parse(TextSpan text) {
    // Most texts are only texts, and a call of one of many parsers costs as much as this.
    return parser == AS_IT_STANDS ? text.string() : parser.parse(text);
  }

  private static final TextForm TEXT = malformed(Form.TEXT, AS_IT_STANDS, String.class::cast);
  private static final TextForm DATE =
      malformed(
          Form.DATE,
          text -> DateText.date(text.bytes, text.from, text.to),
          v -> TextFormats.text((LocalDate) v));

  /** One form for all properties of a type, so that a code that one has read another knows. */
  private static final ClassValue<TextForm> CODES =
      new ClassValue<>() {
        @Override
        protected TextForm computeValue(Class<?> type) {
          Expectation list = new CodeFrom(CodeLists.nameFor(type));
          return malformed(list, new KnownCodes(parser(type)), TextForm::printed);
        }
      };

  private static final ClassValue<TextForm> TEXT_VALUES =
      new ClassValue<>() {
        @Override
        protected TextForm computeValue(Class<?> type) {
          Function<String, Optional<?>> parser = parser(type);
          return malformed(
              formOf(type), text -> parser.apply(text.string()).orElse(null), TextForm::printed);
        }
      };

  private static final ClassValue<TextForm> OPTIONS =
      new ClassValue<>() {
        @Override
        protected TextForm computeValue(Class<?> type) {
          return options(type);
        }
      };

  static Optional<TextForm> of(ValueForm form, Class<?> type) {
    return switch (form) {
      case TEXT -> Optional.of(TEXT);
      case DATE -> Optional.of(DATE);
      case ENUM -> Optional.of(OPTIONS.get(type));
      case CODE -> Optional.of(CODES.get(type));
      case TEXT_VALUE -> Optional.of(TEXT_VALUES.get(type));
      case INTEGER, BOOLEAN, OBJECT -> Optional.empty();
    };
  }

  /** The same for texts that people give in several ways. */
  TextForm reading(TextKind kind) {
    return new TextForm(fault, expectation, text -> kind.read(text.string()), print);
  }

  private static String printed(Object value) {
    return ((TextValue) value).getText();
  }

  private static TextForm malformed(
      Expectation expected, Parser parse, Function<Object, String> print) {
    return new TextForm(FindingCode.VALUE_MALFORMED, expected, parse, print);
  }

  private static TextForm options(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    List<String> options = Arrays.stream(constants).map(word -> Words.of((Enum<?>) word)).toList();
    ByteTable words = new ByteTable(options);
    return new TextForm(
        FindingCode.VALUE_NOT_AN_OPTION,
        new OneOf(options),
        text -> {
          int place = words.place(text.bytes, text.from, text.to);
          return place < 0 ? null : constants[place];
        },
        constant -> Words.of((Enum<?>) constant));
  }

  private static Form formOf(Class<?> type) {
    if (type == PartialDate.class) {
      return Form.PARTIAL_DATE;
    }
    if (type == Moment.class) {
      return Form.MOMENT;
    }
    return type == Postcode.class ? Form.POSTCODE : Form.TEXT;
  }

  private static Function<String, Optional<?>> parser(Class<?> type) {
    try {
      MethodHandle parse =
          MethodHandles.publicLookup()
              .findStatic(type, "tryParse", MethodType.methodType(Optional.class, String.class));
      return Accessors.function(type, parse);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalArgumentException(
          type.getName() + " needs a public static Optional tryParse(String)", e);
    }
  }

  /**
   * The codes of a list that have been read so far, so that none is made or looked for again. Codes
   * that the list does not have may be anything, and are not kept. Thread-safe.
   */
  private static final class KnownCodes implements Parser {

    private final Function<String, Optional<?>> parser;
    private volatile Known known = new Known(new ByteTable(List.of()), List.of());

    /** That of all the codes, once there has been one. */
    private @Nullable CodeList list;

    private record Known(ByteTable texts, List<Code> codes) {}

    KnownCodes(Function<String, Optional<?>> parser) {
      this.parser = parser;
    }

    @Override
    public @Nullable Object parse(TextSpan text) {
      Known now = known;
      int place = now.texts.place(text.bytes, text.from, text.to);
      return place < 0 ? unmet(text.string()) : now.codes.get(place);
    }

    private @Nullable Object unmet(String text) {
      @Nullable Code code = (Code) parser.apply(text).orElse(null);
      if (code == null) {
        return null;
      }
      CodeList all = list;
      if (all == null) {
        all = code.list();
        list = all;
      }
      if (all.find(text).isEmpty()) {
        return new UnknownCode(code, new CodeFrom(all.name()));
      }
      keep(code);
      return code;
    }

    private synchronized void keep(Code code) {
      List<Code> codes = new ArrayList<>(known.codes);
      if (!codes.contains(code)) {
        codes.add(code);
        known =
            new Known(
                new ByteTable(codes.stream().map(Code::getText).toList()), List.copyOf(codes));
      }
    }
  }
}
