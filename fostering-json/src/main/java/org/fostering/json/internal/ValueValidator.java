package org.fostering.json.internal;

import java.util.List;
import java.util.Optional;
import org.fostering.json.reader.FindingCode;
import org.fostering.json.reader.Limits;
import org.fostering.model.code.Code;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation;
import org.fostering.model.finding.Expectation.CodeFrom;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.finding.Pointer;

/**
 * Checks a value that a host has built, by the same descriptions and with the same findings as the
 * reader checks a text. It checks one value.
 */
final class ValueValidator {

  private final Limits limits;
  private final FindingCollector findings;

  ValueValidator(Limits limits, FindingCollector findings) {
    this.limits = limits;
    this.findings = findings;
  }

  void document(TypeBinding type, Object value) {
    object(type, value, Pointer.ROOT, 0);
  }

  private void object(TypeBinding type, Object owner, Pointer at, int depth) {
    if (isTooDeep(at, depth)) {
      return;
    }
    for (PropertyBinding property : type.properties()) {
      List<?> values = property.values(owner);
      Pointer place = at.property(property.name());
      if (values.isEmpty()) {
        count(property, 0, place);
      } else if (property.isList()) {
        list(property, values, place, depth + 1);
      } else {
        value(property, values.get(0), place, depth + 1);
      }
    }
  }

  private boolean isTooDeep(Pointer at, int depth) {
    boolean tooDeep = depth == limits.depth();
    if (tooDeep) {
      add(FindingCode.LIMIT_DEPTH, at, new Range(1, limits.depth()));
    }
    return tooDeep;
  }

  private void list(PropertyBinding property, List<?> values, Pointer at, int depth) {
    if (isTooDeep(at, depth)) {
      return;
    }
    int most = limits.arrayLength();
    for (int i = 0; i < Math.min(values.size(), most); i++) {
      value(property, values.get(i), at.index(i), depth + 1);
    }
    if (values.size() > most) {
      add(FindingCode.LIMIT_ARRAY_LENGTH, at, new Range(0, most));
    }
    count(property, values.size(), at);
  }

  private void count(PropertyBinding property, int count, Pointer at) {
    check(property.countChecks(), count, at);
  }

  private void check(ConstraintCheck[] checks, Object value, Pointer at) {
    for (ConstraintCheck check : checks) {
      if (!check.accepts().test(value)) {
        findings.add(check.broken(value), at, 0);
      }
    }
  }

  private void value(PropertyBinding property, Object value, Pointer at, int depth) {
    if (property.form() == ValueForm.OBJECT) {
      object(Bindings.of(property.valueType()), value, at, depth);
    } else if (!isText(property.form()) || text(property.textForm(), value, at)) {
      check(property.checks(), value, at);
    }
  }

  private static boolean isText(ValueForm form) {
    return form != ValueForm.INTEGER && form != ValueForm.BOOLEAN;
  }

  /** Whether a reader would get the value out of its text. */
  private boolean text(TextForm form, Object value, Pointer at) {
    Optional<String> text = written(form, value);
    if (text.isEmpty()) {
      add(form.fault(), at, form.expectation());
      return false;
    }
    if (text.get().length() > limits.stringLength()) {
      add(FindingCode.LIMIT_STRING_LENGTH, at, new Range(0, limits.stringLength()));
      return false;
    }
    if (TextFormats.hasHalfPair(text.get())) {
      findings.add(FindingCode.JSON_ENCODING, at, 0);
      return false;
    }
    if (value instanceof Code code && !code.isKnown()) {
      add(FindingCode.VALUE_UNKNOWN_CODE, at, new CodeFrom(code.list().name()));
    }
    return true;
  }

  private static Optional<String> written(TextForm form, Object value) {
    try {
      return Optional.of(form.print().apply(value));
    } catch (IllegalArgumentException e) {
      // A day or an instant that no document can hold.
      return Optional.empty();
    }
  }

  private void add(FindingCode code, Pointer at, Expectation expected) {
    findings.add(code, at, 0, expected);
  }
}
