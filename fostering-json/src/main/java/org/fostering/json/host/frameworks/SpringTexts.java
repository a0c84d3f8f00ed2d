package org.fostering.json.host.frameworks;

import java.util.Optional;
import java.util.Set;
import org.fostering.json.internal.LoneText;
import org.fostering.model.value.TextValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/**
 * Lets a host with Spring read and write codes, postcodes and the words of enums as documents have
 * them, wherever Spring makes values of texts: in paths, queries and heads. Spring Boot finds it,
 * as {@code META-INF/spring} names it; without Boot it is added in {@code addFormatters}. Immutable
 * and thread-safe.
 */
public final class SpringTexts implements ConditionalGenericConverter {

  private static final Set<ConvertiblePair> PAIRS =
      Set.of(
          new ConvertiblePair(String.class, TextValue.class),
          new ConvertiblePair(String.class, Enum.class),
          new ConvertiblePair(TextValue.class, String.class),
          new ConvertiblePair(Enum.class, String.class));

  /** Made by Spring Boot, or by a host with Spring alone. */
  public SpringTexts() {}

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return PAIRS;
  }

  @Override
  public boolean matches(TypeDescriptor from, TypeDescriptor to) {
    return form(from, to).isPresent();
  }

  @Override
  public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
    if (value == null) {
      return null;
    }
    LoneText form = form(from, to).orElseThrow();
    return value instanceof String text ? LoneTexts.read(form, text) : form.print(value);
  }

  private static Optional<LoneText> form(TypeDescriptor from, TypeDescriptor to) {
    return LoneText.of(from.getType() == String.class ? to.getType() : from.getType());
  }
}
