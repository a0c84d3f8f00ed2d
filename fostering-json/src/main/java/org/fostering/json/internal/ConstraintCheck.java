package org.fostering.json.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Severity;
import org.fostering.model.term.Text;

/**
 * A constraint that the reader checks by itself while it reads.
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

  private ConstraintCheck(
      String code, Optional<Expectation> expectation, Predicate<Object> accepts) {
    this(code, Severity.ERROR, expectation, accepts, -1, Optional.empty());
  }

  /** The check of a form that doubts some texts which have it. */
  static ConstraintCheck doubt(TextKind kind, FindingCode code, ConstraintCheck form) {
    return new ConstraintCheck(
        code.code(),
        Severity.WARNING,
        Optional.empty(),
        value -> form.accepts.test(value) && kind.isSure((String) value),
        -1,
        Optional.of(form));
  }

  /** The check that a value breaks which this one does not accept. */
  ConstraintCheck broken(Object value) {
    return form.filter(own -> !own.accepts.test(value)).orElse(this);
  }

  private static final Pattern KEY = Pattern.compile("\\{([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\\}");

  /** The bounds of a whole number: what its constraints and the 32 bits leave. */
  static Range range(List<ValueConstraint> constraints) {
    long min = Integer.MIN_VALUE;
    long max = Integer.MAX_VALUE;
    for (ValueConstraint constraint : constraints) {
      if (constraint instanceof ValueConstraint.AtLeast least) {
        min = Math.max(min, least.least());
      } else if (constraint instanceof ValueConstraint.AtMost most) {
        max = Math.min(max, most.most());
      }
    }
    return new Range(min, max);
  }

  /**
   * The check of a value, or of a list's count; empty if the reader does not know the constraint.
   *
   * @param range the bounds that all constraints together leave a whole number
   */
  static Optional<ConstraintCheck> of(ValueConstraint constraint, Range range) {
    String code = code(constraint.message());
    if (constraint instanceof ValueConstraint.Legible text) {
      int most = text.most();
      return Optional.of(
          new ConstraintCheck(
              code,
              Severity.ERROR,
              Optional.of(new Range(1, most)),
              value -> Text.Validator.accepts((CharSequence) value, most),
              most,
              Optional.empty()));
    }
    if (constraint instanceof ValueConstraint.Matching matching) {
      TextPattern compiled = new TextPattern(Pattern.compile(matching.regexp()));
      return Optional.of(
          new ConstraintCheck(
              code, Optional.empty(), value -> compiled.matches((CharSequence) value)));
    }
    if (constraint instanceof ValueConstraint.AtLeast number) {
      long least = number.least();
      return Optional.of(
          new ConstraintCheck(code, Optional.of(range), value -> (Integer) value >= least));
    }
    if (constraint instanceof ValueConstraint.AtMost number) {
      long most = number.most();
      return Optional.of(
          new ConstraintCheck(code, Optional.of(range), value -> (Integer) value <= most));
    }
    if (constraint instanceof ValueConstraint.Count counts) {
      int least = counts.least();
      int most = counts.most();
      return Optional.of(
          new ConstraintCheck(
              code,
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
}
