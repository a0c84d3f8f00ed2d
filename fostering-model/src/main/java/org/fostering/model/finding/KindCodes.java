package org.fostering.model.finding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The codes of kinds of findings, made once for each enum: every finding asks for one. */
final class KindCodes {

  private static final ClassValue<Map<Object, String>> OF_ENUM =
      new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
          Map<Object, String> codes = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            codes.put(constant, made(((Enum<?>) constant).name()));
          }
          return codes;
        }
      };

  private KindCodes() {}

  static String of(FindingKind kind) {
    return kind instanceof Enum<?> constant
        ? Objects.requireNonNull(OF_ENUM.get(constant.getDeclaringClass()).get(constant))
        : made(kind.name());
  }

  private static String made(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
  }
}
