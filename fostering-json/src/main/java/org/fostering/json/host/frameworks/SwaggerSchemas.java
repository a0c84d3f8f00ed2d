package org.fostering.json.host.frameworks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fostering.json.host.ProblemDetails;
import org.fostering.json.schema.JsonSchemas;
import org.jspecify.annotations.Nullable;

/**
 * Shows the published schema of a type of the library where a host's interface is described in
 * OpenAPI 3.1. What has no schema of its own there, as the records of decisions, is an object.
 * Found by ServiceLoader. Immutable and thread-safe.
 */
public final class SwaggerSchemas implements ModelConverter {

  private static final String OWN = "org.fostering.";
  private static final String COMPONENTS = "#/components/schemas/";

  /** Read when a host first describes a type. */
  private static final class Published {
    private static final Map<String, Schema<?>> SCHEMAS = read();
  }

  /** For ServiceLoader. */
  public SwaggerSchemas() {}

  private static Map<String, Schema<?>> read() {
    Map<String, Schema<?>> schemas = new LinkedHashMap<>();
    try {
      JsonNode all = new ObjectMapper().readTree(JsonSchemas.openApi()).at("/components/schemas");
      for (Map.Entry<String, JsonNode> each : all.properties()) {
        schemas.put(
            each.getKey(), Json31.mapper().readValue(each.getValue().toString(), Schema.class));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the published schemas cannot be read", e);
    }
    return schemas;
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    Class<?> asked = Json31.mapper().constructType(type.getType()).getRawClass();
    if (!asked.getName().startsWith(OWN) || asked.getSimpleName().isEmpty()) {
      return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
    Optional<String> name = name(asked);
    if (name.isEmpty()) {
      return new JsonSchema().types(Set.of(asked.isEnum() ? "string" : "object"));
    }
    if (!context.getDefinedModels().containsKey(name.get())) {
      Published.SCHEMAS.forEach(context::defineModel);
    }
    return new Schema<>().$ref(COMPONENTS + name.get());
  }

  private static Optional<String> name(Class<?> type) {
    String name = type == ProblemDetails.class ? "Problem" : type.getSimpleName();
    return Optional.of(name).filter(Published.SCHEMAS::containsKey);
  }

  /** Whatever else the host describes is described in OpenAPI 3.1 too. */
  @Override
  public boolean isOpenapi31() {
    return true;
  }
}
