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
 * Lets a host with Jakarta REST read and write codes, postcodes and the words of enums as documents
 * have them in paths, queries and heads. Immutable and thread-safe.
 */
@Provider
public final class RestTexts implements ParamConverterProvider {

  /** For Quarkus and RESTEasy, which find it, and for hosts that register it. */
  public RestTexts() {}

  @Override
  @SuppressWarnings("unchecked") // Each is of the type that was asked for.
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    // It converts the elements of lists itself, and not what is in an Optional.
    Optional<LoneText> form =
        type == Optional.class
                && generic instanceof ParameterizedType optional
                && optional.getActualTypeArguments()[0] instanceof Class<?> inside
            ? LoneText.of(inside)
            : LoneText.of(type);
    return (ParamConverter<T>)
        form.map(text -> type == Optional.class ? new Perhaps(text) : new Always(text))
            .orElse(null);
  }

  private record Always(LoneText form) implements ParamConverter<Object> {

    @Override
    public @Nullable Object fromString(@Nullable String text) {
      return text == null ? null : LoneTexts.read(form, text);
    }

    @Override
    public String toString(Object value) {
      return form.print(value);
    }
  }

  private record Perhaps(LoneText form) implements ParamConverter<Optional<?>> {

    @Override
    public Optional<?> fromString(@Nullable String text) {
      return Optional.ofNullable(text).map(each -> LoneTexts.read(form, each));
    }

    @Override
    public String toString(Optional<?> value) {
      return value.map(form::print).orElse("");
    }
  }
}
