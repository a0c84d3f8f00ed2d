package org.fostering.model.finding;

import java.util.Locale;
import java.util.stream.Stream;

/** The codes of kinds of findings, made once for each enum: every finding asks for one. */
final class KindCodes {

  /** In the order of the constants. */
  private static final ClassValue<String[]> OF_ENUM =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .map(constant -> made(((Enum<?>) constant).name()))
              .toArray(String[]::new);
        }
      };

  private KindCodes() {}

  @SuppressWarnings("EnumOrdinal") // The codes stand in the order of the constants.
  static String of(FindingKind kind) {
    return kind instanceof Enum<?> constant
        ? OF_ENUM.get(constant.getDeclaringClass())[constant.ordinal()]
        : made(kind.name());
  }

  private static String made(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
  }
}
