package org.fostering.json.internal;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.finding.Expectation.Range;

/** How one property is read, set and got; found out once from its description. */
final class PropertyBinding {

  private final PropertyDescription description;
  private final MethodHandle getter;
  private final MethodHandle setter;
  private final Optional<TextForm> textForm;
  private final Range range;
  private final List<ConstraintCheck> checks = new ArrayList<>();
  private final List<ConstraintCheck> countChecks = new ArrayList<>();
  private boolean foreign;

  PropertyBinding(PropertyDescription description, MethodHandle getter, MethodHandle setter) {
    this.description = description;
    this.getter = getter.asType(MethodType.methodType(Object.class, Object.class));
    this.setter = setter.asType(MethodType.methodType(void.class, Object.class, Object.class));
    this.textForm = TextForm.of(description.form(), description.valueType());
    this.range = ConstraintCheck.range(description.singleValueConstraints());
    for (Annotation constraint : description.singleValueConstraints()) {
      keep(ConstraintCheck.ofValue(constraint, description.form(), range), checks);
    }
    if (description.occurrence() != Occurrence.REQUIRED) {
      for (Annotation constraint : description.constraints()) {
        keep(ConstraintCheck.ofList(constraint), countChecks);
      }
    }
  }

  private void keep(Optional<ConstraintCheck> known, List<ConstraintCheck> list) {
    known.ifPresentOrElse(list::add, () -> foreign = true);
  }

  String name() {
    return description.name();
  }

  Occurrence occurrence() {
    return description.occurrence();
  }

  ValueForm form() {
    return description.form();
  }

  Class<?> valueType() {
    return description.valueType();
  }

  /** How a text stands for a value; empty for numbers, booleans and objects. */
  Optional<TextForm> textForm() {
    return textForm;
  }

  /** The bounds of a whole number. */
  Range range() {
    return range;
  }

  /** The constraints on each single value. */
  List<ConstraintCheck> checks() {
    return checks;
  }

  /** The constraints on the number of elements. */
  List<ConstraintCheck> countChecks() {
    return countChecks;
  }

  /** Whether there is a constraint that the reader cannot check by itself. */
  boolean isForeign() {
    return foreign;
  }

  void set(Object builder, Object value) throws Throwable {
    Object given = occurrence() == Occurrence.OPTIONAL ? Optional.of(value) : value;
    setter.invokeExact(builder, given);
  }

  /** The values, in order: none, one, or those of the list. */
  List<?> get(Object owner) {
    Object value = TypeBinding.unchecked(() -> (Object) getter.invokeExact(owner));
    return switch (occurrence()) {
      case REQUIRED -> List.of(value);
      case OPTIONAL -> ((Optional<?>) value).map(List::of).orElse(List.of());
      case LIST -> (List<?>) value;
    };
  }
}
