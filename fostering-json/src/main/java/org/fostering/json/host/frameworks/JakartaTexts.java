package org.fostering.json.host.frameworks;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.fostering.json.internal.LoneText;
import org.jspecify.annotations.Nullable;

/**
 * Lets a host with Jakarta REST read and write codes, postcodes and the words of enums as documents
 * have them in paths, queries and heads. Quarkus finds it; another host registers it. Immutable and
 * thread-safe.
 */
@Provider
public final class JakartaTexts implements ParamConverterProvider {

  /** For whoever finds it. */
  public JakartaTexts() {}

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return LoneText.of(type).map(form -> new Converter<>(type, form)).orElse(null);
  }

  private record Converter<T>(Class<T> type, LoneText form) implements ParamConverter<T> {

    @Override
    public @Nullable T fromString(@Nullable String text) {
      return text == null ? null : type.cast(LoneTexts.read(form, text));
    }

    @Override
    public String toString(T value) {
      return form.print(value);
    }
  }
}
