package org.fostering.json.internal;

import java.util.List;
import java.util.Optional;
import org.fostering.json.internal.TextForm.UnknownCode;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Strictness;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Checked;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Finding;
import org.fostering.model.finding.Pointer;
import org.fostering.model.value.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * How a value that documents write as a text stands alone in an object of a host: a code, another
 * text such as a postcode, a word. Immutable and thread-safe.
 */
public final class LoneText {

  private static final String LIBRARY = "org.fostering.";

  private static final ClassValue<Optional<LoneText>> TEXTS =
      new ClassValue<>() {
        @Override
        protected Optional<LoneText> computeValue(Class<?> type) {
          return form(type).flatMap(form -> TextForm.of(form, type)).map(LoneText::new);
        }
      };

  private final TextForm form;

  private LoneText(TextForm form) {
    this.form = form;
  }

  /**
   * How values of a class stand alone.
   *
   * @param type the class
   * @return how, or empty if documents write such values in another way or not at all
   */
  public static Optional<LoneText> of(Class<?> type) {
    return TEXTS.get(Enum.class.isAssignableFrom(type) ? enumOf(type) : type);
  }

  /** The enum itself where a constant has a class of its own. */
  private static Class<?> enumOf(Class<?> type) {
    Class<?> parent = type.getSuperclass();
    return type.isEnum() || parent == null ? type : parent;
  }

  private static Optional<ValueForm> form(Class<?> type) {
    if (type.isEnum()) {
      return type.getName().startsWith(LIBRARY) ? Optional.of(ValueForm.ENUM) : Optional.empty();
    }
    if (!TextValue.class.isAssignableFrom(type) || !canBeParsed(type)) {
      return Optional.empty();
    }
    return Optional.of(Code.class.isAssignableFrom(type) ? ValueForm.CODE : ValueForm.TEXT_VALUE);
  }

  private static boolean canBeParsed(Class<?> type) {
    try {
      return type.getMethod("tryParse", String.class).getReturnType() == Optional.class;
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  /**
   * The text of a value.
   *
   * @param value the value
   * @return the text, as documents have it
   */
  public String print(Object value) {
    return form.print().apply(value);
  }

  /**
   * Reads a text.
   *
   * @param text the text
   * @param strictness how to take a code that its list does not have
   * @return the value, if there is one, and what was found
   */
  public Checked<Object> read(String text, Strictness strictness) {
    if (TextFormats.hasHalfPair(text)) {
      return Checked.failed(List.of(finding(FindingCode.JSON_ENCODING, strictness, null)));
    }
    TextSpan span = new TextSpan();
    span.set(text);
    @Nullable Object value = form.parser().parse(span);
    if (value == null) {
      return Checked.failed(List.of(finding(form.fault(), strictness, form.expectation())));
    }
    if (value instanceof UnknownCode unknown) {
      return Checked.of(
          unknown.code(),
          List.of(finding(FindingCode.VALUE_UNKNOWN_CODE, strictness, unknown.list())));
    }
    return Checked.of(value, List.of());
  }

  /** {@return what is wrong with a value that is not a text} */
  public Finding notText() {
    return finding(FindingCode.VALUE_WRONG_TYPE, Strictness.STRICT, form.expectation());
  }

  private static Finding finding(
      FindingCode code, Strictness strictness, @Nullable Expectation expected) {
    return new Finding(
        code.code(),
        code.severity(strictness),
        Pointer.ROOT,
        Optional.empty(),
        Optional.ofNullable(expected));
  }
}
