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
    return tokens.nextIsObject()
        ? object(
            type,
            Pointer.ROOT,
            type.document().map(expected -> new Header(tokens, faults, Optional.of(expected))))
        : null;
  }

  private @Nullable Object object(TypeBinding type, Pointer at, Optional<Header> header)
      throws IOException {
    long start = tokens.offset();
    note(at, start);
    if (!tokens.enter(at)) {
      return null;
    }
    Parts parts = new Parts(type.properties().size());
    while (tokens.next() == JsonToken.FIELD_NAME) {
      property(type, at, parts, header);
    }
    tokens.leave();
    header.ifPresent(read -> read.end(start));
    checkPresence(type, parts, at, start);
    if (!parts.buildable || header.filter(read -> !read.isSound()).isPresent()) {
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
    boolean buildable = true;

    Parts(int count) {
      this.values = new Object[count];
      this.seen = new boolean[count];
    }
  }

  private void property(TypeBinding type, Pointer owner, Parts parts, Optional<Header> header)
      throws IOException {
    int place = type.place(tokens.name());
    if (place < 0) {
      unknown(owner, header);
      return;
    }
    Pointer at = owner.property(tokens.name());
    long nameOffset = tokens.offset();
    tokens.next();
    if (parts.seen[place]) {
      faults.add(FindingCode.JSON_DUPLICATE_NAME, at, nameOffset);
      tokens.skip(at);
      return;
    }
    parts.seen[place] = true;
    known(type.properties().get(place), place, parts, at);
  }

  private void unknown(Pointer owner, Optional<Header> header) throws IOException {
    if (header.isPresent() && header.get().read()) {
      return;
    }
    faults.add(FindingCode.PROPERTY_UNKNOWN, owner, tokens.offset());
    tokens.next();
    tokens.skip(owner);
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
    if (value.get() instanceof Code code && !code.isKnown()) {
      CodeFrom list = new CodeFrom(code.list().name());
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
