package org.fostering.json.internal;

import java.util.Arrays;
import java.util.Optional;
import org.fostering.model.description.TypeDescription;

/** Which classes hold values of the vocabulary, or of types of a host that are made like them. */
public final class DescribedTypes {

  private static final ClassValue<Optional<Class<?>>> TYPES =
      new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
          return type.isInterface()
              ? Optional.<Class<?>>of(type).filter(DescribedTypes::isDescribed)
              : Arrays.stream(type.getInterfaces()).filter(DescribedTypes::isDescribed).findFirst();
        }
      };

  private DescribedTypes() {}

  /**
   * The interface by which values of a class are read and written.
   *
   * @param type an interface, or a class that implements one
   * @return the interface, or empty if the class has nothing to do with the vocabulary
   */
  public static Optional<Class<?>> of(Class<?> type) {
    return TYPES.get(type);
  }

  /**
   * The interface by which values of a class are read: the class itself, or the one whose builder
   * makes values of the class. Who keeps the class of a value beside its JSON has the latter.
   *
   * @param type an interface, or a class that implements one
   * @return the interface, or empty if reading gives no value of the class
   */
  public static Optional<Class<?>> readAs(Class<?> type) {
    return of(type).filter(known -> known == type || isMade(type, known));
  }

  private static boolean isMade(Class<?> type, Class<?> known) {
    return TypeBinding.builderOf(known)
        .filter(builder -> builder.getSuperclass().getEnclosingClass() == type)
        .isPresent();
  }

  /** Whether every accessor of an interface that has a builder is a term. */
  private static boolean isDescribed(Class<?> type) {
    if (TypeBinding.builderOf(type).isEmpty()) {
      return false;
    }
    try {
      return !TypeDescription.of(type).properties().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
