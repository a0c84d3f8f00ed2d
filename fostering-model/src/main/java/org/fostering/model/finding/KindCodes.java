package org.fostering.model.finding;

import java.util.Locale;

/** The codes of kinds of findings, made once for each enum: every finding asks for one. */
final class KindCodes {

  private static final ClassValue<String[]> OF_ENUM =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          Object[] constants = type.getEnumConstants();
          String[] codes = new String[constants.length];
          for (int i = 0; i < codes.length; i++) {
            codes[i] = made(((Enum<?>) constants[i]).name());
          }
          return codes;
        }
      };

  private KindCodes() {}

  static String of(FindingKind kind) {
    return kind instanceof Enum<?> constant
        ? OF_ENUM.get(constant.getDeclaringClass())[constant.ordinal()]
        : made(kind.name());
  }

  private static String made(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
  }
}
