package org.fostering.model.term;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody can read: not blank, on one line, and not longer than a bound.
 *
 * <p>The length is counted in Unicode code points, as JSON Schema counts it, and not in the UTF-16
 * units that {@code jakarta.validation.constraints.Size} counts, so that every validator agrees
 * about a name with a character outside the basic plane.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
public @interface Text {

  /**
   * A character that can be seen; a text without one is blank. Not seen are white space, what
   * Unicode calls default ignorable in the basic plane (soft hyphens, joiners, fillers, variation
   * selectors), and the empty cell of Braille. For schemas and tests.
   */
  String VISIBLE =
      "[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5"
          + "\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164"
          + "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8]";

  /** A control character, a line break among them; a text must have none. For schemas and tests. */
  String CONTROL = "[\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]";

  /** {@return the most code points accepted, at least 1} */
  int max();

  /**
   * {@return the key of the message: the finding code of a text that is blank, too long or has a
   * control character}
   */
  String message() default "{constraint.text}";

  /** {@return the validation groups: none, because this vocabulary does not use them} */
  Class<?>[] groups() default {};

  /** {@return the payload: none, because this vocabulary does not use it} */
  Class<? extends Payload>[] payload() default {};

  /** Checks a text against the annotation. Immutable once initialised. */
  final class Validator implements ConstraintValidator<Text, CharSequence> {

    /** The first and the last of each range that {@link #VISIBLE} leaves out, behind ASCII. */
    private static final String BLANK =
        "\u00a0\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680\u17b4\u17b5"
            + "\u180b\u180f\u2000\u200f\u2028\u202f\u205f\u206f\u2800\u2800\u3000\u3000\u3164\u3164"
            + "\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff0\ufff8";

    private int max;

    /** Made by the validation provider. */
    public Validator() {}

    @Override
    public void initialize(Text constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null || accepts(text, max);
    }

    /**
     * Whether a text is readable and short enough.
     *
     * @param text the text
     * @param max the most code points accepted
     * @return whether it is
     */
    public static boolean accepts(CharSequence text, int max) {
      boolean visible = false;
      int length = text.length();
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        if (isControl(c)) {
          return false;
        }
        visible = visible || !isBlank(c);
      }
      return visible && (length <= max || Character.codePointCount(text, 0, length) <= max);
    }

    /** Whether {@link #CONTROL} has the character. */
    private static boolean isControl(char c) {
      return c < ' ' || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
    }

    /** Whether {@link #VISIBLE} lacks the character, which is not of {@link #CONTROL}. */
    private static boolean isBlank(char c) {
      if (c < 0xa0) {
        return c == ' ';
      }
      for (int i = 0; i < BLANK.length() && c >= BLANK.charAt(i); i += 2) {
        if (c <= BLANK.charAt(i + 1)) {
          return true;
        }
      }
      return false;
    }
  }
}
