package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Form;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document in one pass over its tokens. Null stands for a value that could not be built;
 * the findings then say why. What cannot be built takes with it
 *
 * <ul>
 *   <li>nothing, if it is optional: it is left absent;
 *   <li>the object that holds it, if it is required there, or an element of a list there: a shorter
 *       list would look like a complete one.
 * </ul>
 */
final class DocumentReader {

  private final Tokens tokens;
  private final Limits limits;
  private final FindingCollector faults;
  private final Bindings bindings;
  private final Map<Pointer, Long> offsets;
  private final boolean keepOffsets;

  /**
   * A reader of one document.
   *
   * @param offsets where to note the place of every value
   * @param keepOffsets whether to do so
   */
  DocumentReader(
      Tokens tokens,
      Limits limits,
      FindingCollector faults,
      Bindings bindings,
      Map<Pointer, Long> offsets,
      boolean keepOffsets) {
    this.tokens = tokens;
    this.limits = limits;
    this.faults = faults;
    this.bindings = bindings;
    this.offsets = offsets;
    this.keepOffsets = keepOffsets;
  }

  /** Reads the document; the tokens are then at its end. */
  @Nullable Object document(TypeBinding type) throws IOException {
    JsonToken first = tokens.next();
    if (first == null) {
      faults.add(FindingCode.JSON_EMPTY, Pointer.ROOT, 0);
      return null;
    }
    if (first != JsonToken.START_OBJECT) {
      faults.add(FindingCode.DOCUMENT_NOT_OBJECT, Pointer.ROOT, tokens.offset(), Form.OBJECT);
      tokens.skip(Pointer.ROOT);
      return null;
    }
    return object(type, Pointer.ROOT, type.document().map(Header::new));
  }

  private @Nullable Object object(TypeBinding type, Pointer at, Optional<Header> header)
      throws IOException {
    long start = tokens.offset();
    note(at, start);
    if (!tokens.enter(at)) {
      return null;
    }
    Parts parts = new Parts(type.properties().size(), header);
    while (tokens.next() == JsonToken.FIELD_NAME) {
      property(type, at, parts);
    }
    tokens.leave();
    checkHeader(parts, at, start);
    checkPresence(type, parts, at, start);
    if (!parts.buildable) {
      return null;
    }
    Optional<Object> built = type.build(parts.values);
    if (built.isEmpty()) {
      faults.add(FindingCode.OBJECT_INCONSISTENT, at, start);
    }
    return built.orElse(null);
  }

  /** What has been read of one object. */
  private static final class Parts {
    final @Nullable Object[] values;
    final boolean[] seen;
    final Optional<Header> header;
    boolean typeSeen;
    boolean versionSeen;
    boolean buildable = true;

    Parts(int count, Optional<Header> header) {
      this.values = new Object[count];
      this.seen = new boolean[count];
      this.header = header;
    }

    /** Notes that a property of the header is there; false if it was there already. */
    boolean first(String name) {
      boolean again = name.equals(Header.TYPE) ? typeSeen : versionSeen;
      typeSeen |= name.equals(Header.TYPE);
      versionSeen |= name.equals(Header.VERSION);
      return !again;
    }
  }

  private void property(TypeBinding type, Pointer owner, Parts parts) throws IOException {
    String name = tokens.name();
    long nameOffset = tokens.offset();
    int place = type.place(name);
    boolean isHeader = place < 0 && parts.header.isPresent() && Header.has(name);
    if (place < 0 && !isHeader) {
      faults.add(FindingCode.PROPERTY_UNKNOWN, owner, nameOffset);
      tokens.next();
      tokens.skip(owner);
      return;
    }
    Pointer at = owner.property(name);
    boolean again = isHeader ? !parts.first(name) : parts.seen[place];
    tokens.next();
    if (again) {
      faults.add(FindingCode.JSON_DUPLICATE_NAME, at, nameOffset);
      tokens.skip(at);
    } else if (isHeader) {
      header(name, parts, at);
    } else {
      parts.seen[place] = true;
      known(type.properties().get(place), place, parts, at);
    }
  }

  private void known(PropertyBinding property, int place, Parts parts, Pointer at)
      throws IOException {
    note(at, tokens.offset());
    if (tokens.is(JsonToken.VALUE_NULL)) {
      nothing(property, parts, at);
      return;
    }
    boolean isList = property.occurrence() == Occurrence.LIST;
    Object value = isList ? list(property, at) : value(property, at);
    parts.values[place] = value;
    if (value == null && property.occurrence() != Occurrence.OPTIONAL) {
      parts.buildable = false;
    }
  }

  private void nothing(PropertyBinding property, Parts parts, Pointer at) {
    if (property.occurrence() == Occurrence.REQUIRED) {
      faults.add(FindingCode.PROPERTY_MISSING, at, tokens.offset());
      parts.buildable = false;
      return;
    }
    faults.add(FindingCode.PROPERTY_NULL, at, tokens.offset());
    checkCount(property, 0, at, tokens.offset());
  }

  private void header(String name, Parts parts, Pointer at) throws IOException {
    if (tokens.is(JsonToken.VALUE_NULL)) {
      faults.add(FindingCode.PROPERTY_NULL, at, tokens.offset());
      return;
    }
    if (!tokens.is(JsonToken.VALUE_STRING)) {
      wrongType(Form.TEXT, at);
      parts.buildable = false;
      return;
    }
    String text = tokens.text(at);
    Header header = parts.header.orElseThrow();
    if (text == null) {
      parts.buildable = false;
    } else if (name.equals(Header.TYPE)) {
      if (!header.isType(text)) {
        faults.add(FindingCode.DOCUMENT_TYPE_UNKNOWN, at, tokens.offset());
        parts.buildable = false;
      }
    } else {
      version(header.version(text), parts, at);
    }
  }

  private void version(Header.Version version, Parts parts, Pointer at) {
    if (version == Header.Version.NEWER) {
      faults.add(FindingCode.DOCUMENT_VERSION_NEWER, at, tokens.offset());
    } else if (version == Header.Version.UNSUPPORTED) {
      faults.add(FindingCode.DOCUMENT_VERSION_UNSUPPORTED, at, tokens.offset());
      parts.buildable = false;
    }
  }

  private void checkHeader(Parts parts, Pointer at, long start) {
    if (parts.header.isPresent() && !parts.typeSeen) {
      faults.add(FindingCode.DOCUMENT_TYPE_MISSING, at.property(Header.TYPE), start);
    }
    if (parts.header.isPresent() && !parts.versionSeen) {
      faults.add(FindingCode.DOCUMENT_VERSION_MISSING, at.property(Header.VERSION), start);
    }
  }

  private void checkPresence(TypeBinding type, Parts parts, Pointer at, long start) {
    for (int place = 0; place < parts.seen.length; place++) {
      PropertyBinding property = type.properties().get(place);
      if (parts.seen[place]) {
        continue;
      }
      if (property.occurrence() == Occurrence.REQUIRED) {
        faults.add(FindingCode.PROPERTY_MISSING, at.property(property.name()), start);
        parts.buildable = false;
      } else if (!property.countChecks().isEmpty()) {
        checkCount(property, 0, at.property(property.name()), start);
      }
    }
  }

  private @Nullable Object list(PropertyBinding property, Pointer at) throws IOException {
    if (!tokens.is(JsonToken.START_ARRAY)) {
      return wrongType(Form.ARRAY, at);
    }
    long start = tokens.offset();
    if (!tokens.enter(at)) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    int count = 0;
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (count == limits.arrayLength()) {
        Range range = new Range(0, count);
        faults.add(FindingCode.LIMIT_ARRAY_LENGTH, at, tokens.offset(), range);
      }
      if (count++ < limits.arrayLength()) {
        Object value = value(property, at.index(count - 1));
        if (value != null) {
          values.add(value);
        }
      } else {
        tokens.skip(at);
      }
    }
    tokens.leave();
    checkCount(property, count, at, start);
    return values.size() == count ? values : null;
  }

  private void checkCount(PropertyBinding property, int count, Pointer at, long offset) {
    for (ConstraintCheck check : property.countChecks()) {
      if (!check.accepts().test(count)) {
        faults.add(check.code(), at, offset, check.expectation());
      }
    }
  }

  private @Nullable Object value(PropertyBinding property, Pointer at) throws IOException {
    if (property.form() == ValueForm.OBJECT) {
      return tokens.is(JsonToken.START_OBJECT)
          ? object(bindings.of(property.valueType()), at, Optional.empty())
          : wrongType(Form.OBJECT, at);
    }
    note(at, tokens.offset());
    Object value =
        switch (property.form()) {
          case INTEGER -> integer(property, at);
          case BOOLEAN -> bool(at);
          default -> text(property.textForm().orElseThrow(), at);
        };
    if (value != null) {
      for (ConstraintCheck check : property.checks()) {
        if (!check.accepts().test(value)) {
          faults.add(check.code(), at, tokens.offset(), check.expectation());
        }
      }
    }
    return value;
  }

  private @Nullable Object integer(PropertyBinding property, Pointer at) throws IOException {
    if (!tokens.is(JsonToken.VALUE_NUMBER_INT) && !tokens.is(JsonToken.VALUE_NUMBER_FLOAT)) {
      return wrongType(Form.INTEGER, at);
    }
    String number = tokens.number(at);
    if (number == null) {
      return null;
    }
    var whole = WholeNumber.of(number);
    if (whole.isEmpty()) {
      return wrongType(Form.INTEGER, at);
    }
    if (whole.getAsLong() != (int) whole.getAsLong()) {
      faults.add(FindingCode.CONSTRAINT_RANGE, at, tokens.offset(), property.range());
      return null;
    }
    return (int) whole.getAsLong();
  }

  private @Nullable Object bool(Pointer at) throws IOException {
    if (tokens.is(JsonToken.VALUE_TRUE) || tokens.is(JsonToken.VALUE_FALSE)) {
      return tokens.is(JsonToken.VALUE_TRUE);
    }
    return wrongType(Form.BOOLEAN, at);
  }

  private @Nullable Object text(TextForm form, Pointer at) throws IOException {
    if (!tokens.is(JsonToken.VALUE_STRING)) {
      return wrongType(Form.TEXT, at);
    }
    String text = tokens.text(at);
    if (text == null) {
      return null;
    }
    Optional<?> value = form.parse().apply(text);
    if (value.isEmpty()) {
      faults.add(form.fault(), at, tokens.offset(), form.expectation());
      return null;
    }
    if (form.codes().isPresent()
        && form.codes().get().find(((Code) value.get()).getText()).isEmpty()) {
      CodeFrom list = new CodeFrom(form.codes().get().name());
      faults.add(FindingCode.VALUE_UNKNOWN_CODE, at, tokens.offset(), list);
    }
    return value.get();
  }

  private @Nullable Object wrongType(Form expected, Pointer at) throws IOException {
    faults.add(FindingCode.VALUE_WRONG_TYPE, at, tokens.offset(), expected);
    tokens.skip(at);
    return null;
  }

  private void note(Pointer at, long offset) {
    if (keepOffsets) {
      offsets.put(at, offset);
    }
  }
}
