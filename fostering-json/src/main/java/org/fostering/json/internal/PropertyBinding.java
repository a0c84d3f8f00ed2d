package org.fostering.json.internal;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fostering.model.description.PropertyDescription;
import org.fostering.model.description.PropertyDescription.Occurrence;
import org.fostering.model.description.PropertyDescription.ValueForm;
import org.fostering.model.description.ValueConstraint;
import org.fostering.model.finding.Expectation.Range;
import org.fostering.model.value.Words;
import org.jspecify.annotations.Nullable;

/** How one property is read, set and got; found out once from its description. */
final class PropertyBinding {

  private final Class<?> owner;
  private final PropertyDescription description;
  private final String name;
  private final SerializedString encodedName;
  private final SerializedString[] encodedWords;
  private final boolean isList;
  private final boolean isRequired;
  private final boolean mayLackElements;
  private final ValueForm form;
  private final BuilderPart part;
  private final @Nullable TextForm textForm;
  private final Range range;
  private final ConstraintCheck[] checks;
  private final ConstraintCheck[] countChecks;
  private int leastCount;
  private int mostCount = Integer.MAX_VALUE;
  private boolean foreign;
  private @Nullable TypeBinding object;

  /** Made when it is first needed: reading alone needs none. */
  private @Nullable Function<Object, Object> getter;

  PropertyBinding(Class<?> owner, PropertyDescription description, BuilderPart part) {
    this.owner = owner;
    this.description = description;
    this.name = description.name();
    this.encodedName = new SerializedString(name);
    this.encodedWords = encodedWords(description);
    this.isList = description.occurrence() == Occurrence.LIST;
    this.isRequired = description.occurrence() == Occurrence.REQUIRED;
    this.mayLackElements = description.term().mayLackElements();
    this.form = description.form();
    this.part = part;
    this.range = ConstraintCheck.range(description.valueConstraints());
    ConstraintCheck[] own = kept(description.valueConstraints());
    Optional<TextKind> kind =
        Arrays.stream(own).flatMap(check -> TextKind.of(check.code()).stream()).findFirst();
    this.textForm =
        TextForm.of(description.form(), description.valueType())
            .map(text -> kind.map(text::reading).orElse(text))
            .orElse(null);
    this.checks = kind.map(known -> known.withDoubt(own)).orElse(own);
    this.countChecks = kept(description.constraints());
    for (ConstraintCheck check : countChecks) {
      if (check.expectation().orElse(null) instanceof Range counts) {
        leastCount = Math.max(leastCount, (int) counts.min());
        mostCount = Math.min(mostCount, (int) counts.max());
      }
    }
  }

  private static SerializedString[] encodedWords(PropertyDescription description) {
    if (description.form() != ValueForm.ENUM) {
      return new SerializedString[0];
    }
    return Arrays.stream(description.valueType().getEnumConstants())
        .map(constant -> new SerializedString(Words.of((Enum<?>) constant)))
        .toArray(SerializedString[]::new);
  }

  private ConstraintCheck[] kept(List<ValueConstraint> constraints) {
    List<ConstraintCheck> known = new ArrayList<>();
    for (ValueConstraint constraint : constraints) {
      ConstraintCheck.of(constraint, range).ifPresentOrElse(known::add, () -> foreign = true);
    }
    return known.toArray(ConstraintCheck[]::new);
  }

  String name() {
    return name;
  }

  /** The name, ready to be written. */
  SerializedString encodedName() {
    return encodedName;
  }

  /** The word of a constant, ready to be written. */
  @SuppressWarnings("EnumOrdinal") // The words stand in the order of the constants.
  SerializedString encodedWord(Enum<?> constant) {
    return encodedWords[constant.ordinal()];
  }

  boolean isList() {
    return isList;
  }

  boolean isRequired() {
    return isRequired;
  }

  /** Whether elements of the list that cannot be read are left out, and its owner is built. */
  boolean mayLackElements() {
    return mayLackElements;
  }

  /** Whether its absence may be a fault. */
  boolean isDemanded() {
    return isRequired || countChecks.length > 0;
  }

  ValueForm form() {
    return form;
  }

  Class<?> valueType() {
    return description.valueType();
  }

  /** The binding of the type of the values, looked up once. */
  TypeBinding object() {
    TypeBinding known = object;
    if (known == null) {
      known = Bindings.of(valueType());
      object = known;
    }
    return known;
  }

  /** How a text stands for a value, where the form is not a number, a boolean or an object. */
  TextForm textForm() {
    if (textForm == null) {
      throw new IllegalStateException("the values of " + name + " are no texts");
    }
    return textForm;
  }

  /** The bounds of a whole number. */
  Range range() {
    return range;
  }

  /** The constraints on each single value, not to be changed. */
  ConstraintCheck[] checks() {
    return checks;
  }

  /** The constraints on the number of elements, not to be changed. */
  ConstraintCheck[] countChecks() {
    return countChecks;
  }

  /** Whether a list of so many elements keeps to all constraints on their number. */
  boolean acceptsCount(int count) {
    return count >= leastCount && count <= mostCount;
  }

  /** Whether there is a constraint that the reader cannot check by itself. */
  boolean isForeign() {
    return foreign;
  }

  /** How a builder is given the value. */
  BuilderPart part() {
    return part;
  }

  /** The value, or the list of values, or null if there is no value. */
  @Nullable Object get(Object whole) {
    Function<Object, Object> made = getter;
    if (made == null) {
      made = Accessors.getter(owner, description.accessor(), description.accessorType());
      getter = made;
    }
    Object value = made.apply(whole);
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** The values, in order: none, one, or those of the list. */
  List<?> values(Object whole) {
    Object value = get(whole);
    if (value == null) {
      return List.of();
    }
    return isList ? (List<?>) value : List.of(value);
  }
}
