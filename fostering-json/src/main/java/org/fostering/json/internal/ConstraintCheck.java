package org.fostering.json.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Severity;
import org.fostering.model.term.Text;

/**
 * A constraint that the reader checks by itself while it reads. An annotation is slow to ask, so it
 * is asked once.
 *
 * @param code the code of the finding
 * @param severity how grave it is where the constraint is broken
 * @param expectation the bounds, if the constraint has some
 * @param accepts whether a value keeps to the constraint; of a list it is given the count
 * @param mostReadable the most characters in a readable text that keeps to the constraint, or -1 if
 *     the constraint is another one
 * @param form the check of the form, where this one doubts texts that have it
 */
record ConstraintCheck(
    String code,
    Severity severity,
    Optional<Expectation> expectation,
    Predicate<Object> accepts,
    int mostReadable,
    Optional<ConstraintCheck> form) {

  /** There is nothing to be checked: what is absent is missed without being asked for. */
  static final ConstraintCheck NOTHING =
      new ConstraintCheck(FindingCode.PROPERTY_MISSING.code(), Optional.empty(), value -> true);

  private ConstraintCheck(
      String code, Optional<Expectation> expectation, Predicate<Object> accepts) {
    this(code, Severity.ERROR, expectation, accepts, -1, Optional.empty());
  }

  /**
   * The check of a form that doubts some texts which have it. A text without doubt has the form, so
   * that nearly all texts are looked at once.
   */
  static ConstraintCheck doubt(TextKind kind, FindingCode code, ConstraintCheck form) {
    return new ConstraintCheck(
        code.code(),
        Severity.WARNING,
        Optional.empty(),
        value -> kind.isSure((String) value),
        -1,
        Optional.of(form));
  }

  /** The check that a value breaks which this one does not accept. */
  ConstraintCheck broken(Object value) {
    return form.filter(own -> !own.accepts.test(value)).orElse(this);
  }

  private static final java.util.regex.Pattern KEY =
      java.util.regex.Pattern.compile("\\{([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\\}");

  /** The bounds of a whole number: what its constraints and the 32 bits leave. */
  static Range range(List<Annotation> constraints) {
    long min = Integer.MIN_VALUE;
    long max = Integer.MAX_VALUE;
    for (Annotation constraint : constraints) {
      if (constraint instanceof Min least) {
        min = Math.max(min, least.value());
      } else if (constraint instanceof Max most) {
        max = Math.min(max, most.value());
      }
    }
    return new Range(min, max);
  }

  /** The check of a single value, or empty if the reader does not know the constraint. */
  static Optional<ConstraintCheck> ofValue(Annotation constraint, ValueForm form, Range range) {
    if (!isInDefaultGroup(constraint)) {
      return Optional.empty();
    }
    if (constraint instanceof NotNull) {
      return Optional.of(NOTHING);
    }
    if (form == ValueForm.TEXT && constraint instanceof Text text) {
      int most = text.max();
      return Optional.of(
          new ConstraintCheck(
              code(text.message()),
              Severity.ERROR,
              Optional.of(new Range(1, most)),
              value -> Text.Validator.accepts((CharSequence) value, most),
              most,
              Optional.empty()));
    }
    if (form == ValueForm.TEXT && constraint instanceof Pattern pattern) {
      TextPattern compiled = new TextPattern(compile(pattern));
      return Optional.of(
          new ConstraintCheck(
              code(pattern.message()),
              Optional.empty(),
              value -> compiled.matches((CharSequence) value)));
    }
    if (form == ValueForm.INTEGER && constraint instanceof Min min) {
      long least = min.value();
      return Optional.of(
          new ConstraintCheck(code(min.message()), Optional.of(range), v -> (Integer) v >= least));
    }
    if (form == ValueForm.INTEGER && constraint instanceof Max max) {
      long most = max.value();
      return Optional.of(
          new ConstraintCheck(code(max.message()), Optional.of(range), v -> (Integer) v <= most));
    }
    return Optional.empty();
  }

  /** The check of a list's count, or empty if the reader does not know the constraint. */
  static Optional<ConstraintCheck> ofList(Annotation constraint) {
    if (!isInDefaultGroup(constraint)) {
      return Optional.empty();
    }
    if (constraint instanceof NotNull) {
      return Optional.of(NOTHING);
    }
    if (constraint instanceof Size size) {
      int least = size.min();
      int most = size.max();
      return Optional.of(
          new ConstraintCheck(
              code(size.message()),
              Optional.of(new Range(least, most)),
              count -> (Integer) count >= least && (Integer) count <= most));
    }
    return Optional.empty();
  }

  /** The code that a constraint's message stands for. */
  static String code(String message) {
    Matcher key = KEY.matcher(message);
    return key.matches() ? key.group(1) : FindingCode.CONSTRAINT_OTHER.code();
  }

  private static boolean isInDefaultGroup(Annotation constraint) {
    try {
      Object groups = constraint.annotationType().getMethod("groups").invoke(constraint);
      return Array.getLength(groups) == 0;
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(constraint.annotationType() + " cannot be read", e);
    }
  }

  private static java.util.regex.Pattern compile(Pattern pattern) {
    int flags = 0;
    for (Pattern.Flag flag : pattern.flags()) {
      flags |= flag.getValue();
    }
    return java.util.regex.Pattern.compile(pattern.regexp(), flags);
  }
}
