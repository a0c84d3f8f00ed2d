package org.fostering.json.host.frameworks;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.fostering.json.internal.LoneText;
import org.jspecify.annotations.Nullable;

/**
 * Lets a host with Quarkus read and write codes, postcodes and the words of enums as documents have
 * them in paths, queries and heads. Immutable and thread-safe.
 */
@Provider
public final class QuarkusTexts implements ParamConverterProvider {

  /** For Quarkus. */
  public QuarkusTexts() {}

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    // Of an Optional it asks for what is in it, and says so only there.
    Class<?> element =
        type == Optional.class
                && generic instanceof ParameterizedType optional
                && optional.getActualTypeArguments()[0] instanceof Class<?> inside
            ? inside
            : type;
    return LoneText.of(element).map(form -> new Converter<T>(form)).orElse(null);
  }

  private record Converter<T>(LoneText form) implements ParamConverter<T> {

    @Override
    @SuppressWarnings("unchecked") // That of the form, which is asked for by its class.
    public @Nullable T fromString(@Nullable String text) {
      return text == null ? null : (T) LoneTexts.read(form, text);
    }

    @Override
    public String toString(T value) {
      return form.print(value);
    }
  }
}
