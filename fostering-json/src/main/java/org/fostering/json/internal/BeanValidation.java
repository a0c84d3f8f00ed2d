package org.fostering.json.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fostering.json.reader.FindingCode;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Pointer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The constraints that the reader does not know by itself, because a host's own types have them.
 * They are left to Hibernate Validator, on the value that was built. Thread-safe.
 */
final class BeanValidation {

  private @Nullable Validator validator;

  /** Made when it is first needed: most readers never need it, and it takes a while. */
  private synchronized Validator validator() {
    if (validator == null) {
      validator =
          Validation.byDefaultProvider()
              .configure()
              .ignoreXmlConfiguration()
              .messageInterpolator(new ParameterMessageInterpolator())
              .buildValidatorFactory()
              .getValidator();
    }
    return validator;
  }

  /**
   * Checks a value and adds whatever the reader has not found already.
   *
   * @param offsets finds out where in the text each value stands
   */
  void check(
      Object value,
      TypeBinding type,
      FindingCollector findings,
      Supplier<Map<Pointer, Long>> offsets) {
    Set<ConstraintViolation<Object>> violations;
    try {
      violations = validator().validate(value);
    } catch (RuntimeException thrown) {
      // A host's validator threw. What it says may repeat a value, so it goes no further.
      findings.add(FindingCode.CONSTRAINT_UNCHECKED, Pointer.ROOT, 0);
      return;
    }
    if (violations.isEmpty()) {
      return;
    }
    Map<Pointer, Long> places = offsets.get();
    Set<FindingCollector.Key> known = findings.keys();
    violations.stream()
        .map(violation -> broken(violation, type, places))
        .filter(broken -> !known.contains(new FindingCollector.Key(broken.code, broken.at)))
        .sorted(Comparator.comparing(Broken::order))
        .forEach(broken -> findings.add(broken.code, broken.at, broken.offset, Optional.empty()));
  }

  private record Broken(String code, Pointer at, long offset) {
    String order() {
      return at + " " + code;
    }
  }

  /** Translates a violation; its pointer ends at the last thing on the path that documents have. */
  private Broken broken(
      ConstraintViolation<Object> violation, TypeBinding root, Map<Pointer, Long> offsets) {
    Pointer at = Pointer.ROOT;
    long offset = offsets.getOrDefault(at, 0L);
    Optional<TypeBinding> owner = Optional.of(root);
    for (Path.Node node : violation.getPropertyPath()) {
      Integer index = node.getIndex();
      if (index != null) {
        at = at.index(index);
        offset = offsets.getOrDefault(at, offset);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        Optional<PropertyBinding> property = owner.flatMap(type -> type.property(node.getName()));
        if (property.isEmpty()) {
          break;
        }
        at = at.property(node.getName());
        offset = offsets.getOrDefault(at, offset);
        owner =
            property
                .filter(part -> part.form() == ValueForm.OBJECT)
                .map(part -> Bindings.of(part.valueType()));
      }
    }
    return new Broken(ConstraintCheck.code(violation.getMessageTemplate()), at, offset);
  }
}
