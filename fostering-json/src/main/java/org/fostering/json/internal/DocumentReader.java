package org.fostering.json.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fostering.json.internal.TextForm.UnknownCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation;
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
 *   <li>nothing, if it is an element of a list that the vocabulary lets be shorter;
 *   <li>the object that holds it, if it is required there, or an element of any other list there: a
 *       shorter list would look like a complete one.
 * </ul>
 */
final class DocumentReader {

  private static final int NONE = -1;

  private final Tokens tokens;
  private final Limits limits;
  private FindingCollector findings;
  private @Nullable Map<Pointer, Long> offsets;

  /** The properties that have been read, a bit for each, of all objects that are open. */
  private long[] seen = new long[8];

  private int seenCount;

  /** For each type read so far. */
  private int[] @Nullable [] followers = new int[8][];

  /** Whether the builder of the innermost open object has refused something. */
  private boolean refused;

  DocumentReader(Tokens tokens) {
    this.tokens = tokens;
    this.limits = tokens.limits;
    this.findings = tokens.findings;
  }

  /**
   * Reads the document; the tokens are then at its end.
   *
   * @param noted where to note the place of every value, if that is wanted
   */
  @Nullable Object document(TypeBinding type, @Nullable Map<Pointer, Long> noted)
      throws IOException {
    findings = tokens.findings;
    offsets = noted;
    seenCount = 0;
    refused = false;
    if (!tokens.firstIsObject()) {
      return null;
    }
    boolean isMarked = type.header().isPresent();
    return object(type, isMarked ? new Header(tokens, findings, type.header()) : null);
  }

  private @Nullable Object object(TypeBinding type, @Nullable Header header) throws IOException {
    long start = tokens.offset();
    note(start);
    if (!tokens.enter()) {
      return null;
    }
    PropertyBinding[] properties = type.inOrder();
    int firstSeen = seenCount;
    startSeen(properties.length);
    boolean outerRefused = refused;
    refused = false;
    boolean buildable = true;
    Object builder = type.newBuilder();
    int[] followers = followers(type);
    int last = 0;
    while (tokens.nextName(type.names(), followers[last])) {
      int place = tokens.place(type.names());
      if (place >= 0) {
        followers[last] = place;
        last = place + 1;
      }
      if (place >= properties.length && header != null) {
        header.read(place - properties.length);
      } else if (place >= 0 && place < properties.length) {
        buildable &= property(properties[place], firstSeen, place, builder);
      } else {
        unknown(type.properties());
      }
    }
    if (header != null) {
      tokens.path.none();
      header.end(start);
      buildable &= header.isSound();
    }
    buildable &= checkPresence(type, firstSeen, start);
    tokens.leave();
    Object built = buildable ? built(type, builder, start) : null;
    seenCount = firstSeen;
    refused = outerRefused;
    return built;
  }

  /** For the start of an object and each of its names, the one that followed the last time. */
  private int[] followers(TypeBinding type) {
    int number = type.number();
    if (number >= followers.length) {
      followers = Arrays.copyOf(followers, 2 * number + 1);
    }
    int[] known = followers[number];
    if (known == null) {
      known = new int[type.names().size() + 1];
      Arrays.fill(known, NONE);
      followers[number] = known;
    }
    return known;
  }

  private @Nullable Object built(TypeBinding type, Object builder, long start) {
    if (!refused) {
      try {
        return type.build(builder);
      } catch (RuntimeException thrown) {
        // A check of the type. Its message may repeat a value, so it goes no further.
      }
    }
    findings.add(FindingCode.OBJECT_INCONSISTENT, tokens.path.pointer(), start);
    return null;
  }

  private void startSeen(int properties) {
    int words = (properties >> 6) + 1;
    if (seenCount + words > seen.length) {
      seen = Arrays.copyOf(seen, 2 * seen.length + words);
    }
    for (int i = 0; i < words; i++) {
      seen[seenCount++] = 0;
    }
  }

  private boolean isSeen(int first, int place) {
    return (seen[first + (place >> 6)] & (1L << place)) != 0;
  }

  private void unknown(List<PropertyBinding> known) throws IOException {
    tokens.path.none();
    findings.addUnknown(
        tokens.path.pointer(),
        tokens.offset(),
        FormerNames.of(tokens.name(), known.stream().map(PropertyBinding::name).toList()));
    tokens.nextValue();
    tokens.skip();
  }

  /** Reads a property, and says whether the object can still be built. */
  private boolean property(PropertyBinding property, int firstSeen, int place, Object builder)
      throws IOException {
    tokens.path.property(property.name());
    if (isSeen(firstSeen, place)) {
      findings.add(FindingCode.JSON_DUPLICATE_NAME, tokens.path.pointer(), tokens.offset());
      tokens.nextValue();
      tokens.skip();
      return true;
    }
    seen[firstSeen + (place >> 6)] |= 1L << place;
    JsonToken token = tokens.nextValue();
    note(tokens.offset());
    if (token == JsonToken.VALUE_NULL) {
      return nothing(property);
    }
    if (property.isList()) {
      return list(property, builder);
    }
    Object value = value(property);
    if (value == null) {
      return !property.isRequired();
    }
    set(property, builder, value);
    return true;
  }

  private void set(PropertyBinding property, Object builder, Object value) {
    try {
      property.part().set(builder, value);
    } catch (RuntimeException thrown) {
      // As of a check when the object is built: what it says may repeat a value.
      refused = true;
    }
  }

  private boolean nothing(PropertyBinding property) {
    Pointer at = tokens.path.pointer();
    if (property.isRequired()) {
      findings.add(FindingCode.PROPERTY_MISSING, at, tokens.offset());
      return false;
    }
    findings.add(FindingCode.PROPERTY_NULL, at, tokens.offset());
    checkCount(property, 0, tokens.offset());
    return true;
  }

  private boolean checkPresence(TypeBinding type, int firstSeen, long start) {
    boolean buildable = true;
    for (int place : type.demanded()) {
      if (!isSeen(firstSeen, place)) {
        PropertyBinding property = type.inOrder()[place];
        tokens.path.property(property.name());
        if (property.isRequired()) {
          findings.add(FindingCode.PROPERTY_MISSING, tokens.path.pointer(), start);
          buildable = false;
        } else {
          checkCount(property, 0, start);
        }
      }
    }
    return buildable;
  }

  /** Reads the elements of a list into the builder, and says whether its owner can be built. */
  private boolean list(PropertyBinding property, Object builder) throws IOException {
    if (!tokens.is(JsonToken.START_ARRAY)) {
      wrongType(Form.ARRAY);
      return property.mayLackElements();
    }
    long start = tokens.offset();
    if (!tokens.enter()) {
      return property.mayLackElements();
    }
    boolean addsEach = property.part().takesElements();
    List<Object> values = addsEach ? List.of() : new ArrayList<>();
    int count = 0;
    int built = 0;
    while (tokens.nextElement()) {
      if (count == limits.arrayLength()) {
        tokens.path.none();
        Range range = new Range(0, count);
        findings.add(FindingCode.LIMIT_ARRAY_LENGTH, tokens.path.pointer(), tokens.offset(), range);
      }
      if (count++ >= limits.arrayLength()) {
        tokens.skip();
        continue;
      }
      tokens.path.index(count - 1);
      Object value = value(property);
      if (value != null) {
        built++;
        if (addsEach) {
          set(property, builder, value);
        } else {
          values.add(value);
        }
      }
    }
    tokens.leave();
    checkCount(property, count, start);
    boolean isWhole = built == count || property.mayLackElements();
    if (isWhole && !addsEach) {
      set(property, builder, values);
    }
    return isWhole;
  }

  private void checkCount(PropertyBinding property, int count, long offset) {
    if (property.acceptsCount(count)) {
      return;
    }
    for (ConstraintCheck check : property.countChecks()) {
      if (!check.accepts().test(count)) {
        findings.add(check, tokens.path.pointer(), offset);
      }
    }
  }

  private @Nullable Object value(PropertyBinding property) throws IOException {
    if (property.form() == ValueForm.OBJECT) {
      return tokens.is(JsonToken.START_OBJECT)
          ? object(property.object(), null)
          : wrongType(Form.OBJECT);
    }
    note(tokens.offset());
    return switch (property.form()) {
      case INTEGER -> checked(property, integer(property), false);
      case BOOLEAN -> checked(property, bool(), false);
      default -> checked(property, text(property.textForm()), tokens.text.isReadable);
    };
  }

  private @Nullable Object checked(
      PropertyBinding property, @Nullable Object value, boolean isReadable) {
    if (value != null) {
      for (ConstraintCheck check : property.checks()) {
        boolean accepted =
            (isReadable && check.mostReadable() >= 0)
                ? tokens.text.length() <= check.mostReadable()
                : check.accepts().test(value);
        if (!accepted) {
          findings.add(check.broken(value), tokens.path.pointer(), tokens.offset());
        }
      }
    }
    return value;
  }

  private @Nullable Object integer(PropertyBinding property) throws IOException {
    if (!tokens.is(JsonToken.VALUE_NUMBER_INT) && !tokens.is(JsonToken.VALUE_NUMBER_FLOAT)) {
      return wrongType(Form.INTEGER);
    }
    if (tokens.isSmall()) {
      return tokens.small();
    }
    String number = tokens.number();
    if (number == null) {
      return null;
    }
    var whole = WholeNumber.of(number);
    if (whole.isEmpty()) {
      return wrongType(Form.INTEGER);
    }
    if (whole.getAsLong() != (int) whole.getAsLong()) {
      findings.add(
          FindingCode.CONSTRAINT_RANGE, tokens.path.pointer(), tokens.offset(), property.range());
      return null;
    }
    return (int) whole.getAsLong();
  }

  private @Nullable Object bool() throws IOException {
    if (tokens.is(JsonToken.VALUE_TRUE) || tokens.is(JsonToken.VALUE_FALSE)) {
      return tokens.is(JsonToken.VALUE_TRUE);
    }
    return wrongType(Form.BOOLEAN);
  }

  private @Nullable Object text(TextForm form) throws IOException {
    if (!tokens.is(JsonToken.VALUE_STRING)) {
      return wrongType(form.expectation());
    }
    if (!tokens.readText()) {
      return null;
    }
    Object value = form.parse(tokens.text);
    if (value == null) {
      findings.add(form.fault(), tokens.path.pointer(), tokens.offset(), form.expectation());
    } else if (value instanceof UnknownCode unknown) {
      findings.add(
          FindingCode.VALUE_UNKNOWN_CODE, tokens.path.pointer(), tokens.offset(), unknown.list());
      return unknown.code();
    }
    return value;
  }

  private @Nullable Object wrongType(Expectation expected) throws IOException {
    findings.add(FindingCode.VALUE_WRONG_TYPE, tokens.path.pointer(), tokens.offset(), expected);
    tokens.skip();
    return null;
  }

  private void note(long offset) {
    if (offsets != null) {
      offsets.put(tokens.path.pointer(), offset);
    }
  }
}
