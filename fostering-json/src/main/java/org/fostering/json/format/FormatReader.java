package org.fostering.json.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fostering.json.internal.FormerNames;
import org.fostering.json.internal.JsonValue;
import org.fostering.json.internal.JsonValue.Kind;
import org.fostering.json.internal.JsonValue.Member;
import org.fostering.json.internal.TextFormats;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.OneOf;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.finding.Position;
import org.fostering.model.term.Text;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document by the shapes of its format and reports everything that does not keep to them.
 * What the format does not know is always an error: a misspelt property of a rule would otherwise
 * be a rule that says something else. An object of this class reads one document.
 *
 * <p>Not thread-safe.
 */
public final class FormatReader {

  private final ObjectFormat.Format format;
  private final List<Finding> findings;

  /**
   * A reader.
   *
   * @param format the format
   * @param findings where to add what is found
   */
  public FormatReader(ObjectFormat.Format format, List<Finding> findings) {
    this.format = format;
    this.findings = findings;
  }

  /**
   * Reads a document.
   *
   * @param value the whole text
   * @return the document, unless it is not an object or is of another format
   */
  public Optional<ParsedObject> document(JsonValue value) {
    if (value.kind() != Kind.OBJECT) {
      add(FindingCode.DOCUMENT_NOT_OBJECT, Pointer.ROOT, value.position(), Expectation.Form.OBJECT);
      return Optional.empty();
    }
    Optional<JsonValue> other =
        value.members().stream()
            .filter(member -> member.name().equals(ObjectFormat.Format.VERSION))
            .findFirst()
            .map(Member::value)
            .filter(this::isOfAnotherMajor);
    if (other.isPresent()) {
      // What else is found would be measured by a format to which the document does not keep.
      add(
          FindingCode.DOCUMENT_VERSION_UNSUPPORTED,
          Pointer.ROOT.property(ObjectFormat.Format.VERSION),
          other.get().position(),
          null);
      return Optional.empty();
    }
    ParsedObject document = object(format.document(), value, Pointer.ROOT);
    boolean known = header(document, value.position());
    return known ? Optional.of(document) : Optional.empty();
  }

  private boolean isOfAnotherMajor(JsonValue version) {
    return version.kind() == Kind.TEXT
        && TextFormats.isVersion(version.text())
        && !ObjectFormat.Format.major(version.text())
            .equals(ObjectFormat.Format.major(format.version()));
  }

  private boolean header(ParsedObject document, Position start) {
    Optional<String> type = document.get(ObjectFormat.Format.TYPE, String.class);
    if (!document.has(ObjectFormat.Format.TYPE)) {
      add(
          FindingCode.DOCUMENT_TYPE_MISSING,
          Pointer.ROOT.property(ObjectFormat.Format.TYPE),
          start,
          null);
    }
    if (!document.has(ObjectFormat.Format.VERSION)) {
      add(
          FindingCode.DOCUMENT_VERSION_MISSING,
          Pointer.ROOT.property(ObjectFormat.Format.VERSION),
          start,
          null);
    }
    if (type.isPresent() && !type.get().equals(format.type())) {
      add(
          FindingCode.DOCUMENT_TYPE_UNKNOWN,
          Pointer.ROOT.property(ObjectFormat.Format.TYPE),
          document.position(ObjectFormat.Format.TYPE),
          null);
      return false;
    }
    return true;
  }

  private ParsedObject object(ObjectFormat shape, JsonValue value, Pointer at) {
    ParsedObject part = new ParsedObject(shape, at, value.position());
    Set<String> seen = new HashSet<>();
    for (Member member : value.members()) {
      Optional<ValueFormat> form = form(shape, member.name(), at);
      if (form.isEmpty()) {
        add(
            FindingCode.PROPERTY_UNKNOWN,
            at,
            member.position(),
            FormerNames.of(
                    member.name(),
                    shape.properties().stream().map(ObjectFormat.Property::name).toList())
                .orElse(null));
        continue;
      }
      Pointer place = at.property(member.name());
      if (!seen.add(member.name())) {
        add(FindingCode.JSON_DUPLICATE_NAME, place, member.position(), null);
        continue;
      }
      part.place(member.name(), member.value().position());
      Object read = read(form.get(), member.value(), place);
      if (read != null) {
        part.put(member.name(), read);
      }
    }
    for (ObjectFormat.Property property : shape.properties()) {
      if (property.required() && !seen.contains(property.name())) {
        add(FindingCode.PROPERTY_MISSING, at.property(property.name()), value.position(), null);
      }
    }
    shape.choice().ifPresent(choice -> choose(choice, seen, part));
    return part;
  }

  private void choose(ObjectFormat.Choice choice, Set<String> seen, ParsedObject part) {
    if (choice.properties().stream().filter(seen::contains).count() != 1) {
      fault(choice.unclear(), part.pointer(), part.position());
    }
  }

  private static Optional<ValueFormat> form(ObjectFormat shape, String name, Pointer at) {
    if (at.equals(Pointer.ROOT) && name.equals(ObjectFormat.Format.TYPE)) {
      return Optional.of(new ValueFormat.Legible(ValueFormat.ANY));
    }
    if (at.equals(Pointer.ROOT) && name.equals(ObjectFormat.Format.VERSION)) {
      return Optional.of(ValueFormat.Simple.FORMAT_VERSION);
    }
    return shape.property(name).map(ObjectFormat.Property::form);
  }

  private @Nullable Object read(ValueFormat form, JsonValue value, Pointer at) {
    if (value.kind() == Kind.UNREADABLE) {
      return null;
    }
    if (value.kind() == Kind.NULL) {
      return add(FindingCode.PROPERTY_NULL, at, value.position(), null);
    }
    if (form instanceof ValueFormat.Simple simple) {
      return simple(simple, value, at);
    }
    if (form instanceof ValueFormat.ListOf list) {
      return list(list, value, at);
    }
    if (form instanceof ValueFormat.Part part) {
      return value.kind() == Kind.OBJECT
          ? object(format.part(part.shape()), value, at)
          : wrongType(Expectation.Form.OBJECT, value, at);
    }
    if (form instanceof ValueFormat.OneOf oneOf) {
      return oneOf(oneOf, value, at);
    }
    if (form instanceof ValueFormat.Whole whole) {
      return integer(whole, value, at);
    }
    if (form instanceof ValueFormat.Counts) {
      return value.kind() == Kind.OBJECT ? value : wrongType(Expectation.Form.OBJECT, value, at);
    }
    if (value.kind() != Kind.TEXT) {
      return wrongType(textForm(form), value, at);
    }
    return text(form, value, at);
  }

  /** What a text of such a form is written as. */
  private static Expectation textForm(ValueFormat form) {
    if (form instanceof ValueFormat.OneWord one) {
      return new OneOf(one.words());
    }
    return form instanceof ValueFormat.Option option
        ? options(option.type().getEnumConstants())
        : Expectation.Form.TEXT;
  }

  private static OneOf options(Enum<?>[] constants) {
    return new OneOf(Arrays.stream(constants).map(Words::of).toList());
  }

  private @Nullable Object text(ValueFormat form, JsonValue value, Pointer at) {
    if (form instanceof ValueFormat.Legible legible && legible.pattern().isEmpty()) {
      return Text.Validator.accepts(value.text(), legible.most())
          ? value.text()
          : add(FindingCode.CONSTRAINT_TEXT, at, value.position(), new Range(1, legible.most()));
    }
    if (form instanceof ValueFormat.Matching matching) {
      return matching(matching, value, at);
    }
    if (form instanceof ValueFormat.OneWord one) {
      return one.words().contains(value.text())
          ? value.text()
          : add(FindingCode.VALUE_NOT_AN_OPTION, at, value.position(), new OneOf(one.words()));
    }
    if (form instanceof ValueFormat.Option option) {
      return option(option.type().getEnumConstants(), value, at);
    }
    throw neverRead();
  }

  private @Nullable Object matching(ValueFormat.Matching form, JsonValue value, Pointer at) {
    String text = value.text();
    boolean fits = text.codePointCount(0, text.length()) <= form.most();
    if (fits && form.pattern().matcher(text).matches()) {
      return text;
    }
    return fits && form.fault().isPresent()
        ? fault(form.fault().get(), at, value.position())
        : add(FindingCode.VALUE_MALFORMED, at, value.position(), Expectation.Form.TEXT);
  }

  private @Nullable Object option(Enum<?>[] constants, JsonValue value, Pointer at) {
    for (Enum<?> constant : constants) {
      if (Words.of(constant).equals(value.text())) {
        return constant;
      }
    }
    return add(FindingCode.VALUE_NOT_AN_OPTION, at, value.position(), options(constants));
  }

  /** Some forms there are only in records that the library writes and nobody sends it. */
  private static IllegalArgumentException neverRead() {
    return new IllegalArgumentException("the format has values that are written and never read");
  }

  private @Nullable Object simple(ValueFormat.Simple form, JsonValue value, Pointer at) {
    return switch (form) {
      case PARTIAL_DATE, MOMENT -> throw neverRead();
      case TEXT ->
          value.kind() == Kind.TEXT ? value.text() : wrongType(Expectation.Form.TEXT, value, at);
      case DATE -> date(value, at);
      case BOOLEAN ->
          value.kind() == Kind.BOOLEAN
              ? Boolean.valueOf(value.text())
              : wrongType(Expectation.Form.BOOLEAN, value, at);
      case SCALAR -> scalar(value, at);
      case FORMAT_VERSION -> version(value, at);
    };
  }

  private @Nullable Object date(JsonValue value, Pointer at) {
    if (value.kind() != Kind.TEXT) {
      return wrongType(Expectation.Form.DATE, value, at);
    }
    Object date = TextFormats.date(value.text()).orElse(null);
    return date != null
        ? date
        : add(FindingCode.VALUE_MALFORMED, at, value.position(), Expectation.Form.DATE);
  }

  private @Nullable Object integer(ValueFormat.Whole form, JsonValue value, Pointer at) {
    Range range = new Range(form.least(), form.most().orElse(Integer.MAX_VALUE));
    Optional<Integer> whole = value.wholeNumber();
    if (whole.isPresent() && whole.get() >= range.min() && whole.get() <= range.max()) {
      return whole.get();
    }
    return value.kind() == Kind.NUMBER && value.isWhole()
        ? add(FindingCode.CONSTRAINT_RANGE, at, value.position(), range)
        : wrongType(Expectation.Form.INTEGER, value, at);
  }

  private @Nullable Object scalar(JsonValue value, Pointer at) {
    return switch (value.kind()) {
      case NUMBER -> integer(ValueFormat.INTEGER, value, at);
      case BOOLEAN -> Boolean.valueOf(value.text());
      case TEXT -> text(new ValueFormat.Legible(ObjectFormat.SCALAR_LENGTH), value, at);
      default -> wrongType(Expectation.Form.TEXT, value, at);
    };
  }

  private @Nullable Object version(JsonValue value, Pointer at) {
    if (value.kind() != Kind.TEXT) {
      return wrongType(Expectation.Form.TEXT, value, at);
    }
    if (!Pattern.matches(format.versions(), value.text())) {
      return add(FindingCode.DOCUMENT_VERSION_UNSUPPORTED, at, value.position(), null);
    }
    if (!value.text().equals(format.version())) {
      add(FindingCode.DOCUMENT_VERSION_NEWER, at, value.position(), null);
    }
    return value.text();
  }

  private @Nullable Object list(ValueFormat.ListOf list, JsonValue value, Pointer at) {
    if (value.kind() != Kind.ARRAY) {
      return wrongType(Expectation.Form.ARRAY, value, at);
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < value.elements().size(); i++) {
      Object element = read(list.element(), value.elements().get(i), at.index(i));
      if (element != null) {
        elements.add(element);
      }
    }
    if (value.elements().size() < list.least()) {
      Range range = new Range(list.least(), Limits.standard().arrayLength());
      add(FindingCode.CONSTRAINT_COUNT, at, value.position(), range);
    }
    return elements;
  }

  private @Nullable Object oneOf(ValueFormat.OneOf form, JsonValue value, Pointer at) {
    if (value.kind() != Kind.OBJECT) {
      return wrongType(Expectation.Form.OBJECT, value, at);
    }
    List<ObjectFormat> shapes = form.shapes().stream().map(format::part).toList();
    List<ObjectFormat> meant =
        shapes.stream()
            .filter(
                shape ->
                    value.members().stream()
                        .anyMatch(member -> member.name().equals(shape.properties().get(0).name())))
            .toList();
    if (meant.size() != 1) {
      fault(form.unclear(), at, value.position());
      return null;
    }
    return object(meant.get(0), value, at);
  }

  /** Adds a finding of the format at hand; gives null, for what could not be read. */
  private @Nullable Object fault(String code, Pointer at, Position position) {
    findings.add(Finding.error(code, at).at(position.line(), position.column()));
    return null;
  }

  private @Nullable Object wrongType(Expectation expected, JsonValue value, Pointer at) {
    return add(FindingCode.VALUE_WRONG_TYPE, at, value.position(), expected);
  }

  /** Adds a finding, and gives the nothing that is read then. */
  private @Nullable Object add(
      FindingCode code, Pointer at, Position position, @Nullable Expectation expected) {
    Finding finding = code.at(at).at(position.line(), position.column());
    findings.add(expected == null ? finding : finding.expecting(expected));
    return null;
  }
}
