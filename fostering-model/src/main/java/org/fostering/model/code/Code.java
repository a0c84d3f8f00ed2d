package org.fostering.model.code;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fostering.model.term.Text;
import org.fostering.model.value.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * A code from a list that may grow. Each list has a class of its own, with the known codes as
 * constants; a text that is not among them is kept as it is and says so by {@link #isKnown()}. A
 * host may add a list and a class of its own; the package says how.
 *
 * <p>Two codes are equal when they are of one list and have the same text. Immutable and
 * thread-safe.
 */
public abstract class Code implements TextValue {

  /** The most code points in a code, known or not. */
  public static final int MAX_LENGTH = 100;

  /** The lists of this library by class; each is kept by its class, so none outlives it. */
  private static final ClassValue<CodeList> STANDARD =
      new ClassValue<>() {
        @Override
        protected CodeList computeValue(Class<?> type) {
          return CodeLists.standard().of(type.asSubclass(Code.class));
        }
      };

  private final String text;

  /**
   * A code with the given text.
   *
   * @param text the text, known or not
   * @throws IllegalArgumentException if the text is blank, has a control character or is longer
   *     than {@link #MAX_LENGTH} code points; the message does not repeat it
   */
  protected Code(String text) {
    if (!isCode(text)) {
      throw new IllegalArgumentException(
          "a code is a text on one line of at most " + MAX_LENGTH + " characters");
    }
    this.text = text;
  }

  /**
   * Whether a text can be a code at all, known or not.
   *
   * @param text the text
   * @return whether it is readable and short enough
   */
  protected static boolean isCode(String text) {
    return Text.Validator.accepts(Objects.requireNonNull(text, "text"), MAX_LENGTH);
  }

  /**
   * What {@code known} of a class of codes throws.
   *
   * @param list the name of the list
   * @return an exception that names the list and not the text
   */
  protected static IllegalArgumentException notIn(String list) {
    return new IllegalArgumentException("the code list " + list + " has no such code");
  }

  /**
   * The list that gives the code its meaning: the one of this library that the class names with
   * {@link CodeListName}. A class of a host gives the host's list here, always the same one.
   *
   * @return the list
   * @throws IllegalArgumentException if the class names no list of this library
   */
  public CodeList list() {
    return STANDARD.get(getClass());
  }

  /** {@return whether the list has the code, at whatever date} */
  public final boolean isKnown() {
    return list().find(text).isPresent();
  }

  /**
   * Whether one thing can be meant by two codes of a list: they are the same, or one is broader
   * than the other.
   *
   * @param other another code of the list
   * @return whether it can
   */
  public final boolean overlaps(Code other) {
    return equals(other) || isWithin(other) || other.isWithin(this);
  }

  private boolean isWithin(Code other) {
    CodeList list = list();
    Optional<String> broader = list.find(getText()).flatMap(CodeEntry::broader);
    while (broader.isPresent() && !broader.get().equals(other.getText())) {
      broader = list.find(broader.get()).flatMap(CodeEntry::broader);
    }
    return broader.isPresent() && getClass().equals(other.getClass());
  }

  /**
   * What the code is called in a language.
   *
   * @param locale the language wanted
   * @return its label as {@link CodeList#labelOf} gives it; the text of a code that is not known
   */
  public final String labelIn(Locale locale) {
    return list().labelOf(text, locale);
  }

  @Override
  public final String getText() {
    return text;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null && getClass() == other.getClass() && text.equals(((Code) other).text);
  }

  @Override
  public final int hashCode() {
    return text.hashCode();
  }

  /** The text of a known code; an unknown text is not shown, because it may be anything. */
  @Override
  public final String toString() {
    return isKnown() ? text : "[unknown code]";
  }
}
